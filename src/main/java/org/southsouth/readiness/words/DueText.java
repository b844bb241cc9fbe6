package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Profile;

/** When the answers of an assessment are due, as every screen says it. */
public record DueText(Messages messages, Formats formats) {
    /** "Due 15 Dec 2026", or "Was due 15 Dec 2026" from the day after on; what is no day as it was typed. Empty where nothing was set up. */
    public Optional<String> of(Profile profile, LocalDate today) {
        String typed = profile.due().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TypedDay.of(typed)
                .map(day -> messages.get(day.isBefore(today) ? "common.due.passed" : "common.due", formats.date(day)))
                .orElseGet(() -> messages.get("common.due", typed)));
    }
}
