package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.backup.BackupReason;

/**
 * Answers that are promised once they are flushed, a backup after each tenth; for {@code .ci/power-cut}, which runs it in
 * {@link KilledWork.Child} on a disk that is cut off. As a program: looks whether what was promised is there.
 */
final class FlushedWork implements KilledWork.Turns {
    private @Nullable FileDatabase open;

    @Override
    public void turn(Path folder, int number, IntConsumer promise) {
        FileDatabase database = open == null ? StoreSamples.open(folder) : open;
        open = database;
        JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "dara");
        if (store.list().isEmpty()) {
            store.add(List.of(StoreSamples.cambodia()));
        }
        Answer before = store.load(StoreSamples.CAMBODIA).answers().to(StoreSamples.LAW);
        store.save(StoreSamples.change(StoreSamples.LAW, before, Answer.of(new Response.Figure(number))));
        store.flush();
        promise.accept(number);
        if (number % 10 == 0) {
            new H2Backups(database, Clock.systemUTC()).make(BackupReason.ASKED);
        }
    }

    /** The folder, and what was promised last. Fails where it is not there, or anything is unsound. */
    public static void main(String[] arguments) {
        int promised = Integer.parseInt(arguments[1]);
        try (FileDatabase database = StoreSamples.open(Path.of(arguments[0]))) {
            Response found = StoreSamples.store(database)
                    .load(StoreSamples.CAMBODIA)
                    .answers()
                    .to(StoreSamples.LAW)
                    .response();
            H2Backups backups = new H2Backups(database, Clock.systemUTC());
            boolean isKept = found instanceof Response.Figure figure && figure.value() >= promised;
            boolean isSound = new TrailCheck(database).problems().isEmpty()
                    && backups.all().stream().allMatch(backups::isSound);
            if (!isKept || !isSound) {
                throw new IllegalStateException("promised " + promised + ", found " + found + ", sound: " + isSound);
            }
        }
    }
}
