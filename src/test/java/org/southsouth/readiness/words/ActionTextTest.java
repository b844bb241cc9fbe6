package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.Indicator;

class ActionTextTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final ActionText TEXT = new ActionText(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** Whole months were named without their days. */
    @Test
    void a_period_has_its_days() {
        assertThat(period(FIRST, LAST)).isEqualTo("1 Jan 2027 – 31 Dec 2027");
        assertThat(period(FIRST, null)).isEqualTo("from 1 Jan 2027");
        assertThat(period(null, LAST)).isEqualTo("by 31 Dec 2027");
        assertThat(period(null, null)).isEmpty();
    }

    /** "with Customs and Partner: Fiji" read as one name. */
    @Test
    void the_partner_abroad_is_told_from_those_who_support() {
        assertThat(with("Customs", "Fiji")).isEqualTo("with Customs; partner: Fiji");
        assertThat(with("Customs", "")).isEqualTo("with Customs");
        assertThat(with("", "Fiji")).isEqualTo("partner: Fiji");
        assertThat(with("", "")).isEmpty();
    }

    private static String with(String supporting, String partner) {
        return TEXT.with(action(new Action.Bodies("Post", supporting, partner), null, null));
    }

    private static String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        return TEXT.period(action(new Action.Bodies("", "", ""), start, end)).replace('\u00A0', ' ');
    }

    private static Action action(Action.Bodies bodies, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new Action(
                new ActionId("a"),
                null,
                null,
                "Do it",
                bodies,
                start,
                end,
                null,
                Indicator.NONE,
                "",
                "",
                Feasibility.HIGH,
                ActionState.AGREED,
                "",
                "",
                List.of());
    }
}
