package org.southsouth.readiness.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** The lines of a long text with a field to search in them. Enter goes on to the next line that has it, Shift+Enter back. */
final class LicenceReader extends VBox {
    /** So many lines stay above the one that was found. */
    private static final int ABOVE = 2;

    private final LicenceText text;
    private final TextField search = new TextField();
    private final ListView<String> list = new ListView<>();

    LicenceReader(AboutViewModel model, LicenceText text) {
        super(12);
        this.text = text;
        getStyleClass().add("settings-reader");
        search.setPromptText(model.text("settings.about.licences.search"));
        search.setAccessibleText(model.text("settings.about.licences.search"));
        search.textProperty().subscribe(text::search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Label found = Texts.whole("", "t-body", "muted");
        found.textProperty().bind(text.foundProperty());
        Rows.wide(search);
        HBox head = Rows.of(
                12,
                search,
                found,
                step(model.text("settings.about.licences.back"), -1),
                step(model.text("settings.about.licences.next"), 1));
        list.setAccessibleText(model.text("settings.about.licences.title"));
        list.getItems().setAll(text.lines());
        list.setCellFactory(view -> new Line(view));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        text.lineProperty().subscribe(line -> goTo(line.intValue()));
    }

    TextField search() {
        return search;
    }

    private Button step(String words, int by) {
        Button button = Buttons.of(words, () -> text.step(by), "btn-s");
        button.disableProperty().bind(text.lineProperty().lessThan(0));
        return button;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            text.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void goTo(int line) {
        if (line < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(line);
            list.scrollTo(Math.max(0, line - ABOVE));
        }
    }

    /** As high as its words, which wrap within the list. */
    private static final class Line extends ListCell<String> {
        Line(ListView<String> list) {
            setWrapText(true);
            setPrefWidth(0);
            maxWidthProperty().bind(list.widthProperty());
        }

        @Override
        protected void updateItem(@Nullable String line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            setText(isEmpty || line == null ? "" : line);
        }
    }
}
