package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** May these be compared? Method, section 7; what fails is said above the comparison, not hidden. */
public final class Comparability {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final List<Entry> entries;
    private final List<Caution> cautions = new ArrayList<>();

    private Comparability(List<Entry> entries) {
        this.entries = entries;
    }

    /** The cautions that hold, the gravest first; empty where like is compared with like. */
    public static List<Caution> of(List<Entry> entries) {
        Comparability comparability = new Comparability(entries);
        comparability.look();
        return List.copyOf(comparability.cautions);
    }

    /** Whether these may stand side by side at all: a core check is compared with core checks only (method, section 3). */
    public static boolean areEquallyDeep(List<Profile> profiles) {
        return profiles.stream().map(Profile::depth).distinct().count() <= 1;
    }

    private void look() {
        mixed(Caution.Kind.FICTIONAL, entry -> entry.profile().subject().isFictional());
        if (!oddOnes(
                Caution.Kind.OTHER_FRAMEWORK,
                entry -> entry.scorecard().framework().ref().id(),
                Comparator.<String>naturalOrder())) {
            oddOnes(
                    Caution.Kind.OTHER_VERSION,
                    entry -> entry.scorecard().framework().ref(),
                    FrameworkRef.BY_VERSION);
        }
        mixed(Caution.Kind.CORE_CHECK, entry -> entry.profile().depth() == Depth.CORE);
        mixed(Caution.Kind.CITY, entry -> entry.profile().subject().isCity());
        rounds();
        all(Caution.Kind.PROVISIONAL, entry -> entry.scorecard().basis().hasTotal() && !entry.hasTotal());
        all(Caution.Kind.NOT_VALIDATED, entry -> entry.reviews().signOff().isEmpty());
        all(Caution.Kind.THIN_EVIDENCE, Comparability::isThin);
    }

    /** Whoever compares the rounds of one subject wants them to differ. */
    private void rounds() {
        boolean areOfOne = entries.stream()
                        .map(entry -> entry.profile().subject())
                        .distinct()
                        .count()
                == 1;
        if (areOfOne) {
            return;
        }
        oddOnes(
                areRoundsApart() ? Caution.Kind.ROUNDS_APART : Caution.Kind.OTHER_ROUND,
                entry -> entry.profile().round(),
                Round.order(
                        entries.stream().map(entry -> entry.profile().round()).toList()));
    }

    private static boolean isThin(Entry entry) {
        return entry.scorecard().root().counts().isThin();
    }

    private boolean areRoundsApart() {
        List<Integer> years = entries.stream()
                .map(entry -> entry.profile().round().name())
                .filter(name -> YEAR.matcher(name).matches())
                .map(Integer::valueOf)
                .toList();
        return !years.isEmpty() && Collections.max(years) - Collections.min(years) >= 2;
    }

    /** Those that differ from what most of them have; false where there are none. */
    private <T> boolean oddOnes(Caution.Kind kind, Function<Entry, T> trait, Comparator<? super T> order) {
        Map<T, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(trait.apply(entry), 1, Integer::sum));
        if (counts.size() < 2) {
            return false;
        }
        int most = Collections.max(counts.values());
        // Where several are equally common, the greatest one stands for the rule: the latest round, the newest version.
        T usual = counts.keySet().stream()
                .filter(name -> counts.getOrDefault(name, 0) == most)
                .max(order)
                .orElseThrow();
        all(kind, entry -> !trait.apply(entry).equals(usual));
        return true;
    }

    /** Those with the trait, where others lack it. */
    private void mixed(Caution.Kind kind, Predicate<Entry> trait) {
        if (!entries.stream().allMatch(trait)) {
            all(kind, trait);
        }
    }

    private void all(Caution.Kind kind, Predicate<Entry> trait) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (trait.test(entries.get(i))) {
                found.add(i);
            }
        }
        if (!found.isEmpty()) {
            cautions.add(new Caution(kind, found));
        }
    }
}
