package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class PageKeysTest {
    private final FxRobot robot = new FxRobot();
    private ScrollPane pane;
    private TextField field;
    private ListView<Integer> list;

    @BeforeEach
    void show() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    field = new TextField();
                    list = new ListView<>();
                    list.setMinHeight(200);
                    Region rest = new Region();
                    rest.setMinHeight(2000);
                    pane = new ScrollPane(new VBox(field, rest));
                    return new VBox(pane, list);
                },
                600,
                700,
                Settings.DEFAULT);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            PageKeys.listen(scene);
            scene.getWindow().requestFocus();
            field.requestFocus();
        });
        ScreenDriver.settle();
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

    private int firstSeen() {
        return ((VirtualFlow<?>) list.lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }
}
