package org.southsouth.readiness.store;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;

/** Where a question's trail ends here: the answer, the highest revision, and the hash (null before the first change). */
record TrailHead(Answer answer, long revision, @Nullable String hash) {}
