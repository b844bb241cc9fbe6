package org.southsouth.readiness.core.round;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Round;

/**
 * What to call a next round. After a year comes the year that goes on in the step of the last two: after 2024 and 2026,
 * 2028; with one year alone, the next. Any other name gets a number. The first that is free.
 */
public final class RoundName {
    /** Of what somebody types as a name, in characters. */
    public static final int LONGEST = 100;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern SOUND_YEAR = Pattern.compile("19[0-9]{2}|2[0-9]{3}");

    private RoundName() {}

    /** Whether it can only be meant as a year, being of digits alone, and is none from 1900 to 2999. */
    public static boolean isNoYear(String name) {
        return DIGITS.matcher(name).matches() && !SOUND_YEAR.matcher(name).matches();
    }

    /** {@code taken} are the rounds of this subject that are there, with or without this one. */
    public static Round after(Round round, Set<Round> taken) {
        boolean isYear = YEAR.matcher(round.name()).matches();
        int step = isYear ? step(round, taken) : 1;
        int number = 1;
        Round next = numbered(round, isYear, step, number);
        while (taken.contains(next)) {
            number++;
            next = numbered(round, isYear, step, number);
        }
        return next;
    }

    private static int step(Round round, Set<Round> taken) {
        int[] years = Stream.concat(Stream.of(round), taken.stream())
                .map(Round::name)
                .filter(name -> YEAR.matcher(name).matches())
                .mapToInt(Integer::parseInt)
                .distinct()
                .sorted()
                .toArray();
        return years.length < 2 ? 1 : years[years.length - 1] - years[years.length - 2];
    }

    private static Round numbered(Round round, boolean isYear, int step, int number) {
        String name = round.name();
        return new Round(
                isYear
                        ? String.format(Locale.ROOT, "%04d", Integer.parseInt(name) + step * number)
                        : name + " " + (number + 1));
    }
}
