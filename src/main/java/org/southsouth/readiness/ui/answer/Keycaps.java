package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.WritingArea;

/** The letters of a card, each beside what it does; with Alt while a field has the focus, where they would be written. */
final class Keycaps {
    private Keycaps() {}

    /** Empty where nothing can be changed. */
    static Optional<Label> of(AnswerContext screen, String key) {
        return screen.model().isLocked()
                ? Optional.empty()
                : Optional.of(following(screen, screen.text(key), CardCommands.changesAnswer(key)));
    }

    private static Label following(AnswerContext screen, String letter, boolean isAnswering) {
        Label key = label(letter);
        String inField = screen.text("answer.key.alt", letter);
        key.textProperty()
                .bind(key.sceneProperty()
                        .flatMap(Scene::focusOwnerProperty)
                        .map(focused -> isTaken(focused, isAnswering) ? inField : letter)
                        .orElse(letter));
        return key;
    }

    /** Among the grades a letter means a grade, and beside the answer none changes it. */
    private static boolean isTaken(Node focused, boolean isAnswering) {
        Optional<QuestionCard> card = QuestionCard.holding(focused);
        boolean isBeside = isAnswering
                && card.map(QuestionCard::face)
                        .filter(face -> face instanceof ExpandedCard open && open.isBeside(focused))
                        .isPresent();
        return card.isPresent() && (isBeside || LetterKeys.isField(focused) || focused.getUserData() instanceof Grade);
    }

    /**
     * Of Enter, which begins a new line where somebody writes several, and chooses where somebody walked to an option: not seen as
     * long as that is so, and its place stays, so that no button moves. One that is not brief has no room where the text is largest.
     */
    static Label besideLines(String key, boolean isBrief) {
        Label label = label(key);
        label.visibleProperty()
                .bind(label.sceneProperty()
                        .flatMap(Scene::focusOwnerProperty)
                        .flatMap(focused -> isToChoose(focused)
                                .map(isToChoose -> !isToChoose
                                        && !(focused instanceof WritingArea)
                                        && (isBrief || !Theme.isHuge(focused.getScene()))))
                        .orElse(true));
        label.managedProperty()
                .bind(label.sceneProperty()
                        .map(scene -> isBrief || !Theme.isHuge(scene))
                        .orElse(true));
        return label;
    }

    /** Whether Enter takes what has the focus as the answer. */
    private static ObservableValue<Boolean> isToChoose(Node focused) {
        List<String> styles = focused.getStyleClass();
        if (styles.contains(FigureRows.USE)) {
            return new SimpleBooleanProperty(!styles.contains(EnterPauses.INSTEAD));
        }
        return focused instanceof RadioButton choice
                ? isMeant(choice)
                        .flatMap(isMeant -> choice.selectedProperty().map(isSelected -> isMeant && !isSelected))
                : new SimpleBooleanProperty(false);
    }

    /** Whether somebody who has the focus there went there to choose it. */
    static ObservableValue<Boolean> isMeant(RadioButton choice) {
        List<String> styles = choice.getStyleClass();
        if (styles.contains("pill") && !styles.contains(EnterPauses.INSTEAD)) {
            return new SimpleBooleanProperty(true);
        }
        return QuestionCards.around(choice).map(QuestionCards::walkedProperty).orElseGet(SimpleBooleanProperty::new);
    }

    static Label label(String key) {
        return Texts.whole(key, "keycap", "t-caption");
    }

    /** After its words. */
    static void putOn(Labeled control, Label key) {
        control.setGraphic(key);
        control.setContentDisplay(ContentDisplay.RIGHT);
        // Else a screen reader reads the letter as one of the words.
        control.setAccessibleText(control.getText());
    }
}
