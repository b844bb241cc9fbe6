package org.southsouth.readiness.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.keymessage.FirstStep;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.FirstSteps;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.words.ActionText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.KeyMessageText;
import org.southsouth.readiness.words.Messages;

/** From what lies around an assessment to the words and figures of it; pure. */
final class OutlookReporting {
    private static final int MOST_ROUNDS = 4;
    /** A median of fewer says nothing. */
    private static final int FEWEST_PEERS = 3;

    private final Messages messages;
    private final Formats formats;
    private final AssessmentSheet sheet;
    private final Scorecard scorecard;
    private @Nullable FirstSteps next;

    OutlookReporting(Messages messages, Formats formats, AssessmentSheet sheet) {
        this.messages = messages;
        this.formats = formats;
        this.sheet = sheet;
        this.scorecard = sheet.entry().scorecard();
    }

    Outlook outlook(ReportStamp edition) {
        return new Outlook(
                rounds(),
                this::peers,
                () -> steps(edition.madeOn()),
                () -> plan(edition),
                () -> partners(edition),
                () -> first(edition.madeOn()));
    }

    private String first(LocalDate today) {
        KeyMessage message = KeyMessage.of(scorecard, Optional.empty(), sheet.actions(), today);
        KeyMessageText words = new KeyMessageText(messages, formats);
        String partner = message.firstStep()
                .map(FirstStep::question)
                .flatMap(question -> sheet.matching()
                        .flatMap(matching ->
                                FirstPartner.whoHelps(FirstPartner.of(matching, next().questions()), question.id())))
                .map(party ->
                        " " + words.partner(formats.subject(party.profile().subject())))
                .orElse("");
        return words.first(message) + partner;
    }

    /** The last of them: more than a few lines nobody reads. */
    private List<Outlook.PastRound> rounds() {
        List<Outlook.PastRound> rounds = sheet.earlier().stream()
                .filter(entry -> entry.scorecard()
                        .framework()
                        .ref()
                        .equals(scorecard.framework().ref()))
                .filter(entry -> entry.scorecard().basis().equals(scorecard.basis()))
                .map(entry -> new Outlook.PastRound(entry.profile().round().name(), entry.scorecard()))
                .toList();
        return rounds.subList(Math.max(0, rounds.size() - MOST_ROUNDS), rounds.size());
    }

    /** None where it is provisional: such a report asks not to compare it. */
    private Outlook.Peers peers() {
        if (SectionResult.of(scorecard).isProvisional()) {
            return new Outlook.Peers(List.of(), Map.of(), 0, 0);
        }
        List<Entry> peers = sheet.matching().stream()
                .flatMap(matching -> matching.parties().all().stream())
                .map(party -> party.entry())
                .filter(entry -> !entry.profile()
                        .subject()
                        .equals(sheet.entry().profile().subject()))
                .filter(entry -> entry.scorecard()
                        .framework()
                        .ref()
                        .equals(scorecard.framework().ref()))
                .filter(entry -> entry.scorecard().basis().equals(scorecard.basis()))
                .toList();
        Map<SectionId, Double> medians = new HashMap<>();
        IntSummaryStatistics behind = new IntSummaryStatistics();
        if (peers.size() >= FEWEST_PEERS) {
            scorecard.framework().sections().forEach(section -> {
                List<Double> scores = peers.stream()
                        .map(peer -> peer.scorecard().of(section.id()).score())
                        .toList();
                ComparisonRow row = new ComparisonRow(ComparisonRow.Kind.SECTION, "", "", "", 0, scores);
                if (row.present().size() >= FEWEST_PEERS) {
                    medians.put(section.id(), row.median());
                    behind.accept(row.present().size());
                }
            });
        }
        List<String> names = medians.isEmpty()
                ? List.of()
                : peers.stream()
                        .map(peer -> formats.subject(peer.profile().subject()))
                        .sorted(formats.alphabetical())
                        .toList();
        return new Outlook.Peers(
                names, medians, medians.isEmpty() ? 0 : behind.getMin(), medians.isEmpty() ? 0 : behind.getMax());
    }

    /** A scoring for each action: worked out once, by the one thread that writes a report. */
    private FirstSteps next() {
        FirstSteps known = next;
        if (known == null) {
            known = FirstSteps.of(scorecard, sheet.actions());
            next = known;
        }
        return known;
    }

