package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.Indicator;

/** What an action is made of, in words; empty where nothing is set. */
public final class ActionText {
    private static final char NO_BREAK = '\u00A0';

    private final Messages messages;
    private final Formats formats;

    public ActionText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String state(ActionState state) {
        return messages.getString("plan.state." + word(state));
    }

    public String feasibility(Feasibility feasibility) {
        return messages.getString("action.feasibility." + word(feasibility));
    }

    /** "1 Jan 2027 – 5 Jan 2028"; "from" or "by" where one end is open. */
    public String period(Action action) {
        LocalDate start = action.start();
        LocalDate end = action.end();
        if (start != null && end != null) {
            return messages.get("action.period", day(start), day(end));
        }
        if (start != null) {
            return messages.get("action.period.from", day(start));
        }
        return end == null ? "" : messages.get("action.period.by", day(end));
    }

    private String day(LocalDate day) {
        return formats.date(day).replace(' ', NO_BREAK);
    }

    /** "USD 50,000–150,000"; one amount where both are the same. */
    public String cost(@Nullable CostRange cost) {
        if (cost == null) {
            return "";
        }
        String low = formats.number(cost.low());
        String high = formats.number(cost.high());
        return cost.currency() + NO_BREAK + (low.equals(high) ? low : low + "–" + high);
    }

    /** As typed, but a percent sign stays on the line of its figure. */
    public static String unbroken(String typed) {
        return typed.replace(" %", NO_BREAK + "%");
    }

    /** "4 % → 80 %"; an en dash for the end that is not set. */
    public String steps(Indicator indicator) {
        return indicator.baseline().isBlank() && indicator.target().isBlank()
                ? ""
                : messages.get("action.steps", orNone(indicator.baseline()), orNone(indicator.target()));
    }

    private static String orNone(String text) {
        return text.isBlank() ? Formats.NONE : unbroken(text);
    }

    /** Those beside the lead, "with Customs; partner: Fiji": who supports, and the partner abroad. */
    public String with(Action action) {
        String supporting = action.bodies().supporting();
        String partner = action.bodies().partner();
        if (partner.isBlank()) {
            return supporting.isBlank() ? "" : messages.get("action.with", supporting);
        }
        return supporting.isBlank()
                ? messages.get("action.partner", partner)
                : messages.get("action.with.partner", supporting, partner);
    }

    /** "Was due on 31 Dec 2026" for an open action whose end lies before that day. */
    public String overdue(Action action, LocalDate today) {
        LocalDate end = action.end();
        return end != null && action.isOverdue(today)
                ? messages.get("action.overdue", formats.date(end).replace(' ', NO_BREAK))
                : "";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
