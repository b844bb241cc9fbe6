package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What 200 countries in 5 rounds cost with every question answered: 1,000 assessments in a real data folder. Behind the
 * window, {@link ScaleRun} reads the list and makes a comparison of 200, in a Java of its own with 256 MB. The window
 * itself is measured by {@link WindowBench}.
 */
public final class ScaleBench {
    static final int COUNTRIES = 200;
    static final int ROUNDS = 5;
    static final String MEMORY = "-Xmx256m";

    private ScaleBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Verdict.printMachine();
        int code;
        try (Scratch scratch = Scratch.make()) {
            Path data = fill(scratch);
            code = new ForkedJava(
                            MEMORY, "-classpath", ForkedJava.classPath(), ScaleRun.class.getName(), data.toString())
                    .run();
        }
        System.exit(code);
    }

    /** A data folder as large as it is promised to bear. */
    static Path fill(Scratch scratch) {
        Path data = scratch.folder().resolve("data");
        long start = System.nanoTime();
        FilledStore.in(data, COUNTRIES, ROUNDS);
        Verdict.print(
                "filled: %d countries x %d rounds in %.1f s", COUNTRIES, ROUNDS, (System.nanoTime() - start) / 1e9);
        return data;
    }
}
