package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.WhatIf;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * One question: the answers to try, the stored one first, and how many points the best of them would give the overall
 * score (or, without one, the pillar) if it alone were changed.
 */
record WhatIfLine(ScoredQuestion stored, String theme, List<Trial> trials, double gain) {
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
            WhatIf.best(question.question().kind())
                    .filter(best -> question.counts())
                    .map(best -> new WhatIfLine(
                            question,
                            theme(stored, question).shortTitle(),
                            trials(question, best, context),
                            gainOf(stored, question, best)))
                    .filter(line -> line.gain > LEAST)
                    .ifPresent(lines::add);
        }
        lines.sort(Comparator.comparingDouble(WhatIfLine::gain).reversed());
        return lines;
    }

    private static Section theme(Scorecard stored, ScoredQuestion question) {
        int place = stored.framework().placeOf(question.question().id());
        return stored.framework().sectionAt(stored.framework().homeOf(place));
    }

    private static double gainOf(Scorecard stored, ScoredQuestion question, Response best) {
        Scorecard then = WhatIf.of(stored, Map.of(question.question().id(), best), Map.of());
        if (stored.root().hasScore() && then.root().hasScore()) {
            return then.root().score() - stored.root().score();
        }
        double gain = 0;
        for (int i = 0; i < stored.pillars().size(); i++) {
            double before = stored.pillars().get(i).score();
            double after = then.pillars().get(i).score();
            gain += Double.isNaN(before) || Double.isNaN(after) ? 0 : Math.max(0, after - before);
        }
        return gain;
    }

    private static List<Trial> trials(ScoredQuestion question, Response best, ScreenContext context) {
        List<Trial> trials = new ArrayList<>();
        trials.add(new Trial(context.text("whatif.stored"), Optional.empty()));
        if (question.question().kind() instanceof QuestionKind.Choice choice) {
            for (Option option : choice.options()) {
                if (!question.answer().response().equals(new Response.Chosen(option.id()))) {
                    trials.add(new Trial(
                            context.text("whatif.option", context.formats().number(option.points()), option.text()),
                            Optional.of(new Response.Chosen(option.id()))));
                }
            }
        } else {
            trials.add(new Trial(best(question.question().kind(), best, context), Optional.of(best)));
        }
        return trials;
    }

    private static String best(QuestionKind kind, Response best, ScreenContext context) {
        if (best instanceof Response.Figure figure && kind instanceof QuestionKind.Numeric numeric) {
            return context.text("whatif.best.figure", context.formats().number(figure.value()), numeric.unit());
        }
        return context.text("whatif.best.ticked");
    }
}
