package org.southsouth.readiness.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.comparison.ChangedAnswer;
import org.southsouth.readiness.core.comparison.CommonQuestions;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.VersionChange;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;

/** What changed between two rounds, in words; method, section 6. */
final class Change {
    private final Entry before;
    private final Entry after;
    private final RoundChange change;
    private final Carrying carrying;
    private final ScreenContext context;

    /** An answer that is another one now; {@code points} is its change, NaN where it had or has none. */
    record Line(QuestionId question, String title, String theme, String was, String is, double points) {}

    Change(Entry before, Entry after, Carrying carrying, ScreenContext context) {
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
        boolean isOtherVersion = change.obstacle()
                .filter(RoundChange.Obstacle.OTHER_VERSION::equals)
                .isPresent();
        if (!Double.isNaN(change.total())) {
            sentences.add(context.text(
                    "change.overall",
                    score(before),
                    before.profile().round().name(),
                    score(after),
                    after.profile().round().name(),
                    context.formats().change(change.total())));
        }
        if (isOtherVersion) {
            sentences.addAll(versions());
        } else {
            sentences.add(change.obstacle().map(this::obstacle).orElseGet(() -> context.text("change.split")));
        }
        long toConfirm = after.scorecard().questions().stream()
                .filter(scored -> carrying.isToConfirm(scored.question().id(), scored.answer()))
                .count();
        if (toConfirm > 0) {
            sentences.add(context.text("change.to-confirm", toConfirm));
        }
        return sentences;
    }

    private String score(Entry entry) {
        return context.formats().score(entry.scorecard().root().score(), bands());
    }

    /** Where the questionnaire is another one: what the answers did on the common questions, and what the rest did. */
    private List<String> versions() {
        Optional<VersionChange> split = VersionChange.of(before.scorecard(), after.scorecard());
        List<String> sentences = new ArrayList<>();
        sentences.add(context.text(
                "change.version",
                before.scorecard().framework().ref().version(),
                framework().ref().version()));
        split.ifPresent(versions -> {
            if (!Double.isNaN(versions.answers())) {
                sentences.add(context.text(
                        "change.version.answers",
                        common(),
                        context.formats().change(versions.answers()),
                        context.formats().change(versions.method())));
            }
            sentences.add(context.text(
                    "change.version.questions",
                    versions.came().size(),
                    versions.gone().size(),
                    versions.altered().size()));
        });
        if (split.isEmpty()) {
            sentences.add(context.text("change.version.none"));
        }
        return sentences;
    }

    private int common() {
        return CommonQuestions.of(List.of(framework(), before.scorecard().framework()))
                .map(common -> common.ids().size())
                .orElse(0);
    }

    private String obstacle(RoundChange.Obstacle obstacle) {
        List<String> names = change.inTheWay().stream()
                .map(id -> framework().section(id).title())
                .toList();
        String listed = context.messages().list(names);
        return switch (obstacle) {
            case OTHER_VERSION -> throw new IllegalStateException("told by its versions");
            case NO_SCORE -> context.text("change.obstacle.no-score");
            case OTHER_SECTIONS -> context.text("change.obstacle.other-sections", listed, names.size());
            case BELOW_FLOOR -> context.text("change.obstacle.below-floor", listed, names.size());
        };
    }

    /** The answers that are others now, in the framework's order. */
    List<Line> answers() {
        AnswerText answers = new AnswerText(context.messages(), context.formats());
        return change.answers().stream()
                .filter(changed -> !carrying.isToConfirm(
                        changed.question(), changed.after().answer()))
                .map(changed -> line(changed, answers))
                .toList();
    }

    private Line line(ChangedAnswer changed, AnswerText answers) {
        return new Line(
                changed.question(),
                changed.after().question().title(),
                theme(changed.question()),
                answers.of(changed.before()),
                answers.of(changed.after()),
                changed.points());
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
