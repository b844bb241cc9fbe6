package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.LeftOut;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.MatchText;

/** Partners and their reasons in words. */
final class ProposalWords {

    private final ScreenContext context;
    private final MatchText matches;

    ProposalWords(ScreenContext context) {
        this.context = context;
        this.matches = new MatchText(context.messages());
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    ScreenContext context() {
        return context;
    }

    String name(Party party) {
        return context.formats().subject(party.profile().subject());
    }

    /** Of what the two would exchange: why these two, and what it rests on. */
    String reasons(Exchange exchange) {
        Set<String> reasons = new LinkedHashSet<>();
        Stream.concat(exchange.learn().stream(), exchange.offer().stream())
                .flatMap(theme -> theme.matches().stream().limit(1))
                .forEach(match -> reasons.addAll(matches.reasons(match)));
        String joined = String.join(", ", reasons);
        return (joined.isEmpty() ? "" : text("cooperate.reasons", joined)) + validated(exchange.peer());
    }

    String priority(Priority priority) {
        return text(
                switch (priority) {
                    case HIGH -> "cooperate.priority.high";
                    case MEDIUM -> "cooperate.priority.medium";
                    case LOW -> "cooperate.priority.low";
                });
    }

    /** From whom to learn, or whom to help. */
    String lead(Exchange exchange) {
        String way = exchange.isTwoWay() ? "both" : exchange.learn().isEmpty() ? "help" : "learn";
        return text("cooperate.lead." + way, name(exchange.peer()));
    }

    String pair(Exchange exchange) {
        return text("cooperate.pair", name(exchange.own()), name(exchange.peer()));
    }

    private String validated(Party peer) {
        return peer.entry()
                .reviews()
                .signOff()
                .map(signOff ->
                        " " + text("cooperate.validated", context.formats().date(signOff.at())))
                .orElse("");
    }

    /** "Lindara: same region, official document". */
    String reason(Match match, Party other) {
        return text("cooperate.why", name(other), String.join(", ", matches.reasons(match)));
    }

    /** The number that orders, for whoever wants to see it. */
    String match(Match match) {
        return text("cooperate.match", context.formats().fixed(match.value(), 2));
    }

    /** Who is not looked at, and who is strong and not proposed, and why; empty where nobody is left out. */
    String leftOut(Proposals found) {
        long unlike = found.unlike();
        boolean isFictional = found.own().profile().subject().isFictional();
        String others = unlike == 0 ? "" : text(isFictional ? "cooperate.unlike.real" : "cooperate.unlike", unlike);
        return Stream.of(others, leftOut(found.leftOut()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Who is strong and not proposed, and why; empty where nobody is left out. */
    String leftOut(LeftOut leftOut) {
        List<String> parts = new ArrayList<>();
        add(parts, "cooperate.left-out.not-validated", leftOut.notValidated());
        add(parts, "cooperate.left-out.not-willing", leftOut.notWilling());
        add(parts, "cooperate.left-out.undocumented", leftOut.undocumented());
        int all = leftOut.notValidated() + leftOut.notWilling() + leftOut.undocumented();
        return all == 0
                ? ""
                : text("cooperate.left-out", all, context.messages().list(parts));
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }

    String score(double points, Party party) {
        return context.formats()
                .score(points, party.scorecard().framework().head().bands());
    }

    String name(Subject subject) {
        return context.formats().subject(subject);
    }
}
