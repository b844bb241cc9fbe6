package org.southsouth.readiness.ui.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;

class AmountWordsTest {
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());

    /** One count of one thing: responses, and never beside them the answers that count in a score. */
    @Test
    void how_many_responses_go_is_said_in_one_number() {
        assertThat(AmountWords.of(context, new Counts(119, 117, 17, 3, 16, 16), Optional.empty()))
                .startsWith(
                        "119 questions. The file has 16 responses: answers, “don’t know yet” and “not applicable”. The")
                .doesNotContain("17");
        assertThat(AmountWords.of(context, new Counts(119, 117, 16, 3, 17, 17), Optional.of(FormFormat.XLSX)))
                .isEqualTo("119 questions. It holds 17 answers.");
    }
}
