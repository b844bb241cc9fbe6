package org.southsouth.readiness.files;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.southsouth.readiness.core.form.WorkbookLayout;

/** The text of a cell, put together from its runs; what is only said beside it, as a reading of its signs is, does not belong to it. */
final class WorkbookText {
    /** How a cell writes a character that XML does not take. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean isInText;
    private int beside;

    void clear() {
        text.setLength(0);
    }

    void take(int event, FormXml xml) throws IOException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            isInText = xml.name().equals("t");
            beside += xml.name().equals("rPh") ? 1 : 0;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            isInText = false;
            beside -= xml.name().equals("rPh") ? 1 : 0;
        } else if (isInText && beside == 0 && isCharacters(event)) {
            text.append(xml.text());
            if (text.length() > 2 * WorkbookLayout.LONGEST_CELL) {
                throw new FormException("problem.form.cell", Integer.toString(WorkbookLayout.LONGEST_CELL));
            }
        }
    }

    static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** With ends of lines as LF. */
    String text() {
        return plain(text.toString());
    }

    static String plain(String raw) {
        String read = raw.contains("_x")
                ? ESCAPE.matcher(raw)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : raw;
        return read.replace("\r\n", "\n").replace('\r', '\n');
    }
}
