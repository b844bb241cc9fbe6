package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.gather.ReturnedFile.Kind;
import org.southsouth.readiness.ui.gather.ReturnsViewModel.Outcome;

/**
 * What was said last of the files that came back, for each assessment, until somebody closes it. One for the whole window, so that a
 * list of refusals is there again after another screen. Window thread.
 */
public final class ReturnsSaid {
    private final Map<AssessmentId, Outcome> said = new HashMap<>();

    void keep(AssessmentId assessment, Optional<Outcome> outcome) {
        outcome.ifPresentOrElse(one -> said.put(assessment, one), () -> said.remove(assessment));
    }

    /** Without the files that wait no more, and with those that wait again. */
    Optional<Outcome> now(AssessmentId assessment, ScreenContext context, WaitingFiles waiting) {
        Optional<Outcome> kept = Optional.ofNullable(said.get(assessment));
        List<String> now = waiting.of(assessment);
        if (kept.isEmpty() || kept.get().toOpen().equals(now)) {
            return kept;
        }
        Outcome before = kept.get();
        List<String> gone = before.toOpen().stream()
                .filter(path -> !now.contains(path))
                .map(FileName::last)
                .toList();
        List<String> added =
                now.stream().filter(path -> !before.toOpen().contains(path)).toList();
        List<ReturnedFile> files = new ArrayList<>(
                ReturnsBatch.waiting(context, added, waiting::isLocked).files());
        before.files().stream()
                .filter(file -> file.kind() != Kind.TO_OPEN || !gone.contains(file.name()))
                .forEach(files::add);
        Optional<Outcome> left = files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(ReturnsBatch.title(context, files), files, now, before.receipt()));
        keep(assessment, left);
        return left;
    }
}
