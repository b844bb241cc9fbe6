package org.southsouth.readiness.core.card;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The 169 targets of the Sustainable Development Goals: by goal how many have a number (8.1 to 8.10), and how many stand
 * under a letter after them (8.a and 8.b). Taken from the global indicator framework of the United Nations.
 */
public final class SdgTargets {
    private static final List<Integer> NUMBERED = List.of(5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19);
    private static final List<Integer> LETTERED = List.of(2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0);
    private static final Pattern TARGET =
            Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,4})\\.(\\d{1,4}|[a-zA-Z](?!\\p{L}))");

    private SdgTargets() {}

    /** What is written as a target in this text and is none, as written; other words are nobody's business here. */
    public static List<String> unknownIn(String text) {
        return TARGET.matcher(text)
                .results()
                .filter(found -> !isTarget(found.group(1), found.group(2)))
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static boolean isTarget(String goal, String target) {
        int at = Integer.parseInt(goal) - 1;
        if (at < 0 || at >= NUMBERED.size()) {
            return false;
        }
        boolean isNumber = Character.isDigit(target.charAt(0));
        int place = isNumber ? Integer.parseInt(target) : Character.toLowerCase(target.charAt(0)) - 'a' + 1;
        return place >= 1 && place <= (isNumber ? NUMBERED : LETTERED).get(at);
    }
}
