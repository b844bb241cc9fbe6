package org.southsouth.readiness.core.exchange;

import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

/** One subject's answers of one round, as they came from a file. */
public record AnswerSheet(Subject subject, Round round, Answers answers) {}
