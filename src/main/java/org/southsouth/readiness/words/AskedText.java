package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.southsouth.readiness.core.merge.AnswerRequest;

/** What a file that asks says, as every screen says it. */
public record AskedText(Messages messages, Formats formats) {
    /** "Asked by the Ministry of Commerce, due 18 September 2026". */
    public String head(AnswerRequest request) {
        return request.due()
                .map(day -> messages.get("common.asked.by.due", request.by(), formats.date(day)))
                .orElseGet(() -> messages.get("common.asked.by", request.by()));
    }

    /** "in 4 days", "today", "2 days ago". */
    public String distance(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return messages.get("common.asked.today");
        }
        return messages.get(days > 0 ? "common.asked.in" : "common.asked.ago", Math.abs(days));
    }

    /** "18 September 2026, in 4 days". */
    public String due(LocalDate due, LocalDate today) {
        return messages.get("common.asked.due", formats.date(due), distance(due, today));
    }
}
