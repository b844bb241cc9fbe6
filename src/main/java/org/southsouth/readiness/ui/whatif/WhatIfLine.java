package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.WhatIf;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * One question: the answers to try, the stored one first, and what the next better one would give if it alone were changed,
 * as in a plan: on the scale of the whole list, and beside it of the pillar ("+5.6 Logistics", or its name alone where that is
 * the scale).
 */
record WhatIfLine(ScoredQuestion stored, String theme, List<Trial> trials, double gain, String where) {
    /** An answer to try; without a response it is the stored one. */
    record Trial(String label, Optional<Response> response) {}

    private static final double LEAST = 1e-9;

    QuestionId id() {
        return stored.question().id();
    }

    String title() {
        return stored.question().title();
    }

    /** Every question that could earn more points, the greatest gain first; takes a while for long frameworks. */
    static List<WhatIfLine> of(Scorecard stored, ScreenContext context) {
        List<WhatIfLine> lines = new ArrayList<>();
        for (ScoredQuestion question : stored.questions()) {
            if (question.counts()) {
                BetterAnswer.to(question)
                        .map(better -> line(stored, question, better, context))
                        .filter(line -> line.gain > LEAST)
                        .ifPresent(lines::add);
            }
        }
        lines.sort(Comparator.comparingDouble(WhatIfLine::gain).reversed());
        return lines;
    }

    private static WhatIfLine line(Scorecard stored, ScoredQuestion question, Response better, ScreenContext context) {
        QuestionId id = question.question().id();
        Gain gain = Gain.of(stored, id, better);
        GainScale scale = GainScale.of(stored);
        String pillar = gain.pillar(id)
                .map(section -> stored.of(section).section().shortTitle())
                .orElse("");
        return new WhatIfLine(
                question,
                theme(stored, question).shortTitle(),
                trials(question, better, context),
                gain.on(scale, id),
                scale == GainScale.PILLAR || pillar.isEmpty()
                        ? pillar
                        : context.text(
                                "whatif.gain.pillar", pillar, context.formats().gain(gain.inPillar(id))));
    }

    private static Section theme(Scorecard stored, ScoredQuestion question) {
        int place = stored.framework().placeOf(question.question().id());
        return stored.framework().sectionAt(stored.framework().homeOf(place));
    }

    /** The stored one, the next better one and the best one; of a choice every other one. */
    private static List<Trial> trials(ScoredQuestion question, Response better, ScreenContext context) {
        List<Trial> trials = new ArrayList<>();
        String stored = question.state().isAnswered() ? "whatif.stored" : "whatif.stored.open";
        trials.add(new Trial(context.text(stored), Optional.empty()));
        QuestionKind kind = question.question().kind();
        if (kind.choice().isPresent()) {
            for (Option option : kind.options()) {
                if (!question.answer().response().equals(new Response.Chosen(option.id()))) {
                    trials.add(new Trial(
                            context.text("whatif.option", context.formats().number(option.points()), option.text()),
                            Optional.of(new Response.Chosen(option.id()))));
                }
            }
        } else {
            trials.add(trial(question, better, context));
            WhatIf.best(kind)
                    .filter(best -> !isSame(best, better))
                    .map(best -> trial(question, best, context))
                    .ifPresent(trials::add);
        }
        return trials;
    }

    private static boolean isSame(Response one, Response other) {
        boolean areTicked = one.ticked().isPresent() && other.ticked().isPresent();
        return areTicked
                ? Set.copyOf(one.ticked().get())
                        .equals(Set.copyOf(other.ticked().get()))
                : one.equals(other);
    }

    private static Trial trial(ScoredQuestion question, Response response, ScreenContext context) {
        QuestionKind kind = question.question().kind();
        if (response.figure().isPresent()) {
            double figure = response.figure().getAsDouble();
            String unit = kind.numeric().map(QuestionKind.Numeric::unit).orElse("");
            return new Trial(
                    context.text("whatif.best.figure", context.formats().number(figure), unit), Optional.of(response));
        }
        boolean isBest =
                WhatIf.best(kind).filter(best -> isSame(best, response)).isPresent();
        return new Trial(context.text(isBest ? "whatif.best.ticked" : "whatif.better.ticked"), Optional.of(response));
    }
}
