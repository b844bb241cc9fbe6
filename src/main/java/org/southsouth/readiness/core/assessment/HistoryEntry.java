package org.southsouth.readiness.core.assessment;

import java.time.Instant;
import org.southsouth.readiness.core.framework.QuestionId;

/** One row of the append-only trail: which answer became which, when and by whom. {@code revision} rises from 1. */
public record HistoryEntry(QuestionId question, long revision, Answer before, Answer after, Instant at, String by) {}
