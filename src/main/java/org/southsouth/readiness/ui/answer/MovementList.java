package org.southsouth.readiness.ui.answer;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** What the last answer moved: its theme, its pillar, the whole. */
final class MovementList extends VBox {
    private final Desk desk;

    MovementList(Desk desk) {
        this.desk = desk;
        getStyleClass().add("movement");
    }

    void show(@Nullable Movement movement) {
        getChildren().setAll(Labels.of(desk.text("answer.rail.last"), "t-body", "b"));
        if (movement == null) {
            getChildren().add(Labels.wrapped(desk.text("answer.rail.last.none"), "t-body", "muted"));
            return;
        }
        getChildren().add(Labels.wrapped(headline(movement), "t-body", "muted"));
        GridPane rows = new GridPane();
        rows.getStyleClass().add("movement-rows");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, 1e6);
        figures.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(name, figures, figures);
        for (int i = 0; i < movement.rows().size(); i++) {
            add(rows, i, movement.rows().get(i));
        }
        getChildren().add(rows);
    }

    private String headline(Movement movement) {
        Question question = movement.question();
        if (question.kind() instanceof QuestionKind.Choice choice
                && ChoiceLook.of(choice) == ChoiceLook.LEVELS
                && movement.before() instanceof Response.Chosen before
                && movement.after() instanceof Response.Chosen after) {
            return desk.text("answer.rail.moved.level", question.title(), before.option(), after.option());
        }
        return desk.text(
                "answer.rail.moved",
                question.title(),
                brief(question, movement.before()),
                brief(question, movement.after()));
    }

    private String brief(Question question, Response response) {
        return desk.words().brief(question, response);
    }

    private void add(GridPane rows, int at, Movement.Row row) {
        String was = desk.score(row.before());
        String is = desk.score(row.after());
        boolean isSame = was.equals(is);
        Label figures = Labels.of(isSame ? is : desk.text("answer.rail.arrow", was, is), "t-body", "plain");
        Label gain = Labels.of(gain(row, isSame), isSame ? "t-caption" : "t-body", isSame ? "muted" : "b");
        Label name = Labels.wrapped(name(row), "t-body", "muted");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        gain.setMinWidth(Region.USE_PREF_SIZE);
        rows.addRow(at, name, figures, gain);
        GridPane.setValignment(figures, VPos.TOP);
        GridPane.setValignment(gain, isSame ? VPos.CENTER : VPos.TOP);
    }

    private String name(Movement.Row row) {
        return switch (row.level()) {
            case THEME -> desk.text("answer.rail.row.theme");
            case PILLAR -> row.section().shortTitle();
            case OVERALL -> desk.text("answer.rail.row.overall");
        };
    }

    /** Whole points as the rounded figures beside it say; never a zero for something that moved. */
    private String gain(Movement.Row row, boolean isSame) {
        double change = row.after() - row.before();
        if (Double.isNaN(change)) {
            return "";
        }
        if (Math.abs(change) < 1e-9) {
            return desk.text("answer.rail.same");
        }
        long points = Math.round(row.after()) - Math.round(row.before());
        if (isSame || points == 0) {
            return desk.text("answer.rail.under");
        }
        return desk.text(points > 0 ? "answer.rail.plus" : "answer.rail.minus", Math.abs(points));
    }
}
