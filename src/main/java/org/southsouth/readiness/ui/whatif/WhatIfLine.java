package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.WhatIf;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerBrief;
import org.southsouth.readiness.words.ChoiceLook;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.SearchKey;

/**
 * One question that could earn more: its theme and today's answer in words, the answers to try (of a number none: it is typed),
 * and the gain of the next better one alone, as in a plan; NaN where there is no such figure. {@code pillar} is empty without one.
 * {@code step}: of a number the next better one, whose gain that is; else empty.
 */
record WhatIfLine(
        ScoredQuestion stored,
        Optional<SectionId> pillar,
        String theme,
        String today,
        List<Aim> aims,
        double gain,
        String step) {
    private static final int MOST_DIGITS = 9;

    /**
     * An answer to try, the digit before it, if there is one, its words with it, and what stands in the closed list for it; without a
     * response it is today's, which its row says.
     */
    record Aim(String mark, String label, String brief, Optional<Response> response) {
        Aim(String words, Optional<Response> response) {
            this("", words, words, response);
        }

        private Aim marked(String digit, ScreenContext context) {
            return new Aim(
                    digit,
                    context.text("whatif.option", digit, label),
                    context.text("whatif.option", digit, brief),
                    response);
        }
    }

    WhatIfLine {
        aims = List.copyOf(aims);
    }

    QuestionId id() {
        return stored.question().id();
    }

    String title() {
        return stored.question().title();
    }

    /** Present where a number is typed instead of an answer chosen. */
    Optional<QuestionKind.Numeric> numeric() {
        return stored.question().kind().numeric();
    }

    /** The answer that this digit stands before, today's among them. */
    Optional<Aim> numbered(String digit) {
        return aims.stream()
                .filter(aim -> !digit.isEmpty() && aim.mark().equals(digit))
                .findFirst();
    }

    /** What it is found by. */
    SearchKey searched() {
        return SearchKey.of(String.join(" ", title(), stored.question().text(), theme));
    }

    /**
     * Every question that could earn more points, the greatest gain first, of those that read as the same gain the lowest answer
     * first, the open ones after all that have an answer: those are to be found out before they can be improved. A whole
     * scoring for each.
     */
    static List<WhatIfLine> of(Scorecard stored, ScreenContext context) {
        List<WhatIfLine> lines = new ArrayList<>();
        for (ScoredQuestion question : stored.questions()) {
            if (question.counts()) {
                BetterAnswer.to(question).ifPresent(better -> lines.add(line(stored, question, better, context)));
            }
        }
        lines.sort(Comparator.comparing(WhatIfLine::isOpen)
                .thenComparing(Comparator.comparingDouble(WhatIfLine::printed).reversed())
                .thenComparingDouble(line -> line.stored().points())
                .thenComparing(Comparator.comparingDouble(WhatIfLine::rank).reversed()));
        return lines;
    }

    private boolean isOpen() {
        return Double.isNaN(stored.points());
    }

    /** The gain as it stands in the row: a difference that nobody sees there gives no order. */
    private double printed() {
        return Double.isNaN(gain) ? rank() : Formats.printedGain(gain);
    }

    private double rank() {
        return Double.isNaN(gain) ? Double.NEGATIVE_INFINITY : gain;
    }

    private static WhatIfLine line(Scorecard stored, ScoredQuestion question, Response better, ScreenContext context) {
        QuestionId id = question.question().id();
        Gain gain = Gain.of(stored, id, better);
        int place = stored.framework().placeOf(id);
        AnswerBrief brief = new AnswerBrief(context.messages(), context.formats());
        return new WhatIfLine(
                question,
                gain.pillar(id),
                stored.framework().sectionAt(stored.framework().homeOf(place)).title(),
                brief.of(question.question(), question.answer().response()),
                aims(question, better, context),
                gain.on(GainScale.of(stored), id),
                better.figure().stream()
                        .mapToObj(figure -> context.formats().number(figure))
                        .findFirst()
                        .orElse(""));
    }

    /**
     * Of a choice every answer, today's in its place among them, so that the keys go on from there to the next ones; of ticks
     * today's, the next better and the best. Where today's is none of a choice, it stands first.
     */
    private static List<Aim> aims(ScoredQuestion question, Response better, ScreenContext context) {
        Response response = question.answer().response();
        QuestionKind kind = question.question().kind();
        List<Aim> aims = new ArrayList<>(kind.mapScored(
                        choice -> choice.options().stream()
                                .map(option -> aim(choice, option, response, context))
                                .toList(),
                        multiple -> ticks(question, better, context),
                        numeric -> List.<Aim>of())
                .orElse(List.of()));
        if (aims.stream().allMatch(aim -> aim.response().isPresent())) {
            aims.add(0, new Aim(today(context), Optional.empty()));
        }
        boolean isOfLevels = kind.choice()
                .filter(choice -> ChoiceLook.of(choice) == ChoiceLook.LEVELS)
                .isPresent();
        return isOfLevels ? aims : numbered(aims, context);
    }

    /** Of levels the number of the level, which is the answer. */
    private static Aim aim(QuestionKind.Choice choice, Option option, Response response, ScreenContext context) {
        boolean isToday = response.names(option.id());
        Aim aim = isToday
                ? new Aim("", context.text("whatif.today.words", option.text()), today(context), Optional.empty())
                : new Aim(option.text(), Optional.of(new Response.Chosen(option.id())));
        return ChoiceLook.of(choice) == ChoiceLook.LEVELS
                ? aim.marked(ChoiceLook.LEVELS.mark(choice, option, context.messages()), context)
                : aim;
    }

    /** From 1 on, as far as there are digits. */
    private static List<Aim> numbered(List<Aim> aims, ScreenContext context) {
        return IntStream.range(0, aims.size())
                .mapToObj(place -> place < MOST_DIGITS
                        ? aims.get(place).marked(String.valueOf(place + 1), context)
                        : aims.get(place))
                .toList();
    }

    private static String today(ScreenContext context) {
        return context.text("whatif.today");
    }

    private static List<Aim> ticks(ScoredQuestion question, Response better, ScreenContext context) {
        List<Aim> aims = new ArrayList<>();
        Optional<Response> best = WhatIf.best(question.question().kind());
        if (best.filter(all -> isSame(all, better)).isEmpty()) {
            aims.add(new Aim(context.text("whatif.better.ticked"), Optional.of(better)));
        }
        best.ifPresent(all -> aims.add(new Aim(context.text("whatif.best.ticked"), Optional.of(all))));
        return aims;
    }

    private static boolean isSame(Response one, Response other) {
        return Set.copyOf(one.ticked().orElse(List.of()))
                .equals(Set.copyOf(other.ticked().orElse(List.of())));
    }
}
