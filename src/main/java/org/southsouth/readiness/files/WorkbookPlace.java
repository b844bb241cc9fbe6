package org.southsouth.readiness.files;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.southsouth.readiness.core.form.WorkbookLayout.Column;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.files.WorkbookSheet.Content;

/** The cells of one row, as somebody filled them in. What is wrong is told with the sheet and the cell. */
final class WorkbookPlace {
    private static final Content NOTHING = new Content(WorkbookSheet.Type.TEXT, "", 0);

    private final WorkbookSheet sheet;
    private final int row;
    private final Map<Integer, Content> cells;
    private final Problems problems;

    WorkbookPlace(WorkbookSheet sheet, int row, Problems problems) {
        this.sheet = sheet;
        this.row = row;
        this.cells = sheet.rows().getOrDefault(row, Map.of());
        this.problems = problems;
    }

    int row() {
        return row;
    }

    Content content(int column) {
        return cells.getOrDefault(column, NOTHING);
    }

    Content content(Column column) {
        return content(column.place());
    }

    boolean has(Column column) {
        return cells.containsKey(column.place());
    }

    /** What is written there, a number as its digits; tells of what is no text, or holds what cannot be seen. */
    String words(int column, int most) {
        Content content = content(column);
        String text = content.text();
        switch (content.type()) {
            case FORMULA -> tell(column, "problem.form.formula");
            case TRUTH, ERROR -> tell(column, "problem.form.type");
            case NUMBER -> text = digits(text);
            case TEXT -> {}
        }
        if (content.type() != WorkbookSheet.Type.TEXT && content.type() != WorkbookSheet.Type.NUMBER) {
            return "";
        }
        OptionalInt foreign = PlainText.foreign(text);
        foreign.ifPresent(point -> tell(column, "problem.form.character", Excerpt.ofCodePoint(point)));
        if (text.codePointCount(0, text.length()) > most) {
            tell(column, "problem.form.long", Integer.toString(most));
        }
        return text.isBlank() ? "" : text;
    }

    String words(Column column, int most) {
        return words(column.place(), most);
    }

    private static String digits(String number) {
        OptionalDouble parsed = Numbers.parse(number);
        return parsed.isPresent() && Double.isFinite(parsed.getAsDouble())
                ? Numbers.plain(parsed.getAsDouble())
                : number;
    }

    /** A hundred times what the cell holds, without what doubles add. */
    static double percent(double share) {
        return new BigDecimal(Double.toString(share)).movePointRight(2).doubleValue();
    }

    void tell(Column column, String key, Object... arguments) {
        tell(column.place(), key, arguments);
    }

    void tell(int column, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = Excerpt.of(sheet.name());
        all[1] = WorkbookSheet.reference(row, column);
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        problems.add("", key, all);
    }
}
