package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * The head of a column: code over name, its state at the foot; pressing it chooses the column. The keyboard does that from the
 * cells. Those that are seen close up have the line of the radar beside their code; over the reference stands that it is it.
 */
final class GridHead extends VBox {
    private static final int LONG = 8;
    private static final double LINE = 20;
    /** Beside a code with its round, which would run into the next column. */
    private static final double SHORT_LINE = 10;

    private static final List<String> LINES = List.of("key-a", "key-b");
    private static final List<String> STATES = List.of("accent", "warn", "draft");

    private final Label reference = Texts.plain("", "t-caption", "b", "accent-text");
    private final Line line = new Line(0, 0, LINE, 0);
    private final Label code = Texts.plain("", "t-caption", "muted");
    private final Label name = Texts.plain("", "grid-head-name");
    private final Label state = Texts.plain("", "chip", "grid-state");
    private int column;

    /** A name that takes two lines, in the size of captions. */
    static boolean isLong(Grid.Head head) {
        return head.name().length() > LONG;
    }

    GridHead(IntConsumer whenPressed) {
        getStyleClass().add("grid-head");
        setAlignment(Pos.TOP_CENTER);
        name.setWrapText(true);
        name.setTextAlignment(TextAlignment.CENTER);
        name.setAlignment(Pos.TOP_CENTER);
        name.setMaxHeight(Double.MAX_VALUE);
        setVgrow(name, Priority.ALWAYS);
        code.setMinWidth(USE_PREF_SIZE);
        code.setGraphicTextGap(4);
        getChildren().addAll(reference, code, name, state);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> whenPressed.accept(column));
    }

    /**
     * All names of a map are in one size and begin on one line, and all states stand on one; below that of the reference, or of
     * how many columns are not seen.
     */
    void show(Grid shown, int at, Pair pair, boolean isSmall, boolean hasMore) {
        Grid.Head head = shown.heads().get(at);
        column = at;
        boolean isReference = shown.isReference(at);
        reference.setText(isReference ? shown.reference() : "");
        Visibility.show(reference, shown.hasReference() || hasMore);
        code.setText(head.code());
        line.setEndX(head.code().length() > LONG - 2 ? SHORT_LINE : LINE);
        code.setGraphic(pair.has(at) ? line : null);
        Styles.choose(line, LINES, pair.isFirst(at) ? "key-a" : "key-b");
        name.setText(head.name());
        state.setText(head.state().words());
        Styles.choose(state, STATES, head.state().style());
        Styles.set(name, "t-caption", isSmall);
        Styles.set(name, "b", pair.has(at) || isReference);
        Styles.set(this, "is-reference", isReference);
    }
}
