package org.southsouth.readiness.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.text.PlainText;

/** What is wrong with an action that somebody typed or that came in a file; each problem names its field. */
public final class ActionCheck {
    /** The most characters of a title, and of a name of a body. */
    public static final int SHORT = 300;

    /** The most characters of every other text. */
    public static final int LONG = 4_000;

    /** The most follow-ups. */
    public static final int FOLLOW_UPS = 1_000;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final String where;
    private final List<Problem> problems = new ArrayList<>();

    private ActionCheck(String where) {
        this.where = where;
    }

    /**
     * Empty where it is sound; {@code where} stands before the field of each problem and may be empty. Days are given as days, so
     * that whoever says it writes them as everywhere there.
     */
    public static List<Problem> of(Action action, String where) {
        ActionCheck check = new ActionCheck(where);
        check.texts(action);
        check.days(action);
        check.cost(action.cost());
        return check.problems;
    }

    /** Whether it has the form of a code of ISO 4217. New ones are given out each year, so none is refused for being unknown. */
    public static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches();
    }

    private void texts(Action action) {
        if (!PlainText.isSeen(action.title())) {
            add("title", "problem.action.title");
        }
        length("title", action.title(), SHORT);
        length("lead", action.bodies().lead(), SHORT);
        length("supporting", action.bodies().supporting(), LONG);
        length("partner", action.bodies().partner(), SHORT);
        length("indicator", action.indicator().name(), SHORT);
        length("baseline", action.indicator().baseline(), SHORT);
        length("target", action.indicator().target(), SHORT);
        length("sdg", action.sdg(), SHORT);
        length("legalStep", action.legalStep(), LONG);
        length("obstacle", action.obstacle(), LONG);
        length("evidence", action.evidence(), LONG);
        if (action.followUps().size() > FOLLOW_UPS) {
            add("followUps", "problem.action.many", Integer.toString(FOLLOW_UPS));
        }
        for (FollowUp followUp : action.followUps()) {
            length("followUps", followUp.text(), LONG);
            length("followUps", followUp.by(), SHORT);
            day("followUps", followUp.day());
        }
    }

    private void days(Action action) {
        LocalDate start = action.start();
        LocalDate end = action.end();
        if (start != null) {
            day("start", start);
        }
        if (end != null) {
            day("end", end);
        }
        if (start != null && end != null && end.isBefore(start)) {
            add("end", "problem.action.end", end, start);
        }
    }

    private void day(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            add(field, "problem.action.day", day);
        }
    }

    private void cost(@Nullable CostRange cost) {
        if (cost == null) {
            return;
        }
        if (cost.low().signum() < 0 || cost.high().signum() < 0 || cost.high().compareTo(CostRange.DEAREST) > 0) {
            add("cost", "problem.action.cost");
        } else if (cost.high().compareTo(cost.low()) < 0) {
            add(
                    "cost",
                    "problem.action.cost.order",
                    cost.high().toPlainString(),
                    cost.low().toPlainString());
        }
        if (!isCurrency(cost.currency())) {
            add("currency", "problem.action.currency");
        }
    }

    private void length(String field, String text, int most) {
        if (text.length() > most) {
            add(field, "problem.action.long", Integer.toString(text.length()), Integer.toString(most));
        }
    }

    private void add(String field, String key, Object... arguments) {
        problems.add(Problem.of(where.isEmpty() ? field : where + "." + field, key, arguments));
    }
}
