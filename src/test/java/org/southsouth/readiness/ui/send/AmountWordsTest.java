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

    @Test
    void fewer_responses_than_answers_are_explained_and_otherwise_nothing_is() {
        assertThat(AmountWords.of(context, new Counts(119, 117, 17, 3, 16, 16), Optional.empty()))
                .startsWith("119 questions, 17 of 117 that count are answered. The file has 16 responses")
                .contains("not asked and count as 0: they are answered and have no response. The history");
        assertThat(AmountWords.of(context, new Counts(119, 117, 16, 3, 17, 17), Optional.empty()))
                .doesNotContain("count as 0");
        assertThat(AmountWords.of(context, new Counts(119, 117, 16, 3, 17, 17), Optional.of(FormFormat.XLSX)))
                .isEqualTo("119 questions. 17 responses stand in it.");
    }
}
