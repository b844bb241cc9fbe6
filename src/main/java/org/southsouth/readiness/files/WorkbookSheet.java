package org.southsouth.readiness.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** One sheet of a workbook as its cells, row by row; a formula is seen and never evaluated. */
final class WorkbookSheet {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 64;
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** What a cell holds; {@code style} is the place of its format. */
    record Content(Type type, String text, int style) {}

    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        ERROR,
        FORMULA
    }

    private final String name;
    private final WorkbookBook book;
    private final int mostColumns;
    private final Map<Integer, Map<Integer, Content>> rows = new TreeMap<>();
    private final List<String> merged = new ArrayList<>();
    private final WorkbookText inline = new WorkbookText();
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean hasFormula;
    private boolean isInValue;
    private boolean isInCell;

    private WorkbookSheet(String name, WorkbookBook book, int mostColumns) {
        this.name = name;
        this.book = book;
        this.mostColumns = mostColumns;
    }

    static WorkbookSheet read(String name, WorkbookBook book) throws IOException {
        return read(name, book, MOST_COLUMNS);
    }

    /** What stands right of that many columns is passed over. */
    static WorkbookSheet read(String name, WorkbookBook book, int mostColumns) throws IOException {
        WorkbookSheet sheet = new WorkbookSheet(name, book, mostColumns);
        try (FormXml xml = new FormXml(book.open(name))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                sheet.take(event, xml);
            }
        }
        return sheet;
    }

    String name() {
        return name;
    }

    /** By place, from 0; only those that hold something. */
    Map<Integer, Map<Integer, Content>> rows() {
        return rows;
    }

    /** The ranges of cells that are merged into one. */
    List<String> merged() {
        return merged;
    }

    private void take(int event, FormXml xml) throws IOException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml);
        } else if (isInValue && WorkbookText.isCharacters(event)) {
            value.append(xml.text());
            if (value.length() > 1 << 17) {
                throw new FormException("problem.form.damaged");
            }
        }
        if (isInCell) {
            inline.take(event, xml);
        }
    }

    private void begin(FormXml xml) throws IOException {
        switch (xml.name()) {
            case "row" -> {
                row = xml.attribute("r").isEmpty() ? row + 1 : whole(xml.attribute("r")) - 1;
                column = -1;
            }
            case "c" -> {
                place(xml.attribute("r"));
                type = xml.attribute("t");
                style = xml.attribute("s").isEmpty() ? 0 : whole(xml.attribute("s"));
                hasFormula = false;
                isInCell = true;
                value.setLength(0);
                inline.clear();
            }
            case "f" -> hasFormula = true;
            case "v" -> isInValue = true;
            case "mergeCell" -> {
                if (merged.size() < MOST_COLUMNS) {
                    merged.add(Excerpt.of(xml.attribute("ref")));
                }
            }
            default -> {}
        }
    }

    private void end(FormXml xml) throws IOException {
        if (xml.name().equals("v")) {
            isInValue = false;
        } else if (xml.name().equals("c")) {
            isInCell = false;
            keep();
        }
    }

    private void place(String reference) throws IOException {
        if (reference.isEmpty()) {
            column++;
            return;
        }
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new FormException("problem.form.damaged");
        }
        row = whole(matcher.group(2)) - 1;
        column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        column--;
    }

    private static int whole(String digits) throws IOException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new FormException("problem.form.damaged");
        }
    }

    private void keep() throws IOException {
        Content content = content();
        if (content.text().isBlank() && content.type() != Type.FORMULA) {
            return;
        }
        if (row < 0 || row >= MOST_ROWS) {
            throw new FormException("problem.form.rows", name, Integer.toString(MOST_ROWS));
        }
        if (column < mostColumns) {
            Content before = rows.computeIfAbsent(row, place -> new TreeMap<>()).put(column, content);
            if (before != null) {
                throw new FormException("problem.form.cell.twice", name, reference(row, column));
            }
        }
    }

    private Content content() throws IOException {
        if (hasFormula) {
            return new Content(Type.FORMULA, "", style);
        }
        String raw = value.toString();
        return switch (type) {
            case "s" ->
                new Content(
                        Type.TEXT,
                        book.shared(whole(raw.strip())).orElseThrow(() -> new FormException("problem.form.damaged")),
                        style);
            case "inlineStr" -> new Content(Type.TEXT, inline.text(), style);
            case "str", "d" -> new Content(Type.TEXT, WorkbookText.plain(raw), style);
            case "b" -> new Content(Type.TRUTH, raw, style);
            case "e" -> new Content(Type.ERROR, raw, style);
            default -> new Content(Type.NUMBER, raw.strip(), style);
        };
    }

    /** As people name a cell. */
    static String reference(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters + Integer.toString(row + 1);
    }
}
