package org.southsouth.readiness.words;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.text.PlainText;

/**
 * A CSV for people and their spreadsheets, being made cell by cell after RFC 4180, with LF and without a byte order mark.
 * The only place that makes one, answers apart, which are read back: so no cell of any is ever run as a formula.
 */
public final class CsvLines {
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]*");
    private static final String QUOTED = "\",\n\r";

    private final StringBuilder lines = new StringBuilder();
    private boolean isFirst = true;

    /** The names of columns, as one row. */
    public static CsvLines of(String... columns) {
        CsvLines sheet = new CsvLines();
        for (String column : columns) {
            sheet.word(column);
        }
        return sheet.endRow();
    }

    /**
     * Any text, with an apostrophe before what a spreadsheet would run. A plain number runs nothing. Without control
     * characters but tabs and line ends, since it may be written to a terminal, which would obey them.
     */
    public CsvLines text(String text) {
        String value = PlainText.of(text);
        boolean isFormula = !value.isEmpty()
                && FORMULA_BEGINNINGS.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        return cell(isFormula ? "'" + value : value);
    }

    /** A text of one line, as the name of somebody: without line ends too. */
    public CsvLines name(String value) {
        return text(PlainText.line(value));
    }

    /** A word of ours or an id, which stays as it is even where it begins with a hyphen; whatever has other signs is text. */
    public CsvLines word(String value) {
        return ID.matcher(value).matches() ? cell(value) : text(value);
    }

    /** In small letters, with hyphens. */
    public CsvLines word(Enum<?> value) {
        return word(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public CsvLines count(long value) {
        return cell(Long.toString(value));
    }

    public CsvLines endRow() {
        lines.append('\n');
        isFirst = true;
        return this;
    }

    public byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private CsvLines cell(String value) {
        boolean isPlain = value.chars().noneMatch(sign -> QUOTED.indexOf(sign) >= 0);
        lines.append(isFirst ? "" : ",").append(isPlain ? value : '"' + value.replace("\"", "\"\"") + '"');
        isFirst = false;
        return this;
    }
}
