package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.southsouth.readiness.ui.controls.Texts;

/**
 * How many columns are beyond either edge of a heat grid, over the heads there: the bar below the rows may itself be below
 * what is seen.
 */
final class GridMore {
    private static final double EDGE = 1;

    private final Label before = Texts.plain("", "t-caption", "b", "accent-text", "grid-more");
    private final Label after = Texts.plain("", "t-caption", "b", "accent-text", "grid-more");
    private IntFunction<String> words = count -> "";

    GridMore() {
        for (Label label : List.of(before, after)) {
            label.setManaged(false);
            label.setMouseTransparent(true);
            label.setVisible(false);
        }
    }

    List<Node> nodes() {
        return List.of(before, after);
    }

    /** What is said of so many. */
    void say(IntFunction<String> said) {
        words = said;
    }

    /** With so many columns, the pinned ones among them. A column that is cut is not seen. */
    void lay(GridLayout at, double across, int columns) {
        boolean isWide = at.overflowAcross() > 0;
        int hidden = isWide ? (int) Math.ceil((across - EDGE) / at.column()) : 0;
        int seen = (int) Math.floor((across + at.viewWidth() + EDGE) / at.column());
        lay(before, hidden, at, true);
        lay(after, isWide ? columns - at.pinned() - seen : 0, at, false);
    }

    private void lay(Label label, int count, GridLayout at, boolean isFirst) {
        label.setVisible(count > 0);
        label.setText(count > 0 ? words.apply(count) : "");
        double width = Math.min(at.viewWidth(), Math.ceil(label.prefWidth(-1)));
        double start = isFirst ? at.figures() : at.figures() + at.viewWidth() - width;
        label.resizeRelocate(start, at.top(), width, Math.ceil(label.prefHeight(-1)));
    }
}
