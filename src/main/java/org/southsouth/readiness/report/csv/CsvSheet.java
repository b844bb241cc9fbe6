package org.southsouth.readiness.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.southsouth.readiness.report.model.PlainDecimal;

/** One CSV being written, row by row, cell by cell. RFC 4180 but for the line end, which is LF; no byte order mark. */
final class CsvSheet {
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    private final List<String> row = new ArrayList<>();

    /** Text from outside: with an apostrophe before what a spreadsheet would run. A plain number runs nothing. */
    CsvSheet text(String value) {
        boolean isFormula = !value.isEmpty()
                && FORMULA_BEGINNINGS.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        return word(isFormula ? "'" + value : value);
    }

    /** A word of ours, or an id that the framework's check has let through. */
    CsvSheet word(String value) {
        row.add(value);
        return this;
    }

    CsvSheet words(String... values) {
        for (String value : values) {
            word(value);
        }
        return this;
    }

    CsvSheet count(int value) {
        return word(Integer.toString(value));
    }

    /** In full precision; empty for NaN. */
    CsvSheet figure(double value) {
        return word(PlainDecimal.of(value));
    }

    CsvSheet endRow() {
        writer.writeRecord(row);
        row.clear();
        return this;
    }

    byte[] bytes() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
