package org.southsouth.readiness.core.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Whom to begin with, and the matches to talk about: those that help with a first step, {@code steps} in number, and others up to
 * {@link #FEWEST_MATCHES}.
 * Every report that names partners names these, for its steps.
 */
public record FirstPartner(Party peer, List<Match> matches, int steps) {
    private static final int MOST = 3;
    /** So many, where there are as many, whether steps are among them or not. */
    public static final int FEWEST_MATCHES = 2;

    public FirstPartner {
        matches = List.copyOf(matches);
    }

    /**
     * Chosen one after the other: whoever helps with the most of these steps that nobody before helps with. Where several help
     * with as many, or nobody does: the one with the strongest matches, again without what is helped with already; then by
     * subject. Of those who are chosen, the one with the strongest match is named for a step. Whoever is named for the first
     * of {@code steps} comes first, and so on: a reader goes through the steps in their order.
     */
    public static List<FirstPartner> of(Matching matching, List<QuestionId> steps) {
        Map<Party, List<Match>> left = new LinkedHashMap<>();
        matching.matches()
                .forEach(match -> left.computeIfAbsent(match.peer(), peer -> new ArrayList<>())
                        .add(match));
        Map<Party, List<Match>> all = Map.copyOf(left);
        Set<QuestionId> helped = new HashSet<>();
        List<Party> chosen = new ArrayList<>();
        Optional<FirstPartner> next = next(left, steps, helped);
        while (next.isPresent() && chosen.size() < MOST) {
            chosen.add(next.get().peer());
            left.remove(next.get().peer());
            next.get().matches().forEach(match -> helped.add(match.question().id()));
            next = next(left, steps, helped);
        }
        return shared(chosen, all, steps);
    }

    /** Who of them is named for this step. */
    public static Optional<Party> whoHelps(List<FirstPartner> partners, QuestionId step) {
        return partners.stream()
                .filter(partner -> partner.matches().stream()
                        .limit(partner.steps())
                        .anyMatch(match -> match.question().id().equals(step)))
                .map(FirstPartner::peer)
                .findFirst();
    }

    private static List<FirstPartner> shared(List<Party> chosen, Map<Party, List<Match>> all, List<QuestionId> steps) {
        Map<QuestionId, Match> best = new HashMap<>();
        for (Party peer : chosen) {
            for (Match match : Objects.requireNonNull(all.get(peer))) {
                if (steps.contains(match.question().id())) {
                    best.merge(
                            match.question().id(),
                            match,
                            (one, other) -> Match.compareStrength(one, other) <= 0 ? one : other);
                }
            }
        }
        Set<QuestionId> named = new HashSet<>(best.keySet());
        List<FirstPartner> first = new ArrayList<>();
        for (Party peer : chosen) {
            List<Match> own = best.values().stream()
                    .filter(match -> match.peer().equals(peer))
                    .sorted(Comparator.comparingInt(
                            match -> steps.indexOf(match.question().id())))
                    .toList();
            List<Match> others = Objects.requireNonNull(all.get(peer)).stream()
                    .filter(match -> !named.contains(match.question().id()))
                    .sorted(Match::compareStrength)
                    .limit(Math.max(0, FEWEST_MATCHES - own.size()))
                    .toList();
            others.forEach(match -> named.add(match.question().id()));
            List<Match> matches = Stream.concat(own.stream(), others.stream()).toList();
            if (!matches.isEmpty()) {
                first.add(new FirstPartner(peer, matches, own.size()));
            }
        }
        first.sort(Comparator.comparingInt(partner -> partner.firstStep(steps)));
        return first;
    }

    /** Its place among all of them; behind all where this partner helps with none. */
    private int firstStep(List<QuestionId> steps) {
        return steps() == 0
                ? steps.size()
                : steps.indexOf(matches.get(0).question().id());
    }

    private static Optional<FirstPartner> next(
            Map<Party, List<Match>> left, List<QuestionId> steps, Set<QuestionId> helped) {
        return left.entrySet().stream()
                .map(entry -> strongest(entry.getKey(), entry.getValue(), steps, helped))
                .filter(partner -> !partner.matches().isEmpty())
                .min(Comparator.comparingInt((FirstPartner partner) -> -partner.steps())
                        .thenComparingDouble(partner -> -partner.value())
                        .thenComparing(partner -> partner.peer().profile().subject()));
    }

    /** All steps, before the others. */
    private static FirstPartner strongest(
            Party peer, List<Match> matches, List<QuestionId> steps, Set<QuestionId> helped) {
        List<Match> left = matches.stream()
                .filter(match -> !helped.contains(match.question().id()))
                .sorted(Match::compareStrength)
                .toList();
        List<Match> helping = left.stream()
                .filter(match -> steps.contains(match.question().id()))
                .toList();
        List<Match> all = Stream.concat(helping.stream(), left.stream())
                .distinct()
                .limit(Math.max(FEWEST_MATCHES, helping.size()))
                .toList();
        return new FirstPartner(peer, all, helping.size());
    }

    private double value() {
        return matches.stream().mapToDouble(Match::value).sum();
    }
}
