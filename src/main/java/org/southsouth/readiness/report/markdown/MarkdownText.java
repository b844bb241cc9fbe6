package org.southsouth.readiness.report.markdown;

import java.util.regex.Pattern;
import org.southsouth.readiness.report.model.SafeText;

/**
 * Text as Markdown shows it: nothing in it becomes an element of HTML, a link with other words than its address, a heading, a
 * list or the end of a cell. It stays on one line, since a line end could begin any of them.
 */
final class MarkdownText {
    /** An underscore within a word is none of Markdown's signs, and stands in many an address. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\\\`*\\[\\]|~#$^{}!]|_(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])_");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** What begins a list, a heading, a rule or a quotation where it begins a line. */
    private static final Pattern BEGINNINGS = Pattern.compile("^([-+=:])|^(\\d{1,9})([.)])");

    private MarkdownText() {}

    static String of(String text) {
        String line = BLANKS.matcher(SafeText.of(text).replace("\n", " · ")).replaceAll(" ");
        return SIGNS.matcher(line)
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** The same at the beginning of a line. */
    static String atBeginning(String written) {
        return BEGINNINGS
                .matcher(written.strip())
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }
}
