package org.southsouth.readiness.ui.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Something that others made and this application brings, with the licence it is under. */
record Licence(String work, String terms) {
    /** In the order of the file {@code licences.txt}: a line each, its columns divided by bars. */
    static List<Licence> all() {
        InputStream file = Objects.requireNonNull(Licence.class.getResourceAsStream("licences.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Licence::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read licences.txt", e);
        }
    }

    private static Licence parse(String line) {
        String[] columns = line.split("\\|", -1);
        return new Licence(columns[0].strip(), columns[1].strip());
    }
}
