package org.southsouth.readiness.core.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * What one party could learn from the others and offer to them (method, section 8): for a gap (a low answer, {@link ScoredQuestion#isLow}) those who are strong on the same question ({@link ScoredQuestion#isStrong}) with evidence of grade A to C, and
 * for a strength those who have the gap. Others take part where they are ready; the party itself offers where it is. What
 * somebody else wants is not known and counts as high.
 *
 * <pre>{@code
 * Parties parties = Parties.of(framework, all);
 * Matching matching = Matching.of(parties, 0, question -> Priority.HIGH);
 * matching.matches().get(0).value();
 * }</pre>
 */
public final class Matching {
    private final Parties parties;
    private final int own;
    private final Function<QuestionId, Priority> priorities;

    /** A question on which the party is below 50, its points, and the matches, strongest first; then by subject. */
    public record Gap(Question question, double points, Priority priority, List<Match> matches, LeftOut leftOut) {
        public Gap {
            matches = List.copyOf(matches);
        }
    }

    /** A question on which the party is strong, its points, and those who could use it, strongest match first. */
    public record Strength(Question question, double points, List<Match> matches) {
        public Strength {
            matches = List.copyOf(matches);
        }
    }

    private Matching(Parties parties, int own, Function<QuestionId, Priority> priorities) {
        this.parties = parties;
        this.own = own;
        this.priorities = priorities;
    }

    /** For the party at this place of the list. */
    public static Matching of(Parties parties, int own, Function<QuestionId, Priority> priorities) {
        return new Matching(parties, own, priorities);
    }

    /** Everybody, the party itself among them. */
    public Parties parties() {
        return parties;
    }

    /** Without its own cities, or the country that it is a city of: neither can help the other. */
    public Parties around() {
        return Parties.of(
                parties.framework(),
                IntStream.range(0, parties.all().size())
                        .filter(other -> other == own || parties.isOther(own, other))
                        .mapToObj(parties.all()::get)
                        .toList());
    }

    public Party own() {
        return parties.all().get(own);
    }

    /** Every gap in the framework's order, also those that nobody can help with. */
    public List<Gap> gaps() {
        List<Similarity> similarities = similarities(true);
        List<Gap> gaps = new ArrayList<>();
        for (int place = 0; place < parties.framework().questionCount(); place++) {
            if (parties.isGap(own, place)) {
                Question question = parties.framework().questionAt(place);
                Priority priority = priorities.apply(question.id());
                gaps.add(new Gap(
                        question,
                        parties.points(own, place),
                        priority,
                        helpers(place, priority, similarities),
                        leftOut(isStrongAt(place), isHelpingAt(place))));
            }
        }
        return gaps;
    }

    /** All matches of all gaps, strongest first; then in the framework's order, then by subject. */
    public List<Match> matches() {
        List<Similarity> similarities = similarities(true);
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < parties.framework().questionCount(); place++) {
            if (parties.isGap(own, place)) {
                QuestionId question = parties.framework().questionAt(place).id();
                matches.addAll(helpers(place, priorities.apply(question), similarities));
            }
        }
        matches.sort(Match::compareStrength);
        return matches;
    }

    /** Every documented strength in the framework's order; none where the party is not ready to offer. */
    public List<Strength> strengths() {
        List<Strength> strengths = new ArrayList<>();
        if (!own().isReady()) {
            return strengths;
        }
        List<Similarity> similarities = similarities(false);
        for (int place = 0; place < parties.framework().questionCount(); place++) {
            if (parties.isStrength(own, place) && parties.isDocumented(own, place)) {
                strengths.add(new Strength(
                        parties.framework().questionAt(place),
                        parties.points(own, place),
                        learners(place, similarities)));
            }
        }
        return strengths;
    }

    /** Those who are strong on at least one gap and are not proposed for any, each once. */
    public LeftOut leftOut() {
        return leftOut(
                other -> anywhere(place -> parties.isGap(own, place) && parties.isStrength(other, place)),
                other -> !parties.places(own, other).isEmpty());
    }

    /** Partners, two-way exchanges first, then the strongest; one for each party with something to give or take. */
    public List<Exchange> exchanges() {
        return Exchange.of(parties, own, priorities);
    }

    /** With this party of the list; empty where neither has anything for the other, or they may not meet. */
    public Optional<Exchange> exchange(int other) {
        return parties.mayMeet(own, other) ? Exchange.between(parties, own, other, priorities) : Optional.empty();
    }

    private List<Match> helpers(int place, Priority priority, List<Similarity> similarities) {
        List<Match> matches = new ArrayList<>();
        for (int other = 0; other < parties.all().size(); other++) {
            if (parties.mayMeet(own, other) && parties.isStrength(other, place) && parties.isDocumented(other, place)) {
                matches.add(parties.match(own, other, place, similarities.get(other), priority));
            }
        }
        return strongestFirst(matches, Match::peer);
    }

    private List<Match> learners(int place, List<Similarity> similarities) {
        List<Match> matches = new ArrayList<>();
        for (int other = 0; other < parties.all().size(); other++) {
            if (parties.mayMeet(own, other) && parties.isGap(other, place)) {
                matches.add(parties.match(other, own, place, similarities.get(other), Priority.HIGH));
            }
        }
        return strongestFirst(matches, Match::learner);
    }

    private static List<Match> strongestFirst(List<Match> matches, Function<Match, Party> other) {
        matches.sort((one, another) -> {
            int byStrength = Match.compareStrength(one, another);
            return byStrength != 0
                    ? byStrength
                    : other.apply(one)
                            .profile()
                            .subject()
                            .compareTo(other.apply(another).profile().subject());
        });
        return matches;
    }

    private LeftOut leftOut(IntPredicate isStrong, IntPredicate isDocumented) {
        int notValidated = 0;
        int notWilling = 0;
        int undocumented = 0;
        for (int other = 0; other < parties.all().size(); other++) {
            if (parties.isOther(own, other) && isStrong.test(other)) {
                switch (parties.all().get(other).readiness()) {
                    case NOT_VALIDATED -> notValidated++;
                    case NOT_WILLING -> notWilling++;
                    case READY -> undocumented += isDocumented.test(other) ? 0 : 1;
                }
            }
        }
        return new LeftOut(notValidated, notWilling, undocumented);
    }

    private IntPredicate isStrongAt(int place) {
        return other -> parties.isStrength(other, place);
    }

    private IntPredicate isHelpingAt(int place) {
        return other -> parties.isDocumented(other, place);
    }

    private boolean anywhere(IntPredicate holds) {
        return IntStream.range(0, parties.framework().questionCount()).anyMatch(holds);
    }

    private List<Similarity> similarities(boolean isLearner) {
        List<Similarity> similarities = new ArrayList<>();
        for (int other = 0; other < parties.all().size(); other++) {
            similarities.add(isLearner ? parties.similarity(own, other) : parties.similarity(other, own));
        }
        return similarities;
    }
}
