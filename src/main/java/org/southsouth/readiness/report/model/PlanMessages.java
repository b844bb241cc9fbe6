package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.OfficeNames;

/** What a plan comes to, in words and in figures that add up; {@code planned} are its actions in their order, {@code whole} all open ones together. */
record PlanMessages(
        Messages messages,
        Formats formats,
        Scorecard scorecard,
        List<PlannedAction> planned,
        Map<ActionId, PrintedSum> adds,
        Gain whole) {
    private static final int MOST_OFFICES = 2;
    private static final int MOST_YEARS = 3;

    private List<PlannedAction> open() {
        return planned.stream()
                .filter(action -> action.action().state().isOpen())
                .toList();
    }

    private Gain together(List<PlannedAction> actions) {
        return Gain.of(scorecard, actions.stream().map(PlannedAction::action).toList());
    }

    /** Empty where there is no overall score, and nothing to be gained. */
    Optional<PlanPath> path() {
        List<PlannedAction> first = PlannedAction.first(planned);
        if (first.isEmpty() || adds.isEmpty()) {
            return Optional.empty();
        }
        PrintedSum all = PrintedSum.of(whole);
        List<PlanPath.Stage> stages = first.stream()
                .map(action -> new PlanPath.Stage(action, sum(action).after(formats)))
                .toList();
        PrintedSum rest = new PrintedSum(sum(first.get(first.size() - 1)).after(), all.after());
        int others = open().size() - stages.size();
        return Optional.of(new PlanPath(
                all.before(formats),
                stages,
                others == 0
                        ? Optional.empty()
                        : Optional.of(new PlanPath.Others(others, rest.gain(formats), rest.after(formats))),
                messages.get("report.plan.sum", all.before(formats), all.step(formats)),
                all.after(formats)));
    }

    private PrintedSum sum(PlannedAction action) {
        return Objects.requireNonNull(adds.get(action.action().id()));
    }

    /** The message; without a path no gain is in it, and without an open action it is empty. */
    String title(String subject) {
        return path().map(path -> title(subject, path))
                .orElseGet(() ->
                        open().isEmpty() ? "" : messages.get("report.plan.message.unscored", open().size(), subject));
    }

    private String title(String subject, PlanPath path) {
        String message = messages.get(
                "report.plan.message", open().size(), subject, score(whole.before()), score(whole.after()));
        PrintedSum all = PrintedSum.of(whole);
        List<PlannedAction> stages = PlannedAction.first(planned);
        PrintedSum first =
                new PrintedSum(all.before(), sum(stages.get(stages.size() - 1)).after());
        return path.others().isEmpty()
                ? message
                : messages.get(
                        "report.plan.message.first",
                        message,
                        stages.size(),
                        first.points(formats),
                        all.points(formats));
    }

    private String score(Scorecard of) {
        return formats.score(of.root().score(), scorecard.framework().head().bands());
    }

    /** Who leads most, and how many have a day. */
    String finding() {
        List<PlannedAction> open = open();
        if (open.isEmpty()) {
            return "";
        }
        OfficeNames names =
                new OfficeNames(open.stream().map(PlannedAction::lead).toList());
        Map<String, Long> leads = open.stream()
                .map(PlannedAction::lead)
                .filter(lead -> !lead.isEmpty())
                .collect(Collectors.groupingBy(names::of, LinkedHashMap::new, Collectors.counting()));
        List<String> most = leads.entrySet().stream()
                .filter(lead -> lead.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_OFFICES)
                .map(lead -> messages.get("report.plan.office", lead.getKey(), lead.getValue()))
                .toList();
        String offices = leads.isEmpty()
                ? ""
                : most.isEmpty()
                        ? messages.get("report.plan.offices", leads.size())
                        : messages.get("report.plan.offices.most", leads.size(), messages.list(most));
        int dated = (int)
                open.stream().filter(action -> action.action().end() != null).count();
        return Stream.of(offices, dated(dated, open.size()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String dated(int dated, int open) {
        return dated == open
                ? messages.get("report.plan.dated.all", open)
                : messages.get("report.plan.dated", dated, open);
    }

    /** The first years and the last; empty without an overall score, and without a day. */
    String schedule() {
        if (Double.isNaN(whole.overall())) {
            return "";
        }
        List<Integer> years = open().stream()
                .flatMap(action -> Stream.ofNullable(action.action().end()))
                .map(end -> end.getYear())
                .distinct()
                .sorted()
                .toList();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            if (i < MOST_YEARS - 1 || i == years.size() - 1) {
                said.add(by(years.get(i), said.isEmpty()));
            }
        }
        return String.join(" ", said);
    }

    private String by(int year, boolean isFirst) {
        List<PlannedAction> done =
                open().stream().filter(action -> isBy(action.action(), year)).toList();
        PrintedSum sum = PrintedSum.of(together(done));
        return messages.get(
                isFirst ? "report.plan.by.first" : "report.plan.by",
                Integer.toString(year),
                count(done),
                sum.after(formats),
                sum.before(formats));
    }

    /** With how many of them are overdue: of those the year alone says nothing new. */
    private String count(List<PlannedAction> done) {
        int late = (int) done.stream().filter(PlannedAction::isOverdue).count();
        String key = late == 0
                ? "report.plan.by.count"
                : late == done.size() ? "report.plan.by.count.all-late" : "report.plan.by.count.late";
        return messages.get(key, done.size(), late);
    }

    private static boolean isBy(Action action, int year) {
        return Stream.ofNullable(action.end()).anyMatch(end -> end.getYear() <= year);
    }
}
