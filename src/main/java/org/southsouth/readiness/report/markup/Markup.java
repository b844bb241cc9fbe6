package org.southsouth.readiness.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML or XML being written, element by element. Texts and attribute values are escaped here and nowhere else, so nothing that
 * comes from outside can become an element or a script. The result is well-formed XML too.
 */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Attributes as names and values in turn. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        html.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last and begins a new line, which shows nowhere. */
    public Markup closeLine() {
        close();
        html.append('\n');
        return this;
    }

    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that holds nothing. To HTML only its own void elements may end without a closing tag. */
    public Markup empty(String element, String... attributes) {
        if (!element.equals("meta")) {
            return open(element, attributes).close();
        }
        start(element, attributes);
        html.append("/>");
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** A style sheet of ours; it may not hold what could end it. */
    public Markup style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("a style sheet holds < or &");
        }
        html.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void start(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
            }
        });
    }

    /** What XML allows: no control characters but tab and line ends, no half of a pair. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point <= 0x7E)
                || (point >= 0xA0 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** The whole after this first line; every element must have been closed. */
    public String whole(String first) {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return first + "\n" + html + "\n";
    }
}
