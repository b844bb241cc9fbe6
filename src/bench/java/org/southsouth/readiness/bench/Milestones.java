package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines {@code shown 1764040000512} and {@code filled 1764040000830} that a starting program leaves in the file which
 * the system property {@code readiness.trace} names: milliseconds since 1970.
 */
final class Milestones {
    static final String PROPERTY = "readiness.trace";

    private Milestones() {}

    static void write(String milestone) throws IOException {
        String line = milestone + " " + System.currentTimeMillis() + "\n";
        Files.writeString(Path.of(System.getProperty(PROPERTY)), line);
    }

    /** In nanoseconds since a moment in milliseconds since 1970; fails where the program did not get so far. */
    static long since(long begun, Path file, String milestone) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(milestone + " ")) {
                return 1_000_000L * (Long.parseLong(line.substring(milestone.length() + 1)) - begun);
            }
        }
        throw new IllegalStateException("never " + milestone + ": " + file);
    }
}
