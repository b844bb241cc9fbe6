package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.report.model.MatchReport.GapLine;
import org.southsouth.readiness.report.model.MatchReport.MatchLine;
import org.southsouth.readiness.report.model.MatchReport.StrongestLine;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.OfficeNames;
import org.southsouth.readiness.words.SearchKey;

/** What matches come to: whom to begin with, and the strongest of them; {@code gaps} stand with the strongest match first. */
record MatchMessages(
        Messages messages, Formats formats, List<GapLine> gaps, List<FirstPartner> first, List<Action> plan) {
    private static final int MOST_STRONGEST = 10;
    private static final int MOST_OF_ONE = 2;

    /** Empty where nobody can help. */
    String title(String subject) {
        List<String> names = first.stream().map(this::name).toList();
        return names.isEmpty() ? "" : messages.get("report.match.message", subject, messages.list(names));
    }

    private String name(FirstPartner partner) {
        return formats.subject(partner.peer().profile().subject());
    }

    /** How many gaps have somebody, and the first one to talk to, with what to talk about first. */
    String finding() {
        long helped = gaps.stream().filter(gap -> !gap.peers().isEmpty()).count();
        String begin = first.stream()
                .findFirst()
                .map(partner -> messages.get(
                        partner.steps() > 1 ? "report.match.begin.steps" : "report.match.begin",
                        name(partner),
                        messages.list(partner.matches().stream()
                                .limit(FirstPartner.FEWEST_MATCHES)
                                .map(match -> match.question().title())
                                .toList())))
                .orElse("");
        return Stream.of(gaps.isEmpty() ? "" : messages.get("report.match.finding", helped, gaps.size()), begin)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What the message names, in its order; then the strongest matches for the other gaps, each gap once and a partner at most twice. */
    List<StrongestLine> strongest() {
        List<StrongestLine> named = first.stream()
                .flatMap(partner -> partner.matches().stream())
                .flatMap(match -> gaps.stream().flatMap(gap -> line(gap, match).stream()))
                .toList();
        Set<Question> said =
                named.stream().map(line -> line.gap().gap().question()).collect(Collectors.toCollection(HashSet::new));
        Map<Party, Integer> used = new HashMap<>();
        List<StrongestLine> others = new ArrayList<>();
        for (StrongestLine line : strongestOfAll()) {
            Party peer = line.line().match().peer();
            boolean hasRoom = named.size() + others.size() < MOST_STRONGEST;
            boolean isMore = used.getOrDefault(peer, 0) < MOST_OF_ONE;
            if (hasRoom && isMore && said.add(line.gap().gap().question())) {
                used.merge(peer, 1, Integer::sum);
                others.add(line);
            }
        }
        return Stream.concat(named.stream(), others.stream()).toList();
    }

    private List<StrongestLine> strongestOfAll() {
        return gaps.stream()
                .flatMap(gap -> gap.peers().stream().map(line -> strongest(gap, line)))
                .sorted(Comparator.comparingDouble(line -> -line.line().match().value()))
                .toList();
    }

    private Optional<StrongestLine> line(GapLine gap, Match match) {
        return gap.peers().stream()
                .filter(line -> line.match().equals(match))
                .findFirst()
                .map(line -> strongest(gap, line));
    }

    private StrongestLine strongest(GapLine gap, MatchLine line) {
        String others = String.join(
                ", ",
                new OfficeNames(plan.stream()
                                .filter(action -> gap.gap().question().id().equals(action.question()))
                                .map(action -> action.bodies().partner())
                                .filter(partner -> !partner.isBlank() && !isNamed(partner, line.name()))
                                .toList())
                        .all());
        return new StrongestLine(gap, line, others.isEmpty() ? "" : messages.get("report.match.in-plan", others));
    }

    /** Partners of a plan are typed: "Lindara" is "Lindara (sample)". */
    private static boolean isNamed(String typed, String name) {
        SearchKey partner = SearchKey.of(typed);
        SearchKey country = SearchKey.of(name);
        return partner.contains(country) || country.contains(partner);
    }
}
