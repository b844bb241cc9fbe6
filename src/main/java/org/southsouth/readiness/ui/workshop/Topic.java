package org.southsouth.readiness.ui.workshop;

import java.util.List;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.QuestionId;

/** One question as it stands on the wall, in words; what is not there is empty. */
record Topic(
        QuestionId question,
        String place,
        String text,
        List<Candidate> candidates,
        String evidence,
        String note,
        List<String> comments,
        String state) {
    Topic {
        candidates = List.copyOf(candidates);
        comments = List.copyOf(comments);
    }

    /** An answer that can be decided on: its key, its words, who gave it, and whether it is the one that counts now. */
    record Candidate(String key, Answer answer, String text, List<String> said, boolean isNow) {
        public Candidate {
            said = List.copyOf(said);
        }
    }
}
