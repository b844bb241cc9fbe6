package org.southsouth.readiness.ui.setup;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.setup.CountryList.Country;

/**
 * A country by typing: the list below narrows with each letter. Down and Up move in it, Enter takes one, Esc closes it;
 * whoever goes on with Tab gets the one that was meant, where there is only one.
 */
public final class CountryField extends FormField {
    private static final int ROWS = 8;
    private static final double ROW_EM = 2.429;
    private static final double FRAME = 2;

    private final ListView<Country> suggestions = new ListView<>();
    private final Popup popup = new Popup();
    private final Button open = new Button("", Icons.of(Feather.CHEVRON_DOWN));
    private @Nullable CountryList countries;
    private final StringProperty code = new SimpleStringProperty("");
    private boolean isShowing;

    public CountryField() {
        open.getStyleClass().add("icon");
        open.setFocusTraversable(false);
        slot().getChildren().add(open);
        suggestions.setFocusTraversable(false);
        suggestions.getStyleClass().add("setup-suggestions");
        suggestions.setOnMouseClicked(event -> takeSelected());
        popup.getContent().add(suggestions);
        popup.setAutoHide(true);
        field().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field().textProperty().subscribe(this::typed);
        field().setOnMouseClicked(event -> suggest(true));
        open.setOnAction(event -> {
            field().requestFocus();
            suggest(true);
        });
    }

    /** The code is written when a country is taken, and emptied while the text is none. */
    void follow(CountryList list, StringProperty chosen, String openLabel) {
        countries = list;
        code.bindBidirectional(chosen);
        open.setAccessibleText(openLabel);
        code.subscribe(this::showName);
    }

    private void showName(String chosen) {
        if (countries != null && !chosen.isEmpty()) {
            isShowing = true;
            field().setText(countries.name(chosen));
            field().positionCaret(field().getText().length());
            isShowing = false;
        }
    }

    private void typed() {
        if (!isShowing) {
            code.set("");
            if (field().isFocused()) {
                suggest(false);
            }
        }
    }

    private void suggest(boolean isWhole) {
        if (countries == null || field().getScene() == null) {
            return;
        }
        List<Country> found = countries.find(isWhole ? "" : field().getText());
        suggestions.getItems().setAll(found);
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        select(found);
        double row = Math.ceil(field().getFont().getSize() * ROW_EM);
        suggestions.setFixedCellSize(row);
        Bounds bounds = field().localToScreen(field().getBoundsInLocal());
        suggestions.setPrefSize(
                field().getWidth(), row * Math.min(rowsBelow(bounds.getMaxY(), row), found.size()) + FRAME);
        if (!popup.isShowing()) {
            popup.show(field(), bounds.getMinX(), bounds.getMaxY() + FRAME);
            dress(popup.getScene().getRoot());
        }
    }

    /** As many as have room under the field: a list that is too long would be laid over what is typed. */
    private int rowsBelow(double foot, double row) {
        double end = field().getScene().getWindow().getY()
                + field().getScene().getWindow().getHeight();
        return (int) Math.max(2, Math.min(ROWS, (end - foot - 2 * FRAME) / row));
    }

    private void select(List<Country> found) {
        int index = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).code().equals(code.get())) {
                index = i;
            }
        }
        suggestions.getSelectionModel().clearAndSelect(index);
        suggestions.scrollTo(Math.max(0, index - 2));
    }

    /** A popup has its own scene: it takes the text size from the window's. */
    private void dress(Parent root) {
        for (String style : field().getScene().getRoot().getStyleClass()) {
            if (style.startsWith("size-") && !root.getStyleClass().contains(style)) {
                root.getStyleClass().add(style);
            }
        }
    }

    private void onKey(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            move(key == KeyCode.DOWN ? 1 : -1);
        } else if (key == KeyCode.ENTER && popup.isShowing()) {
            takeSelected();
        } else if (key == KeyCode.ESCAPE && popup.isShowing()) {
            popup.hide();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int step) {
        if (!popup.isShowing()) {
            suggest(true);
            return;
        }
        int last = suggestions.getItems().size() - 1;
        int index = suggestions.getSelectionModel().getSelectedIndex() + step;
        suggestions.getSelectionModel().clearAndSelect(Math.max(0, Math.min(last, index)));
        suggestions.scrollTo(Math.max(0, index - ROWS / 2));
    }

    private void takeSelected() {
        Country selected = suggestions.getSelectionModel().getSelectedItem();
        popup.hide();
        if (selected != null) {
            code.set(selected.code());
        }
    }

    @Override
    void left() {
        if (countries != null && code.get().isEmpty()) {
            countries.meant(field().getText()).ifPresent(meant -> code.set(meant.code()));
        }
        if (popup.isShowing()) {
            popup.hide();
        }
        super.left();
    }
}
