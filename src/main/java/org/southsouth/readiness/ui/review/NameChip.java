package org.southsouth.readiness.ui.review;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** Under whose name somebody reviews, and the way to another one; outlined while nobody is named. */
public final class NameChip extends Button {
    private final Label before = Texts.whole("", "t-body", "name-chip-words", "name-chip-before");
    private final Label name = Texts.plain("", "t-body", "b", "name-chip-words", "name-chip-name");
    private final Label change = Texts.whole("", "t-body", "name-chip-change");
    private final HBox parts = Rows.of(4, Icons.of(Feather.USER), before, name, change);

    private boolean isNamed;
    private boolean isShort;

    public NameChip() {
        getStyleClass().add("name-chip");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        name.setMinWidth(0);
        setGraphic(parts);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + parts.minWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + parts.prefWidth(-1) + snappedRightInset();
    }

    /** Where there is less room than they need, the name alone is cut, and the tooltip says it whole. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        parts.resizeRelocate(snappedLeftInset(), parts.getLayoutY(), room, parts.getHeight());
    }

    void follow(ReviewViewModel model, Runnable ask) {
        setOnAction(event -> ask.run());
        change.setText(model.text("review.name.change"));
        // The name outlives this screen, which it must not hold.
        model.own()
                .nameProperty()
                .when(sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(own -> show(own.strip(), model));
    }

    /** With large text the name stands alone: what is to be reviewed needs the room. The tooltip says the rest. */
    void shorten(boolean isNowShort) {
        isShort = isNowShort;
        Styles.set(this, "is-short", isShort);
        showWords();
    }

    private void showWords() {
        Visibility.show(before, !isShort || !isNamed);
        Visibility.show(change, !isShort && isNamed);
    }

    private void show(String own, ReviewViewModel model) {
        isNamed = !own.isEmpty();
        Styles.set(this, "nobody", !isNamed);
        before.setText(model.text(isNamed ? "review.name.as" : "review.name.nobody"));
        name.setText(own);
        Visibility.show(name, isNamed);
        showWords();
        String words = isNamed ? model.text("review.name.spoken", own) : before.getText();
        setAccessibleText(words);
        Tips.show(this, words);
    }
}
