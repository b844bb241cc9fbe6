package org.southsouth.readiness.ui.home;

import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** In place of rows: that nothing is left of what was narrowed. Made for the first list without rows, which most never are. */
final class NothingFound extends VBox {
    NothingFound(HomeViewModel model, ObservableList<HomeRow> rows) {
        super(8);
        getStyleClass().add("home-nothing");
        setAlignment(Pos.CENTER);
        Runnable tell = () -> {
            boolean isNothing = rows.isEmpty() && model.faceProperty().get() == HomeViewModel.Face.LIST;
            if (isNothing && getChildren().isEmpty()) {
                fill(model);
            }
        };
        rows.addListener((Observable changed) -> tell.run());
        model.faceProperty().subscribe(tell);
    }

    private void fill(HomeViewModel model) {
        Label words = Texts.paragraph("", "t-body", "muted");
        Button all = Buttons.of(model.text("home.nothing.all"), model::showAll, "quiet");
        model.countProperty().subscribe(count -> {
            words.setText(model.text(model.isEmpty() ? "home.empty.text" : "home.nothing"));
            Visibility.show(all, !model.isEmpty());
        });
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().setAll(words, all);
    }
}
