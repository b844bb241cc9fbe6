package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.evidence.FileName;
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

    /** Each once, also where it came under two names. */
    List<ReceivedFile> received() {
        List<ReceivedFile> once = new ArrayList<>();
        all().stream().filter(file -> file.sameIn(once).isEmpty()).forEach(once::add);
        return once;
    }

    /** The name under which the same came before; empty where it came once. */
    Optional<String> twin(FileReadResult file) {
        List<ReceivedFile> before = all().stream()
                .takeWhile(other -> !other.file().equals(file.path()))
                .toList();
        return file.delivery().flatMap(one -> one.sameIn(before)).map(other -> FileName.shown(other.file()));
    }

    private List<ReceivedFile> all() {
        return files.values().stream().flatMap(one -> one.delivery().stream()).toList();
    }

    List<String> locked() {
        return files.values().stream()
                .filter(FileReadResult::isLocked)
                .map(FileReadResult::path)
                .toList();
    }
}
