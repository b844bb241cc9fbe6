package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.words.Messages;

/** What is said below the lists of strong and of weak answers. */
public record FindingWording(Messages messages) {
    /** So many answers stand in a list. */
    public static final int MOST = 8;

    private static final int NAMED = 6;

    /** "Showing 8 of 21", and in which order; empty where all are shown. */
    public String shown(List<ReportQuestion> questions) {
        return questions.size() <= MOST ? "" : messages.get("report.shown.themes", MOST, questions.size());
    }

    /** "Showing 8 of 21." of a list that the room ends. */
    public String shown(int shown, int all) {
        return shown == all ? "" : messages.get("report.shown", shown, all);
    }

    /** What an open answer is; and of those that wait for another answer, which no list of whom to ask has, how many. */
    public String unknown(ScorecardReport report) {
        int waiting = report.waiting();
        String note = messages.getString("report.html.unknown.note");
        return waiting == 0 ? note : note + " " + messages.get("report.html.unknown.waiting", waiting);
    }

    /** "Said, not documented: …", naming a few; empty where there is none. */
    public String said(List<ReportQuestion> questions) {
        return said("report.html.said", questions);
    }

    /** The same of low answers. */
    public String saidLow(List<ReportQuestion> questions) {
        return said("report.html.weak.said", questions);
    }

    private String said(String key, List<ReportQuestion> questions) {
        if (questions.isEmpty()) {
            return "";
        }
        List<String> names =
                questions.stream().limit(NAMED).map(ReportQuestion::title).toList();
        int others = questions.size() - names.size();
        // A title may have a comma or an "and" of its own, in one list or in the next: what is left out is said alike.
        return messages.get(
                key,
                others == 0
                        ? messages.list(names)
                        : messages.get(
                                "report.html.said.others",
                                String.join(messages.getString("common.list.semicolon"), names),
                                others));
    }
}
