package org.southsouth.readiness.core.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that somebody has looked at, a file for each. */
public final class Approved {
    public static final Path FOLDER = Path.of("src/test/resources/org/southsouth/readiness/core/chart");

    private static final String ENDING = ".txt";
    private static final String HOW = "mvn test -Dtest=ChartPicturesTest,*TextsTest -Dreadiness.approve=write";

    private Approved() {}

    public static boolean isWriting() {
        return System.getProperty("readiness.approve", "").equals("write");
    }

    public static Path file(Path folder, String name) {
        return folder.resolve(name + ENDING);
    }

    public static void write(Path folder, String name, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(folder, name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong in the first line that is not as approved, and in which file. */
    public static Optional<String> difference(Path folder, String name, List<String> lines) {
        Path file = file(folder, name);
        List<String> approved = read(file);
        for (int i = 0; i < Math.max(lines.size(), approved.size()); i++) {
            String drawn = i < lines.size() ? lines.get(i) : "(nothing)";
            String wanted = i < approved.size() ? approved.get(i) : "(nothing)";
            if (!drawn.equals(wanted)) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "%s, line %d:%n  approved %s%n  drawn    %s%nWhere that is as it should be: %s",
                        file.getFileName(),
                        i + 1,
                        wanted,
                        drawn,
                        HOW));
            }
        }
        return Optional.empty();
    }

    /** Of all files there are. */
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
    }

    /** A file that is not there approves of nothing. */
    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
