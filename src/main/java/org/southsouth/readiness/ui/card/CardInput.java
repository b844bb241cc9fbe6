package org.southsouth.readiness.ui.card;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.card.CardsViewModel.Opened;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;
import org.southsouth.readiness.words.CardText;
import org.southsouth.readiness.words.TypedDay;

/** One text of a card: its label, the field or what stands in it, and the sentence that says what is wrong. */
final class CardInput extends VBox {
    private static final int LINES = 3;
    private static final int MOST_LINES = 8;
    private static final int LETTERS_A_LINE = 90;

    private final TextInputControl field;
    private final Label error = Texts.paragraph("", "t-body", "danger-text");

    CardInput(CardsViewModel model, Opened opened, CardField of) {
        super(4);
        setMinWidth(0);
        Label label = Texts.plain(model.text("card.field." + of.key()), "t-caption", "muted");
        field = of.isLong() ? new WritingArea() : PlainTyping.line(new TextField());
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        Visibility.show(error, false);
        if (of == CardField.VALID_UNTIL) {
            field.setPromptText(model.text("common.day.prompt", TypedDay.yearAhead(model.today())));
        }
        getChildren().add(label);
        if (opened.isOwn()) {
            field.textProperty().bindBidirectional(opened.form().text(of));
            if (field instanceof WritingArea area) {
                area.setPrefRowCount(rows(opened.form().text(of).get()));
            }
            getChildren().addAll(field, error);
        } else {
            getChildren().add(Texts.paragraph(read(model, opened, of), "t-body"));
        }
    }

    /** As others wrote it; a day as it is said here. */
    private static String read(CardsViewModel model, Opened opened, CardField of) {
        CardText texts =
                new CardText(model.context().messages(), model.context().formats());
        return of == CardField.VALID_UNTIL
                ? texts.until(opened.form().before())
                : opened.form().text(of).get();
    }

    private static int rows(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        return Math.max(LINES, Math.min(MOST_LINES, lines));
    }

    void whenLeft(Runnable action) {
        field.focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                action.run();
            }
        });
    }

    /** What keeps the card from being saved. */
    void say(String sentence) {
        show(sentence, true);
    }

    /** What somebody should know; the card can be saved all the same. */
    void warn(String sentence) {
        show(sentence, false);
    }

    /** Nothing is wrong, and nothing is to be known. */
    void clear() {
        show("", false);
    }

    private void show(String sentence, boolean isWrong) {
        error.setText(sentence);
        error.getStyleClass().setAll("label", "t-body", isWrong ? "danger-text" : "warn-text");
        error.setGraphic(
                isWrong ? Icons.of(Feather.ALERT_CIRCLE, "i-danger") : Icons.of(Feather.ALERT_TRIANGLE, "i-warn"));
        Visibility.show(error, !sentence.isEmpty());
        field.setAccessibleHelp(sentence);
        Styles.set(field, "is-error", isWrong);
    }

    /** At once, or when it comes into the window: what stands in a scroll pane does so with its first layout. */
    void focusField() {
        if (field.getScene() == null) {
            field.sceneProperty().addListener((scene, before, now) -> field.requestFocus());
        } else {
            field.requestFocus();
        }
    }
}
