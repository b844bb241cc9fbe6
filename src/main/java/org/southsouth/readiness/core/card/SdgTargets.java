package org.southsouth.readiness.core.card;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The 169 targets of the Sustainable Development Goals: by goal how many have a number (8.1 to 8.10), and how many stand
 * under a letter after them (8.a and 8.b). Taken from the global indicator framework of the United Nations.
 */
public final class SdgTargets {
    private static final List<Integer> NUMBERED = List.of(5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19);
    private static final List<Integer> LETTERED = List.of(2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0);
    private static final Pattern TARGET =
            Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,4})\\.(\\d{1,4}|[a-zA-Z](?!\\p{L}))");

    /** A number on its own. One of four digits is a year, such as that of the agenda. */
    private static final Pattern GOAL = Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,3})(?![\\p{L}\\d]|\\.[\\p{L}\\d])");

    private SdgTargets() {}

    /** What is written as a target or a goal in this text and is none, as written; other words are nobody's business here. */
    public static List<String> unknownIn(String text) {
        Stream<MatchResult> targets =
                TARGET.matcher(text).results().filter(found -> !isTarget(found.group(1), found.group(2)));
        Stream<MatchResult> goals = GOAL.matcher(text).results().filter(found -> !isGoal(found.group()));
        return Stream.concat(targets, goals)
                .sorted(Comparator.comparingInt(MatchResult::start))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean isGoal(String number) {
        int goal = Integer.parseInt(number);
        return goal >= 1 && goal <= NUMBERED.size();
    }

    private static boolean isTarget(String goal, String target) {
        if (!isGoal(goal)) {
            return false;
        }
        int at = Integer.parseInt(goal) - 1;
        boolean isNumber = Character.isDigit(target.charAt(0));
        int place = isNumber ? Integer.parseInt(target) : Character.toLowerCase(target.charAt(0)) - 'a' + 1;
        return place >= 1 && place <= (isNumber ? NUMBERED : LETTERED).get(at);
    }
}
