package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** Beside the questions: one of them in its words, and what everybody answered. */
final class AnswersPanel extends BorderPane {
    private static final double LINE = 48;

    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button before = new Button();
    private final Button after = new Button();
    private final Button close = new Button();
    private final Label caption = Texts.filling("", "t-body", "muted");

    private final String unscored;

    AnswersPanel(CompareViewModel model) {
        unscored = model.context().text("compare.answers.unscored");
        getStyleClass().addAll("rail", "answers-panel");
        content.getStyleClass().add("answers-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        caption.setText(model.context().text("compare.answers.title"));
        prepare(before, Feather.CHEVRON_UP, model.context().text("compare.answers.before"));
        prepare(after, Feather.CHEVRON_DOWN, model.context().text("compare.answers.after"));
        prepare(close, Feather.X, model.context().text("compare.answers.close"));
        close.setOnAction(event -> model.closeReading());
        HBox head = Rows.of(8, caption, before, after, close);
        head.getStyleClass().add("answers-head");
        addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
        setTop(head);
        setCenter(scroll);
    }

    /** Its answers have no stop for Tab: whatever has the keys in it, they read on. */
    private void scroll(KeyEvent event) {
        Scrolled read = new Scrolled(scroll);
        double page = Math.max(LINE, read.shown() - LINE);
        double by = switch (event.getCode()) {
            case DOWN -> LINE;
            case UP -> -LINE;
            case PAGE_DOWN -> page;
            case PAGE_UP -> -page;
            case END -> read.room();
            case HOME -> -read.room();
            default -> 0;
        };
        if (by != 0 && !event.isAltDown()) {
            if (read.room() > 0) {
                read.to(read.top() + by);
            }
            event.consume();
        }
    }

    private static void prepare(Button button, Feather icon, String words) {
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("icon", "btn-s");
        button.setAccessibleText(words);
        Tips.show(button, words);
    }

    /** What opens the question before (-1) or after (1). */
    void whenStepped(IntConsumer stepping) {
        before.setOnAction(event -> stepping.accept(-1));
        after.setOnAction(event -> stepping.accept(1));
    }

    /** {@code canStep}: whether it stands beside a list of questions, which has one before and one after. */
    void show(SideBySide question, List<Band> bands, boolean canStep) {
        Visibility.show(before, canStep);
        Visibility.show(after, canStep);
        content.getChildren().clear();
        scroll.setVvalue(0);
        add(0, Texts.caption(question.theme()));
        add(4, Texts.heading(question.title()));
        add(8, Texts.muted(question.text()));
        if (!question.isScored()) {
            add(8, Texts.paragraph(unscored, "t-body", "b"));
        }
        add(16, Rows.hairline());
        for (SideBySide.Row row : question.rows()) {
            add(0, row(row, bands, question.isScored()));
            add(0, Rows.hairline());
        }
    }

    private static HBox row(SideBySide.Row row, List<Band> bands, boolean isScored) {
        VBox words = new VBox(Texts.paragraph(row.name(), "t-body", "b"), Texts.typed(row.answer(), "t-body"));
        if (!row.evidence().isEmpty()) {
            words.getChildren().add(Texts.typed(row.evidence(), "t-caption", "muted"));
        }
        words.setMinWidth(0);
        Rows.wide(words);
        HBox shown = new HBox(12, words);
        if (isScored) {
            shown.getChildren().add(0, new ScoreCell().show(row.points(), row.figure(), bands));
        }
        shown.setAlignment(Pos.TOP_LEFT);
        shown.getStyleClass().add("answers-row");
        return shown;
    }

    private void add(double above, Region node) {
        VBox.setMargin(node, new Insets(above, 0, 0, 0));
        content.getChildren().add(node);
    }

    void focusClose() {
        close.requestFocus();
    }
}
