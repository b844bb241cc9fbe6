package org.southsouth.readiness.ui.controls.editor;

import javafx.scene.control.ToggleGroup;

/** The editor of each kind of question. */
public final class ResponseEditors {
    private ResponseEditors() {}

    /** Options of which one is chosen join the group, so that others can stand beside them. */
    public static ResponseEditor of(AnswerHost host, ToggleGroup group) {
        return host.question()
                .kind()
                .map(
                        choice -> new ChoiceEditor(host, choice, group),
                        multiple -> new MultipleEditor(host, multiple),
                        numeric -> new FieldEditor(host, new NumberForm(host, numeric)),
                        text -> new TextEditor(host),
                        date -> new FieldEditor(host, new DateForm(host, date)));
    }
}
