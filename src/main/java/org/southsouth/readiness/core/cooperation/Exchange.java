package org.southsouth.readiness.core.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;

/**
 * A partner with the themes to talk about: those to learn and those to offer, the strongest first, at most {@link #MOST} in
 * all and of each kind at least one where there is one.
 */
public record Exchange(Party own, Party peer, List<Theme> learn, List<Theme> offer) {
    /** More themes than this with one partner come to nothing; method, section 8. */
    public static final int MOST = 3;

    /** A theme with its matches, strongest first; then in the framework's order. */
    public record Theme(Section section, List<Match> matches) {
        public Theme {
            matches = List.copyOf(matches);
        }

        /** The sum of its matches. */
        public double value() {
            return matches.stream().mapToDouble(Match::value).sum();
        }
    }

    public Exchange {
        learn = List.copyOf(learn);
        offer = List.copyOf(offer);
    }

    public boolean isTwoWay() {
        return !learn.isEmpty() && !offer.isEmpty();
    }

    /** The sum of the themes that were chosen. */
    public double value() {
        return Stream.concat(learn.stream(), offer.stream())
                .mapToDouble(Theme::value)
                .sum();
    }

    /** Two-way exchanges first, then the strongest, then by subject. */
    static List<Exchange> of(Parties parties, int own, Function<QuestionId, Priority> priorities) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int other = 0; other < parties.all().size(); other++) {
            if (parties.mayMeet(own, other)) {
                between(parties, own, other, priorities).ifPresent(exchanges::add);
            }
        }
        exchanges.sort(Comparator.comparing(Exchange::isTwoWay)
                .thenComparingDouble(Exchange::value)
                .reversed()
                .thenComparing(exchange -> exchange.peer().profile().subject()));
        return exchanges;
    }

    static Optional<Exchange> between(Parties parties, int own, int other, Function<QuestionId, Priority> priorities) {
        Party self = parties.all().get(own);
        List<Theme> learn = themes(parties, own, other, priorities);
        List<Theme> offer = self.isReady() ? themes(parties, other, own, question -> Priority.HIGH) : List.of();
        if (learn.isEmpty() && offer.isEmpty()) {
            return Optional.empty();
        }
        int forLearn = Math.min(learn.size(), MOST - Math.min(offer.size(), 1));
        int forOffer = Math.min(offer.size(), MOST - Math.min(learn.size(), 1));
        while (forLearn + forOffer > MOST) {
            // Both lists have more than one left: the weaker of the two last themes goes.
            if (learn.get(forLearn - 1).value() < offer.get(forOffer - 1).value()) {
                forLearn--;
            } else {
                forOffer--;
            }
        }
        return Optional.of(
                new Exchange(self, parties.all().get(other), learn.subList(0, forLearn), offer.subList(0, forOffer)));
    }

    /** What the learner could take from the peer, by theme, the highest sum first; then in the framework's order. */
    private static List<Theme> themes(
            Parties parties, int learner, int peer, Function<QuestionId, Priority> priorities) {
        Similarity similarity = parties.similarity(learner, peer);
        Map<Integer, List<Match>> byTheme = new LinkedHashMap<>();
        for (int place : parties.places(learner, peer)) {
            QuestionId question = parties.framework().questionAt(place).id();
            byTheme.computeIfAbsent(parties.framework().homeOf(place), theme -> new ArrayList<>())
                    .add(parties.match(learner, peer, place, similarity, priorities.apply(question)));
        }
        List<Theme> themes = new ArrayList<>();
        byTheme.forEach((theme, matches) -> {
            matches.sort(Comparator.comparingDouble(Match::value).reversed());
            themes.add(new Theme(parties.framework().sectionAt(theme), matches));
        });
        themes.sort(Comparator.comparingDouble(Theme::value).reversed());
        return themes;
    }
}
