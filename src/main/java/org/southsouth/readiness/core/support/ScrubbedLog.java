package org.southsouth.readiness.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a log may leave the computer. Nothing is taken out: only what has one of three forms is let in, namely when
 * and in which class something was logged, the class of a failure, and the place in the code. Messages, which may name
 * files and people, never are.
 */
public final class ScrubbedLog {
    private static final String CLASS =
            "(?:org\\.southsouth|org\\.h2|org\\.jdbi|org\\.flywaydb|org\\.postgresql|org\\.apache|java|javax|javafx"
                    + "|com\\.sun|com\\.fasterxml|de\\.siegmar|sun|jdk)\\.[\\w.$]+";
    private static final Pattern ENTRY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z [A-Z]+ " + CLASS + "): (.*)");
    private static final Pattern CODE = Pattern.compile("our mistake, code ([0-9A-F]{4}:[0-9A-F]{4}) on .*");
    private static final Pattern FAILURE =
            Pattern.compile("\\s*((?:Caused by: |Suppressed: )?" + CLASS + "(?:Exception|Error))(?::.*)?");
    private static final Pattern PLACE = Pattern.compile(
            "\\s+at ((?:[\\w.@-]*/)*" + CLASS + "\\((?:[\\w$]+\\.java(?::\\d+)?|Native Method|Unknown Source)\\))");

    private ScrubbedLog() {}

    /** The last lines that may leave, at most so many, in their order. */
    public static List<String> last(List<String> log, int most) {
        List<String> kept = new ArrayList<>();
        log.forEach(line -> scrub(line).ifPresent(kept::add));
        return List.copyOf(kept.subList(Math.max(0, kept.size() - most), kept.size()));
    }

    private static Optional<String> scrub(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            Matcher code = CODE.matcher(entry.group(2));
            return Optional.of(entry.group(1) + (code.matches() ? " code " + code.group(1) : ""));
        }
        Matcher place = PLACE.matcher(line);
        if (place.matches()) {
            return Optional.of("  at " + place.group(1));
        }
        Matcher failure = FAILURE.matcher(line);
        return failure.matches() ? Optional.of(failure.group(1)) : Optional.empty();
    }
}
