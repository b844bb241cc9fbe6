package org.southsouth.readiness.ui.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.merge.ReceivedFile;

/** The files in the order in which they were asked for, each as it was read last. */
final class ReceivedFiles {
    private final Map<String, FileReadResult> files = new LinkedHashMap<>();

    /** A file that is here already keeps its place. */
    void put(List<FileReadResult> read) {
        read.forEach(one -> files.put(one.path(), one));
    }

    Collection<FileReadResult> files() {
        return files.values();
    }

    List<ReceivedFile> received() {
        return files.values().stream().flatMap(one -> one.delivery().stream()).toList();
    }

    List<String> locked() {
        return files.values().stream()
                .filter(FileReadResult::isLocked)
                .map(FileReadResult::path)
                .toList();
    }
}
