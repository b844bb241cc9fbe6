package org.southsouth.readiness.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.statistics.Consistency;
import org.southsouth.readiness.core.statistics.Correlation;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The correlations of one theme's questions, each pair once: questions beside, their numbers above. */
final class CorrelationGrid extends VBox {
    private final Label title = Texts.paragraph("", "t-body", "b");
    private final GridPane table = new GridPane();

    CorrelationGrid() {
        super(8);
        table.setHgap(8);
        table.setVgap(2);
        getChildren().addAll(title, table);
    }

    void show(Consistency theme, Framework framework, ScreenContext context) {
        Section section = framework.section(theme.theme());
        List<Question> questions =
                section.questions().stream().filter(Question::isScored).toList();
        title.setText(context.text("compare.consistency.pairs", section.title()));
        table.getChildren().clear();
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(names);
        for (int i = 0; i < questions.size(); i++) {
            String number = String.valueOf(i + 1);
            Question question = questions.get(i);
            Label name =
                    Texts.filling(context.text("compare.consistency.question", number, question.title()), "t-body");
            table.add(name, 0, i + 1);
            if (i < questions.size() - 1) {
                table.add(figure(number, "muted"), i + 1, 0);
            }
        }
        boolean isKnown = false;
        for (Correlation pair : theme.correlations()) {
            int one = place(questions, pair.first().value());
            int other = place(questions, pair.second().value());
            table.add(figure(context.formats().coefficient(pair.value()), "correlation"), one + 1, other + 1);
            isKnown |= !Double.isNaN(pair.value());
        }
        if (!isKnown) {
            String few = context.text("compare.consistency.few", String.valueOf(Consistency.LEAST));
            table.add(Texts.muted(few), 0, questions.size() + 1);
        }
    }

    private static Label figure(String text, String style) {
        Label figure = Texts.whole(text, "t-body", "consistency-figure", style);
        figure.setAlignment(Pos.CENTER_RIGHT);
        return figure;
    }

    private static int place(List<Question> questions, String id) {
        return questions.stream()
                .map(question -> question.id().value())
                .toList()
                .indexOf(id);
    }
}
