package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.cooperation.LeftOut;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Matching.Gap;
import org.southsouth.readiness.core.cooperation.Matching.Strength;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.FirstSteps;

/**
 * What comes of it among those who are considered: gaps and strengths that somebody else is a partner for stand first. {@code steps} are
 * the questions behind the first steps, in their order; {@code firstHelp} is what whoever the scorecard names for the first of them can
 * share there, and empty where nobody is named.
 */
record Proposals(
        ScoredParticipants gathered,
        Parties parties,
        Map<QuestionId, Priority> priorities,
        List<Exchange> exchanges,
        List<Gap> gaps,
        List<Strength> strengths,
        LeftOut leftOut,
        List<QuestionId> steps,
        Optional<Match> firstHelp) {
    Proposals {
        priorities = Map.copyOf(priorities);
        exchanges = List.copyOf(exchanges);
        gaps = List.copyOf(gaps);
        strengths = List.copyOf(strengths);
        steps = List.copyOf(steps);
    }

    static Proposals of(ScoredParticipants gathered, PartnerChoice choice, Map<QuestionId, Priority> priorities) {
        FirstSteps steps = FirstSteps.of(gathered.own().scorecard(), gathered.actions());
        return of(gathered, considered(gathered, choice), priorities, questions(steps));
    }

    /** Of what is known of them, for a report, which has its own steps. */
    static Matching matching(ScoredParticipants gathered, PartnerChoice choice) {
        return matching(considered(gathered, choice), gathered.priorities());
    }

    private static Parties considered(ScoredParticipants gathered, PartnerChoice choice) {
        List<Party> considered = new ArrayList<>();
        considered.add(gathered.own());
        gathered.others().stream()
                .filter(party -> choice.has(
                        gathered.own().profile().subject(), party.profile().subject()))
                .forEach(considered::add);
        return Parties.of(gathered.framework(), considered);
    }

    /** None where the first step is about no question: then nobody is named for it. */
    private static List<QuestionId> questions(FirstSteps steps) {
        boolean isOfQuestion = steps.first().stream()
                .findFirst()
                .filter(first -> first.question() != null)
                .isPresent();
        return isOfQuestion ? steps.questions() : List.of();
    }

    private static Proposals of(
            ScoredParticipants gathered,
            Parties parties,
            Map<QuestionId, Priority> priorities,
            List<QuestionId> steps) {
        Matching matching = matching(parties, priorities);
        List<Gap> gaps = new ArrayList<>(matching.gaps());
        gaps.sort(Comparator.comparing(gap -> gap.matches().isEmpty()));
        List<Strength> strengths = new ArrayList<>(matching.strengths());
        strengths.sort(Comparator.comparing(strength -> strength.matches().isEmpty()));
        return new Proposals(
                gathered,
                parties,
                priorities,
                matching.exchanges(),
                gaps,
                strengths,
                matching.leftOut(),
                steps,
                firstHelp(matching, steps));
    }

    private static Optional<Match> firstHelp(Matching matching, List<QuestionId> steps) {
        return steps.stream()
                .findFirst()
                .flatMap(step -> FirstPartner.whoHelps(FirstPartner.of(matching, steps), step)
                        .flatMap(peer -> matching.matches().stream()
                                .filter(match -> match.peer().equals(peer)
                                        && match.question().id().equals(step))
                                .findFirst()));
    }

    private static Matching matching(Parties parties, Map<QuestionId, Priority> priorities) {
        return Matching.of(parties, 0, question -> priorities.getOrDefault(question, Priority.HIGH));
    }

    /** What it came from, for a report. */
    Matching matching() {
        return matching(parties, priorities);
    }

    /** With other priorities, which move the best match but no line of a list. */
    Proposals with(Map<QuestionId, Priority> others) {
        return of(gathered, parties, others, steps);
    }

    Party own() {
        return gathered.own();
    }

    /** The others who are considered. */
    int partners() {
        return parties.all().size() - 1;
    }

    /** Those who are left out because they are fictional and this one is not, or the other way round. */
    long unlike() {
        Subject own = own().profile().subject();
        Set<Subject> considered =
                parties.all().stream().map(party -> party.profile().subject()).collect(Collectors.toSet());
        return gathered.others().stream()
                .map(party -> party.profile().subject())
                .filter(subject -> !PartnerChoice.isUsual(own, subject) && !considered.contains(subject))
                .count();
    }

    long gapsWithPeer() {
        return gaps.stream().filter(gap -> !gap.matches().isEmpty()).count();
    }

    long strengthsWithLearner() {
        return strengths.stream()
                .filter(strength -> !strength.matches().isEmpty())
                .count();
    }
}
