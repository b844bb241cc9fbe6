package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.text.PlainText;

/**
 * The rows of a CSV file after RFC 4180, strictly. Read here and not by a library, because those to hand take a quote
 * that is never closed for the end of the field, and half a file for a whole one. Problems of form (bytes that are not
 * UTF-8, control characters, quotes) are told by line as they are met, and reading goes on where that is possible. Lines
 * with nothing in them are passed over.
 */
final class CsvRows {
    /** Of a longer field only the beginning is kept: enough to see that it is too long. */
    private static final int KEPT_CHARS = 2 * CsvForm.TEXT + 2;

    private static final int KEPT_FIELDS = 20;

    private final String file;
    private final Problems problems;
    private final Utf8 input;

    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();
    private int columns;
    private boolean isEnd;
    private boolean isCutOff;

    /** Columns counts all fields; of very many only the first are kept. */
    record Row(long line, List<String> fields, int columns) {}

    CsvRows(InputStream input, String file, Problems problems) throws IOException {
        this.file = file;
        this.problems = problems;
        this.input = new Utf8(input, line -> problems.add(file + ":" + line, "problem.encoding"));
    }

    /** The next row, or null at the end and for one that a quote without end has swallowed. */
    @Nullable
    Row next() throws IOException {
        while (!isEnd) {
            long line = input.line();
            fields = new ArrayList<>();
            columns = 0;
            boolean isQuoted = row();
            boolean isBlank = columns == 1 && !isQuoted && fields.get(0).isEmpty();
            if (isCutOff) {
                return null;
            }
            if (!isBlank) {
                return new Row(line, fields, columns);
            }
        }
        return null;
    }

    /** Whether the last field was quoted. */
    private boolean row() throws IOException {
        while (true) {
            field.setLength(0);
            boolean isQuoted = input.peek() == '"';
            int after = isQuoted ? quoted() : plain();
            columns++;
            if (fields.size() < KEPT_FIELDS) {
                fields.add(field.toString());
            }
            if (after != ',') {
                isEnd = after < 0;
                return isQuoted;
            }
        }
    }

    /** What ended the field: a comma, a line end, or -1. */
    private int plain() throws IOException {
        boolean isTold = false;
        int next = read();
        while (next != ',' && next != '\n' && next >= 0) {
            if (next == '"' && !isTold) {
                isTold = true;
                problems.add(where(), "problem.csv.quote");
            }
            if (!isLineEnd(next)) {
                keep(next);
            }
            next = read();
        }
        return next;
    }

    private int quoted() throws IOException {
        long opened = input.line();
        read();
        while (true) {
            int next = read();
            if (next < 0) {
                problems.add(file + ":" + opened, "problem.csv.unclosed");
                isCutOff = true;
                return next;
            }
            if (next == '"') {
                if (input.peek() != '"') {
                    return afterQuote();
                }
                read();
            }
            keep(next);
        }
    }

    private int afterQuote() throws IOException {
        boolean isTold = false;
        long line = input.line();
        int next = read();
        while (next != ',' && next != '\n' && next >= 0) {
            if (!isTold && !isLineEnd(next)) {
                isTold = true;
                problems.add(file + ":" + line, "problem.csv.after-quote");
            }
            next = read();
        }
        return next;
    }

    private void keep(int character) {
        if (field.length() < KEPT_CHARS) {
            field.append((char) character);
        }
    }

    /** A carriage return is handed on only before a line feed; alone it is a control character like others. */
    private int read() throws IOException {
        int next = input.read();
        boolean isFine = next == '\t' || next == '\n' || (next == '\r' && input.peek() == '\n');
        boolean isPart = next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE;
        if (next >= 0 && !isFine && !isPart && (next == '\r' || !PlainText.holds(next))) {
            problems.add(where(), "problem.csv.control", Excerpt.ofCodePoint(next));
            return ' ';
        }
        return next;
    }

    private static boolean isLineEnd(int character) {
        return character == '\r';
    }

    private String where() {
        return file + ":" + input.line();
    }
}
