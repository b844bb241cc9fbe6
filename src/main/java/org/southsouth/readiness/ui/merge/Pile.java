package org.southsouth.readiness.ui.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.merge.Delivery;

/** The files in the order in which they were asked for, each as it was read last. */
final class Pile {
    private final Map<String, Brought> files = new LinkedHashMap<>();

    /** A file that is here already keeps its place. */
    void put(List<Brought> read) {
        read.forEach(one -> files.put(one.path(), one));
    }

    Collection<Brought> files() {
        return files.values();
    }

    List<Delivery> deliveries() {
        return files.values().stream().flatMap(one -> one.delivery().stream()).toList();
    }

    List<String> locked() {
        return files.values().stream()
                .filter(Brought::isLocked)
                .map(Brought::path)
                .toList();
    }
}
