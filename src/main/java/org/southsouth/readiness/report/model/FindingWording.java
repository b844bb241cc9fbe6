package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.words.Messages;

/** What is said of strong answers that nothing documents. */
public record FindingWording(Messages messages) {
    private static final int NAMED = 6;

    /** "Said, not documented: …", naming a few; empty where there is none. */
    public String said(List<ReportQuestion> questions) {
        if (questions.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>(
                questions.stream().limit(NAMED).map(ReportQuestion::title).toList());
        if (questions.size() > NAMED) {
            names.add(messages.get("report.html.said.others", questions.size() - NAMED));
        }
        return messages.get("report.html.said", messages.list(names));
    }
}
