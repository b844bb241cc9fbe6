package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.ExchangeScope;

/**
 * Whose answers came. A file does not name the request that it answers, and several requests may have the same question in them. So a
 * file is of the requests that explain it best: that have most of its questions, that name whoever answered, that asked an office (a
 * person who was asked by name would have signed with it), and that ask least beside it. Only where two are alike in all of that it is of both.
 */
final class CameFor {
    private static final int LONGEST_TITLE = 2;

    /** What was asked of one, the newest request first, and the questions of it. */
    record Asked(List<Request> requests, Set<QuestionId> questions) {
        Request latest() {
            return requests.get(0);
        }

        Instant first() {
            return requests.get(requests.size() - 1).sentAt();
        }

        boolean isOffice() {
            return latest().scope() instanceof ExchangeScope.Asked;
        }

        /** "Dr Sule" is "Amina Sule (Dr)" too, but not everybody whose name has a letter of hers. */
        boolean isNamed(Set<String> names) {
            Set<String> own = words(latest().to());
            return names.stream().map(Asked::words).anyMatch(other -> isWithin(own, other) || isWithin(other, own));
        }

        private static boolean isWithin(Set<String> some, Set<String> all) {
            return !some.isEmpty() && all.containsAll(some);
        }

        /** Without initials and titles; a name may be as short as they are where nothing longer stands beside it. */
        private static Set<String> words(String name) {
            Set<String> all = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
            Set<String> longer =
                    all.stream().filter(word -> word.length() > LONGEST_TITLE).collect(Collectors.toUnmodifiableSet());
            return longer.isEmpty() ? all : longer;
        }
    }

    /** One file: when it was merged, whose names stand in it, and to which questions it has new answers. */
    private record Arrived(Instant at, Set<String> by, Set<QuestionId> questions) {}

    private final List<Asked> asked;
    private final List<HistoryEntry> trail;
    private final List<BroughtRows> brought;
    private final Map<Integer, List<Arrived>> arrivals = new HashMap<>();

    CameFor(List<Asked> asked, List<HistoryEntry> trail, List<BroughtRows> brought) {
        this.asked = List.copyOf(asked);
        this.trail = List.copyOf(trail);
        this.brought = List.copyOf(brought);
        brought.forEach(this::attribute);
    }

    /** Whose this is, by the same rules as of a file that was merged; nobody's where nobody was asked any of it. */
    List<Integer> rowsOf(FileHere file, Instant now) {
        return attributed(new Arrived(now, Set.copyOf(file.by()), file.questions()));
    }

    private void attribute(BroughtRows part) {
        Set<String> by = new LinkedHashSet<>();
        Set<QuestionId> left = new HashSet<>();
        for (int row = part.from(); row < Math.min(part.to(), trail.size()); row++) {
            HistoryEntry entry = trail.get(row);
            left.add(entry.question());
            // Whoever chose between two answers here did not send one.
            if (entry.merged() == null) {
                by.add(entry.by().strip());
            }
        }
        by.remove("");
        Arrived arrived = new Arrived(part.at(), Set.copyOf(by), Set.copyOf(left));
        attributed(arrived)
                .forEach(i ->
                        arrivals.computeIfAbsent(i, row -> new ArrayList<>()).add(arrived));
    }

    private List<Integer> attributed(Arrived arrived) {
        List<Integer> found = new ArrayList<>();
        Set<QuestionId> left = new HashSet<>(arrived.questions());
        // What somebody was asked twice comes back in one file: then each request explains a part of it.
        while (!left.isEmpty()) {
            List<Integer> best = best(arrived, left);
            if (best.isEmpty()) {
                return found;
            }
            found.addAll(best);
            best.forEach(i -> left.removeAll(asked.get(i).questions()));
        }
        return found;
    }

    private List<Integer> best(Arrived arrived, Set<QuestionId> left) {
        Comparator<Integer> fit = Comparator.<Integer>comparingLong(i -> explained(i, left))
                .thenComparing(i -> asked.get(i).isNamed(arrived.by()))
                .thenComparing(i -> asked.get(i).isOffice())
                .thenComparing(i -> -asked.get(i).questions().size());
        List<Integer> able = IntStream.range(0, asked.size())
                .boxed()
                .filter(i -> !arrived.at().isBefore(asked.get(i).first()) && explained(i, left) > 0)
                .toList();
        Optional<Integer> best = able.stream().max(fit);
        return able.stream()
                .filter(i -> best.filter(one -> fit.compare(i, one) == 0).isPresent())
                .toList();
    }

    private long explained(int row, Set<QuestionId> questions) {
        return questions.stream().filter(asked.get(row).questions()::contains).count();
    }

    /** The times at which answers came, the latest first. */
    List<CameBack> comings(int row) {
        SortedMap<Instant, Set<String>> names = new TreeMap<>(Comparator.reverseOrder());
        for (Arrived file : arrivals.getOrDefault(row, List.of())) {
            names.computeIfAbsent(file.at(), at -> new LinkedHashSet<>()).addAll(names(file, row));
        }
        Asked of = asked.get(row);
        if (of.requests().stream().anyMatch(Request::isTyped)) {
            // What came on paper is typed in answer by answer; the last one says when.
            IntStream.range(0, trail.size())
                    .filter(i -> of.questions().contains(trail.get(i).question())
                            && broughtAt(i).isEmpty())
                    .mapToObj(i -> trail.get(i).at())
                    .max(Instant::compareTo)
                    .filter(typed -> !typed.isBefore(of.first()))
                    .ifPresent(typed -> names.computeIfAbsent(typed, at -> new LinkedHashSet<>()));
        }
        return names.entrySet().stream()
                .map(entry -> new CameBack(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Of several who gave the answers of one file, those who gave some to these questions. */
    private Set<String> names(Arrived file, int row) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < trail.size(); i++) {
            HistoryEntry entry = trail.get(i);
            if (entry.merged() == null
                    && file.by().contains(entry.by().strip())
                    && asked.get(row).questions().contains(entry.question())
                    && broughtAt(i).filter(file.at()::equals).isPresent()) {
                names.add(entry.by().strip());
            }
        }
        return names;
    }

    /** Whether an answer that was missing when they were asked last was given by somebody else. What was here already they are to look through. */
    boolean isGivenMeanwhile(int row) {
        Instant since = asked.get(row).latest().sentAt();
        Map<QuestionId, Boolean> before = new HashMap<>();
        Map<QuestionId, Boolean> now = new LinkedHashMap<>();
        for (int i = 0; i < trail.size(); i++) {
            HistoryEntry entry = trail.get(i);
            if (entry.isAside() || !asked.get(row).questions().contains(entry.question())) {
                continue;
            }
            boolean isAnswer = entry.after().response().byStatus(true, false, false, true);
            now.put(entry.question(), isAnswer);
            if (!broughtAt(i).orElse(entry.at()).isAfter(since)) {
                before.put(entry.question(), isAnswer);
            }
        }
        return now.entrySet().stream().anyMatch(one -> one.getValue() && !before.getOrDefault(one.getKey(), false));
    }

    private Optional<Instant> broughtAt(int row) {
        return brought.stream()
                .filter(part -> part.has(row))
                .map(BroughtRows::at)
                .findFirst();
    }
}
