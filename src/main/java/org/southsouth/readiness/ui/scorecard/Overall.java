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

    static Overall of(Explanations whys) {
        Scorecard card = whys.card();
        ScoredSection root = card.root();
        SectionResult result = whys.result(root);
        return new Overall(
                root,
                result.hasScore() ? whys.figure(result.score()) : "",
                whys.results().title(result),
                sentence(whys, root, result),
                howSure(whys, root),
                restsOn(whys, root),
                documented(whys, root),
                likelyHelp(whys, root));
    }

    private static String sentence(Explanations whys, ScoredSection root, SectionResult result) {
        if (result.hasScore()) {
            return whys.results().outlook(result, whys.card().framework().head().bands());
        }
        if (!whys.card().basis().hasTotal()) {
            return whys.text("scorecard.overall.profile");
        }
        return root.isApplicable() ? new Missing(whys, root).brief(NAMED) : whys.text("scorecard.missing.nothing");
    }

    private static List<Fact> howSure(Explanations whys, ScoredSection root) {
        List<Fact> facts = new ArrayList<>();
        whys.likely(root)
                .ifPresent(range -> facts.add(new Fact(
                        whys.text("scorecard.sure.likely"), whys.range(range.low(), range.high(), root), Double.NaN)));
        double weak = WeakCase.of(whys.card());
        if (!Double.isNaN(weak)) {
            facts.add(new Fact(whys.text("scorecard.sure.weak"), whys.figure(weak), Double.NaN));
        }
        boolean hasBounds = whys.card().basis().hasTotal() && root.isApplicable();
        facts.add(new Fact(
                whys.text(hasBounds && root.open() > 0 ? "scorecard.sure.case" : "scorecard.sure.open", root.open()),
                hasBounds ? whys.bounds(root) : "",
                Double.NaN));
        double averaged = whys.card().averagedInstead();
        if (root.hasScore() && root.section().mean() != Mean.ARITHMETIC && !Double.isNaN(averaged)) {
            facts.add(new Fact(averaged(whys, averaged, averaged - root.score()), "", Double.NaN));
        }
        return facts;
    }

    /** What the likely range says, and what it does not where answers are open; empty without one. */
    static String likelyHelp(Explanations whys, ScoredSection root) {
        return whys.likely(root)
                .map(range -> whys.text(
                        root.open() == 0 ? "scorecard.sure.likely.help.complete" : "scorecard.sure.likely.help"))
                .orElse("");
    }

    private static String averaged(Explanations whys, double averaged, double more) {
        String figure = whys.formats().fixed(averaged, 1);
        return more < HALF_A_TENTH
                ? whys.text("scorecard.sure.averaged.same", figure)
                : whys.text("scorecard.sure.averaged", figure, whys.formats().fixed(more, 1));
    }

    private static List<Fact> restsOn(Explanations whys, ScoredSection root) {
        if (root.hasScore() || !root.isApplicable()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(whys, "scorecard.rests.answered", root.answered(), root.applicable()));
        if (root.answered() > 0) {
            facts.add(fact(whys, "scorecard.rests.documented", root.documented(), root.answered()));
        }
        return facts;
    }

    private static Fact fact(Explanations whys, String key, int part, int whole) {
        return new Fact(
                whys.text(key),
                whys.text("scorecard.rests.of", String.valueOf(part), String.valueOf(whole)),
                (double) part / whole);
    }

    private static String documented(Explanations whys, ScoredSection root) {
        if (root.answered() == 0) {
            return whys.text("scorecard.rests.none");
        }
        return whys.text("scorecard.rests.share", whys.formats().percent(root.coverage()));
    }
}