    private Outlook.Steps steps(LocalDate today) {
        FirstSteps next = next();
        List<Action> first = next.first();
        Map<ActionId, PrintedSum> adds = StepSums.of(next, first);
        // Where none has an end there is no such column.
        boolean hasEnds = first.stream().anyMatch(action -> action.end() != null);
        List<Outlook.Step> steps = new ArrayList<>();
        for (Action action : first) {
            PrintedSum sum = adds.get(action.id());
            String added = sum == null ? "" : formats.added(sum.points(), next.gains(action));
            String end = hasEnds ? end(action, today) : "";
            steps.add(step(steps.size() + 1, action, next, added, end));
        }
        return new Outlook.Steps(
                next.isPlanned(),
                next.isHeldBack(),
                next.plan().actions().size(),
                steps,
                adds.isEmpty() ? "" : together(first, adds));
    }

    private List<PlannedAction> plan(ReportStamp edition) {
        return sheet.actions().isEmpty()
                ? List.of()
                : new PlanReporting(messages, formats)
                        .report(new PlanSheet(sheet.entry(), sheet.actions(), PlanSheet.Origin.KEPT), edition)
                        .actions();
    }

    private Outlook.Step step(int number, Action action, FirstSteps next, String adds, String end) {
        ActionText text = new ActionText(messages, formats);
        ActionPlan plan = next.plan();
        Gain gain = plan.gain(action);
        Optional<Question> question = next.question(action);
        String asked = question.map(Question::title).orElse("");
        return new Outlook.Step(
                number,
                action.question(),
                asked,
                action.title().equals(asked) ? "" : action.title(),
                action.bodies().lead(),
                text.with(action),
                end,
                next.isPlanned() ? text.state(action.state()) : "",
                next.isPlanned() ? text.feasibility(action.feasibility()) : "",
                question.map(behind -> gain.before()
                                .of(behind.id())
                                .answer()
                                .evidence()
                                .grade())
                        .orElse(null),
                question.map(behind -> gain.before().of(behind.id()).points()).orElse(Double.NaN),
                question.filter(behind -> action.aim() != null)
                        .map(behind -> gain.after().of(behind.id()).points())
                        .orElse(Double.NaN),
                adds);
    }

    private String end(Action action, LocalDate today) {
        if (action.end() == null) {
            return messages.getString("plan.day.none");
        }
        String end = formats.date(action.end());
        return action.isOverdue(today) ? messages.get("report.next.overdue", end) : end;
    }

    private String together(List<Action> first, Map<ActionId, PrintedSum> adds) {
        PrintedSum begin = Objects.requireNonNull(adds.get(first.get(0).id()));
        PrintedSum end =
                Objects.requireNonNull(adds.get(first.get(first.size() - 1).id()));
        PrintedSum sum = new PrintedSum(begin.before(), end.after());
        return messages.get(
                "report.next.together", first.size(), sum.before(formats), sum.step(formats), sum.after(formats));
    }

    private Outlook.Partners partners(ReportStamp edition) {
        if (sheet.matching().isEmpty() || sheet.matching().get().parties().all().size() < 2) {
            return new Outlook.Partners(List.of(), Set.of(), Set.of(), messages.getString("report.with.alone"));
        }
        MatchReport report =
                new MatchReporting(messages, formats).report(sheet.matching().get(), edition, next());
        List<Outlook.Partner> chosen = report.first().stream()
                .map(first -> partner(report.partner(first.peer()), first.matches()))
                .toList();
        String none = Stream.of(messages.getString("report.with.none"), report.leftOut())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        Set<QuestionId> matched = report.matching().matches().stream()
                .map(match -> match.question().id())
                .collect(Collectors.toUnmodifiableSet());
        Set<QuestionId> sought = report.matching().gaps().stream()
                .map(gap -> gap.question().id())
                .collect(Collectors.toUnmodifiableSet());
        return new Outlook.Partners(chosen, sought, matched, chosen.isEmpty() ? none : "");
    }

    private Outlook.Partner partner(MatchReport.PartnerLine line, List<Match> helps) {
        return new Outlook.Partner(
                line.title(),
                line.kind(),
                helps.stream().map(OutlookReporting::shared).toList(),
                line.offer().stream()
                        .flatMap(theme -> theme.theme().matches().stream())
                        .max(Comparator.comparingDouble(Match::value))
                        .map(OutlookReporting::shared));
    }

    private static Outlook.Shared shared(Match match) {
        return new Outlook.Shared(match.question().id(), match.question().title(), match.peerPoints(), match.grade());
    }
}
