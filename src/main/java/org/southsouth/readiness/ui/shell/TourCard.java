package org.southsouth.readiness.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * The card of the tour over the lower corner of a screen, which stays in use below it and has the keys: F9 goes on from
 * anywhere, with Shift back, with Ctrl it leaves the tour.
 */
final class TourCard extends VBox {
    private static final KeyCode KEY = KeyCode.F9;

    private final Label count = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button leave = new Button();
    private final Label key = new Label(KEY.getName());
    private boolean isStretched;

    TourCard() {
        super(8);
        getStyleClass().add("tour-card");
        count.getStyleClass().addAll("t-caption", "muted");
        title.getStyleClass().addAll("t-lead", "b");
        text.getStyleClass().addAll("t-body", "muted");
        title.setWrapText(true);
        text.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        back.getStyleClass().addAll("quiet", "btn-s");
        next.getStyleClass().add("btn-s");
        leave.getStyleClass().addAll("quiet", "btn-s", "icon-button");
        leave.setGraphic(Icons.of(Feather.X, "i-s"));
        key.getStyleClass().addAll("keycap", "t-caption");
        next.setGraphic(key);
        next.setContentDisplay(ContentDisplay.RIGHT);
        arrange();
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    ObservableValue<Double> textSizeProperty() {
        return text.fontProperty().map(Font::getSize);
    }

    /** As wide as the screen, and then no higher than it has to be. */
    void stretch(boolean isWide) {
        setMaxWidth(isWide ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        setSpacing(isWide ? 4 : 8);
        if (isWide != isStretched) {
            isStretched = isWide;
            arrange();
        }
    }

    /** Stretched, the ways on stand beside the title: below the words they would take the height that the screen needs. */
    private void arrange() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().clear();
        if (isStretched) {
            VBox words = new VBox(count, title);
            words.setMinWidth(0);
            HBox head = Rows.of(8, Rows.wide(words), back, next, leave);
            head.setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(head, text);
        } else {
            HBox buttons = new HBox(8, back, next);
            buttons.setAlignment(Pos.CENTER_RIGHT);
            setMargin(buttons, new Insets(8, 0, 0, 0));
            getChildren().addAll(Rows.of(8, count, Rows.gap(), leave), title, text, buttons);
        }
        // Whoever went on by a button here goes on by it.
        if (focused != null && Nesting.isIn(focused, this)) {
            focused.requestFocus();
        }
    }

    private void press(KeyEvent event, TourViewModel model) {
        if (event.getCode() == KEY && isVisible() && !isDisabled()) {
            event.consume();
            if (event.isShortcutDown()) {
                model.leave();
            } else if (event.isShiftDown()) {
                model.back();
            } else {
                model.next();
            }
        }
    }

    void follow(TourViewModel model) {
        back.setOnAction(event -> model.back());
        next.setOnAction(event -> model.next());
        leave.setOnAction(event -> model.leave());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, model));
            }
        });
        model.atProperty().subscribe(found -> {
            Visibility.show(this, found.isPresent());
            found.ifPresent(at -> {
                count.setText(at.stop().count());
                setAccessibleText(at.words().label());
                back.setText(at.words().back());
                leave.setAccessibleText(at.words().leave());
                title.setText(at.stop().title());
                text.setText(at.stop().text());
                Visibility.show(back, !at.isFirst());
                next.setText(at.isLast() ? at.words().end() : at.words().next());
            });
        });
    }
}
