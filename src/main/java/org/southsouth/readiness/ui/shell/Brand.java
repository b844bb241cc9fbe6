package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** The mark: two rings that share a part, South and South. */
final class Brand {
    private static final double RADIUS = 8;

    private Brand() {}

    static List<Node> rings() {
        return List.of(ring(-5), ring(5));
    }

    private static Circle ring(double shift) {
        Circle ring = new Circle(RADIUS);
        ring.setTranslateX(shift);
        ring.getStyleClass().add("brand-ring");
        return ring;
    }
}
