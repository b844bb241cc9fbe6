package org.southsouth.readiness.testing;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.ui.fx.OwnName;

/** The name of whoever is at the computer, kept in memory. */
public final class MemoryName implements OwnName {
    private final ReadOnlyStringWrapper name;

    public MemoryName(String name) {
        this.name = new ReadOnlyStringWrapper(name);
    }

    @Override
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    @Override
    public void keep(String typed) {
        name.set(typed.strip());
    }
}
