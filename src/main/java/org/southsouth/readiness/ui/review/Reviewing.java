package org.southsouth.readiness.ui.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.MergedAnswers;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.FiguresBeside;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.Obstacles;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.AssessmentPorts;

/** One assessment as it is being reviewed, immutable: its answers, the trail's last row of each, and what was said of them. */
record Reviewing(
        Assessment assessment,
        Scorecard scorecard,
        Reviews reviews,
        Map<QuestionId, HistoryEntry> heads,
        MergedAnswers merged,
        List<Obstacle> obstacles,
        FiguresBeside figures) {
    /** Blocks. */
    static Reviewing read(AssessmentPorts ports, Supplier<ReadFigures> figures, AssessmentId id) {
        Assessment assessment = ports.store().load(id);
        Framework framework = ports.library().load(assessment.framework());
        Scorecard scorecard = Scoring.score(framework, assessment);
        Reviews reviews = ports.reviews().load(id);
        List<HistoryEntry> trail = ports.store().history(id);
        return new Reviewing(
                assessment,
                scorecard,
                reviews,
                ChainCheck.heads(trail),
                MergedAnswers.of(trail),
                Obstacles.of(scorecard, reviews),
                new FiguresBeside(
                        assessment, ports.store().carried(id), figures.get().figures()));
    }

    ScoredQuestion of(QuestionId question) {
        return scorecard.of(question);
    }

    /**
     * What one act gives a state to: of several, those that nobody disputes. Somebody's objection is met one by one, and not
     * by a sweep or a single key: it is settled with what was agreed. A dispute can be added to all of them.
     */
    Set<QuestionId> together(Collection<QuestionId> questions) {
        Set<QuestionId> undisputed = new LinkedHashSet<>(questions);
        undisputed.removeIf(question -> reviews.stateOf(question) == ReviewState.DISPUTED);
        return undisputed;
    }

    /**
     * Responses that are not validated yet: answers, of which some have no document behind them, and others, which say
     * <em>don't know yet</em> or <em>not applicable</em>; and beside them the disputed ones that stay so.
     */
    record Unvalidated(int answers, int undocumented, int others, int disputed) {
        int responses() {
            return answers + others;
        }
    }

    Unvalidated unvalidated(Collection<QuestionId> questions) {
        Set<QuestionId> together = together(questions);
        List<Answer> left = together.stream()
                .filter(question -> reviews.stateOf(question) != ReviewState.VALIDATED)
                .map(question -> of(question).answer())
                .toList();
        List<Answer> answers =
                left.stream().filter(answer -> answer.response().isAnswer()).toList();
        long undocumented = answers.stream()
                .filter(answer -> !answer.evidence().isDocumented())
                .count();
        return new Unvalidated(
                answers.size(), (int) undocumented, left.size() - answers.size(), questions.size() - together.size());
    }

    /** Responses that get another state in one act, and beside them the disputed ones that stay so. */
    record Moved(int responses, int disputed) {}

    Moved moved(Collection<QuestionId> questions, ReviewState state) {
        Set<QuestionId> together = together(questions);
        return new Moved(StateAct.of(reviews, together, state, "").count(), questions.size() - together.size());
    }

    /** What stops validation in this way, each question once. */
    Set<QuestionId> stopped(Obstacle.Kind kind) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        obstacles.stream()
                .filter(obstacle -> obstacle.kind() == kind)
                .map(Obstacle::question)
                .forEach(questions::add);
        return questions;
    }

    /** Whether nothing has to be mended any more; a reservation may still be needed. */
    boolean canBeSigned() {
        return !isLocked() && Obstacles.stopping(obstacles) == 0;
    }

    boolean isLocked() {
        return reviews.isLocked();
    }

    Coverage coverage() {
        return Coverage.of(scorecard, reviews);
    }

    /** Questions that are asked and have no response yet. */
    int open() {
        return (int) scorecard.questions().stream()
                .filter(scored -> scored.state() == QuestionState.UNANSWERED)
                .count();
    }

    AssessmentState state() {
        boolean isProvisional =
                scorecard.basis().hasTotal() && !scorecard.root().hasScore();
        return reviews.standing().state(isProvisional);
    }

    /** Whom the questions that are asked here say to ask; each once. */
    List<String> asks(Comparator<String> order) {
        Set<String> asks = new TreeSet<>(order);
        scorecard.questions().stream()
                .filter(scored -> scored.state().isAsked())
                .map(scored -> scored.question().guidance().ask())
                .filter(ask -> !ask.isBlank())
                .forEach(asks::add);
        return List.copyOf(asks);
    }

    /** Who gave the answer as it is now; empty where the trail does not know. */
    Optional<HistoryEntry> headOf(QuestionId question) {
        return Optional.ofNullable(heads.get(question));
    }

    /** What was answered otherwise and laid aside, the newest of each person last. */
    List<HistoryEntry> rivals(QuestionId question) {
        return merged.competing(question, of(question).answer());
    }

    /** Whose answer it is, where somebody took it from another copy. */
    Optional<HistoryEntry> taken(QuestionId question) {
        return headOf(question).flatMap(merged::takenBy);
    }
}
