package org.southsouth.readiness.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lines {@code shown 512} and {@code filled 830} that a starting program leaves in the file which the system property
 * {@code readiness.trace} names: milliseconds since its Java began.
 */
final class Milestones {
    static final String PROPERTY = "readiness.trace";

    private Milestones() {}

    static void write(String milestone) throws IOException {
        long now = System.currentTimeMillis();
        long millis = now - ManagementFactory.getRuntimeMXBean().getStartTime();
        Files.writeString(
                Path.of(System.getProperty(PROPERTY)),
                milestone + " " + millis + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** In nanoseconds; fails where the program did not get so far. */
    static long read(Path file, String milestone) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(milestone + " ")) {
                return 1_000_000L * Long.parseLong(line.substring(milestone.length() + 1));
            }
        }
        throw new IllegalStateException("never " + milestone + ": " + file);
    }
}
