package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.Formats;

/** Why a question has its points, or none: the answer, how it earns them, what it rests on, and what a better one does. */
final class QuestionWhy {
    private final Explanations whys;
    private final ScoredQuestion scored;
    private final Question question;

    QuestionWhy(Explanations whys, ScoredQuestion scored) {
        this.whys = whys;
        this.scored = scored;
        this.question = scored.question();
    }

    Why why() {
        Framework framework = whys.card().framework();
        int home = framework.homeOf(framework.placeOf(question.id()));
        return new Why(
                new Target.OfQuestion(question.id()),
                whys.path(home),
                question.title(),
                scored.points(),
                whys.figure(scored.points()),
                List.of(question.text()),
                "",
                "",
                Double.NaN,
                Double.NaN,
                List.of(),
                blocks(),
                moves(framework.sectionAt(home).id()),
                Optional.of(question.id()));
    }

    private List<Why.Block> blocks() {
        List<Why.Block> blocks = new ArrayList<>();
        if (scored.state() == QuestionState.ANSWERED) {
            String answer = whys.answers().of(question, scored.answer().response());
            blocks.add(new Why.Block(
                    whys.text("scorecard.answer.title"), List.of(answer.isBlank() ? Formats.NONE : answer)));
            blocks.add(new Why.Block(whys.text("scorecard.points.title"), points()));
            blocks.add(new Why.Block(whys.text("scorecard.evidence.one.title"), evidence()));
        } else {
            blocks.add(new Why.Block(
                    whys.text("scorecard.state.title"),
                    List.of(
                            whys.national(scored).isPresent()
                                    ? whys.text("scorecard.state.out-of-scope")
                                    : whys.state(scored))));
            whys.national(scored).ifPresent(given -> blocks.add(national(given)));
        }
        String note = scored.answer().note().strip();
        if (!note.isEmpty() && scored.state() != QuestionState.NOT_APPLICABLE) {
            blocks.add(new Why.Block(whys.text("scorecard.note.title"), List.of(note)));
        }
        return blocks;
    }

    private Why.Block national(ScoredQuestion given) {
        return new Why.Block(
                whys.text("scorecard.inherited.title"),
                List.of(
                        whys.answers().of(question, given.answer().response()),
                        whys.nation().orElse("")));
    }

    private List<String> points() {
        if (!question.isScored()) {
            return List.of(whys.text("scorecard.points.unscored"));
        }
        return List.of(whys.earning().derivation(question, scored.answer().response(), whys.figure(scored.points())));
    }

    private List<String> evidence() {
        Evidence evidence = scored.answer().evidence();
        List<String> sentences = new ArrayList<>();
        var grade = evidence.grade();
        sentences.add(
                grade == null
                        ? whys.text("scorecard.grade.none")
                        : whys.text("scorecard.grade." + grade.name().toLowerCase(Locale.ROOT)));
        Integer year = evidence.year();
        if (!evidence.source().isBlank()) {
            sentences.add(
                    year == null
                            ? evidence.source()
                            : whys.text("scorecard.evidence.source", evidence.source(), String.valueOf(year)));
        } else if (year != null) {
            sentences.add(String.valueOf(year));
        }
        sentences.addAll(whys.formats().attached(evidence.files()));
        if (scored.evidencedPoints() < scored.points()) {
            sentences.add(whys.text("scorecard.evidence.capped", whys.figure(scored.evidencedPoints())));
        }
        return sentences;
    }

    /** What the next better answer does to each section above that has a score. */
    private List<Why.Move> moves(SectionId home) {
        Scorecard card = whys.card();
        List<Why.Move> moves = new ArrayList<>();
        int place = card.framework().placeOf(home);
        for (; place >= 0; place = card.framework().parentOf(place)) {
            var section = card.framework().sectionAt(place);
            String title = place == 0 ? whys.text("scorecard.overall") : section.shortTitle();
            Moves.attempt(card, section.id(), scored)
                    .map(tried -> new Why.Move(
                            whys.text(
                                    "scorecard.move.section",
                                    title,
                                    whys.briefly().inRow(question, tried.better())),
                            whys.change(tried.before(), tried.after())))
                    .ifPresent(moves::add);
        }
        return moves;
    }
}
