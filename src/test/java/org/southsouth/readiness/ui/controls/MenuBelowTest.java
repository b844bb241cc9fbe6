package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MouseEvents;
import org.southsouth.readiness.testing.ScreenDriver;

class MenuBelowTest {
    @Test
    void a_menu_of_a_button_at_the_end_of_the_window_leaves_its_edge_free_and_one_at_its_start_stands_below_it() {
        for (Pos place : new Pos[] {Pos.TOP_LEFT, Pos.TOP_RIGHT}) {
            Button[] made = new Button[1];
            Scene scene = ScreenDriver.showNode(
                    () -> {
                        made[0] = new Button("…");
                        HBox row = new HBox(made[0]);
                        row.setAlignment(place);
                        return row;
                    },
                    600,
                    400,
                    Settings.DEFAULT);
            ContextMenu menu = new ContextMenu(new MenuItem("One picture to pass on, with words of some length"));
            ScreenDriver.onWindow(() -> MenuBelow.show(menu, made[0]));
            ScreenDriver.settle();
            Node content = menu.getSkin().getNode();
            Bounds own = content.localToScreen(content.getLayoutBounds());
            Bounds button = made[0].localToScreen(made[0].getLayoutBounds());
            double edge = scene.getWindow().getX() + scene.getX() + scene.getWidth();
            assertThat(own.getMaxX()).as("%s", place).isLessThanOrEqualTo(edge - 7);
            assertThat(own.getMinY()).as("%s", place).isGreaterThanOrEqualTo(button.getMaxY());
            if (place == Pos.TOP_LEFT) {
                assertThat(own.getMinX()).isBetween(button.getMinX() - 1, button.getMinX() + 1);
            }
            ScreenDriver.onWindow(menu::hide);
        }
    }

    @Test
    void a_button_that_is_scrolled_out_of_sight_is_brought_into_it_before_its_menu_opens() {
        Button button = new Button("Export");
        ContextMenu menu = new ContextMenu(new MenuItem("Report"));
        button.setOnAction(event -> MenuBelow.show(menu, button));
        ScrollPane[] made = new ScrollPane[1];
        Scene scene = ScreenDriver.showNode(
                () -> {
                    Region rest = new Region();
                    rest.setMinHeight(2000);
                    made[0] = new ScrollPane(new VBox(button, rest));
                    return made[0];
                },
                600,
                400,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            scene.getWindow().requestFocus();
            button.requestFocus();
            made[0].setVvalue(0.5);
        });
        ScreenDriver.settle();
        new KeyRobot().push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(made[0].getVvalue()).isZero();
        Node content = menu.getSkin().getNode();
        Bounds place = button.localToScreen(button.getLayoutBounds());
        assertThat(content.localToScreen(content.getLayoutBounds()).getMinY())
                .isBetween(place.getMaxY(), place.getMaxY() + 24);
        ScreenDriver.onWindow(menu::hide);
    }

    @Test
    void the_keys_are_at_the_first_choice_whenever_it_opens() {
        Button button = new Button("…");
        Scene scene = ScreenDriver.showNode(() -> new HBox(button), 600, 400, Settings.DEFAULT);
        int[] taken = new int[2];
        MenuItem first = new MenuItem("First");
        first.setOnAction(event -> taken[0]++);
        MenuItem second = new MenuItem("Second");
        second.setOnAction(event -> taken[1]++);
        ContextMenu menu = new ContextMenu(first, second);
        button.setOnAction(event -> MenuBelow.show(menu, button));
        ScreenDriver.onWindow(scene.getWindow()::requestFocus);
        KeyRobot robot = new KeyRobot();
        for (int times = 1; times <= 3; times++) {
            ScreenDriver.onWindow(button::requestFocus);
            robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
            assertThat(taken).as("opened %s times", times).containsExactly(times, 0);
        }
    }

    /** Enter took the item on which the pointer lay by chance: "Remove", once. */
    @Test
    void a_pointer_that_rests_where_a_menu_opens_chooses_nothing_until_it_moves() {
        Button button = shown();
        ContextMenu menu = new ContextMenu(new MenuItem("First"), new MenuItem("Second"));
        ScreenDriver.onWindow(() -> MenuBelow.show(menu, button));
        Node first = menu.getItems().get(0).getStyleableNode();
        Node second = menu.getItems().get(1).getStyleableNode();
        ScreenDriver.onWindow(() -> Event.fireEvent(second, MouseEvents.at(MouseEvent.MOUSE_ENTERED, 40, 50)));
        assertThat(first.isFocused()).isTrue();
        ScreenDriver.onWindow(() -> Event.fireEvent(second, MouseEvents.at(MouseEvent.MOUSE_MOVED, 41, 50)));
        assertThat(second.isFocused()).isTrue();
        ScreenDriver.onWindow(() -> Event.fireEvent(first, MouseEvents.at(MouseEvent.MOUSE_ENTERED, 40, 50)));
        assertThat(first.isFocused()).as("it has moved").isTrue();
        ScreenDriver.onWindow(menu::hide);
    }

    /** In the window. */
    private static Button shown() {
        Button[] made = new Button[1];
        ScreenDriver.showNode(
                () -> {
                    made[0] = new Button("…");
                    return new HBox(made[0]);
                },
                600,
                400,
                Settings.DEFAULT);
        return made[0];
    }

    @Test
    void end_and_home_lead_to_the_last_and_the_first_choice_that_can_be_taken() {
        Button button = shown();
        int[] taken = new int[4];
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < taken.length; i++) {
            int place = i;
            MenuItem item = new MenuItem("Choice " + i);
            item.setOnAction(event -> taken[place]++);
            menu.getItems().add(item);
        }
        menu.getItems().get(3).setDisable(true);
        button.setOnAction(event -> MenuBelow.show(menu, button));
        ScreenDriver.onWindow(() -> button.getScene().getWindow().requestFocus());
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(button::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.END).push(KeyCode.ENTER);
        assertThat(taken).containsExactly(0, 0, 1, 0);
        ScreenDriver.onWindow(button::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.END).push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(taken).as("the arrows go on from there").containsExactly(0, 1, 1, 0);
        ScreenDriver.onWindow(button::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.END).push(KeyCode.HOME).push(KeyCode.ENTER);
        assertThat(taken).containsExactly(1, 1, 1, 0);
    }
}
