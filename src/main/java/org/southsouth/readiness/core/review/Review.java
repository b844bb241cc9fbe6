package org.southsouth.readiness.core.review;

import java.time.Instant;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * A state that somebody gave to one revision of an answer. It says nothing about any other revision. A negative one is a
 * change that a merge put aside, which is no revision of the answer here.
 */
public record Review(QuestionId question, long revision, ReviewState state, Instant at, String by) {}
