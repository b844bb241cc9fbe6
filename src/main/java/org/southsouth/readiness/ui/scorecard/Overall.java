package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.robustness.WeakCase;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;

/**
 * The whole in words, in the three blocks of the card at the top. {@code figure} is empty where the method gives no
 * total; then {@code title} and {@code sentence} say why; {@code likelyHelp} where there is no likely range.
 */
record Overall(
        ScoredSection root,
        String figure,
        String title,
        String sentence,
        List<Fact> howSure,
        List<Fact> restsOn,
        String documented,
        String likelyHelp) {
    private static final double HALF_A_TENTH = 0.05;
    private static final int NAMED = 3;

    Overall {
        howSure = List.copyOf(howSure);
        restsOn = List.copyOf(restsOn);
    }

    /** A label with its figure; {@code share} from 0 to 1 is drawn as progress where it is one, else NaN. */
    record Fact(String label, String figure, double share) {}

    boolean hasTotal() {
        return root.hasScore();
    }

    static Overall of(Explanations explanations) {
        Scorecard card = explanations.card();
        ScoredSection root = card.root();
        SectionResult result = explanations.result(root);
        return new Overall(
                root,
                result.hasScore() ? explanations.figure(result.score()) : "",
                explanations.results().title(result),
                sentence(explanations, root, result),
                howSure(explanations, root),
                restsOn(explanations, root),
                documented(explanations, root),
                likelyHelp(explanations, root));
    }

    private static String sentence(Explanations explanations, ScoredSection root, SectionResult result) {
        if (result.hasScore()) {
            return explanations
                    .results()
                    .outlook(result, explanations.card().framework().head().bands());
        }
        if (!explanations.card().basis().hasTotal()) {
            return explanations.text("scorecard.overall.profile");
        }
        return root.isApplicable()
                ? new Missing(explanations, root).brief(NAMED)
                : explanations.text("scorecard.missing.nothing");
    }

    private static List<Fact> howSure(Explanations explanations, ScoredSection root) {
        List<Fact> facts = new ArrayList<>();
        explanations
                .likely(root)
                .ifPresent(range -> facts.add(new Fact(
                        explanations.text("scorecard.sure.likely"),
                        explanations.range(range.low(), range.high(), root),
                        Double.NaN)));
        double weak = WeakCase.of(explanations.card());
        if (!Double.isNaN(weak)) {
            facts.add(new Fact(explanations.text("scorecard.sure.weak"), explanations.figure(weak), Double.NaN));
        }
        boolean hasBounds = explanations.card().basis().hasTotal() && root.isApplicable();
        facts.add(new Fact(
                explanations.text(
                        hasBounds && root.open() > 0 ? "scorecard.sure.case" : "scorecard.sure.open", root.open()),
                hasBounds ? explanations.bounds(root) : "",
                Double.NaN));
        double averaged = explanations.card().averagedInstead();
        if (root.hasScore() && root.section().mean() != Mean.ARITHMETIC && !Double.isNaN(averaged)) {
            facts.add(new Fact(averaged(explanations, averaged, averaged - root.score()), "", Double.NaN));
        }
        return facts;
    }

    /** What the likely range says, and what it does not where answers are open; empty without one. */
    static String likelyHelp(Explanations explanations, ScoredSection root) {
        return explanations
                .likely(root)
                .map(range -> explanations.text(
                        root.open() == 0 ? "scorecard.sure.likely.help.complete" : "scorecard.sure.likely.help"))
                .orElse("");
    }

    private static String averaged(Explanations explanations, double averaged, double more) {
        String figure = explanations.formats().fixed(averaged, 1);
        return more < HALF_A_TENTH
                ? explanations.text("scorecard.sure.averaged.same", figure)
                : explanations.text(
                        "scorecard.sure.averaged",
                        figure,
                        explanations.formats().fixed(more, 1));
    }

    private static List<Fact> restsOn(Explanations explanations, ScoredSection root) {
        if (root.hasScore() || !root.isApplicable()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(explanations, "scorecard.rests.answered", root.answered(), root.applicable()));
        if (root.answered() > 0) {
            facts.add(fact(explanations, "scorecard.rests.documented", root.documented(), root.answered()));
        }
        return facts;
    }

    private static Fact fact(Explanations explanations, String key, int part, int whole) {
        return new Fact(
                explanations.text(key),
                explanations.text("scorecard.rests.of", String.valueOf(part), String.valueOf(whole)),
                (double) part / whole);
    }

    private static String documented(Explanations explanations, ScoredSection root) {
        if (root.answered() == 0) {
            return explanations.text("scorecard.rests.none");
        }
        return explanations.text("scorecard.rests.share", explanations.formats().percent(root.coverage()));
    }
}
