package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedCount;

/** What a file that asks says, as every screen says it. */
public record AskedText(Messages messages, Formats formats) {
    /** "Asked by the Ministry of Commerce, due 18 September 2026"; of several days the first. */
    public String head(List<AnswerRequest> requests) {
        String by = names(requests);
        return firstDue(requests)
                .map(day -> messages.get("common.asked.by.due", by, formats.date(day)))
                .orElseGet(() -> messages.get("common.asked.by", by));
    }

    /** Everybody who asks, each once. */
    public String names(List<AnswerRequest> requests) {
        return messages.list(requests.stream().map(AnswerRequest::by).distinct().toList());
    }

    public static Optional<LocalDate> firstDue(List<AnswerRequest> requests) {
        return requests.stream().flatMap(request -> request.due().stream()).min(LocalDate::compareTo);
    }

    /** "5 of 8 done, 2 not known yet, 1 open": whatever is none is left out. */
    public String count(AskedCount count) {
        return messages.get(
                "common.asked.count", count.done(), count.asked(), count.unknown(), count.waiting(), count.open());
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
