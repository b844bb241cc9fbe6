package org.southsouth.readiness.ui.fx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.gather.FileHere;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.words.Messages;

/**
 * Files that came back for an assessment and are not merged yet, by their paths. One for the whole window, so that they are
 * there again after another screen. When the window closes they stay on the disk, and nobody knows any more that they wait:
 * somebody is asked before. Window thread.
 */
public final class WaitingFiles {
    private final Map<AssessmentId, Set<String>> waiting = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Map<String, FileHere> contents = new HashMap<>();
    private final Map<AssessmentId, ChosenMerge> chosen = new HashMap<>();
    private final Map<Long, Map<AssessmentId, List<String>>> merged = new HashMap<>();
    private final Set<Long> undone = new HashSet<>();
    private int undoings;
    private final Map<AssessmentId, List<String>> unread = new HashMap<>();

    /** Those that somebody has to choose about, or that have a password, in the order in which they came. */
    public List<String> of(AssessmentId assessment) {
        return List.copyOf(waiting.getOrDefault(assessment, Set.of()));
    }

    public void add(AssessmentId assessment, List<String> files) {
        waiting.computeIfAbsent(assessment, none -> new LinkedHashSet<>()).addAll(files);
    }

    /** What is known of those that could be read. */
    public void know(List<FileHere> files) {
        files.forEach(file -> contents.put(file.path(), file));
    }

    /** Those of them of which it is known what they have; one with a password is not among them. */
    public List<FileHere> known(AssessmentId assessment) {
        return of(assessment).stream()
                .flatMap(path -> Stream.ofNullable(contents.get(path)))
                .toList();
    }

    /** They were merged where somebody chose, and wait no more; what was said of them before is not true any more. */
    public void merged(AssessmentId assessment, ChosenMerge merge) {
        List<String> waited =
                merge.paths().stream().filter(of(assessment)::contains).toList();
        merged.computeIfAbsent(merge.receipt().number(), none -> new HashMap<>())
                .put(assessment, waited);
        chosen.put(assessment, merge);
        remove(merge.paths());
    }

    /** Told once: the merge since what was said last. */
    public Optional<ChosenMerge> takeChosen(AssessmentId assessment) {
        return Optional.ofNullable(chosen.remove(assessment));
    }

    /** Whether files that waited came in with it. */
    public boolean hadWaited(AssessmentId assessment, Receipt receipt) {
        return !merged.getOrDefault(receipt.number(), Map.of())
                .getOrDefault(assessment, List.of())
                .isEmpty();
    }

    /** What came in with it waits again. */
    public void undone(Receipt receipt) {
        undone.add(receipt.number());
        undoings++;
        chosen.values().removeIf(merge -> merge.receipt().number() == receipt.number());
        merged.getOrDefault(receipt.number(), Map.of()).forEach(this::add);
    }

    /** How many merges were taken back so far. */
    public int undoings() {
        return undoings;
    }

    public boolean isUndone(Receipt receipt) {
        return !receipt.isNothing() && undone.contains(receipt.number());
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
                                        .map(FileName::shown)
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
