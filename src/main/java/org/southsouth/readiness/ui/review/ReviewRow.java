package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.SearchKey;

/** A line of the list, in words. */
sealed interface ReviewRow {
    /** The same line before and after something was done to it. */
    String id();

    /** The answers it stands for that can be given a state. */
    List<QuestionId> reviewable();

    /** A theme, or a kind of obstacle, above its lines. */
    record Heading(String id, String title, String detail, List<QuestionId> reviewable) implements ReviewRow {
        public Heading {
            reviewable = List.copyOf(reviewable);
        }
    }

    /**
     * One question. {@code mark} is empty where there is nothing to review; {@code place} is its theme, or what is in the
     * way; {@code signed} says who gave the state and when, and may be empty.
     */
    record Item(
            String id,
            ScoredQuestion scored,
            String answer,
            String place,
            Optional<StateMark> mark,
            String markWords,
            String signed,
            String evidence,
            int openComments,
            SearchKey searchKey)
            implements ReviewRow {
        QuestionId question() {
            return scored.question().id();
        }

        String title() {
            return scored.question().title();
        }

        @Override
        public List<QuestionId> reviewable() {
            return mark.isEmpty() ? List.of() : List.of(question());
        }

        Item under(String heading, String other) {
            return new Item(
                    heading + '/' + id,
                    scored,
                    answer,
                    other,
                    mark,
                    markWords,
                    signed,
                    evidence,
                    openComments,
                    searchKey);
        }
    }
}
