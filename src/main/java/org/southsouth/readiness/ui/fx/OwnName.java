package org.southsouth.readiness.ui.fx;

import javafx.beans.property.ReadOnlyStringProperty;

/** The name of whoever is at this computer: the one place where the window has it. Window thread. */
public interface OwnName {
    /** Empty where none was given. */
    ReadOnlyStringProperty nameProperty();

    /** From now on this name, here at once and among the settings; what was done before keeps the name of that time. */
    void keep(String typed);
}
