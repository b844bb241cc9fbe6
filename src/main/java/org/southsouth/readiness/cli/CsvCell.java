package org.southsouth.readiness.cli;

/** A text in a line that a command prints: in quotes where it needs them. */
final class CsvCell {
    private CsvCell() {}

    static String of(String text) {
        boolean isPlain = text.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
