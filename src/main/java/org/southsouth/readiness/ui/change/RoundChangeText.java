package org.southsouth.readiness.ui.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.comparison.ChangedAnswer;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.VersionChange;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;

/** What changed between two rounds, in words; method, section 6. */
final class RoundChangeText {
    private final Entry before;
    private final Entry after;
    private final RoundChange change;
    private final Carrying carrying;
    private final ScreenContext context;

    /** What is to be told apart of the answers that are others now. */
    enum Kind {
        /** Answered in both rounds. */
        CHANGED,
        /** Answered now and not then. */
        ANSWERED,
        /** Answered then and open now, or no longer asked. */
        LEFT
    }

    /** An answer that is another one now; {@code points} is its change, NaN where it had or has none. */
    record Line(Kind kind, QuestionId question, String title, String theme, String was, String is, double points) {}

    /** One of the parts that add up to the change of the overall score: what it is, and "+2.5" or a dash. */
    record Part(String title, String figure) {}

    RoundChangeText(Entry before, Entry after, Carrying carrying, ScreenContext context) {
        this.carrying = carrying;
        this.before = before;
        this.after = after;
        this.change = RoundChange.of(before.scorecard(), after.scorecard());
        this.context = context;
    }

    Entry before() {
        return before;
    }

    Entry after() {
        return after;
    }

    List<Band> bands() {
        return framework().head().bands();
    }

    Framework framework() {
        return after.scorecard().framework();
    }

    /** "Overall 47 in 2024, 50 in 2026: +3.1." and what that rests on. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!Double.isNaN(change.total())) {
            sentences.add(context.text(
                    "change.overall",
                    score(before),
                    before.profile().round().name(),
                    score(after),
                    after.profile().round().name(),
                    context.formats().change(change.total())));
        }
        if (change.whole().isTold()) {
            sentences.add(context.text("change.split"));
        }
        if (!change.isSameMethod()) {
            sentences.addAll(versions());
        }
        change.obstacle().map(this::obstacle).ifPresent(sentences::add);
        long toConfirm = after.scorecard().questions().stream()
                .filter(scored -> carrying.isToConfirm(scored.question().id(), scored.answer()))
                .count();
        if (toConfirm > 0) {
            sentences.add(context.text("change.to-confirm", toConfirm));
        }
        return sentences;
    }

    /** Other answers, questions newly answered or left open, the method; none where the change cannot be told. */
    List<Part> parts() {
        RoundChange.Split whole = change.whole();
        if (!whole.isTold()) {
            return List.of();
        }
        Formats formats = context.formats();
        return List.of(
                new Part(
                        context.text("change.part.answers", change.answeredInBoth(), change.leftOut()),
                        formats.change(whole.answers())),
                new Part(context.text("change.part.openings"), formats.change(whole.openings())),
                new Part(
                        context.text(change.isSameMethod() ? "change.part.method.same" : "change.part.method"),
                        formats.change(whole.method())));
    }

    private String score(Entry entry) {
        return context.formats().score(entry.scorecard().root().score(), bands());
    }

    /** Where the questionnaire is another one: what is asked otherwise. */
    private List<String> versions() {
        Optional<VersionChange> other = VersionChange.of(before.scorecard().framework(), framework());
        List<String> sentences = new ArrayList<>();
        sentences.add(context.text(
                "change.version",
                before.scorecard().framework().ref().version(),
                framework().ref().version()));
        sentences.add(other.map(versions -> context.text(
                        "change.version.questions",
                        versions.came().size(),
                        versions.gone().size(),
                        versions.altered().size(),
                        versions.common()))
                .orElseGet(() -> context.text("change.version.none")));
        return sentences;
    }

    private String obstacle(RoundChange.Obstacle obstacle) {
        List<String> names = change.inTheWay().stream()
                .map(id -> framework().section(id).title())
                .toList();
        String listed = context.messages().list(names);
        return switch (obstacle) {
            case NO_SCORE -> context.text("change.obstacle.no-score");
            case NOTHING_IN_COMMON -> context.text("change.obstacle.nothing-in-common");
            case BELOW_FLOOR -> context.text("change.obstacle.below-floor", listed, names.size());
        };
    }

    /** The answers that are others now, those answered in both rounds first, each kind in the framework's order. */
    List<Line> answers() {
        AnswerText answers = new AnswerText(context.messages(), context.formats());
        return change.answers().stream()
                .filter(changed -> !carrying.isToConfirm(
                        changed.question(), changed.after().answer()))
                .map(changed -> line(changed, answers))
                .sorted(Comparator.comparing(Line::kind))
                .toList();
    }

    private static Kind kind(ChangedAnswer changed) {
        if (!changed.after().state().isAnswered()) {
            return Kind.LEFT;
        }
        return changed.before().state().isAnswered() ? Kind.CHANGED : Kind.ANSWERED;
    }

    private Line line(ChangedAnswer changed, AnswerText answers) {
        String was = answers.of(changed.before());
        String is = answers.of(changed.after());
        boolean readAlike = was.equals(is);
        return new Line(
                kind(changed),
                changed.question(),
                changed.after().question().title(),
                theme(changed.question()),
                readAlike ? exactly(changed.before(), answers) : was,
                readAlike ? exactly(changed.after(), answers) : is,
                changed.points());
    }

    /** A figure with all its decimals: with those that the question shows it reads as it did. */
    private static String exactly(ScoredQuestion scored, AnswerText answers) {
        OptionalDouble figure = scored.answer().response().figure();
        return figure.isEmpty()
                ? answers.of(scored)
                : scored.question()
                        .kind()
                        .numeric()
                        .map(numeric -> answers.exactly(numeric, figure.getAsDouble()))
                        .orElse(answers.of(scored));
    }

    private String theme(QuestionId question) {
        return framework().sections().stream()
                .filter(section ->
                        section.questions().stream().anyMatch(one -> one.id().equals(question)))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }
}
