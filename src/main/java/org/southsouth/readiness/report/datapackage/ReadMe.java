package org.southsouth.readiness.report.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.words.Messages;

/** {@code README.md}: what is in the package, how to read it without running any of it, and how a score is worked out. */
record ReadMe(Messages messages, ReportHead head, boolean isWhole) {
    private static final List<String> FILES =
            List.of("answers", "scores", "sections", "questions", "options", "method", "datapackage");
    private static final List<String> READING = List.of("open", "spreadsheet", "program", "empty", "status", "values");
    private static final List<String> SCORING = List.of(
            "points",
            "numbers",
            "asked",
            "condition",
            "sections",
            "needs",
            "bounds",
            "shares",
            "evidenced",
            "core",
            "likely");

    byte[] bytes() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + plain(head.title()));
        lines.add("");
        lines.add(messages.get(
                "report.package.made",
                plain(head.frameworkTitle()),
                head.framework().version(),
                head.edition().madeOn().toString(),
                head.edition().version()));
        if (!isWhole) {
            lines.add("");
            lines.add(messages.getString("report.package.left-out"));
        }
        lines.add("");
        head.notices().forEach(notice -> lines.add("- " + notice));
        part(lines, "files", FILES);
        part(lines, "reading", READING);
        part(lines, "scoring", SCORING);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void part(List<String> lines, String part, List<String> keys) {
        String prefix = "report.package." + part;
        lines.add("");
        lines.add("## " + messages.getString(prefix));
        lines.add("");
        keys.forEach(key -> lines.add("- " + messages.getString(prefix + "." + key)));
    }

    /** A title of one line that is text and nothing else in Markdown. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#+!|~&-])", "\\\\$1");
    }
}
