package org.southsouth.readiness.ui.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.words.Formats;

/** Whom the others are held against: chosen here, first in everything from then on. */
final class ReferencePicker extends VBox {
    private final Label title = Texts.whole("", "t-caption", "muted");
    private final ComboBox<Choice> choice = new ComboBox<>();
    private boolean isShowing;

    /** A subject, or nobody; its text is what the box shows. */
    private record Choice(Optional<Subject> subject, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    ReferencePicker() {
        super(2);
        setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("reference-choice");
        title.setLabelFor(choice);
        ChosenWords.tell(choice);
        getChildren().addAll(title, choice);
    }

    void takeKeys() {
        choice.requestFocus();
        keepInSight();
    }

    /** Somebody asked for the choice: it is open, once it is where it stays. */
    void open() {
        takeKeys();
        NextPulse.afterPulse(getScene(), () -> NextPulse.afterPulse(getScene(), choice::show));
    }

    /** What stands out above it has other sentences with another reference, and the page is as high as before only by chance. */
    private void keepInSight() {
        Scene scene = getScene();
        if (scene != null && choice.isFocused()) {
            NextPulse.afterPulse(
                    scene,
                    () -> NextPulse.afterPulse(scene, () -> {
                        if (choice.isFocused()) {
                            IntoSight.bring(this);
                        }
                    }));
        }
    }

    void follow(CompareViewModel model) {
        title.setText(model.context().text("compare.reference.label"));
        choice.setAccessibleText(model.context().text("compare.reference.choose"));
        ListKeys.take(choice, Choice::name, chosen -> {
            if (!isShowing) {
                model.pin(chosen.subject());
            }
        });
        model.resultProperty().subscribe(result -> result.ifPresent(shown -> show(shown, model)));
    }

    private void show(Compared shown, CompareViewModel model) {
        isShowing = true;
        Set<Choice> choices = new LinkedHashSet<>();
        choices.add(new Choice(Optional.empty(), model.context().text("compare.reference.nobody")));
        shown.profiles().stream()
                .map(Profile::subject)
                .distinct()
                .map(subject -> new Choice(Optional.of(subject), name(subject, shown, model)))
                .sorted((one, other) -> model.context().formats().alphabetical().compare(one.name(), other.name()))
                .forEach(choices::add);
        choice.getItems().setAll(List.copyOf(choices));
        Optional<Subject> pinned =
                shown.referenced() == 0 ? Optional.empty() : shown.options().reference();
        choices.stream()
                .filter(each -> each.subject().equals(pinned))
                .findFirst()
                .ifPresent(choice::setValue);
        setVisible(choices.size() > 2);
        isShowing = false;
        keepInSight();
    }

    /** Of one that is here in several rounds with the latest, which is the one that is held against the others. */
    private static String name(Subject subject, Compared shown, CompareViewModel model) {
        Formats formats = model.context().formats();
        boolean areSeveral = shown.profiles().stream()
                        .filter(profile -> profile.subject().equals(subject))
                        .count()
                > 1;
        return areSeveral
                ? Names.reference(shown.entries(), subject)
                        .map(entry -> formats.title(entry.profile()))
                        .orElseGet(() -> formats.subject(subject))
                : formats.subject(subject);
    }
}
