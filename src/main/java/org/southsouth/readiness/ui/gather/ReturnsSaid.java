package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.ui.fx.ChosenMerge;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.gather.ReturnedFile.Kind;
import org.southsouth.readiness.ui.gather.ReturnsViewModel.Outcome;

/**
 * What was said last of the files that came back, for each assessment, until somebody closes it. One for the whole window, so that a
 * list of refusals is there again after another screen. Window thread.
 */
public final class ReturnsSaid {
    private final Map<AssessmentId, Said> said = new HashMap<>();

    /** {@code undoings}: how many merges had been taken back by then. */
    private record Said(Outcome outcome, int undoings) {}

    void keep(AssessmentId assessment, Optional<Outcome> outcome, WaitingFiles waiting) {
        outcome.ifPresentOrElse(
                one -> said.put(assessment, new Said(one, waiting.undoings())), () -> said.remove(assessment));
    }

    /** Without what is not true any more, after a merge or its undoing elsewhere; and with the files that wait again. */
    Optional<Outcome> now(AssessmentId assessment, ScreenContext context, WaitingFiles waiting) {
        Optional<Said> last = Optional.ofNullable(said.get(assessment));
        Optional<Outcome> kept = last.map(Said::outcome);
        List<String> now = waiting.of(assessment);
        Optional<ChosenMerge> chosen = waiting.takeChosen(assessment)
                .filter(merge -> kept.isPresent() || waiting.hadWaited(assessment, merge.receipt()));
        boolean isUndone = kept.filter(one -> waiting.isUndone(one.receipt())).isPresent();
        boolean isAsBefore = kept.isEmpty() || kept.get().toOpen().equals(now);
        boolean isSinceUndone =
                last.filter(one -> one.undoings() != waiting.undoings()).isPresent();
        List<ReturnedFile> before = kept.map(Outcome::files).orElse(List.of());
        boolean isCompared = isSinceUndone && before.stream().anyMatch(ReturnsSaid::isCompared);
        if (chosen.isEmpty() && !isUndone && !isCompared && isAsBefore) {
            return kept;
        }
        List<ReturnedFile> files = new ArrayList<>(refused(before));
        List<String> open = kept.map(Outcome::toOpen).orElse(List.of());
        List<String> added = now.stream().filter(path -> !open.contains(path)).toList();
        files.addAll(ReturnsBatch.waiting(context, added, waiting::isLocked).files());
        List<String> left =
                open.stream().filter(now::contains).map(FileName::shown).toList();
        before.stream()
                .filter(file -> file.kind() == Kind.TO_OPEN && left.contains(file.name()))
                .forEach(files::add);
        // What came in before that merge, or with the one that was undone, says what is here no more.
        Stream<ReturnedFile> merged = chosen.map(ReturnsSaid::merged)
                .orElseGet(() -> isUndone ? Stream.empty() : before.stream().filter(ReturnsSaid::isTold))
                .filter(file -> !isSinceUndone || !isCompared(file));
        merged.forEach(files::add);
        Receipt receipt = chosen.map(ChosenMerge::receipt)
                .orElseGet(() ->
                        isUndone ? Receipt.NOTHING : kept.map(Outcome::receipt).orElse(Receipt.NOTHING));
        Optional<Outcome> outcome = files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(ReturnsBatch.title(context, files), files, now, receipt));
        keep(assessment, outcome, waiting);
        return outcome;
    }

    private static List<ReturnedFile> refused(List<ReturnedFile> files) {
        return files.stream().filter(file -> file.kind() == Kind.REFUSED).toList();
    }

    private static boolean isTold(ReturnedFile file) {
        return file.kind() != Kind.REFUSED && file.kind() != Kind.TO_OPEN;
    }

    /** Of a file that brought nothing new it was said what was here, which a merge may have brought that was taken back. */
    private static boolean isCompared(ReturnedFile file) {
        return file.kind() == Kind.KNOWN || file.kind() == Kind.TWICE;
    }

    private static Stream<ReturnedFile> merged(ChosenMerge merge) {
        return merge.files().stream()
                .map(file -> new ReturnedFile(Kind.MERGED, FileName.shown(file.path()), file.words(), file.details()));
    }
}
