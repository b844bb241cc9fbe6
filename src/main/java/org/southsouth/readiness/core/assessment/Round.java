package org.southsouth.readiness.core.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** One wave of assessments, usually a year. */
public record Round(String name) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");

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
