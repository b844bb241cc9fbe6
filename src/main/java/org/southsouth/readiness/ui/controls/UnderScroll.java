package org.southsouth.readiness.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/** Keeps what stands below a scrolling page in line with what is centred on it: a scroll bar moves that by half its width. */
public final class UnderScroll {
    private UnderScroll() {}

    /** The middle of the page scrolls; below it is a pane around what is to be kept in line. */
    public static void align(BorderPane page) {
        if (page.getCenter() instanceof ScrollPane scroll && page.getBottom() instanceof Pane footer) {
            Node foot = footer.getChildren().get(0);
            scroll.viewportBoundsProperty().subscribe(viewport -> {
                double bar = scroll.getWidth() - viewport.getWidth();
                foot.setTranslateX(bar > 0 && viewport.getWidth() > 0 ? -bar / 2 : 0);
            });
        }
    }
}
