package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A note of what happened while somebody types it: its day and its text. */
final class Note {
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");

    StringProperty day() {
        return day;
    }

    StringProperty text() {
        return text;
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    void clear(LocalDate today) {
        day.set(today.toString());
        text.set("");
    }
}
