package org.southsouth.readiness.core.publicfigure;

/**
 * Who published a figure: a short name for beside the question and in the evidence, the line that the publisher asks to have
 * printed, and the licence. A hint measures something else than the question asks, and is shown but never an answer.
 */
public record FigureSource(String name, String attribution, String licence, boolean isHint) {}
