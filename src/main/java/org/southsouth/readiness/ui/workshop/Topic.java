package org.southsouth.readiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * One question as it stands on the wall, in words; what is not there is empty. {@code decision}: with which reason it was
 * decided.
 */
record Topic(
        Question asked,
        String place,
        String text,
        List<Candidate> candidates,
        String evidence,
        String note,
        List<String> comments,
        String decision,
        State state,
        String stateWords) {
    /** How it stands with its chip. */
    enum State {
        DISPUTED("warn"),
        OPEN("outline"),
        DECIDED("accent");

        private final String chip;

        State(String chip) {
            this.chip = chip;
        }

        String chip() {
            return chip;
        }
    }

    Topic {
        candidates = List.copyOf(candidates);
        comments = List.copyOf(comments);
    }

    QuestionId question() {
        return asked.id();
    }

    /** Of a choice every answer stands on the wall; of the others one that nobody gave is to be typed. */
    boolean canHaveAnother() {
        return asked.kind().choice().isEmpty();
    }

    /** The answer that counts now; empty where there is none. */
    Optional<Answer> standing() {
        return candidates.stream()
                .filter(Candidate::isNow)
                .map(Candidate::answer)
                .findFirst();
    }

    Optional<String> standingWords() {
        return candidates.stream().filter(Candidate::isNow).map(Candidate::text).findFirst();
    }

    boolean isDecided() {
        return state == State.DECIDED;
    }

    /** An answer that can be decided on: its key, its words, who gave it, and whether it is the one that counts now. */
    record Candidate(String key, Answer answer, String text, List<String> said, boolean isNow) {
        public Candidate {
            said = List.copyOf(said);
        }

        /** Whether nobody gave it before. */
        boolean isNew() {
            return !isNow && said.isEmpty();
        }
    }
}
