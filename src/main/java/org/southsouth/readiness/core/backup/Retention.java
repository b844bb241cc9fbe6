package org.southsouth.readiness.core.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the newest ten; the newest of each of the last fourteen days that have one; the newest of each of
 * the last twelve months that have one. Counted in days that have one, so that neither a long pause nor a clock that is
 * wrong takes any away.
 */
public final class Retention {
    private static final int NEWEST = 10;
    private static final int DAYS = 14;
    private static final int MONTHS = 12;

    private Retention() {}

    /** Those that may go, of all there are; never the newest. */
    public static List<Backup> surplus(List<Backup> all) {
        List<Backup> newestFirst = all.stream()
                .sorted(Comparator.comparingLong(Backup::number).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        keepFirstOfEach(newestFirst, DAYS, Retention::day, kept);
        keepFirstOfEach(newestFirst, MONTHS, backup -> YearMonth.from(day(backup)), kept);
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static <T> void keepFirstOfEach(
            List<Backup> newestFirst, int most, Function<Backup, T> period, Set<Backup> kept) {
        Set<T> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(backup))) {
                kept.add(backup);
            }
        }
    }

    private static LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.time(), ZoneOffset.UTC);
    }
}
