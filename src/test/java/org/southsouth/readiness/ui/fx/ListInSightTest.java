package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

class ListInSightTest {
    @Test
    void one_page_down_turns_the_page_of_the_list_also_where_what_stands_above_it_moves_a_little() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    ListView<Integer> list = new ListView<>(FXCollections.observableArrayList(
                            IntStream.range(0, 200).boxed().toList()));
                    list.setMinHeight(300);
                    Region above = new Region();
                    above.setMinHeight(110);
                    return new ScrollPane(new VBox(above, list));
                },
                600,
                400,
                Settings.DEFAULT);
        ScrollPane around = (ScrollPane) shown(scene, ScrollPane.class::isInstance);
        ListView<?> list = (ListView<?>) shown(scene, ListView.class::isInstance);
        ScreenDriver.onWindow(() -> {
            ListInSight.listen(scene);
            PageKeys.listen(scene);
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        new KeyRobot().push(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        assertThat(around.getVvalue()).isPositive();
        assertThat(list.getSelectionModel().getSelectedIndex()).isGreaterThan(3);
    }

    private static Node shown(Scene scene, Predicate<Node> which) {
        return Nodes.shown(scene.getRoot(), which).get(0);
    }
}
