package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;

/**
 * What a backup of 100,000 answers costs, its copy read whole before it counts, and what going back to it costs, beside a
 * plain copy of the same file that is forced to the disk and not looked at; in turns.
 */
public final class BackupBench {
    private static final int COUNTRIES = 169;
    private static final int YEARS = 5;
    private static final int ROUNDS = 9;
    private static final double MOST_MILLIS = 2000;

    private BackupBench() {}

    public static void main(String[] arguments) throws IOException {
        Verdict.printMachine();
        try (Scratch scratch = Scratch.make()) {
            FilledStore.in(scratch.folder(), COUNTRIES, YEARS);
            measure(scratch.folder());
        }
    }

    private static void measure(Path folder) throws IOException {
        Path file = folder.resolve("readiness.mv.db");
        Samples plain = new Samples();
        Samples ours = new Samples();
        Samples back = new Samples();
        double first;
        try (FileDatabase database = Database.in(folder, () -> {})) {
            H2Backups backups = new H2Backups(database, Clock.systemUTC());
            Backup[] made = new Backup[1];
            first = millis(() -> made[0] = backups.make(BackupReason.START));
            for (int round = 0; round < ROUNDS; round++) {
                plain.add(nanos(() -> copy(file, folder.resolve("plain"))));
                ours.add(nanos(() -> made[0] = backups.make(BackupReason.START)));
                back.add(nanos(() -> backups.restore(made[0])));
            }
            Verdict.print(
                    "%n%d answers, a file of %.1f MB",
                    made[0].contents().answers(),
                    Files.size(file) / 1e6);
        }
        Verdict.print("%-44s %9s %9s", "", "median", "most");
        print("a plain copy, forced, not looked at", plain);
        print("a backup", ours);
        print("back to it, with the backup it makes first", back);
        Verdict verdict = new Verdict();
        verdict.atMost("the first backup after a start", first, MOST_MILLIS, "ms");
        verdict.atMost("the median of the others", ours.medianMillis(), MOST_MILLIS, "ms");
        verdict.end();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static double millis(Work work) throws IOException {
        return nanos(work) / 1e6;
    }

    private static long nanos(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void print(String what, Samples samples) {
        Verdict.print("%-44s %6.0f ms %6.0f ms", what, samples.medianMillis(), samples.quantileMillis(1));
    }

    private interface Work {
        void run() throws IOException;
    }
}
