package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        return of(requests, scorecard, trail, brought, new Waiting(List.of(), Instant.EPOCH), today);
    }

    /** Files that are here and not merged yet, and when that is. */
    public record Waiting(List<FileHere> files, Instant at) {
        public Waiting {
            files = List.copyOf(files);
        }

        private Map<Integer, List<FileHere>> byRow(CameFor cameFor) {
            Map<Integer, List<FileHere>> rows = new HashMap<>();
            files.forEach(file -> cameFor.rowsOf(file, at)
                    .forEach(i ->
                            rows.computeIfAbsent(i, row -> new ArrayList<>()).add(file)));
            return rows;
        }
    }

    /** With files that wait for a choice, each with whoever was asked for it. */
    public static Gathering of(
            List<Request> requests,
            Scorecard scorecard,
            List<HistoryEntry> trail,
            List<BroughtRows> brought,
            Waiting waiting,
            LocalDate today) {
        List<List<Request>> alike = alike(requests);
        List<AskedQuestions> portions = alike.stream()
                .map(some -> AskedQuestions.of(some.get(0).scope(), scorecard))
                .toList();
        CameFor cameFor = new CameFor(asked(alike, portions), trail, brought);
        Map<Integer, List<FileHere>> here = waiting.byRow(cameFor);
        List<GatheredRow> rows = new ArrayList<>();
        Set<QuestionId> asked = new HashSet<>();
        for (int i = 0; i < alike.size(); i++) {
            AskedQuestions questions = portions.get(i);
            asked.addAll(questions.all());
            rows.add(new GatheredRow(
                    alike.get(i),
                    questions.all(),
                    questions.count(scorecard),
                    cameFor.comings(i),
                    cameFor.isGivenMeanwhile(i),
                    here.getOrDefault(i, List.of()),
                    today));
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

    private static List<CameFor.Asked> asked(List<List<Request>> alike, List<AskedQuestions> portions) {
        return IntStream.range(0, alike.size())
                .mapToObj(i -> new CameFor.Asked(
                        alike.get(i), Set.copyOf(portions.get(i).all())))
                .toList();
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

    public int late() {
        return (int) rows.stream().filter(GatheredRow::isLate).count();
    }

    /** Of how many something came back, merged or not. */
    public int cameBack() {
        return (int) rows.stream()
                .filter(row -> row.cameBack().isPresent() || !row.here().isEmpty())
                .count();
    }
}
