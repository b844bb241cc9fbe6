package org.southsouth.readiness.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whole months from the first day of a plan to its last, today among them; a day is a share of it, 0 to 1. */
public record TimeScale(LocalDate from, LocalDate to, LocalDate today) {
    private static final int LEAST_MONTHS = 6;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120);

    public static TimeScale of(List<Action> actions, LocalDate today) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(today), actions.stream().flatMap(action -> Stream.of(action.start(), action.end())))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate from = days.get(0).withDayOfMonth(1);
        LocalDate last = days.get(days.size() - 1).withDayOfMonth(1).plusMonths(1);
        LocalDate least = from.plusMonths(LEAST_MONTHS);
        return new TimeScale(from, last.isBefore(least) ? least : last, today);
    }

    /** Where a day begins. */
    public double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** The first days of months, so far apart that at most so many stand in the scale; those of longer steps on whole ones. */
    public List<LocalDate> ticks(int most) {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = STEPS.stream()
                .filter(one -> months / one <= Math.max(1, most))
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(1)) {
            long number = month.getYear() * 12L + month.getMonthValue() - 1;
            if (number % step == 0) {
                ticks.add(month);
            }
        }
        return ticks;
    }
}
