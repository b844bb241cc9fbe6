package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class ListKeysScreenTest {
    private final KeyRobot robot = new KeyRobot();
    private final AtomicReference<ComboBox<String>> made = new AtomicReference<>();
    private final List<String> taken = new ArrayList<>();
    private final AtomicInteger escaped = new AtomicInteger();

    private ComboBox<String> box() {
        return Objects.requireNonNull(made.get());
    }

    @BeforeEach
    void show() {
        show(box -> ListKeys.take(box, words -> words, taken::add));
    }

    private void show(Consumer<ComboBox<String>> taking) {
        ScreenDriver.showNode(
                () -> {
                    ComboBox<String> box = new ComboBox<>();
                    made.set(box);
                    box.getItems().setAll("None", "Belmark", "Lindara", "Maruvia");
                    box.setValue("None");
                    ChosenWords.tell(box);
                    taking.accept(box);
                    HBox page = new HBox(box);
                    page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                        if (event.getCode() == KeyCode.ESCAPE) {
                            escaped.incrementAndGet();
                        }
                    });
                    return page;
                },
                600,
                700,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> box().requestFocus());
        taken.clear();
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            ScreenDriver.settle();
        }
    }

    @Test
    void enter_opens_the_list_and_takes_its_row_alone() {
        type(KeyCode.ENTER);
        assertThat(box().isShowing()).isTrue();
        type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(taken).as("while it is open").isEmpty();
        type(KeyCode.ENTER);
        assertThat(box().isShowing()).isFalse();
        assertThat(taken).containsExactly("Lindara");
    }

    @Test
    void escape_leaves_what_was_chosen_and_nothing_else() {
        type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(box().isShowing()).isFalse();
        assertThat(box().getValue()).isEqualTo("None");
        assertThat(taken).isEmpty();
        assertThat(escaped).hasValue(0);
        type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(taken).as("opened again").containsExactly("Belmark");
    }

    @Test
    void a_letter_goes_to_the_first_that_begins_with_it() {
        type(KeyCode.M);
        assertThat(taken).containsExactly("Maruvia");
        type(KeyCode.ENTER, KeyCode.L);
        assertThat(box().getValue()).as("in the open list").isEqualTo("Lindara");
        assertThat(taken).hasSize(1);
        type(KeyCode.ENTER);
        assertThat(taken).containsExactly("Maruvia", "Lindara");
    }

    /** What is kept at once: letters did nothing in its open list either. */
    @Test
    void where_letters_must_not_choose_they_walk_the_open_list_alone() {
        show(box -> ListKeys.takeFromOpen(box, words -> words, taken::add));
        type(KeyCode.M);
        assertThat(box().getValue()).as("closed").isEqualTo("None");
        type(KeyCode.ENTER, KeyCode.M);
        assertThat(box().getValue()).isEqualTo("Maruvia");
        assertThat(taken).as("while it is open").isEmpty();
        type(KeyCode.ESCAPE);
        assertThat(box().getValue()).isEqualTo("None");
        type(KeyCode.ENTER, KeyCode.L, KeyCode.ENTER);
        assertThat(taken).containsExactly("Lindara");
    }

    /** Most questions begin with the same words: "price" found none that asks "What is the price …". */
    @Test
    void letters_that_begin_no_choice_lead_to_one_with_a_word_that_begins_with_them() {
        ScreenDriver.onWindow(
                () -> box().getItems().setAll("None", "Price", "What is the law", "What does it cost", "Owners"));
        ScreenDriver.onWindow(() -> box().setValue("None"));
        type(KeyCode.ENTER, KeyCode.C, KeyCode.O, KeyCode.S);
        assertThat(box().getValue()).isEqualTo("What does it cost");
        type(KeyCode.ESCAPE);
        ScreenDriver.onWindow(() -> box().setValue("None"));
        type(KeyCode.ENTER, KeyCode.W);
        assertThat(box().getValue()).as("one letter is the first of a choice").isEqualTo("What is the law");
        type(KeyCode.ESCAPE);
        assertThat(taken).containsOnly("None");
    }

    /** It stood far above, over the head of the page. */
    @Test
    void the_list_opens_beside_its_box_the_first_time_too() {
        ScreenDriver.onWindow(() -> {
            HBox page = (HBox) box().getParent();
            Bounds before = box().localToScreen(box().getLayoutBounds());
            // Room for the four rows below it, and for no more.
            double above = Screen.getPrimary().getVisualBounds().getMaxY() - before.getMinY() - 250;
            page.setStyle("-fx-padding: " + above + " 0 0 0; -fx-font-size: 24px");
        });
        ScreenDriver.settle();
        type(KeyCode.ENTER);
        Node list = ((ComboBoxListViewSkin<?>) box().getSkin()).getPopupContent();
        Bounds shown = list.localToScreen(list.getLayoutBounds());
        Bounds own = box().localToScreen(box().getLayoutBounds());
        assertThat(Math.min(Math.abs(shown.getMinY() - own.getMaxY()), Math.abs(shown.getMaxY() - own.getMinY())))
                .as("%s beside %s", shown, own)
                .isLessThan(12);
    }
}
