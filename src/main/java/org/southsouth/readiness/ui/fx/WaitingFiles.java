package org.southsouth.readiness.ui.fx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.words.Messages;

/**
 * Files that came back for an assessment and are not merged yet, by their paths. One for the whole window, so that they are
 * there again after another screen. When the window closes they stay on the disk, and nobody knows any more that they wait:
 * somebody is asked before. Window thread.
 */
public final class WaitingFiles {
    private final Map<AssessmentId, Set<String>> waiting = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Map<AssessmentId, List<String>> unread = new HashMap<>();

    /** Those that somebody has to choose about, or that have a password, in the order in which they came. */
    public List<String> of(AssessmentId assessment) {
        return List.copyOf(waiting.getOrDefault(assessment, Set.of()));
    }

    public void add(AssessmentId assessment, List<String> files) {
        waiting.computeIfAbsent(assessment, none -> new LinkedHashSet<>()).addAll(files);
    }

    /** Which of the files that were just read have a password; that is known also once they wait again after a merge was undone. */
    public void lock(List<String> read, Set<String> withPassword) {
        read.forEach(locked::remove);
        locked.addAll(withPassword);
    }

    public boolean isLocked(String file) {
        return locked.contains(file);
    }

    /** They were merged, or nobody wants them, for whichever assessment. */
    public void remove(List<String> files) {
        waiting.values().forEach(paths -> files.forEach(paths::remove));
    }

    /** Where somebody is asked before the window closes: for each assessment its files, by their names. */
    public List<Unfinished> unfinished(Messages messages) {
        return waiting.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new Unfinished(
                        messages.get(
                                "gather.unfinished",
                                messages.list(one.getValue().stream()
                                        .map(FileName::last)
                                        .toList())),
                        new Route.Gather(one.getKey()),
                        false))
                .toList();
    }

    /** Files and folders whose reading begins; they count as not read until {@link #takeUnread}. */
    public void begin(AssessmentId assessment, List<String> paths) {
        unread.put(assessment, List.copyOf(paths));
    }

    /** Those whose reading did not end; each once. */
    public List<String> takeUnread(AssessmentId assessment) {
        List<String> paths = unread.remove(assessment);
        return paths == null ? List.of() : paths;
    }
}
