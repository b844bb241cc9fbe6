package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;

class WordsAndActionsTest {
    private static boolean isBeside(String text) {
        Region[] made = new Region[2];
        ScreenDriver.showNode(
                () -> {
                    Label words = new Label(text);
                    words.setWrapText(true);
                    made[0] = new VBox(words);
                    made[1] = new HBox(16, new Button("Why this score"), new Button("What if…"), new Button("Export"));
                    return new VBox(new WordsAndActions(made[0], made[1]));
                },
                720,
                400,
                Settings.DEFAULT.withTextSize(20));
        return made[1].getBoundsInParent().getMinY()
                < made[0].getBoundsInParent().getMaxY();
    }

    @Test
    void few_words_have_the_actions_beside_them_and_many_above_them() {
        assertThat(isBeside("Round 2026, a draft. One more line.")).isTrue();
        assertThat(isBeside("Validated. All of the questions that count are answered. Signed off, with a code that fits"
                        + " the answers here. The code is also on the signed report: while both agree, no answer was"
                        + " changed."))
                .isFalse();
    }

    /** In a card without words before its steps these went to the other edge as soon as their keys were shown. */
    @Test
    void actions_without_words_keep_the_end_of_their_line() {
        Region[] made = new Region[2];
        ScreenDriver.showNode(
                () -> {
                    made[0] = new HBox(new Button("Previous question"), new Button("Next question"));
                    made[1] = new WordsAndActions(new HBox(), made[0]);
                    return new VBox(made[1]);
                },
                400,
                200,
                Settings.DEFAULT.withTextSize(20));
        assertThat(made[0].getWidth()).isGreaterThan(0.6 * made[1].getWidth());
        assertThat(made[0].getLayoutX() + made[0].getWidth()).isEqualTo(made[1].getWidth());
        assertThat(made[0].getLayoutY()).isZero();
    }
}
