package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.Returns;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.gather.ReturnsViewModel.Outcome;

/**
 * Looks once more at files that wait for a choice: answers here may have changed since they came. Merges nothing; of a file that
 * cannot be read any more, what was said of it stays. Window thread.
 */
final class WaitingAnew {
    private final AssessmentId assessment;
    private final ScreenContext context;
    private final ReturnsViewModel.Ports ports;
    private Background.Delay reading = () -> {};

    WaitingAnew(AssessmentId assessment, ScreenContext context, ReturnsViewModel.Ports ports) {
        this.assessment = assessment;
        this.context = context;
        this.ports = ports;
    }

    /** Tells the same again with what is to be decided by now; a file with a password says nothing of that. */
    void look(Outcome shown, Consumer<Outcome> whenDone) {
        List<String> paths = shown.toOpen().stream()
                .filter(path -> !ports.waiting().isLocked(path))
                .toList();
        if (!paths.isEmpty()) {
            reading = context.background()
                    .draw(watch -> read(paths, watch), share -> {}, batch -> meet(shown, batch, whenDone));
        }
    }

    private Optional<ReturnsBatch> read(List<String> paths, DrawWatch watch) {
        ReturnsBatch batch = new ReturnsBatch(context, false);
        for (int i = 0; i < paths.size(); i++) {
            if (!watch.goesOn(i, paths.size())) {
                return Optional.empty();
            }
            String path = paths.get(i);
            file(path).ifPresent(parsed -> batch.read(path, parsed));
        }
        return Optional.of(batch);
    }

    private Optional<Parsed<ExchangePackage>> file(String path) {
        try {
            return Optional.of(ports.files().read(path));
        } catch (StoreException | FileException e) {
            return Optional.empty();
        }
    }

    private void meet(Outcome shown, ReturnsBatch batch, Consumer<Outcome> whenDone) {
        context.background().run(() -> batch.meet(assessment, ports.imports(), MergeWatch.NONE), hasMore -> {
            if (hasMore) {
                meet(shown, batch, whenDone);
            } else {
                context.background()
                        .compute(() -> now(shown, batch, batch.sort(assessment, ports.imports())), whenDone);
            }
        });
    }

    private Outcome now(Outcome shown, ReturnsBatch batch, Optional<Returns> sorted) {
        Map<String, ReturnedFile> waiting = new HashMap<>();
        batch.choices().forEach((path, choices) -> put(waiting, path, context.text("gather.returns.differs"), choices));
        sorted.map(Returns::agreeing)
                .orElse(List.of())
                .forEach(file -> put(waiting, file.file(), context.text("gather.returns.agrees"), List.of()));
        List<ReturnedFile> files = new ArrayList<>();
        for (ReturnedFile file : shown.files()) {
            List<String> paths = shown.toOpen().stream()
                    .filter(path -> FileName.shown(path).equals(file.name()))
                    .toList();
            // Of two with the same name in two folders nobody knows which line is whose.
            boolean isOne = file.kind() == ReturnedFile.Kind.TO_OPEN && paths.size() == 1;
            files.add(isOne ? waiting.getOrDefault(paths.get(0), file) : file);
        }
        return new Outcome(shown.title(), files, shown.toOpen(), shown.receipt());
    }

    private static void put(Map<String, ReturnedFile> waiting, String path, String words, List<String> choices) {
        waiting.put(path, new ReturnedFile(ReturnedFile.Kind.TO_OPEN, FileName.shown(path), words, choices));
    }

    void stop() {
        reading.cancel();
    }
}
