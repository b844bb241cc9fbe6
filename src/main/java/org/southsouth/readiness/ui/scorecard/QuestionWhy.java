package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.Formats;

/** Why a question has its points, or none: the answer, how it earns them, what it rests on, and what a better one does. */
final class QuestionWhy {
    private final Explanations explanations;
    private final ScoredQuestion scored;
    private final Question question;

    QuestionWhy(Explanations explanations, ScoredQuestion scored) {
        this.explanations = explanations;
        this.scored = scored;
        this.question = scored.question();
    }

    Why why() {
        Framework framework = explanations.card().framework();
        int home = framework.homeOf(framework.placeOf(question.id()));
        return new Why(
                new Target.OfQuestion(question.id()),
                explanations.path(home),
                question.title(),
                Explanations.pointsOf(scored),
                explanations.figure(Explanations.pointsOf(scored)),
                List.of(question.text()),
                "",
                List.of(),
                "",
                Double.NaN,
                Double.NaN,
                List.of(),
                blocks(),
                better(),
                moves(framework.sectionAt(home).id()),
                List.of(),
                Optional.of(question.id()));
    }

    private List<Why.Block> blocks() {
        List<Why.Block> blocks = new ArrayList<>();
        if (scored.state() == QuestionState.ANSWERED) {
            String answer = explanations.answers().of(question, scored.answer().response());
            blocks.add(new Why.Block(
                    explanations.text("scorecard.answer.title"), List.of(answer.isBlank() ? Formats.NONE : answer)));
            blocks.add(new Why.Block(explanations.text("scorecard.points.title"), points()));
            blocks.add(new Why.Block(explanations.text("scorecard.evidence.one.title"), evidence()));
        } else {
            blocks.add(new Why.Block(
                    explanations.text("scorecard.state.title"),
                    List.of(
                            explanations.national(scored).isPresent()
                                    ? explanations.text("scorecard.state.out-of-scope")
                                    : explanations.state(scored))));
            explanations.national(scored).ifPresent(given -> blocks.add(national(given)));
        }
        String note = scored.answer().note().strip();
        if (!note.isEmpty() && scored.state() != QuestionState.NOT_APPLICABLE) {
            blocks.add(new Why.Block(explanations.text("scorecard.note.title"), List.of(note)));
        }
        return blocks;
    }

    private Why.Block national(ScoredQuestion given) {
        return new Why.Block(
                explanations.text("scorecard.inherited.title"),
                List.of(
                        explanations.answers().of(question, given.answer().response()),
                        explanations.nation().orElse("")));
    }

    private List<String> points() {
        if (!question.isScored()) {
            return List.of(explanations.text("scorecard.points.unscored"));
        }
        return List.of(explanations
                .earning()
                .derivation(question, scored.answer().response(), explanations.figure(scored.points())));
    }

    private List<String> evidence() {
        Evidence evidence = scored.answer().evidence();
        List<String> sentences = new ArrayList<>();
        var grade = evidence.grade();
        sentences.add(
                grade == null
                        ? explanations.text("scorecard.grade.none")
                        : explanations.text("scorecard.grade." + grade.name().toLowerCase(Locale.ROOT)));
        Integer year = evidence.year();
        if (!evidence.source().isBlank()) {
            sentences.add(
                    year == null
                            ? evidence.sourceLine()
                            : explanations.text(
                                    "scorecard.evidence.source", evidence.sourceLine(), String.valueOf(year)));
        } else if (year != null) {
            sentences.add(String.valueOf(year));
        }
        sentences.addAll(explanations.formats().attached(evidence.files()));
        if (question.isScored() && scored.evidencedPoints() < scored.points()) {
            sentences.add(
                    explanations.text("scorecard.evidence.capped", explanations.figure(scored.evidencedPoints())));
        }
        return sentences;
    }

    /** "One step better: Level 3"; empty where no answer is better. One that is open has nothing to be better than. */
    private String better() {
        String key = scored.state().isAnswered() ? "scorecard.move.title.question" : "scorecard.move.title.open";
        return BetterAnswer.to(scored)
                .map(answer -> explanations.text(key, explanations.briefly().inRow(question, answer)))
                .orElse("");
    }

    /** What the next better answer does to each section above that has a score. */
    private List<Why.Move> moves(SectionId home) {
        Scorecard card = explanations.card();
        List<Why.Move> moves = new ArrayList<>();
        int place = card.framework().placeOf(home);
        for (; place >= 0; place = card.framework().parentOf(place)) {
            var section = card.framework().sectionAt(place);
            String title = place == 0
                    ? explanations.text("scorecard.overall")
                    : card.framework().nameOf(section);
            Moves.attempt(card, section.id(), scored)
                    .map(tried -> new Why.Move(question.id(), title, explanations.gain(tried)))
                    .ifPresent(moves::add);
        }
        return moves;
    }
}
