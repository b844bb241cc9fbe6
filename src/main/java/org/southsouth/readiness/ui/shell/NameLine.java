package org.southsouth.readiness.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Suggestions;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * Asks for somebody's name at the foot; takes no focus, so that nobody is kept from answering. With large text, and beside the
 * status line, the reason is in the tooltip of the field: a second line would have the room of the question.
 */
public final class NameLine extends FlowPane {
    private static final int LONGEST = 100;
    private static final int LETTERS = 12;

    private final TextField field = PlainTyping.line(new TextField());

    private @Nullable Suggestions<String> known;
    private Label why = new Label();
    private boolean isWanted;
    private boolean isBeside;
    private boolean isGivingWay;
    /** For as long as what is said beside it needs the room. */
    private boolean isAside;

    private Runnable showAgain = () -> {};

    public NameLine() {
        super(12, 4);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("statusbar", "name-line");
        setAlignment(Pos.CENTER_LEFT);
        Visibility.show(this, false);
    }

    /** {@code whenDone} runs before the line goes, which would hand the focus to whatever stands beside it. */
    void follow(NameViewModel model, Runnable whenDone) {
        Label question = Texts.whole(model.text("shell.name.question"), "t-body", "b");
        why = Texts.muted(model.text("shell.name.why"));
        prepare(model, whenDone);
        showAgain = () -> show(model.askingProperty().get());
        Button keep = Buttons.of(model.text("shell.name.keep"), () -> model.keep(field.getText()), "btn-s");
        Button skip = Buttons.of(model.text("shell.name.skip"), () -> skip(model), "quiet", "btn-s");
        getChildren().setAll(question, field, keep, skip, why);
        Visibility.emptyUntilShown(this);
        Tips.show(field, why.getText());
        field.setAccessibleHelp(why.getText());
        question.fontProperty().subscribe(() -> show(model.askingProperty().get()));
        question.fontProperty().subscribe(this::showReason);
        visibleProperty().subscribe(this::showReason);
        model.askingProperty().subscribe(isAsking -> {
            if (!isAsking) {
                whenDone.run();
            }
            isWanted = isWanted && isAsking;
            show(isAsking);
        });
        model.nameProperty().subscribe(field::setText);
        field.textProperty().subscribe(model::typed);
        focusWithinProperty().subscribe(isWithin -> {
            // Not where another window has the keys for a while.
            boolean isLeft =
                    !isWithin && getScene() != null && !Nesting.isIn(getScene().getFocusOwner(), this);
            if (isLeft) {
                model.keepTyped();
            }
        });
        // Nothing to keep where nothing is typed and no name is there to be taken away.
        keep.disableProperty()
                .bind(field.textProperty()
                        .map(String::isBlank)
                        .flatMap(isBlank -> model.nameProperty().map(name -> isBlank && name.isBlank())));
    }

    /** What was typed goes, and is not kept. */
    private void skip(NameViewModel model) {
        // Before the line goes, which would keep what stands here.
        field.setText(model.nameProperty().get());
        model.skip();
    }

    /** Who was entered in the set-up need not type it again. */
    private void offerKnown(NameViewModel model) {
        field.textProperty().subscribe(() -> {
            if (field.isFocused()) {
                suggestions(model).suggest();
            }
        });
        field.focusedProperty().subscribe(isFocused -> {
            if (isFocused && field.getText().isBlank()) {
                suggestions(model).suggest();
            }
        });
    }

    /** Made for whoever comes to the field: a start has none. */
    private Suggestions<String> suggestions(NameViewModel model) {
        Suggestions<String> made = known == null
                ? new Suggestions<>(
                        field, model::known, name -> name.equals(field.getText()), name -> take(model, name))
                : known;
        known = made;
        return made;
    }

    private void take(NameViewModel model, String name) {
        field.setText(name);
        model.keep(name);
    }

    private void prepare(NameViewModel model, Runnable whenDone) {
        offerKnown(model);
        field.setPromptText(model.text("shell.name.prompt"));
        field.setAccessibleText(model.text("shell.name.question"));
        field.setPrefColumnCount(LETTERS);
        field.setMinWidth(USE_PREF_SIZE);
        field.textProperty().addListener((text, before, typed) -> {
            if (typed.length() > LONGEST) {
                field.setText(before);
            }
        });
        field.setOnAction(event -> model.keep(field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                boolean isTyped = !field.getText().isBlank()
                        && !field.getText().equals(model.nameProperty().get());
                if (isTyped) {
                    // Out of the line, and nothing of what was typed is lost.
                    whenDone.run();
                } else {
                    skip(model);
                }
                event.consume();
            }
        });
    }

    private void showReason() {
        Visibility.show(why, !isBeside && !Theme.isLarge(getScene()));
    }

    /** How wide it is in one line without its reason, in pixels; 0 while it is not there. */
    double besideWidth() {
        double width = getInsets().getLeft() + getInsets().getRight() - getHgap();
        for (Node part : getManagedChildren()) {
            width += part.equals(why) ? 0 : snapSizeX(part.prefWidth(-1)) + getHgap();
        }
        return isAsked() ? snapSizeX(width) : 0;
    }

    /** Whether a name is asked for here, be it that the line is aside for a while. */
    boolean isAsked() {
        return isVisible() || isAside;
    }

    /** Out of sight for as long as there is no room beside what is said; never while somebody types there. */
    void placeAside(boolean isNow) {
        if (isAside != isNow) {
            isAside = isNow;
            showAgain.run();
        }
    }

    /** Whether it stands in the line of what is saved, which has the edge then. */
    void placeBeside(boolean isBeside) {
        if (this.isBeside != isBeside) {
            this.isBeside = isBeside;
            Styles.set(this, "beside", isBeside);
            showReason();
        }
    }

    /** With the largest text it would take the room of an option, and a link below it asks the same; so it does beside a tour. */
    private void show(boolean isAsking) {
        boolean isInTheWay = isGivingWay || Theme.isHuge(getScene());
        isAside &= isAsking && !isInTheWay;
        Visibility.show(this, isAsking && !isAside && (isWanted || !isInTheWay));
    }

    /** While something else stands at the foot of the screen. */
    void giveWay(boolean isNow) {
        isGivingWay = isNow;
        showAgain.run();
    }

    /** For whoever goes from one part of the window to the next. */
    void enter() {
        field.requestFocus();
    }

    /** Whether it stands there unasked. */
    boolean isOnTheWay() {
        return !isWanted;
    }

    /** For whoever asked for it. */
    void focusField() {
        isWanted = true;
        isAside = false;
        show(true);
        field.requestFocus();
        field.selectAll();
    }
}
