package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** The head of a column: code over name, its state at the foot; pressing it chooses the column. The keyboard does that from the cells. */
final class GridHead extends VBox {
    private static final int LONG = 8;
    private static final List<String> STATES = List.of("accent", "warn", "draft");

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
        getChildren().addAll(code, name, state);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> whenPressed.accept(column));
    }

    /** All names of a map are in one size and begin on one line, and all states stand on one. */
    void show(Grid.Head head, int at, Pair pair, boolean isSmall) {
        column = at;
        code.setText(head.code());
        name.setText(head.name());
        state.setText(head.state().words());
        Styles.choose(state, STATES, head.state().style());
        Styles.set(name, "t-caption", isSmall);
        Styles.set(name, "b", pair.has(at));
        Styles.set(name, "accent-text", pair.isFirst(at));
    }
}
