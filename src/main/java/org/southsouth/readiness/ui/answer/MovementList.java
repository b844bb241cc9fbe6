package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
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
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.ChoiceLook;

/** What the last answer moved: its theme, its pillar, the whole. */
final class MovementList extends VBox {
    private final AnswerContext screen;
    private final Label headline = Texts.muted("");
    private final Label asked = Texts.caption("");
    private final GridPane rows = new GridPane();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Label name, Label figures, Label gain) {}

    MovementList(AnswerContext screen) {
        this.screen = screen;
        getStyleClass().add("movement");
        rows.getStyleClass().add("movement-rows");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setMinWidth(Region.USE_PREF_SIZE);
        figures.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(name, figures);
        getChildren().addAll(Texts.plain(screen.text("answer.rail.last"), "t-body", "b"), headline, rows, asked);
    }

    void show(@Nullable Movement movement) {
        Visibility.show(rows, movement != null);
        Visibility.show(asked, movement != null && movement.opened() + movement.closed() > 0);
        if (movement == null) {
            headline.setText(screen.text("answer.rail.last.none"));
            return;
        }
        headline.setText(headline(movement));
        asked.setText(movement.asked(screen.context()));
        if (lines.size() != movement.rows().size()) {
            rows.getChildren().clear();
            lines.clear();
            movement.rows().forEach(row -> addLine());
        }
        for (int i = 0; i < lines.size(); i++) {
            show(lines.get(i), movement.rows().get(i));
        }
    }

    private void addLine() {
        Line line = new Line(Texts.muted(""), Texts.plain("", "t-body", "plain"), Texts.plain("", "t-body", "b"));
        line.figures().setMinWidth(Region.USE_PREF_SIZE);
        line.gain().setMinWidth(Region.USE_PREF_SIZE);
        // The gain below and not beside: all three in a row leave no room for the longest word of a name.
        VBox moved = new VBox(line.figures(), line.gain());
        moved.setAlignment(Pos.TOP_RIGHT);
        moved.setMinWidth(Region.USE_PREF_SIZE);
        rows.addRow(lines.size(), line.name(), moved);
        GridPane.setValignment(line.name(), VPos.TOP);
        lines.add(line);
    }

    private void show(Line line, Movement.Row row) {
        line.name().setText(name(row));
        if (!row.hasScore()) {
            line.figures()
                    .setText(screen.text(
                            "answer.rail.row.answered",
                            row.after().answered(),
                            row.after().applicable()));
            say(line.gain(), "");
            return;
        }
        String was = screen.score(row.before().score());
        String is = screen.score(row.after().score());
        boolean isSame = was.equals(is);
        line.figures().setText(isSame ? is : screen.text("answer.rail.arrow", was, is));
        say(line.gain(), gain(row, isSame));
    }

    private static void say(Label gain, String words) {
        gain.setText(words);
        Visibility.show(gain, !words.isEmpty());
    }

    private String headline(Movement movement) {
        Question question = movement.question();
        boolean areLevels = question.kind()
                .choice()
                .filter(choice -> ChoiceLook.of(choice) == ChoiceLook.LEVELS)
                .isPresent();
        Optional<String> before = movement.before().chosen();
        Optional<String> after = movement.after().chosen();
        if (areLevels && before.isPresent() && after.isPresent()) {
            return screen.text("answer.rail.moved.level", question.title(), before.get(), after.get());
        }
        return screen.text(
                "answer.rail.moved",
                question.title(),
                brief(question, movement.before()),
                brief(question, movement.after()));
    }

    private String brief(Question question, Response response) {
        return screen.words().of(question, response);
    }

    private String name(Movement.Row row) {
        return switch (row.level()) {
            // By name: after the last question of a theme the next one is in sight already.
            case THEME, PILLAR -> row.section().chartTitle();
            case OVERALL -> screen.text("answer.rail.row.overall");
        };
    }

    /** Whole points as the rounded figures beside it say; never a zero for something that moved. */
    private String gain(Movement.Row row, boolean isSame) {
        double change = row.after().score() - row.before().score();
        if (Double.isNaN(change)) {
            return "";
        }
        if (Math.abs(change) < 1e-9) {
            return screen.text("answer.rail.same");
        }
        long points = Math.round(row.after().score()) - Math.round(row.before().score());
        if (isSame || points == 0) {
            return screen.text(change > 0 ? "answer.rail.under" : "answer.rail.under.less");
        }
        return screen.text(points > 0 ? "answer.rail.plus" : "answer.rail.minus", Math.abs(points));
    }
}
