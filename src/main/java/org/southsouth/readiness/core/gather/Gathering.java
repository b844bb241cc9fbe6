package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * Everybody who was asked, with what came back, in the order in which somebody has to look after them; and the questions that
 * nobody was asked. All counts are of the questions that are put to the subject, whatever is answered: {@code count} is of
 * all of them, {@code rest} of those that nobody was asked.
 */
public record Gathering(List<GatheredRow> rows, AskedCount count, List<QuestionId> notAsked, AskedCount rest) {
    public Gathering {
        rows = List.copyOf(rows);
        notAsked = List.copyOf(notAsked);
    }

    /** The trail is the whole one, oldest first, which the rows that were brought count in. */
    public static Gathering of(
            List<Request> requests,
            Scorecard scorecard,
            List<HistoryEntry> trail,
            List<BroughtRows> brought,
            LocalDate today) {
        List<GatheredRow> rows = new ArrayList<>();
        Set<QuestionId> asked = new HashSet<>();
        for (List<Request> alike : alike(requests)) {
            AskedQuestions questions = AskedQuestions.of(alike.get(0).scope(), scorecard);
            asked.addAll(questions.all());
            List<CameBack> comings = comings(alike, Set.copyOf(questions.all()), trail, brought);
            boolean isHere = isGivenHere(alike.get(0), Set.copyOf(questions.all()), trail, brought);
            rows.add(new GatheredRow(alike, questions.all(), questions.count(scorecard), comings, isHere, today));
        }
        rows.sort(Comparator.comparing(GatheredRow::state)
                .thenComparing(row -> row.latest().due().orElse(LocalDate.MAX))
                .thenComparing(row -> row.latest().to().toLowerCase(Locale.ROOT))
                .thenComparing(row -> row.latest().sentAt()));
        AskedQuestions all = AskedQuestions.of(new ExchangeScope.Whole(), scorecard);
        List<QuestionId> notAsked =
                all.all().stream().filter(question -> !asked.contains(question)).toList();
        return new Gathering(rows, all.count(scorecard), notAsked, new AskedQuestions(notAsked).count(scorecard));
    }

    /** The newest of those that are alike first. */
    private static List<List<Request>> alike(List<Request> requests) {
        List<List<Request>> groups = new ArrayList<>();
        requests.stream()
                .sorted(Comparator.comparing(Request::sentAt)
                        .reversed()
                        .thenComparing(request -> request.id().value()))
                .forEach(request -> groups.stream()
                        .filter(group -> group.get(0).isLike(request))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Request> group = new ArrayList<>();
                            groups.add(group);
                            return group;
                        })
                        .add(request));
        return groups;
    }

    private static List<CameBack> comings(
            List<Request> alike, Set<QuestionId> asked, List<HistoryEntry> trail, List<BroughtRows> brought) {
        Instant first = alike.get(alike.size() - 1).sentAt();
        boolean isTyped = alike.stream().anyMatch(Request::isTyped);
        SortedMap<Instant, Set<String>> names = new TreeMap<>(Comparator.reverseOrder());
        Instant typed = Instant.MIN;
        for (int row = 0; row < trail.size(); row++) {
            HistoryEntry entry = trail.get(row);
            if (!asked.contains(entry.question())) {
                continue;
            }
            Optional<Instant> at = broughtAt(row, brought);
            if (at.isEmpty()) {
                typed = entry.at().isAfter(typed) ? entry.at() : typed;
            } else if (!at.get().isBefore(first)) {
                Set<String> by = names.computeIfAbsent(at.get(), time -> new LinkedHashSet<>());
                by.add(entry.by().strip());
                by.remove("");
            }
        }
        // What came on paper is typed in answer by answer; the last one says when.
        if (isTyped && !typed.isBefore(first)) {
            names.computeIfAbsent(typed, time -> new LinkedHashSet<>());
        }
        return names.entrySet().stream()
                .map(entry -> new CameBack(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** What was here when the file was made is no answer in the place of the office: it is to look that through. */
    private static boolean isGivenHere(
            Request latest, Set<QuestionId> asked, List<HistoryEntry> trail, List<BroughtRows> brought) {
        return IntStream.range(0, trail.size())
                .filter(row -> broughtAt(row, brought).isEmpty())
                .mapToObj(trail::get)
                .anyMatch(
                        entry -> asked.contains(entry.question()) && entry.at().isAfter(latest.sentAt()));
    }

    private static Optional<Instant> broughtAt(int row, List<BroughtRows> brought) {
        return brought.stream()
                .filter(part -> part.has(row))
                .map(BroughtRows::at)
                .findFirst();
    }

    public int late() {
        return (int) rows.stream().filter(GatheredRow::isLate).count();
    }

    /** Of how many something came back. */
    public int cameBack() {
        return (int) rows.stream().filter(row -> row.cameBack().isPresent()).count();
    }
}
