package org.southsouth.readiness.ui.controls.editor;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.IntoSight;

/**
 * One line that is typed: handed on after a pause, on Enter and where the focus goes on. What cannot be taken is told, with what stays
 * stored instead, and is still there when somebody comes back to the question: nothing replaces it but another answer.
 */
public final class TypedField extends TextField {
    /** More letters than a figure has are seen only in a wider field: a number with its unit in words. */
    private static final int SHORT = 9;

    /** More would lose the first digit in the row of a question that is not open. */
    private static final int SHORTEST = 5;

    private final AnswerHost host;
    private final TypedForm form;
    private final DebouncedInput typing;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Response shown = new Response.Blank();
    /** What stood before what was taken here in a pause; null once somebody went on, or something else came. */
    private @Nullable Response former;
    /** What was typed when that was taken. */
    private String begun = "";

    private boolean isShowing;
    private boolean hasShown;

    TypedField(AnswerHost host, TypedForm form) {
        this.host = host;
        this.form = form;
        this.typing = new DebouncedInput(host.context(), this::handOn).in(this);
        getStyleClass().add("number-field");
        setAccessibleText(host.question().title() + ", " + form.unit());
        textProperty().addListener((text, before, after) -> {
            Styles.set(this, "is-long", after.length() > SHORTEST);
            Styles.set(this, "is-wordy", after.length() > SHORT);
            if (!isShowing) {
                clearError();
                // Page Down leaves the keys in the field that it scrolls away.
                IntoSight.bring(this);
                typing.typed();
                if (host.isAtOnce()) {
                    typing.commit();
                }
            }
        });
        focusedProperty().addListener((focus, before, isFocused) -> {
            former = isFocused ? null : former;
            if (!isFocused) {
                commit();
                writeOut();
            }
        });
    }

    /** A figure, for whoever shows it without the rest of its editor. */
    public static TypedField of(AnswerHost host, QuestionKind.Numeric kind) {
        return new TypedField(host, new NumberForm(host, kind));
    }

    /** What is being typed stays. */
    public void show(Response response) {
        boolean isAnother = hasShown && !response.equals(shown);
        hasShown = true;
        // Another answer than the one that was typed here came from elsewhere.
        former = isAnother ? null : former;
        shown = response;
        if (typing.isPending()) {
            return;
        }
        if (isAnother) {
            host.refuse(Optional.empty());
        }
        String refused = host.refused().orElse(null);
        if (refused != null) {
            put(refused);
            tell(entry().error());
            return;
        }
        String text = form.text(response);
        if (!isFocused() || !isSame(text)) {
            put(text);
            clearError();
            if (isAnother && isFocused()) {
                // What is typed next takes its place, as where somebody has just come.
                selectAll();
            }
        }
    }

    /** What was understood, in our own form, so that everybody sees it. */
    private void writeOut() {
        if (error.get().isEmpty() && entry().response() != null) {
            put(form.text(shown));
        }
    }

    private void put(String text) {
        if (!getText().equals(text)) {
            isShowing = true;
            setText(text);
            // Where somebody would go on typing; a new text sets the place to its beginning.
            end();
            isShowing = false;
        }
    }

    /** Puts what is stored in the place of what could not be taken; false where there is nothing of that kind. */
    public boolean setBack() {
        if (host.refused().isEmpty()) {
            return false;
        }
        host.refuse(Optional.empty());
        put(form.text(shown));
        clearError();
        selectAll();
        return true;
    }

    private boolean isSame(String text) {
        TypedForm.Entry typed = entry();
        Response response = typed.response();
        return text.isEmpty() ? getText().isBlank() : response != null && response.equals(shown);
    }

    /** How what stands here was read, where somebody may well have meant another number; else empty. */
    public String doubtfulReading() {
        return form.isDoubtful(getText()) ? form.reading(getText()) : "";
    }

    /** What stands in the field, understood or not. */
    TypedForm.Entry entry() {
        return form.read(getText());
    }

    /** False where what was typed cannot be taken. */
    public boolean commit() {
        typing.commit();
        // Whoever goes on has said that this is it: what is typed after it is another thing.
        former = null;
        TypedForm.Entry entry = entry();
        if (entry.response() == null) {
            tell(entry.error());
        }
        return error.get().isEmpty();
    }

    private void handOn() {
        TypedForm.Entry entry = entry();
        Response response = entry.response();
        if (response == null) {
            host.refuse(Optional.of(getText()));
            takeBack();
            if (!isFocused() || !form.isToldOnLeaving()) {
                tell(entry.error());
            }
            return;
        }
        host.refuse(Optional.empty());
        if (response.isAnswer() || form.stands(shown).isPresent()) {
            Response before = former == null ? shown : former;
            host.respond(response);
            shown = host.response();
            former = before;
            begun = getText().strip();
        }
    }

    /** "3" was the beginning of "3 days": what is stored is not what somebody stopped at for a second. */
    private void takeBack() {
        Response before = former;
        if (before != null && !before.equals(shown) && getText().strip().startsWith(begun)) {
            former = null;
            shown = before;
            host.respond(before);
        }
    }

    /** What is wrong, and what stands meanwhile. */
    private void tell(String wrong) {
        error.set(host.isAtOnce() ? wrong : wrong + " " + stands());
        Styles.set(this, "is-error", true);
    }

    private String stands() {
        return form.stands(shown)
                .map(words -> host.text("answer.number.stands", words))
                .orElseGet(
                        () -> host.text(shown.isBlank() ? "answer.number.stands.none" : "answer.number.stands.other"));
    }

    private void clearError() {
        error.set("");
        Styles.set(this, "is-error", false);
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
