package org.southsouth.readiness.core.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.text.PlainText;

/** One wave of assessments, usually a year. */
public record Round(String name) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** As somebody wrote it: with digits of every script as 0 to 9, so that one year is one round. */
    public static Round written(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            plain.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return new Round(plain.toString());
    }

    /** Whether something of its name can be seen. */
    public boolean isNamed() {
        return PlainText.isSeen(name);
    }

    /** The order of these rounds, earliest first: by number where all of them are numbers, else by text. */
    public static Comparator<Round> order(Collection<Round> rounds) {
        boolean areNumbers =
                rounds.stream().allMatch(round -> NUMBER.matcher(round.name).matches());
        return areNumbers
                ? Comparator.<Round, BigDecimal>comparing(round -> new BigDecimal(round.name))
                        .thenComparing(Round::name)
                : Comparator.comparing(Round::name);
    }

    @Override
    public String toString() {
        return name;
    }
}
