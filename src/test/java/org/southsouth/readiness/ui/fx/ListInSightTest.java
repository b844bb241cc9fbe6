package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.api.FxRobot;

class ListInSightTest {
    @Test
    void one_page_down_turns_the_page_of_the_list_also_where_what_stands_above_it_moves_a_little() {
        AtomicReference<ListView<Integer>> made = new AtomicReference<>();
        AtomicReference<ScrollPane> around = new AtomicReference<>();
        Scene scene = ScreenDriver.showNode(
                () -> {
                    ListView<Integer> list = new ListView<>(FXCollections.observableArrayList(
                            IntStream.range(0, 200).boxed().toList()));
                    list.setMinHeight(300);
                    Region above = new Region();
                    above.setMinHeight(110);
                    made.set(list);
                    around.set(new ScrollPane(new VBox(above, list)));
                    return around.get();
                },
                600,
                400,
                Settings.DEFAULT);
        ListView<Integer> list = made.get();
        ScreenDriver.onWindow(() -> {
            ListInSight.listen(scene);
            PageKeys.listen(scene);
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        new FxRobot().push(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        assertThat(around.get().getVvalue()).isPositive();
        assertThat(list.getSelectionModel().getSelectedIndex()).isGreaterThan(3);
    }
}
