package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.plan.ActionId;

/** Where somebody can go in the window. */
public sealed interface Route {
    /** A screen of one assessment, which the top bar then names. */
    sealed interface OfAssessment extends Route {
        AssessmentId assessment();
    }

    record Home() implements Route {
        // Every start asks, and Java's own answer for records is made at run time first, which takes some milliseconds.
        @Override
        public boolean equals(Object other) {
            return other instanceof Home;
        }

        @Override
        public int hashCode() {
            return Home.class.hashCode();
        }
    }

    /** A new assessment, or what was set up of one that exists. */
    record Setup(Optional<AssessmentId> assessment) implements Route {}

    /** The questions; at this part of the given one, else where somebody was at last. */
    record Answer(AssessmentId assessment, Optional<QuestionId> question, Part part) implements OfAssessment {
        /** What of a question is to be mended. */
        public enum Part {
            ANSWER,
            EVIDENCE,
            NOTE
        }

        public Answer(AssessmentId assessment, Optional<QuestionId> question) {
            this(assessment, question, Part.ANSWER);
        }
    }

    record Scorecard(AssessmentId assessment) implements OfAssessment {}

    /** The scorecard as it would be with other answers or weights. */
    record WhatIf(AssessmentId assessment) implements OfAssessment {}

    /** What changed since an earlier round of the same subject. */
    record Change(AssessmentId assessment) implements OfAssessment {}

    /** The next round of an assessment, before it is made. */
    record NextRound(AssessmentId assessment) implements Route {}

    /** Everything that happened to it; to the answer of one question alone where it is given. */
    record History(AssessmentId assessment, Optional<QuestionId> question) implements OfAssessment {}

    /** What is to be done by whom and by when; with an action to begin for the given question, or at one that is there. */
    record Plan(AssessmentId assessment, Optional<QuestionId> question, Optional<ActionId> action)
            implements OfAssessment {
        public Plan(AssessmentId assessment, Optional<QuestionId> question) {
            this(assessment, question, Optional.empty());
        }
    }

    /** The states of all answers, comments, what stops validation, and the sign-off. */
    record Review(AssessmentId assessment) implements OfAssessment {}

    /** The disputed questions one at a time, for a projector; at the given one first. */
    record Workshop(AssessmentId assessment, Optional<QuestionId> question) implements OfAssessment {}

    /** Partners: who could learn what from whom. */
    record Cooperate(AssessmentId assessment) implements OfAssessment {}

    /** Cards that offer and request help; a new one to be edited at once where it is given. */
    record Cards(AssessmentId assessment, Optional<Card> draft) implements OfAssessment {}

    /** Those to put side by side; may be empty. Looked at aside, they leave what is ticked in the list as it is. */
    record Compare(List<AssessmentId> assessments, boolean isAside) implements Route {
        public Compare {
            assessments = List.copyOf(assessments);
        }

        public Compare(List<AssessmentId> assessments) {
            this(assessments, false);
        }
    }

    /** A file or folder from outside: what is in it, or why it is refused. */
    record Open(String path) implements Route {}

    /** Who was asked for answers, and what came back. */
    record Gather(AssessmentId assessment) implements OfAssessment {}

    /** One file for each of several offices; with what was asked before, where that is asked again. */
    record Several(AssessmentId assessment, Optional<Request> again) implements OfAssessment {}

    /**
     * Packs an assessment, or a part of it, into an exchange file; asking: one that asks an office for answers is begun, with what
     * was asked before, where that is asked again.
     */
    record Send(AssessmentId assessment, boolean isAsking, Optional<Request> again) implements OfAssessment {
        public Send(AssessmentId assessment) {
            this(assessment, false, Optional.empty());
        }
    }

    /**
     * Exchange files: what is in them, and what merging them would do; without any, what was merged before. Plain: also where one asks
     * for answers. Gathered: they came back for this assessment, and the way out leads to who was asked.
     */
    record Merge(List<String> files, boolean isPlain, Optional<AssessmentId> gathered) implements Route {
        public Merge {
            files = List.copyOf(files);
        }

        public Merge(List<String> files, boolean isPlain) {
            this(files, isPlain, Optional.empty());
        }

        public Merge(List<String> files) {
            this(files, false);
        }
    }

    /** A file that asks for answers, before anything of it is taken in. */
    record Asked(AssessmentMerge merge) implements Route {}

    /** The answers for whoever asked for them. */
    record SendBack(AssessmentId assessment) implements OfAssessment {}

    /** At the text for whoever helps, or at the top. */
    record Settings(boolean isForSupport) implements Route {
        public Settings() {
            this(false);
        }
    }

    /** The user guide, at the chapter with this anchor; at the first where there is none of that name. */
    record Guide(String chapter) implements Route {}

    /** The password of the data, before anything of it can be shown. */
    record Lock() implements Route {}
}
