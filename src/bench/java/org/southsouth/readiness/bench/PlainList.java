package org.southsouth.readiness.bench;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/** The floor of scrolling: as many lines of bare text in a window of the same size. Window thread. */
final class PlainList {
    private final Stage stage = new Stage();

    /** In front of the application. */
    WindowDriver show(int lines) {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(
                IntStream.range(0, lines).mapToObj(i -> "Country " + i).toList()));
        stage.setScene(new Scene(list, 1440, 900));
        stage.show();
        return WindowDriver.of(stage.getScene());
    }

    void hide() {
        stage.hide();
    }
}
