package org.southsouth.readiness.core.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Tolerance;

/**
 * The draws of several subjects, which share every draw's weights; immutable. Subjects by their place in the list. What
 * is said of one subject does not depend on who else is there.
 *
 * <pre>{@code
 * Robustness sure = Robustness.of(scorecards, RobustnessSettings.DEFAULT, (done, all) -> true).orElseThrow();
 * sure.range(0, scorecards.get(0).root().section().id());
 * }</pre>
 */
public final class Robustness {
    private static final double CLEAR = 0.9;

    private final RobustnessSettings settings;
    private final List<DrawnSubject> subjects;

    private Robustness(RobustnessSettings settings, List<DrawnSubject> subjects) {
        this.settings = settings;
        this.subjects = subjects;
    }

    /**
     * Empty where the watch stopped it. Scorecards of several frameworks may stand in one list; those of different ones
     * are then never held against each other.
     */
    public static Optional<Robustness> of(List<Scorecard> subjects, RobustnessSettings settings, DrawWatch watch) {
        Steps steps = new Steps(watch, (long) subjects.size() * settings.draws());
        List<DrawnSubject> drawn = new ArrayList<>();
        boolean goesOn = steps.goOn();
        for (int i = 0; i < subjects.size() && goesOn; i++) {
            Optional<DrawnSubject> subject = DrawnSubject.of(subjects.get(i), settings, steps);
            subject.ifPresent(drawn::add);
            goesOn = subject.isPresent();
        }
        return goesOn ? Optional.of(new Robustness(settings, List.copyOf(drawn))) : Optional.empty();
    }

    public RobustnessSettings settings() {
        return settings;
    }

    /** Of the root or a first-level section; empty where the subject has no score there. */
    public Optional<LikelyRange> range(int subject, SectionId section) {
        return subjects.get(subject).range(section);
    }

    /** Of the root and the first-level sections, those that have a score. */
    public Map<SectionId, LikelyRange> ranges(int subject) {
        return subjects.get(subject).ranges();
    }

    /**
     * The share of draws in which the first is above the second, 0 to 1, half for equal; NaN where either has no score,
     * and across frameworks or versions.
     */
    public double odds(int first, int second) {
        DrawnSubject a = subjects.get(first);
        DrawnSubject b = subjects.get(second);
        if (!canBePaired(a, b)) {
            return Double.NaN;
        }
        double[] ofA = a.totals();
        double[] ofB = b.totals();
        long halves = 0;
        for (int draw = 0; draw < ofA.length; draw++) {
            // Two sums of which neither waits for the other: which one wins cannot be foreseen, and a guess costs more.
            halves += Tolerance.exceeds(ofA[draw], ofB[draw]) ? 1 : 0;
            halves += Tolerance.exceeds(ofB[draw], ofA[draw]) ? 0 : 1;
        }
        return halves / (2.0 * ofA.length);
    }

    /** Empty where either has no overall score, and across frameworks or versions. */
    public Optional<PairVerdict> pair(int first, int second) {
        DrawnSubject a = subjects.get(first);
        DrawnSubject b = subjects.get(second);
        if (!canBePaired(a, b)) {
            return Optional.empty();
        }
        if (Dominance.holds(a.scorecard(), b.scorecard())) {
            return Optional.of(PairVerdict.ALWAYS_HIGHER);
        }
        if (Dominance.holds(b.scorecard(), a.scorecard())) {
            return Optional.of(PairVerdict.ALWAYS_LOWER);
        }
        double odds = odds(first, second);
        if (Tolerance.reaches(odds, CLEAR)) {
            return Optional.of(PairVerdict.HIGHER);
        }
        return Optional.of(Tolerance.reaches(1 - odds, CLEAR) ? PairVerdict.LOWER : PairVerdict.CLOSE);
    }

    /**
     * The ranks of these subjects among themselves, in the order given: those of one round. Empty where the watch
     * stopped it. A subject without a score, or of another framework than the first that has one, has no rank.
     */
    public Optional<List<Optional<RankRange>>> ranks(List<Integer> among, DrawWatch watch) {
        List<DrawnSubject> asked = among.stream().map(subjects::get).toList();
        Optional<DrawnSubject> first =
                asked.stream().filter(DrawnSubject::hasTotal).findFirst();
        List<DrawnSubject> ranked = first.stream()
                .flatMap(with -> asked.stream().filter(subject -> canBePaired(with, subject)))
                .toList();
        return Ranking.of(ranked, settings.draws(), watch).map(ranks -> {
            List<Optional<RankRange>> found = new ArrayList<>();
            int next = 0;
            for (DrawnSubject subject : asked) {
                boolean isRanked = first.isPresent() && canBePaired(first.get(), subject);
                found.add(isRanked ? Optional.of(ranks.get(next++)) : Optional.empty());
            }
            return List.copyOf(found);
        });
    }

    private static boolean canBePaired(DrawnSubject a, DrawnSubject b) {
        return a.hasTotal() && b.hasTotal() && framework(a).equals(framework(b));
    }

    private static FrameworkRef framework(DrawnSubject subject) {
        return subject.scorecard().framework().ref();
    }
}
