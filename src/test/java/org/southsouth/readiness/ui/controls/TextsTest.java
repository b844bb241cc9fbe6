package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;

class TextsTest {
    private static final String ARABIC =
            "\u0642\u0627\u0646\u0648\u0646 \u0627\u0644\u062a\u062c\u0627\u0631\u0629 \u0627\u0644\u0625\u0644\u0643\u062a\u0631\u0648\u0646\u064a\u0629 \u0648\u062a\u0642\u0631\u064a\u0631 \u0627\u0644\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0633\u0646\u0648\u064a ";

    @Test
    void wrapped_words_that_read_from_the_right_stay_within_their_place() {
        Region[] shown = new Region[2];
        Scene scene = ScreenDriver.showNode(
                () -> {
                    shown[0] = Texts.typed(ARABIC.repeat(4), "t-body");
                    shown[1] = Texts.typed("Ministry of Trade", "t-body");
                    shown[0].setMaxWidth(200);
                    return new VBox(shown[0], shown[1]);
                },
                400,
                300,
                Settings.DEFAULT);
        ScreenDriver.picture(scene, "texts-arabic");
        ScreenDriver.onWindow(() -> {
            Bounds words = shown[0].getChildrenUnmodifiable().stream()
                    .map(Node::getBoundsInParent)
                    .reduce((one, other) -> union(one, other))
                    .orElseThrow();
            assertThat(words.getMinX()).isGreaterThan(-1);
            assertThat(words.getMaxX()).isLessThan(201);
            assertThat(words.getHeight()).isGreaterThan(30);
        });
        assertThat(shown[0].getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(shown[1]).isInstanceOf(Label.class);
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
