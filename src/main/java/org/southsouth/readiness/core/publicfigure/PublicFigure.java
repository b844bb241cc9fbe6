package org.southsouth.readiness.core.publicfigure;

import org.southsouth.readiness.core.framework.QuestionId;

/** One published figure: the question that it answers, in that question's unit and unrounded, and the year that it is about. */
public record PublicFigure(QuestionId question, double value, int year, FigureSource source) {}
