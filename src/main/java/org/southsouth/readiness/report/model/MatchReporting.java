package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.cooperation.LeftOut;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.FirstSteps;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.MatchText;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.PlaceText;

/** From the matches of one party to their report; pure. */
public final class MatchReporting {
    private final Messages messages;
    private final Formats formats;
    private final MatchText text;

    public MatchReporting(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.text = new MatchText(messages);
    }

    /** With partners for the first steps that the answers suggest. */
    public MatchReport report(Matching matching, ReportStamp edition) {
        return report(matching, edition, List.of());
    }

    /** With partners for the first steps of this plan, or where nothing in it is open, for those that the answers suggest. */
    public MatchReport report(Matching matching, ReportStamp edition, List<Action> plan) {
        return report(matching, edition, FirstSteps.of(matching.own().scorecard(), plan));
    }

    /** With partners for these steps. */
    MatchReport report(Matching matching, ReportStamp edition, FirstSteps steps) {
        Party own = matching.own();
        Framework framework = own.scorecard().framework();
        List<MatchReport.PartnerLine> partners =
                matching.exchanges().stream().map(this::partner).toList();
        long twoWay = matching.exchanges().stream().filter(Exchange::isTwoWay).count();
        List<MatchReport.GapLine> gaps = strongestFirst(matching.gaps(), Matching.Gap::matches).stream()
                .map(this::gap)
                .toList();
        String subject = new PlaceText(messages, formats).of(own.profile().subject());
        List<FirstPartner> first = FirstPartner.of(matching, steps.questions());
        MatchMessages said = new MatchMessages(messages, formats, gaps, first, planned(steps));
        return new MatchReport(
                new ScorecardReporting(messages, formats)
                        .head(
                                new PlaceText(messages, formats).title(own.profile()),
                                framework,
                                List.of(own.scorecard().basis()),
                                edition),
                matching,
                subject,
                said.title(subject),
                said.finding(),
                lead(partners.size(), twoWay),
                taken(matching),
                first,
                said.strongest(),
                partners,
                gaps,
                strongestFirst(matching.strengths(), Matching.Strength::matches).stream()
                        .map(this::strength)
                        .toList(),
                leftOut(matching.leftOut()));
    }

    /** What nobody has planned names no partner. */
    private static List<Action> planned(FirstSteps steps) {
        return steps.isPlanned() ? steps.order() : List.of();
    }

    private String lead(int partners, long twoWay) {
        return partners == 0
                ? messages.getString("report.match.lead.none")
                : messages.get("report.match.lead", partners, twoWay);
    }

    /** Answers from a file say nothing of sign-offs and of the will to share. */
    private String taken(Matching matching) {
        boolean isTaken = matching.parties().all().stream()
                .anyMatch(party -> party.isReady() && party.entry().state() != AssessmentState.VALIDATED);
        return isTaken ? messages.getString("report.match.taken") : "";
    }

    /** By their strongest match, as in the table of matches; those without one last; else in the framework's order. */
    private static <T> List<T> strongestFirst(List<T> lines, Function<T, List<Match>> matches) {
        Function<T, Optional<Match>> strongest =
                line -> matches.apply(line).stream().findFirst();
        List<T> matched = lines.stream()
                .filter(line -> strongest.apply(line).isPresent())
                .sorted(Comparator.comparingDouble(
                        line -> -strongest.apply(line).orElseThrow().value()))
                .toList();
        Stream<T> others = lines.stream().filter(line -> strongest.apply(line).isEmpty());
        return Stream.concat(matched.stream(), others).toList();
    }

    private MatchReport.PartnerLine partner(Exchange exchange) {
        return new MatchReport.PartnerLine(
                exchange,
                name(exchange.peer()),
                title(exchange.peer()),
                messages.getString(kind(exchange)),
                themes(exchange.learn(), Match::learnerPoints, Match::peerPoints),
                themes(exchange.offer(), Match::peerPoints, Match::learnerPoints),
                alike(exchange));
    }

    private static String kind(Exchange exchange) {
        if (exchange.isTwoWay()) {
            return "report.match.two-way";
        }
        return exchange.learn().isEmpty() ? "report.match.offer-only" : "report.match.learn-only";
    }

    /** What they have in common is the same for every match of the two; the grade is not. */
    private String alike(Exchange exchange) {
        List<Exchange.Theme> themes = exchange.learn().isEmpty() ? exchange.offer() : exchange.learn();
        return String.join(", ", text.alike(themes.get(0).matches().get(0)));
    }

    private List<MatchReport.ThemeLine> themes(
            List<Exchange.Theme> themes, Function<Match, Double> ownPoints, Function<Match, Double> theirPoints) {
        List<MatchReport.ThemeLine> lines = new ArrayList<>();
        for (Exchange.Theme theme : themes) {
            lines.add(new MatchReport.ThemeLine(
                    theme.section().title(),
                    theme.matches().stream()
                            .map(match -> messages.get(
                                    "report.match.points",
                                    match.question().title(),
                                    points(match, ownPoints.apply(match)),
                                    points(match, theirPoints.apply(match))))
                            .toList(),
                    theme));
        }
        return lines;
    }

    private String points(Match match, double points) {
        return formats.score(
                points, match.learner().scorecard().framework().head().bands());
    }

    private MatchReport.GapLine gap(Matching.Gap gap) {
        return new MatchReport.GapLine(
                gap,
                gap.matches().stream()
                        .map(match -> new MatchReport.MatchLine(
                                match,
                                name(match.peer()),
                                title(match.peer()),
                                match.peerPoints(),
                                text.reasons(match)))
                        .toList(),
                leftOut(gap.leftOut()));
    }

    private MatchReport.StrengthLine strength(Matching.Strength strength) {
        return new MatchReport.StrengthLine(
                strength,
                strength.matches().stream()
                        .map(match -> new MatchReport.MatchLine(
                                match,
                                name(match.learner()),
                                title(match.learner()),
                                match.learnerPoints(),
                                text.shared(match)))
                        .toList());
    }

    private String name(Party party) {
        return formats.subject(party.profile().subject());
    }

    /** Rounds can differ: what somebody was strong at two years ago is another thing than today. */
    private String title(Party party) {
        return messages.get(
                switch (party.entry().state()) {
                    case PROVISIONAL -> "report.match.provisional";
                    case VALIDATED -> "report.match.validated";
                    case IN_REVIEW -> "report.match.in-review";
                    case DRAFT -> "report.match.draft";
                },
                formats.title(party.profile()));
    }

    /** "Left out: 2 not validated, 1 not willing to share." */
    private String leftOut(LeftOut leftOut) {
        List<String> parts = Stream.of(
                        part("report.match.left.not-validated", leftOut.notValidated()),
                        part("report.match.left.not-willing", leftOut.notWilling()),
                        part("report.match.left.undocumented", leftOut.undocumented()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : messages.get("report.match.left", messages.list(parts));
    }

    private String part(String key, int count) {
        return count == 0 ? "" : messages.get(key, count);
    }
}
