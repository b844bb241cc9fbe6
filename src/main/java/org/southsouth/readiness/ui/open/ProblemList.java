package org.southsouth.readiness.ui.open;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.problem.Problem;

/** Each problem with its place; only those in sight have cells, since a file can have a thousand. */
final class ProblemList extends ListView<Problem> {
    private static final double TALL = 4000;

    ProblemList(OpenWords words) {
        getStyleClass().add("open-list");
        setAccessibleText(words.text("open.problems"));
        // More than any window has: it takes the place there is.
        setPrefHeight(TALL);
        setCellFactory(list -> new Cell(words));
    }

    private static final class Cell extends ListCell<Problem> {
        private final OpenWords words;
        private final Label place = new Label();
        private final Label sentence = new Label();
        private final VBox lines = new VBox(place, sentence);

        Cell(OpenWords words) {
            this.words = words;
            place.getStyleClass().addAll("t-caption", "muted");
            sentence.getStyleClass().add("t-body");
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            lines.getStyleClass().add("open-problem");
            // As wide as the list and no wider, so that sentences wrap.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (problem == null || empty) {
                setGraphic(null);
                return;
            }
            place.setText(words.place(problem));
            sentence.setText(words.sentence(problem));
            setGraphic(lines);
        }
    }
}
