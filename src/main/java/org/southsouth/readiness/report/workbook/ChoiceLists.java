package org.southsouth.readiness.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet with everything that can be chosen, one list below the other; equal lists stand there once. */
final class ChoiceLists {
    private final FormPen pen;
    private final Map<List<String>, Integer> lists = new HashMap<>();
    private int rows;

    ChoiceLists(FormPen pen) {
        this.pen = pen;
    }

    /** Where the list stands, as formulas name it. */
    String range(List<String> words) {
        int first = first(words);
        return sheet() + "$A$" + first + ":$A$" + (first + words.size() - 1);
    }

    /** Where one of the words of a list stands. */
    String cell(List<String> words, int place) {
        return sheet() + "$A$" + (first(words) + place);
    }

    private int first(List<String> words) {
        return lists.computeIfAbsent(List.copyOf(words), list -> {
            int first = rows + 1;
            for (String word : list) {
                pen.text(rows, 0, word, FormLook.PLAIN);
                rows++;
            }
            return first;
        });
    }

    private String sheet() {
        XSSFSheet sheet = pen.sheet();
        return "'" + sheet.getSheetName().replace("'", "''") + "'!";
    }
}
