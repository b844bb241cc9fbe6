package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.HBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;

class ChosenWordsTest {
    /** A number, in a list of a few or of many. */
    private static ComboBox<Integer> boxOf(int choices) {
        ComboBox<Integer> box = new ComboBox<>();
        ChosenWords.show(box, number -> "Choice number " + number);
        box.getItems().setAll(IntStream.range(0, choices).boxed().toList());
        box.setValue(0);
        return box;
    }

    @ParameterizedTest
    @CsvSource({"40, 120, 3, 9", "40, 36, 10, 10"})
    void a_long_list_leaves_its_box_in_sight_in_the_middle_of_a_screen(int choices, int height, int fewest, int most) {
        ComboBox<?>[] made = new ComboBox<?>[1];
        ScreenDriver.showNode(
                () -> {
                    made[0] = boxOf(choices);
                    made[0].setStyle("-fx-min-height: " + height + "px");
                    HBox page = new HBox(made[0]);
                    page.setAlignment(Pos.CENTER);
                    return page;
                },
                1024,
                700,
                Settings.DEFAULT);
        ComboBox<?> box = made[0];
        ScreenDriver.onWindow(box::show);
        ScreenDriver.settle();
        ScreenDriver.onWindow(box::hide);
        ScreenDriver.onWindow(box::show);
        ScreenDriver.settle();
        Node list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
        Bounds shown = list.localToScreen(list.getLayoutBounds());
        Bounds own = box.localToScreen(box.getLayoutBounds());
        assertThat(box.getVisibleRowCount()).as("%s %s", own, shown).isBetween(fewest, most);
        assertThat(shown.getMinY() >= own.getMaxY() - 2 || shown.getMaxY() <= own.getMinY() + 2)
                .as("%s beside %s", shown, own)
                .isTrue();
        ScreenDriver.onWindow(box::hide);
    }
}
