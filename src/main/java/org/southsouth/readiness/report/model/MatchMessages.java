package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.report.model.MatchReport.GapLine;
import org.southsouth.readiness.report.model.MatchReport.MatchLine;
import org.southsouth.readiness.report.model.MatchReport.PartnerLine;
import org.southsouth.readiness.report.model.MatchReport.StrongestLine;
import org.southsouth.readiness.words.Messages;

/** What matches come to: who helps most, and the strongest of them; {@code gaps} stand with the strongest match first. */
record MatchMessages(Messages messages, List<PartnerLine> partners, List<GapLine> gaps) {
    private static final int NAMED = 3;
    /** So many matches of a partner count: one who helps a little with everything is not who helps most. */
    private static final int COUNTED = 6;

    private static final int MOST_STRONGEST = 10;
    private static final int MOST_OF_ONE = 2;

    /** Empty where nobody can help. */
    String title(String subject) {
        Map<Party, List<MatchLine>> byPeer = new HashMap<>();
        gaps.stream()
                .flatMap(gap -> gap.peers().stream())
                .forEach(line -> byPeer.computeIfAbsent(line.match().peer(), peer -> new ArrayList<>())
                        .add(line));
        List<String> names = byPeer.values().stream()
                .sorted(Comparator.comparingDouble(MatchMessages::worth)
                        .reversed()
                        .thenComparing(lines -> lines.get(0).name()))
                .limit(NAMED)
                .map(lines -> lines.get(0).name())
                .toList();
        return names.isEmpty() ? "" : messages.get("report.match.message", subject, messages.list(names));
    }

    private static double worth(List<MatchLine> lines) {
        return lines.stream()
                .map(line -> -line.match().value())
                .sorted()
                .limit(COUNTED)
                .mapToDouble(value -> -value)
                .sum();
    }

    /** How many gaps have somebody, and how many partners would get something in return. */
    String finding() {
        long helped = gaps.stream().filter(gap -> !gap.peers().isEmpty()).count();
        long both = partners.stream()
                .filter(partner -> partner.exchange().isTwoWay())
                .count();
        return String.join(
                " ",
                Stream.of(
                                gaps.isEmpty() ? "" : messages.get("report.match.finding", helped, gaps.size()),
                                both == 0 ? "" : messages.get("report.match.finding.both", both, partners.size()))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
    }

    /** The best peer for each gap, a partner at most twice. */
    List<StrongestLine> strongest() {
        Map<Party, Integer> used = new HashMap<>();
        List<StrongestLine> strongest = new ArrayList<>();
        for (GapLine gap : gaps) {
            gap.peers().stream()
                    .filter(line -> used.getOrDefault(line.match().peer(), 0) < MOST_OF_ONE)
                    .findFirst()
                    .filter(line -> strongest.size() < MOST_STRONGEST)
                    .ifPresent(line -> {
                        used.merge(line.match().peer(), 1, Integer::sum);
                        strongest.add(new StrongestLine(gap, line, isTwoWay(line.match())));
                    });
        }
        return strongest.stream()
                .sorted(Comparator.comparingDouble(line -> -line.line().match().value()))
                .toList();
    }

    private boolean isTwoWay(Match match) {
        return partners.stream()
                .map(PartnerLine::exchange)
                .filter(Exchange::isTwoWay)
                .anyMatch(exchange -> exchange.peer().equals(match.peer()));
    }
}
