package org.southsouth.readiness.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.app.Commands;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/**
 * Merging 200 exchange files of 119 answers each with the command {@code import}, from opening the files to the last row on
 * disk: into an empty data folder, and again where everything is known. Beside it what one file costs to write.
 */
public final class MergeBench {
    private static final int FILES = 200;
    private static final double MOST_SECONDS = 20;

    private MergeBench() {}

    public static void main(String[] arguments) throws IOException {
        Verdict.printMachine();
        Verdict verdict = new Verdict();
        try (Scratch scratch = Scratch.make()) {
            Path sent = scratch.folder().resolve("sent");
            FilledStore.in(sent, FILES, 1);
            List<String> files = new ArrayList<>();
            long start = System.nanoTime();
            for (AssessmentSummary summary : all(sent)) {
                Path file = scratch.folder().resolve(summary.id().value() + ".readiness");
                run("export", summary.id().value(), "--data", sent.toString(), "--out", file.toString(), "--notes");
                files.add(file.toString());
            }
            double written = seconds(start);
            long size = 0;
            for (String file : files) {
                size += Files.size(Path.of(file));
            }
            Verdict.print("%n%d files, %.1f kB each, written in %.1f s", files.size(), size / 1e3 / FILES, written);
            Path data = scratch.folder().resolve("data");
            List<String> call = new ArrayList<>(List.of("import", "--data", data.toString()));
            call.addAll(files);
            start = System.nanoTime();
            run(call.toArray(String[]::new));
            double first = seconds(start);
            start = System.nanoTime();
            run(call.toArray(String[]::new));
            double again = seconds(start);
            int merged = all(data).size();
            Verdict.print("%-58s %10.1f s", "merged for the first time", first);
            Verdict.print("%-58s %10.1f s", "again, where everything is known", again);
            verdict.atLeast("assessments that are there", merged, FILES, "");
            verdict.atMost("200 files of 119 answers each", first, MOST_SECONDS, "s");
            verdict.atMost("the same files again", again, MOST_SECONDS, "s");
        }
        verdict.end();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<AssessmentSummary> all(Path data) {
        try (Database database = Database.in(data, () -> {})) {
            return new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "").list();
        }
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        int code = Commands.run(List.of(arguments), nowhere, System.err, false);
        if (code != 0) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s ended with %d", arguments[0], code));
        }
    }
}
