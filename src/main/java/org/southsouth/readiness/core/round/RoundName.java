package org.southsouth.readiness.core.round;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.Round;

/** What to call a next round: the next year after a year, else the same name with a number; the first that is free. */
public final class RoundName {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private RoundName() {}

    public static Round after(Round round, Set<Round> taken) {
        int number = 1;
        Round next = numbered(round, number);
        while (taken.contains(next)) {
            number++;
            next = numbered(round, number);
        }
        return next;
    }

    private static Round numbered(Round round, int number) {
        String name = round.name();
        return new Round(
                YEAR.matcher(name).matches()
                        ? String.format(Locale.ROOT, "%04d", Integer.parseInt(name) + number)
                        : name + " " + (number + 1));
    }
}
