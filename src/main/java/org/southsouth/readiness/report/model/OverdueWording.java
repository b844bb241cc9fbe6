package org.southsouth.readiness.report.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Which actions of a plan are overdue, each by its own title as the plan has it, in a line that has room for some of them. */
public record OverdueWording(Messages messages, Formats formats) {
    /** So many are named, and so much of each. */
    public static final int MOST = 3;

    private static final int MOST_OF_TITLE = 64;
    private static final int MOST_OF_LEAD = 40;

    /** Those that had to be done before today, the longest overdue first. */
    static List<Action> of(List<Action> actions, LocalDate today) {
        return actions.stream()
                .filter(action -> action.isOverdue(today))
                .sorted(Comparator.comparing(Action::end, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Each with its last day and who leads it; {@code more} is the key of what follows where not all are named. */
    public String withLeads(List<Action> overdue, String more) {
        String named = overdue.stream().limit(MOST).map(this::withLead).collect(Collectors.joining("; "));
        int others = overdue.size() - MOST;
        return others <= 0 ? named : named + messages.get(more, others);
    }

    private String withLead(Action action) {
        LocalDate end = action.end();
        String lead = inLine(action.bodies().lead(), MOST_OF_LEAD);
        return messages.get(
                lead.isEmpty() ? "report.next.late.one" : "report.next.late.one.with",
                title(action),
                end == null ? "" : formats.date(end),
                lead);
    }

    private static String title(Action action) {
        return inLine(action.title(), MOST_OF_TITLE);
    }

    private static String inLine(String typed, int most) {
        return SafeText.of(typed.strip().replaceAll("\\s+", " "), most);
    }
}
