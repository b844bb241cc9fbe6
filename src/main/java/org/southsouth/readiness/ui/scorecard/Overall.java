package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.BandTrack;
import org.southsouth.readiness.words.KeyMessageText;

/**
 * The whole in words, for the card at the top: two sentences, the score (empty where the method gives none) with what stands
 * for it, how sure it is as a picture (empty where there is no range) and in a word, and what it rests on. {@code first} and
 * {@code sureness} can be empty. {@code copied} is what is handed on.
 */
record Overall(
        ScoredSection root,
        String stands,
        String first,
        String figure,
        String title,
        List<Band> touched,
        Optional<BandTrack.Lane> lane,
        String sureness,
        List<Fact> restsOn,
        String open,
        String copied) {
    Overall {
        touched = List.copyOf(touched);
        restsOn = List.copyOf(restsOn);
    }

    /** A label with its figure; {@code share} from 0 to 1 is drawn as progress where it is one, else NaN. */
    record Fact(String label, String figure, double share) {}

    boolean hasTotal() {
        return root.hasScore();
    }

    static Overall of(Explanations explanations, Entry entry, KeyMessage message) {
        ScoredSection root = explanations.card().root();
        SectionResult result = explanations.result(root);
        KeyMessageText words = new KeyMessageText(explanations.messages(), explanations.formats());
        Profile profile = entry.profile();
        List<Band> bands = explanations.card().framework().head().bands();
        String stands = words.stands(message, explanations.formats().subject(profile.subject()), bands);
        String first = words.first(message);
        return new Overall(
                root,
                stands,
                first,
                result.hasScore() ? explanations.figure(result.score()) : "",
                explanations.results().title(result),
                result.bands(),
                lane(explanations, root),
                words.sureness(message),
                restsOn(explanations, root),
                open(explanations, root),
                copied(explanations, entry, stands, first));
    }

    /** With a sentence more on the first step. */
    Overall adding(String words) {
        String longer = first + " " + words;
        return new Overall(
                root,
                stands,
                longer,
                figure,
                title,
                touched,
                lane,
                sureness,
                restsOn,
                open,
                copied.replace(first, longer));
    }

    /** Nothing where the method gives no total at all, nothing applies, or nothing is answered: everything is possible then. */
    private static Optional<BandTrack.Lane> lane(Explanations explanations, ScoredSection root) {
        if (!explanations.card().basis().hasTotal() || root.answered() == 0) {
            return Optional.empty();
        }
        LikelyRange likely =
                explanations.likely(root).filter(range -> root.hasScore()).orElse(null);
        return Optional.of(new BandTrack.Lane(
                root.score(),
                likely == null ? Double.NaN : likely.low(),
                likely == null ? Double.NaN : likely.high(),
                root.low(),
                root.high(),
                laneWords(explanations, root, likely)));
    }

    private static String laneWords(Explanations explanations, ScoredSection root, @Nullable LikelyRange likely) {
        if (likely != null) {
            String key = root.isConditional() ? "scorecard.sure.likely.conditional" : "scorecard.sure.likely.range";
            return explanations.text(key, explanations.range(likely.low(), likely.high(), root));
        }
        return root.open() == 0
                ? ""
                : explanations.text("scorecard.sure.open.range", explanations.range(root.low(), root.high(), root));
    }

    private static List<Fact> restsOn(Explanations explanations, ScoredSection root) {
        if (!root.isApplicable()) {
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

    /** "9 questions are open: between 41 and 49." */
    private static String open(Explanations explanations, ScoredSection root) {
        if (!root.isApplicable()) {
            return explanations.text("scorecard.missing.nothing");
        }
        boolean hasBounds = explanations.card().basis().hasTotal() && root.open() > 0 && root.hasScore();
        return hasBounds
                ? explanations.text("scorecard.rests.open.bounds", root.open(), explanations.bounds(root))
                : explanations.text("scorecard.rests.open", root.open());
    }

    private static String copied(Explanations explanations, Entry entry, String stands, String first) {
        ScoredSection root = explanations.card().root();
        List<String> lines = new ArrayList<>(List.of(explanations.formats().title(entry.profile()), stands));
        if (!first.isEmpty()) {
            lines.add(first);
        }
        explanations
                .likely(root)
                .filter(range -> root.hasScore())
                .ifPresent(range -> lines.add(explanations.text(
                        root.isConditional() ? "scorecard.copied.likely.conditional" : "scorecard.copied.likely",
                        explanations.range(range.low(), range.high(), root))));
        if (root.hasScore() && root.open() > 0) {
            lines.add(open(explanations, root));
        }
        String state = entry.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        lines.add(explanations.text("scorecard.copied.state", explanations.text("common.assessment." + state)));
        lines.add(explanations.text("scorecard.copied.notice", explanations.text("common.notice")));
        return String.join("\n", lines);
    }
}
