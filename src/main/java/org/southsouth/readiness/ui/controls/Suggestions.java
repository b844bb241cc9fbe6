package org.southsouth.readiness.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * The list below a field that narrows with each letter. Down and Up move in it, Enter takes one, Esc closes it, and so does whoever
 * leaves the field. What is typed stays as it is until one is taken. One that is only offered has a paler mark: the first Down goes
 * to it, and not past it.
 */
public final class Suggestions<T> {
    private static final int ROWS = 8;
    private static final double ROW_EM = 2.429;
    private static final double FRAME = 2;

    /** Room at both sides of a name, and for the scroll bar. */
    private static final double BESIDE_TEXT = 44;

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Predicate<T> isTaken;
    private final Consumer<T> take;
    private final ListView<T> list = new ListView<>();
    private boolean isOffered;
    private final Popup popup = new Popup();

    /** {@code find} gives those that a text means, all of them for an empty one; {@code isTaken} knows the one that was taken last. */
    public Suggestions(TextField field, Function<String, List<T>> find, Predicate<T> isTaken, Consumer<T> take) {
        this.field = field;
        this.find = find;
        this.isTaken = isTaken;
        this.take = take;
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.setOnMouseClicked(event -> takeSelected());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                hide();
            }
        });
    }

    /** Those that what is typed means, none of them chosen: Enter closes the list and takes none. */
    public void suggest() {
        show(find.apply(field.getText()), null);
    }

    /** The same, the first of them chosen. */
    public void suggestFirst() {
        List<T> found = find.apply(field.getText());
        show(found, found.isEmpty() ? null : found.get(0));
        offer(true);
    }

    private void offer(boolean isNow) {
        isOffered = isNow;
        Styles.set(list, "offered", isNow);
    }

    /** All there are. */
    public void suggestAll() {
        List<T> all = find.apply("");
        T first = all.isEmpty() ? null : all.get(0);
        show(all, all.stream().filter(isTaken).findFirst().orElse(first));
    }

    private void show(List<T> found, @Nullable T chosen) {
        if (field.getScene() == null) {
            return;
        }
        offer(false);
        list.getItems().setAll(found);
        if (found.isEmpty()) {
            hide();
            return;
        }
        select(chosen == null ? -1 : found.indexOf(chosen), 2);
        double row = Math.ceil(field.getFont().getSize() * ROW_EM);
        list.setFixedCellSize(row);
        if (!popup.isShowing()) {
            // A field that came into the window a moment ago has its place with the next pulse only.
            field.getScene().getRoot().applyCss();
            field.getScene().getRoot().layout();
        }
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        // At the foot of the window there is room over the field alone.
        boolean isOver = roomBelow(bounds.getMaxY()) < row;
        double height = row * Math.min(isOver ? ROWS : rowsBelow(bounds.getMaxY(), row), found.size()) + FRAME;
        double top = isOver ? bounds.getMinY() - height - FRAME : bounds.getMaxY() + FRAME;
        list.setPrefSize(width(found, bounds.getMinX()), height);
        if (popup.isShowing()) {
            popup.setAnchorX(bounds.getMinX());
            popup.setAnchorY(top);
        } else {
            popup.show(field, bounds.getMinX(), top);
            dress(popup.getScene().getRoot());
        }
    }

    /** As wide as the field, and wider where a name needs that and the window has it: two names may begin alike. */
    private double width(List<T> found, double left) {
        Text measure = new Text();
        measure.setFont(Font.font(
                field.getFont().getFamily(), FontWeight.BOLD, field.getFont().getSize()));
        double widest = found.stream()
                .mapToDouble(one -> {
                    measure.setText(String.valueOf(one));
                    return measure.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        double end = field.getScene().getWindow().getX()
                + field.getScene().getWindow().getWidth();
        return Math.max(field.getWidth(), Math.min(end - left - 2 * FRAME, widest + BESIDE_TEXT));
    }

    /** As many as have room under the field: a list that is too long would be laid over what is typed. */
    private int rowsBelow(double foot, double row) {
        return (int) Math.max(2, Math.min(ROWS, roomBelow(foot) / row));
    }

    private double roomBelow(double foot) {
        double end = field.getScene().getWindow().getY()
                + field.getScene().getWindow().getHeight();
        return end - foot - 2 * FRAME;
    }

    private void select(int index, int before) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
        }
        list.scrollTo(Math.max(0, index - before));
    }

    /** A popup has its own scene: it takes the text size from the window's. */
    private void dress(Parent root) {
        for (String style : field.getScene().getRoot().getStyleClass()) {
            if (style.startsWith("size-") && !root.getStyleClass().contains(style)) {
                root.getStyleClass().add(style);
            }
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            move(key == KeyCode.DOWN ? 1 : -1);
        } else if (key == KeyCode.ENTER && popup.isShowing()) {
            takeSelected();
        } else if (key == KeyCode.ESCAPE && popup.isShowing()) {
            hide();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int step) {
        if (!popup.isShowing()) {
            suggestAll();
            return;
        }
        if (isOffered) {
            offer(false);
            return;
        }
        int last = list.getItems().size() - 1;
        int index = list.getSelectionModel().getSelectedIndex() + step;
        select(Math.max(0, Math.min(last, index)), ROWS / 2);
    }

    private void takeSelected() {
        T selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            take.accept(selected);
        }
        // Last: what is taken is a new text, which would open the list again.
        hide();
    }

    public void hide() {
        if (popup.isShowing()) {
            popup.hide();
        }
    }
}
