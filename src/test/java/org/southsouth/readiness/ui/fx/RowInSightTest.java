package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

/** A list at the foot of a page that scrolls: half of it lies below the window. */
class RowInSightTest {
    private final KeyRobot robot = new KeyRobot();
    private final Shown shown = Shown.now();
    private final ListView<Integer> list = shown.list();
    private final ScrollPane page = shown.page();

    private record Shown(ListView<Integer> list, ScrollPane page) {
        static Shown now() {
            AtomicReference<@Nullable Shown> made = new AtomicReference<>();
            Scene scene = ScreenDriver.showNode(
                    () -> {
                        made.set(made());
                        return Objects.requireNonNull(made.get()).page;
                    },
                    600,
                    600,
                    Settings.DEFAULT);
            ScreenDriver.onWindow(() -> {
                scene.getWindow().requestFocus();
                scene.lookup(".button").requestFocus();
            });
            ScreenDriver.settle();
            return Objects.requireNonNull(made.get());
        }

        private static Shown made() {
            ListView<Integer> list = new ListView<>();
            list.setMinHeight(300);
            list.setPrefHeight(300);
            list.getItems().setAll(IntStream.range(0, 100).boxed().toList());
            RowInSight.keep(list);
            Region above = new Region();
            above.setMinHeight(450);
            ScrollPane page = new ScrollPane(new VBox(new Button("first"), above, list));
            page.setFocusTraversable(false);
            return new Shown(list, page);
        }
    }

    @Test
    void the_page_follows_the_keys() {
        robot.push(KeyCode.TAB);
        ScreenDriver.settle();
        for (int row = 0; row < 8; row++) {
            assertThat(isSeen(row)).as("row %d", row).isTrue();
            robot.push(KeyCode.DOWN);
            ScreenDriver.settle();
        }
        assertThat(list.getFocusModel().getFocusedIndex()).isEqualTo(8);
    }

    @Test
    void the_row_that_was_chosen_before_is_seen_when_a_screen_gives_the_focus_to_its_list() {
        ScreenDriver.onWindow(() -> {
            list.getSelectionModel().clearAndSelect(9);
            list.requestFocus();
        });
        ScreenDriver.settle();
        assertThat(isSeen(9)).isTrue();
    }

    @Test
    void nothing_moves_below_the_mouse_where_a_row_that_is_half_seen_is_pressed() {
        double before = page.getVvalue();
        int half = IntStream.range(0, 10)
                .filter(index -> !isSeen(index))
                .findFirst()
                .orElseThrow();
        Bounds place = row(half).localToScreen(row(half).getLayoutBounds());
        robot.clickOn(place.getMinX() + 20, place.getMinY() + 1, MouseButton.PRIMARY);
        ScreenDriver.settle();
        assertThat(list.getFocusModel().getFocusedIndex()).isEqualTo(half);
        assertThat(page.getVvalue()).isEqualTo(before);
    }

    private Node row(int index) {
        return Nodes.shown(
                        list, node -> node instanceof ListCell<?> cell && cell.getIndex() == index && !cell.isEmpty())
                .get(0);
    }

    private boolean isSeen(int index) {
        Bounds own = row(index).localToScene(row(index).getLayoutBounds());
        Bounds shown = page.localToScene(page.getLayoutBounds());
        Bounds rows = list.localToScene(list.getLayoutBounds());
        return own.getMinY() >= Math.max(shown.getMinY(), rows.getMinY())
                && own.getMaxY() <= Math.min(shown.getMaxY(), rows.getMaxY());
    }
}
