package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.scoring.Scoring;

/** What was read to propose partners, before it is scored. Reading blocks; scoring touches no store and can be stopped. */
record ParticipantsInput(
        Framework framework,
        Map<FrameworkRef, Framework> versions,
        List<Member> members,
        Map<AssessmentId, Assessment> assessments,
        Parsed<CountryGroups> groups,
        Map<QuestionId, Priority> priorities,
        List<Action> actions) {
    /** The round that takes part, the one before it where there is one, and how far it is reviewed. */
    record Member(AssessmentId id, Optional<AssessmentId> before, ReviewStanding standing) {}

    static ParticipantsInput read(CooperateViewModel.Ports ports, AssessmentId own) {
        List<AssessmentSummary> all = ports.store().list();
        AssessmentSummary first = all.stream()
                .filter(summary -> summary.id().equals(own))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no assessment " + own));
        Map<Subject, List<AssessmentSummary>> rounds = rounds(all, first);
        Map<AssessmentId, ReviewStanding> standings = ports.reviews().standings();
        List<Member> members = new ArrayList<>();
        Set<AssessmentId> wanted = new LinkedHashSet<>();
        rounds.forEach((subject, ofSubject) -> {
            AssessmentSummary taking = subject.equals(first.profile().subject()) ? first : ofSubject.get(0);
            int place = ofSubject.indexOf(taking);
            Optional<AssessmentId> before = ofSubject.stream()
                    .skip(place + 1L)
                    .filter(one ->
                            !one.profile().round().equals(taking.profile().round()))
                    .map(AssessmentSummary::id)
                    .findFirst();
            ReviewStanding standing = standings.getOrDefault(taking.id(), ReviewStanding.NONE);
            Member member = new Member(taking.id(), before, standing);
            members.add(taking.equals(first) ? 0 : members.size(), member);
            wanted.add(taking.id());
            before.ifPresent(wanted::add);
        });
        Map<AssessmentId, Assessment> assessments = new HashMap<>();
        ports.store().loadAll(List.copyOf(wanted)).forEach(assessment -> assessments.put(assessment.id(), assessment));
        Map<FrameworkRef, Framework> versions = new HashMap<>();
        assessments.values().forEach(one -> versions.computeIfAbsent(one.framework(), ports.library()::load));
        return new ParticipantsInput(
                ports.library().load(first.framework()),
                versions,
                members,
                assessments,
                ports.groups().read(),
                ports.cooperation().priorities(own),
                ports.actions().apply(own));
    }

    /** By subject those of the same questionnaire in any version, latest first, of two in one round the full one first. */
    private static Map<Subject, List<AssessmentSummary>> rounds(List<AssessmentSummary> all, AssessmentSummary own) {
        List<AssessmentSummary> alike = new ArrayList<>(all.stream()
                .filter(summary ->
                        summary.framework().id().equals(own.framework().id()))
                .toList());
        Set<Round> names = new HashSet<>();
        alike.forEach(summary -> names.add(summary.profile().round()));
        var order = Round.order(names);
        alike.sort((one, other) -> {
            int byRound = order.compare(other.profile().round(), one.profile().round());
            return byRound != 0
                    ? byRound
                    : one.profile().depth().compareTo(other.profile().depth());
        });
        Map<Subject, List<AssessmentSummary>> rounds = new LinkedHashMap<>();
        alike.forEach(summary -> rounds.computeIfAbsent(summary.profile().subject(), subject -> new ArrayList<>())
                .add(summary));
        return rounds;
    }

    /** Empty where the watch stopped it; {@code trouble} says what is wrong with the table of groups, and may be empty. */
    Optional<ScoredParticipants> score(DrawWatch watch, String trouble) {
        List<Party> parties = new ArrayList<>();
        Map<Subject, AssessmentId> ids = new HashMap<>();
        for (Member member : members) {
            if (!watch.goesOn(parties.size(), members.size())) {
                return Optional.empty();
            }
            Party party = party(member);
            parties.add(party);
            ids.put(party.profile().subject(), member.id());
        }
        return Optional.of(new ScoredParticipants(framework, parties, ids, priorities, actions, trouble));
    }

    private Party party(Member member) {
        Entry entry = entry(member.id(), Reviews.only(member.standing()));
        Party.Readiness readiness = member.standing().signOff().isEmpty()
                ? Party.Readiness.NOT_VALIDATED
                : entry.profile().willingToShare() ? Party.Readiness.READY : Party.Readiness.NOT_WILLING;
        return new Party(
                entry,
                member.before().map(id -> entry(id, Reviews.none())),
                groups.isSound() ? groups.value().of(entry.profile().subject()) : Optional.empty(),
                readiness);
    }

    private Entry entry(AssessmentId id, Reviews reviews) {
        Assessment assessment = Objects.requireNonNull(assessments.get(id));
        Framework asked = Objects.requireNonNull(versions.get(assessment.framework()));
        return new Entry(assessment.profile(), Scoring.score(asked, assessment), reviews);
    }
}
