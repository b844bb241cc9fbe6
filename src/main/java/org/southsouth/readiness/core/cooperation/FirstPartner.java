package org.southsouth.readiness.core.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Whom to begin with, and the matches to talk about: those that help with a first step, and others up to {@link #FEWEST_MATCHES}.
 * Every report that names partners names these.
 */
public record FirstPartner(Party peer, List<Match> matches) {
    private static final int MOST = 3;
    /** So many, where there are as many, whether steps are among them or not. */
    public static final int FEWEST_MATCHES = 2;

    public FirstPartner {
        matches = List.copyOf(matches);
    }

    /**
     * One after the other, whoever helps with the most of these steps that nobody before helps with. Where several help with as
     * many, or nobody does: the one with the strongest matches, again without what is helped with already; then by subject.
     */
    public static List<FirstPartner> of(Matching matching, Set<QuestionId> steps) {
        Map<Party, List<Match>> left = new LinkedHashMap<>();
        matching.matches()
                .forEach(match -> left.computeIfAbsent(match.peer(), peer -> new ArrayList<>())
                        .add(match));
        Set<QuestionId> helped = new HashSet<>();
        List<FirstPartner> first = new ArrayList<>();
        Optional<FirstPartner> next = next(left, steps, helped);
        while (next.isPresent() && first.size() < MOST) {
            first.add(next.get());
            left.remove(next.get().peer());
            next.get().matches().forEach(match -> helped.add(match.question().id()));
            next = next(left, steps, helped);
        }
        return first;
    }

    private static Optional<FirstPartner> next(
            Map<Party, List<Match>> left, Set<QuestionId> steps, Set<QuestionId> helped) {
        return left.entrySet().stream()
                .map(entry -> new FirstPartner(entry.getKey(), strongest(entry.getValue(), steps, helped)))
                .filter(partner -> !partner.matches().isEmpty())
                .min(Comparator.comparingLong((FirstPartner partner) -> -partner.count(steps))
                        .thenComparingDouble(partner -> -partner.value())
                        .thenComparing(partner -> partner.peer().profile().subject()));
    }

    /** All steps, before the others. */
    private static List<Match> strongest(List<Match> matches, Set<QuestionId> steps, Set<QuestionId> helped) {
        List<Match> left = matches.stream()
                .filter(match -> !helped.contains(match.question().id()))
                .toList();
        return left.stream()
                .sorted(Comparator.comparing((Match match) ->
                                !steps.contains(match.question().id()))
                        .thenComparing(Match::compareStrength))
                .limit(Math.max(FEWEST_MATCHES, count(left, steps)))
                .toList();
    }

    private long count(Set<QuestionId> steps) {
        return count(matches, steps);
    }

    private static long count(List<Match> matches, Set<QuestionId> steps) {
        return matches.stream()
                .filter(match -> steps.contains(match.question().id()))
                .count();
    }

    private double value() {
        return matches.stream().mapToDouble(Match::value).sum();
    }
}
