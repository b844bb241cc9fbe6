package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.robustness.Reach;
import org.southsouth.readiness.core.scoring.Bands;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The first sentences of a scorecard: true, and enough if nothing else is read. */
final class VerdictWording {
    private static final int MOST_EARLIER = 2;

    private final Messages messages;
    private final Formats formats;
    private final Scorecard scorecard;
    private final String subject;
    private final List<Outlook.PastRound> rounds;

    VerdictWording(
            Messages messages, Formats formats, Scorecard scorecard, String subject, List<Outlook.PastRound> rounds) {
        this.rounds = List.copyOf(rounds);
        this.messages = messages;
        this.formats = formats;
        this.scorecard = scorecard;
        this.subject = subject;
    }

    /** The reach is that of the overall score. */
    List<Phrase> phrases(Reach reach, int tooFew) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(opening(reach, tooFew));
        documented().ifPresent(phrases::add);
        strongestAndWeakest(phrases);
        return phrases;
    }

    private Phrase opening(Reach reach, int tooFew) {
        ScoredSection root = scorecard.root();
        if (root.hasScore()) {
            String earlier = earlier();
            return earlier.isEmpty()
                    ? Phrase.of(messages, "report.verdict.score", subject, score(root), bands(reach))
                    : Phrase.of(messages, "report.verdict.score.before", subject, score(root), bands(reach), earlier);
        }
        String answered = Integer.toString(root.answered());
        String applicable = Integer.toString(root.applicable());
        if (!scorecard.basis().hasTotal()) {
            String key = scorecard.basis().isCity() ? "report.verdict.city" : "report.verdict.core";
            return Phrase.of(messages, key, subject, answered, applicable);
        }
        if (root.answered() == 0) {
            return Phrase.of(messages, "report.verdict.nothing", subject, applicable);
        }
        return tooFew > 0
                ? Phrase.of(
                        messages,
                        tooFew == 1 ? "report.verdict.provisional.theme" : "report.verdict.provisional.themes",
                        subject,
                        answered,
                        applicable,
                        Integer.toString(tooFew))
                : Phrase.of(messages, "report.verdict.provisional", subject, answered, applicable);
    }

    /** Where the score holds only if the answers are true, so that nobody takes it for proven. */
    private Optional<Phrase> documented() {
        ScoredSection root = scorecard.root();
        if (!root.isConditional()) {
            return Optional.empty();
        }
        String documented = Integer.toString(root.documented());
        String answered = Integer.toString(root.answered());
        List<Band> all = scorecard.framework().head().bands();
        String evidenced = formats.score(root.evidenced(), all);
        return Optional.of(
                evidenced.equals(score(root))
                        ? Phrase.of(messages, "report.verdict.documented", documented, answered)
                        : Phrase.of(
                                messages,
                                "report.verdict.evidenced",
                                documented,
                                answered,
                                evidenced,
                                Bands.of(all, root.evidenced()).title()));
    }

    /** "45 in 2024 and 36 in 2022"; as figures, since a difference of rounded figures is none. */
    private String earlier() {
        List<String> figures = new ArrayList<>();
        for (int i = rounds.size() - 1; i >= 0 && figures.size() < MOST_EARLIER; i--) {
            Outlook.PastRound round = rounds.get(i);
            if (round.scorecard().root().hasScore()) {
                String figure = score(round.scorecard().root());
                figures.add(messages.get("report.verdict.then", figure, round.name()));
            }
        }
        return messages.list(figures);
    }

    private String bands(Reach reach) {
        List<Band> all = scorecard.framework().head().bands();
        List<Band> touched = Bands.between(all, reach.low(), reach.high());
        Band first = touched.get(0);
        Band last = touched.get(touched.size() - 1);
        if (touched.size() == 1) {
            return first.title();
        }
        boolean areNeighbours = all.indexOf(last) == all.indexOf(first) + 1;
        // With the figures that it may be, since the score itself is in one of them.
        String figures =
                formats.bounds(reach.low(), reach.high(), scorecard.root().score(), all);
        return areNeighbours
                ? messages.get("report.band.border", first.title(), last.title(), figures)
                : messages.get("report.band.between", first.title(), last.title(), figures);
    }

    private void strongestAndWeakest(List<Phrase> phrases) {
        Optional<Ends> ends = ends();
        if (ends.isEmpty()) {
            return;
        }
        String highest = ends.get().highest();
        String lowest = ends.get().lowest();
        List<ScoredSection> scored = scored();
        if (scored.size() == 2) {
            phrases.add(Phrase.of(
                    messages,
                    "report.verdict.two",
                    names(highest).get(0),
                    highest,
                    names(lowest).get(0),
                    lowest));
        } else {
            phrases.add(pillars("report.verdict.strongest", "report.verdict.strongest.several", highest));
            phrases.add(
                    holdsBackMost()
                            ? pillars(
                                    "report.verdict.weakest.holds-back",
                                    "report.verdict.weakest.holds-back.several",
                                    lowest)
                            : pillars("report.verdict.weakest", "report.verdict.weakest.several", lowest));
        }
        // Of those the two sentences say nothing.
        List<String> without = scorecard.pillars().stream()
                .filter(pillar -> pillar.isApplicable() && !pillar.hasScore())
                .map(VerdictWording::title)
                .toList();
        if (!without.isEmpty()) {
            phrases.add(Phrase.of(messages, "report.verdict.no-score", messages.list(without)));
        }
    }

    /** The highest and the lowest score of pillars, as they read. */
    private record Ends(String highest, String lowest) {}

    /** Empty where all read alike on paper: that is not told apart in words. */
    private Optional<Ends> ends() {
        Comparator<ScoredSection> byScore = Comparator.comparingDouble(ScoredSection::score);
        Optional<String> highest = scored().stream().max(byScore).map(this::score);
        Optional<String> lowest = scored().stream().min(byScore).map(this::score);
        return highest.flatMap(high -> lowest.map(low -> new Ends(high, low)))
                .filter(ends -> !ends.highest().equals(ends.lowest()));
    }

    private List<ScoredSection> scored() {
        return scorecard.pillars().stream().filter(ScoredSection::hasScore).toList();
    }

    /** Those whose score reads like this one. */
    private List<String> names(String figure) {
        return scored().stream()
                .filter(pillar -> score(pillar).equals(figure))
                .map(VerdictWording::title)
                .toList();
    }

    /** Every pillar whose score reads like this one. */
    private Phrase pillars(String ofOne, String ofSeveral, String figure) {
        List<String> names = names(figure);
        return names.size() == 1
                ? Phrase.of(messages, ofOne, names.get(0), figure)
                : Phrase.of(messages, ofSeveral, messages.within(names), figure);
    }

    /** The same in few words, for a place where the name stands above it. */
    String inShort(Reach reach, int tooFew) {
        List<String> said = new ArrayList<>();
        ScoredSection root = scorecard.root();
        if (root.hasScore()) {
            String earlier = earlier();
            said.add(
                    earlier.isEmpty()
                            ? messages.get("report.short.score", score(root), bands(reach))
                            : messages.get("report.short.score.before", score(root), bands(reach), earlier));
        } else {
            said.add(opening(reach, tooFew).text());
        }
        ends().ifPresent(ends -> said.add(messages.get(
                scored().size() == 2 ? "report.verdict.two" : "report.short.ends",
                messages.list(names(ends.highest())),
                ends.highest(),
                messages.list(names(ends.lowest())),
                ends.lowest())));
        return String.join(" ", said);
    }

    /** True by the geometric mean where all pillars weigh the same. */
    private boolean holdsBackMost() {
        List<ScoredSection> pillars = scorecard.pillars();
        return scorecard.root().hasScore()
                && scorecard.framework().root().mean() == Mean.GEOMETRIC
                && pillars.stream()
                                .map(pillar -> pillar.section().weight())
                                .distinct()
                                .count()
                        == 1;
    }

    private static String title(ScoredSection section) {
        return section.section().chartTitle();
    }

    private String score(ScoredSection section) {
        return formats.score(section.score(), scorecard.framework().head().bands());
    }
}
