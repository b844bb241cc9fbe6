package org.southsouth.readiness.report.model;

import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** When and with what a report was made, as every report says it. */
public record MadeWording(Messages messages, Formats formats) {
    /** "25 Nov 2026". */
    public String date(ReportStamp edition) {
        return formats.date(edition.madeOn());
    }

    /** "readiness 1.2.3 (commit 1a2b3c4)". */
    public String program(ReportStamp edition) {
        return messages.get("report.made.program", edition.version());
    }

    /** The questionnaire with its version, the day and the program. */
    public String sentence(ReportHead head) {
        return messages.get(
                "report.html.made",
                head.frameworkTitle(),
                head.framework().version(),
                date(head.edition()),
                program(head.edition()));
    }

    /** The day and the program. */
    public String line(ReportStamp edition) {
        return messages.get("report.xlsx.made", date(edition), program(edition));
    }
}
