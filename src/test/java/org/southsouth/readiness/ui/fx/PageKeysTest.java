package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.testfx.util.WaitForAsyncUtils;

class PageKeysTest {
    private final KeyRobot robot = new KeyRobot();
    private final Shown shown = Shown.now();
    private final TextField field = shown.field();
    private final ListView<Integer> list = shown.list();
    private final ScrollPane pane = shown.pane();

    /** A page that scrolls, above a list. */
    private record Shown(TextField field, ListView<Integer> list, ScrollPane pane) {
        static Shown now() {
            AtomicReference<@Nullable Shown> made = new AtomicReference<>();
            Scene scene = ScreenDriver.showNode(
                    () -> {
                        Shown shown = made();
                        made.set(shown);
                        return new VBox(shown.pane, shown.list);
                    },
                    600,
                    700,
                    Settings.DEFAULT);
            Shown shown = Objects.requireNonNull(made.get());
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                PageKeys.listen(scene);
                scene.getWindow().requestFocus();
                shown.field.requestFocus();
            });
            ScreenDriver.settle();
            return shown;
        }

        private static Shown made() {
            TextField field = new TextField();
            ListView<Integer> list = new ListView<>();
            list.setMinHeight(200);
            Region rest = new Region();
            rest.setMinHeight(2000);
            return new Shown(field, list, new ScrollPane(new VBox(field, rest)));
        }
    }

    private double top() {
        return pane.getVvalue()
                * (pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight());
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        ScreenDriver.settle();
    }

    @Test
    void a_page_further_a_little_of_the_one_before_is_still_seen() {
        double shown = pane.getViewportBounds().getHeight();
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isBetween(shown - 49, shown - 47);
        press(KeyCode.PAGE_UP);
        assertThat(top()).isZero();
    }

    @Test
    void a_page_that_has_the_focus_as_a_whole_turns_too_and_goes_to_its_ends() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> pane.getParent().requestFocus());
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isGreaterThan(100);
        press(KeyCode.END);
        assertThat(pane.getVvalue()).isEqualTo(1);
        press(KeyCode.HOME);
        assertThat(top()).isZero();
    }

    /** As the buttons in the foot of a panel have it. */
    @Test
    void a_button_beside_what_scrolls_turns_its_pages_and_a_list_beside_it_keeps_the_keys() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Button button = new Button("Open the question");
            ((VBox) pane.getParent()).getChildren().add(new HBox(button));
            button.requestFocus();
        });
        ScreenDriver.settle();
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isGreaterThan(100);
        press(KeyCode.PAGE_UP);
        assertThat(top()).isZero();
        WaitForAsyncUtils.waitForAsyncFx(20_000, list::requestFocus);
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isZero();
    }

    /** As the ways to look at a plan stand above it. */
    @Test
    void home_and_end_go_to_the_ends_of_the_page_from_a_toggle_above_it() {
        ToggleButton list = new ToggleButton("List");
        ToggleButton since = new ToggleButton("Since 2024");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ArrowKeys.choosing(List.of(list, since));
            ((VBox) pane.getParent()).getChildren().add(0, new HBox(list, since));
            since.requestFocus();
        });
        ScreenDriver.settle();
        press(KeyCode.END);
        assertThat(pane.getVvalue()).isEqualTo(1);
        press(KeyCode.HOME);
        assertThat(top()).isZero();
        assertThat(since.isFocused()).isTrue();
    }

    /** Beside the field, as the menu of a button on the page has it. */
    @Test
    void behind_an_open_menu_nothing_moves() {
        ContextMenu menu = new ContextMenu(new MenuItem("Report"), new MenuItem("Workbook"));
        Button button = new Button("Export");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ((VBox) pane.getContent()).getChildren().add(0, button);
            button.requestFocus();
            menu.show(button, Side.BOTTOM, 0, 0);
        });
        ScreenDriver.settle();
        for (KeyCode key : new KeyCode[] {KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.PAGE_UP}) {
            press(key);
            assertThat(top()).as("%s", key).isZero();
        }
        assertThat(menu.isShowing()).isTrue();
        WaitForAsyncUtils.waitForAsyncFx(20_000, menu::hide);
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isGreaterThan(100);
    }

    /** As a sheet over a page that scrolls as a whole has it, whose cross stands above what scrolls in it. */
    @Test
    void a_panel_over_the_page_turns_its_own_pages_and_never_those_behind_it() {
        Button close = new Button("Close");
        Region read = new Region();
        read.setMinHeight(1500);
        ScrollPane reading = new ScrollPane(read);
        reading.setMaxHeight(300);
        VBox panel = new VBox(close, reading);
        PageKeys.keepWithin(panel);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ((VBox) pane.getContent()).getChildren().add(0, panel);
            close.requestFocus();
        });
        ScreenDriver.settle();
        press(KeyCode.PAGE_DOWN);
        assertThat(reading.getVvalue()).isPositive();
        assertThat(top()).isZero();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> read.setMinHeight(10));
        ScreenDriver.settle();
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isZero();
    }

    @Test
    void what_has_the_keys_for_itself_keeps_them() {
        PageKeys.leaveTo(field);
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isLessThan(pane.getViewportBounds().getHeight() / 2);
    }

    @Test
    void the_row_that_keys_act_on_is_seen_when_the_focus_comes_back_by_a_key() {
        RowInSight.keep(list);
        list.getItems().setAll(IntStream.range(0, 200).boxed().toList());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            list.getSelectionModel().select(3);
            list.scrollTo(150);
        });
        ScreenDriver.settle();
        assertThat(firstSeen()).isGreaterThan(100);
        press(KeyCode.TAB);
        assertThat(list.isFocused()).isTrue();
        assertThat(firstSeen()).isLessThanOrEqualTo(3);
    }

    /** As the tabs above the rows of a plan. */
    @Test
    void a_button_above_rows_turns_their_pages_where_no_page_scrolls() {
        list.getItems().setAll(IntStream.range(0, 200).boxed().toList());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            VBox all = (VBox) pane.getParent();
            Button tab = new Button("Timeline");
            all.getChildren().setAll(tab, list);
            list.getSelectionModel().select(1);
            tab.requestFocus();
        });
        ScreenDriver.settle();
        press(KeyCode.PAGE_DOWN);
        assertThat(firstSeen()).isGreaterThan(2);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(list.isFocused()).isFalse();
        press(KeyCode.PAGE_UP);
        assertThat(firstSeen()).isZero();
    }

    @Test
    void a_page_that_moves_by_a_few_pixels_alone_turns_the_pages_of_its_rows_too() {
        list.getItems().setAll(IntStream.range(0, 200).boxed().toList());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            VBox page = (VBox) pane.getContent();
            Button tab = new Button("Timeline");
            list.setMinHeight(700);
            list.setMaxHeight(700);
            page.getChildren().setAll(tab, list);
            pane.setMinHeight(700);
            tab.requestFocus();
        });
        ScreenDriver.settle();
        press(KeyCode.PAGE_DOWN);
        assertThat(top()).isBetween(1.0, 48.0);
        assertThat(firstSeen()).isPositive();
    }

    private int firstSeen() {
        return ((VirtualFlow<?>) list.lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }
}
