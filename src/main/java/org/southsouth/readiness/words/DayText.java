package org.southsouth.readiness.words;

import java.time.LocalDate;

/** How a day that somebody types is read, so that whoever puts the month first sees which one it is. */
public record DayText(Messages messages, Formats formats) {
    /** With the name of the month, since one country puts it before the day, and another after it. */
    private static final String WHOLE_DAY = "EEEE, d MMMM uuuu";

    /** Where a day that is over can be meant as well as any other. */
    public String read(LocalDate day) {
        return messages.get("common.day.read", formats.date(day, WHOLE_DAY));
    }

    /** Where a day lies ahead as a rule: of one before today it says so too. */
    public String read(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? messages.get("common.day.read.over", formats.date(day, WHOLE_DAY)) : read(day);
    }
}
