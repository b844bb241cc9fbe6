package org.southsouth.readiness.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a folder's log files, the oldest first. What cannot be read is left out. */
record LogTail(Path folder) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            try {
                // Bytes that are no text must not keep the rest back.
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(lines::add);
            } catch (IOException e) {
                lines.add("");
            }
        }
        return lines;
    }

    /** Files of ours only, in the order in which they were written. */
    private List<Path> files() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("readiness\\.\\d\\.log"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
