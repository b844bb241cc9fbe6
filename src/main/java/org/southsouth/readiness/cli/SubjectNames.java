package org.southsouth.readiness.cli;

import java.util.Arrays;
import java.util.List;
import org.southsouth.readiness.words.Messages;

/** {@code A,B,C}. */
final class SubjectNames {
    private SubjectNames() {}

    /** In the order given; spaces around a name do not belong to it, and an empty name is refused. */
    static List<String> parse(String given, Messages messages) {
        List<String> names =
                Arrays.stream(given.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            throw new UsageException(messages.get("cli.usage.subjects", given));
        }
        return names;
    }
}
