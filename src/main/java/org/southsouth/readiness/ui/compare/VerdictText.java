package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.robustness.ClearPairs;
import org.southsouth.readiness.core.robustness.PairVerdict;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Who is higher overall and who is too close to call, in sentences: of two, of one beside all others, or of all. */
record VerdictText(Compared loaded, Robustness robustness, ScreenContext context) {
    /** Above this the pairs are too many to be looked at each, and for a sentence anyway. */
    static final int MOST = 12;

    private static final int MOST_LEADS = 3;
    private static final int MOST_NAMES = 3;

    /** Of all; of the reference beside the others where there is one. Empty where there is one alone. */
    List<String> ofAll(Optional<ClearPairs> pairs) {
        int size = loaded.entries().size();
        int totals = (int) loaded.entries().stream().filter(Entry::hasTotal).count();
        if (size < 2) {
            return List.of();
        }
        if (totals < 2) {
            return List.of(context.text("compare.verdict.none", totals, size));
        }
        if (loaded.referenced() == 1) {
            return ofOne(0);
        }
        return pairs.map(this::ofPairs).orElseGet(() -> List.of(context.text("compare.verdict.choose")));
    }

    private List<String> ofPairs(ClearPairs pairs) {
        if (pairs.pairs() == 0) {
            return List.of(context.text("compare.sure.none"));
        }
        if (pairs.clear() == 0) {
            return List.of(context.text("compare.verdict.close", pairs.pairs()));
        }
        boolean areFew = pairs.leads().size() <= MOST_LEADS
                && pairs.leads().stream().allMatch(lead -> lead.lower().size() <= MOST_NAMES);
        if (!areFew) {
            return List.of(context.text(
                    "compare.verdict.many",
                    String.valueOf(pairs.clear()),
                    String.valueOf(pairs.pairs()),
                    pairs.close()));
        }
        List<String> said = new ArrayList<>();
        for (ClearPairs.Lead lead : pairs.leads()) {
            String key = said.isEmpty() ? "compare.verdict.first" : "compare.verdict.lead";
            said.add(context.text(key, loaded.names().name(lead.higher()), names(lead.lower())));
        }
        if (pairs.close() > 0) {
            said.add(context.text("compare.verdict.rest", pairs.close()));
        }
        return said;
    }

    /** Of one beside each of the others, by name where they are few. */
    List<String> ofOne(int entry) {
        String name = loaded.names().name(entry);
        ClearPairs.Beside others =
                ClearPairs.beside(entry, robustness, loaded.entries().size());
        if (others.isEmpty()) {
            return List.of(context.text("compare.verdict.one.none", name));
        }
        List<String> said = new ArrayList<>();
        if (!others.higher().isEmpty()) {
            said.add(context.text("compare.verdict.one.higher", name, names(others.higher())));
        }
        if (!others.lower().isEmpty()) {
            said.add(context.text("compare.verdict.one.lower", name, names(others.lower())));
        }
        if (!others.close().isEmpty()) {
            said.add(context.text("compare.verdict.one.close", name, names(others.close())));
        }
        return said;
    }

    private String names(List<Integer> entries) {
        return names(entries, loaded, context);
    }

    /** By name where they are few, else how many. */
    static String names(List<Integer> entries, Compared loaded, ScreenContext context) {
        if (entries.size() > MOST_NAMES) {
            return context.text("compare.verdict.count", entries.size());
        }
        return context.messages().list(loaded.names().names(entries));
    }

    /** Of the two; of one where only one is chosen; nothing where nobody is. */
    List<String> of(Pair pair) {
        if (pair.isWhole()) {
            return List.of(ofTwo(pair.first().orElseThrow(), pair.second().orElseThrow()));
        }
        return IntStream.concat(pair.first().stream(), pair.second().stream())
                .mapToObj(this::ofOne)
                .findFirst()
                .orElse(List.of());
    }

    private String ofTwo(int first, int second) {
        return robustness
                .pair(first, second)
                .map(verdict -> sentence(
                        verdict, loaded.names().name(first), loaded.names().name(second)))
                .orElse(context.text("compare.sure.none"));
    }

    private String sentence(PairVerdict verdict, String first, String second) {
        return switch (verdict) {
            case ALWAYS_HIGHER -> context.text("compare.sure.always", first, second);
            case HIGHER -> context.text("compare.sure.higher", first, second);
            case CLOSE -> context.text("compare.sure.close", first, second);
            case LOWER -> context.text("compare.sure.higher", second, first);
            case ALWAYS_LOWER -> context.text("compare.sure.always", second, first);
        };
    }
}
