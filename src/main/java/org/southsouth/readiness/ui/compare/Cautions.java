package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.comparison.Caution;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.words.Messages;

/** What may and may not be compared, in sentences with names: short ones for the notice, whole ones for its details. */
final class Cautions {
    private static final int NAMED = 3;

    private final List<Caution> cautions;
    private final List<Entry> entries;
    private final Names names;
    private final Messages messages;

    Cautions(List<Caution> cautions, List<Entry> entries, Names names, Messages messages) {
        this.entries = entries;
        this.cautions =
                Stream.concat(allFictional(entries).stream(), cautions.stream()).toList();
        this.names = names;
        this.messages = messages;
    }

    /** No caution of a comparison, since they are alike; but whoever sees them is told. */
    private static Optional<Caution> allFictional(List<Entry> entries) {
        boolean areAll =
                entries.stream().allMatch(entry -> entry.profile().subject().isFictional());
        List<Integer> all = IntStream.range(0, entries.size()).boxed().toList();
        return areAll ? Optional.of(new Caution(Caution.Kind.FICTIONAL, all)) : Optional.empty();
    }

    boolean isEmpty() {
        return cautions.isEmpty();
    }

    /** "2 of these 6 are not official"; else "these 6 differ in 3 ways", and what holds for all of them is no difference. */
    String title() {
        int unofficial = unofficial();
        if (unofficial > 0) {
            String key = unofficial == entries.size() ? "compare.unofficial.all" : "compare.unofficial";
            return messages.get(key, unofficial, entries.size());
        }
        int ways = (int) cautions.stream()
                .filter(caution -> caution.entries().size() < entries.size())
                .count();
        return ways == 0
                ? messages.getString("compare.care")
                : messages.get("compare.care.ways", String.valueOf(entries.size()), ways);
    }

    /** How many are made up or signed off by nobody. */
    int unofficial() {
        return (int)
                entries.stream().filter(entry -> !Compared.isOfficial(entry)).count();
    }

    List<String> facts() {
        return cautions.stream()
                .map(caution -> sentence(caution, someNames(caution)))
                .toList();
    }

    /** Each with all its names, which say the round too, and with what it means. */
    List<String> details() {
        return cautions.stream()
                .map(caution -> sentence(
                                caution,
                                messages.list(caution.entries().stream()
                                        .map(names::whole)
                                        .toList()))
                        + " "
                        + messages.getString("compare.detail." + key(caution)))
                .toList();
    }

    private String someNames(Caution caution) {
        int count = caution.entries().size();
        if (count == entries.size() && count > 1) {
            return messages.get("compare.names.all", count);
        }
        return count > NAMED
                ? messages.get("compare.names.some", String.valueOf(count), String.valueOf(entries.size()))
                : messages.list(names.names(caution.entries()));
    }

    private String sentence(Caution caution, String who) {
        return messages.get(
                "compare.caution." + key(caution),
                who,
                caution.entries().size(),
                rounds(caution, true),
                rounds(caution, false));
    }

    /** The rounds of those it is about, or of the others. */
    private String rounds(Caution caution, boolean ofThese) {
        List<String> rounds = IntStream.range(0, entries.size())
                .filter(entry -> caution.entries().contains(entry) == ofThese)
                .mapToObj(entry -> entries.get(entry).profile().round().name())
                .distinct()
                .sorted()
                .toList();
        return messages.list(rounds);
    }

    private static String key(Caution caution) {
        return caution.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
