package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

class SidePanelHostTest {
    /** Made on the window thread. */
    private static final class Page extends StackPane {
        private final Button opener = new Button("a row");
        private final Button elsewhere = new Button("the foot");
        private final Button inside = new Button("save");
        private final SidePanelHost host;

        Page() {
            StackPane sheet = new StackPane();
            BorderPane wide = new BorderPane(new VBox(opener));
            host = new SidePanelHost(wide, sheet, new VBox(inside), inside::requestFocus, () -> {});
            getChildren().addAll(new VBox(elsewhere, wide), sheet);
        }
    }

    @Test
    void a_closed_sheet_gives_the_focus_back_to_where_it_was_opened_also_when_something_else_was_shown_in_it() {
        Scene scene = ScreenDriver.showNode(Page::new, 600, 400, Settings.DEFAULT);
        Page page = (Page) Nodes.shown(scene.getRoot(), Page.class::isInstance).get(0);
        ScreenDriver.onWindow(() -> {
            page.host.fit(600, 14);
            page.opener.requestFocus();
            page.host.show(true);
        });
        assertThat(scene.getFocusOwner()).isSameAs(page.inside);
        ScreenDriver.onWindow(() -> {
            page.elsewhere.requestFocus();
            page.host.show(true);
            page.inside.requestFocus();
            page.host.show(false);
        });
        assertThat(scene.getFocusOwner()).isSameAs(page.opener);
    }

    /** As an action is that another screen asked for, or one that stood beside a page which became narrow. */
    @Test
    void a_panel_that_comes_to_lie_over_the_page_takes_the_keys() {
        Scene scene = ScreenDriver.showNode(Page::new, 600, 400, Settings.DEFAULT);
        Page page = (Page) Nodes.shown(scene.getRoot(), Page.class::isInstance).get(0);
        ScreenDriver.onWindow(() -> {
            page.opener.requestFocus();
            page.host.show(true);
        });
        assertThat(scene.getFocusOwner()).as("nothing is covered yet").isSameAs(page.opener);
        ScreenDriver.onWindow(() -> page.host.fit(600, 14));
        assertThat(scene.getFocusOwner()).isSameAs(page.inside);
        ScreenDriver.onWindow(() -> page.host.show(false));
        assertThat(scene.getFocusOwner()).isSameAs(page.opener);
    }

    @Test
    void tab_goes_on_over_what_a_sheet_covers_in_both_directions() {
        Page[] made = new Page[1];
        Button[] parts = new Button[3];
        Scene scene = ScreenDriver.showNode(
                () -> {
                    made[0] = new Page();
                    parts[0] = new Button("seen");
                    parts[1] = new Button("covered");
                    parts[2] = new Button("covered too");
                    parts[0].setMinWidth(520);
                    ((VBox) made[0].opener.getParent()).getChildren().add(new HBox(parts));
                    return made[0];
                },
                1000,
                400,
                Settings.DEFAULT);
        Page page = made[0];
        ScreenDriver.onWindow(() -> {
            page.host.fit(1000, 16);
            page.opener.requestFocus();
            page.host.show(true);
        });
        ScreenDriver.settle();
        ScreenDriver.onWindow(parts[0]::requestFocus);
        new KeyRobot().type(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(page.inside);
        new KeyRobot().press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(parts[0]);

        ScreenDriver.onWindow(() -> page.host.show(false));
        ScreenDriver.onWindow(parts[0]::requestFocus);
        new KeyRobot().type(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner())
                .as("without a sheet nothing is passed over")
                .isSameAs(parts[1]);
    }

    @Test
    void on_a_page_that_is_scrolled_a_sheet_lies_over_what_is_seen_of_it() {
        Page[] made = new Page[1];
        Scene scene = ScreenDriver.showNode(
                () -> {
                    made[0] = new Page();
                    made[0].setMinHeight(1200);
                    return new ScrollPane(made[0]);
                },
                600,
                400,
                Settings.DEFAULT);
        Page page = made[0];
        ScrollPane pane = (ScrollPane)
                Nodes.shown(scene.getRoot(), ScrollPane.class::isInstance).get(0);
        ScreenDriver.onWindow(() -> {
            page.host.fit(600, 14);
            pane.setVvalue(0.5);
            page.host.show(true);
        });
        for (double scrolledTo : new double[] {0.5, 1}) {
            ScreenDriver.onWindow(() -> pane.setVvalue(scrolledTo));
            ScreenDriver.settle();
            Node sheet = page.inside.getParent().getParent();
            Bounds seen = pane.localToScene(pane.getLayoutBounds());
            Bounds own = sheet.localToScene(sheet.getLayoutBounds());
            assertThat(own.getMinY()).isBetween(seen.getMinY() - 1, seen.getMinY() + 2);
            assertThat(own.getMaxY()).isBetween(seen.getMaxY() - 20, seen.getMaxY() + 1);
        }
    }
}
