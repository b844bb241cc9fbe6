package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.SearchKey;

/** A line of the list, in words. */
sealed interface ReviewRow {
    /** The same line before and after something was done to it. */
    String id();

    /** The answers it stands for that can be given a state. */
    List<QuestionId> reviewable();

    /** A theme above its answers. */
    record Heading(String id, String title, String detail, List<QuestionId> reviewable) implements ReviewRow {
        public Heading {
            reviewable = List.copyOf(reviewable);
        }
    }

    /**
     * One question. {@code mark} is empty where there is nothing to review; {@code place} is its theme; {@code obstacles}
     * are the ways in which it stops validation; {@code evidence} is a grade, or words where there should be one.
     */
    record Item(
            String id,
            ScoredQuestion scored,
            String answer,
            String place,
            Set<Obstacle.Kind> obstacles,
            Optional<StateMark> mark,
            String markWords,
            String evidence,
            int openComments,
            SearchKey searchKey)
            implements ReviewRow {
        public Item {
            obstacles = Set.copyOf(obstacles);
        }

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
    }
}
