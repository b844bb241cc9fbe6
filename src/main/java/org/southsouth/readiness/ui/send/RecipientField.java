package org.southsouth.readiness.ui.send;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Suggestions;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;

/** Somebody who has this application, or somebody who has not and fills in a form. */
public final class RecipientField extends VBox {
    private static final double LEAST_EM = 18;

    private final ToggleGroup group = new ToggleGroup();
    private final TextField office = new TextField();
    private final TextField address = new TextField();

    public RecipientField() {
        super(8);
    }

    void follow(SendViewModel model) {
        // Who that is comes first: with large text the ways to send fill the window, and the page would open below its
        // title.
        getChildren()
                .addAll(
                        names(model),
                        RequestField.refusal(address, model.request()),
                        questions(model.office(), model.context()));
        add(model, "send.to.application", Optional.empty());
        for (FormFormat format : FormFormat.values()) {
            add(model, format.messageKey(), Optional.of(format));
        }
        FormChoice form = model.form();
        Label hint = Texts.muted("");
        hint.textProperty()
                .bind(form.formatProperty().map(format -> model.context().text(hint(format))));
        Visibility.follow(hint, form.takenProperty());
        getChildren().add(hint);
    }

    private void suggest(Suggestions<KnownOffice> known, OfficeQuestions asked) {
        if (office.isFocused() && isBeginning(asked, office.getText())) {
            // Who types “Cust” and presses Enter means Customs.
            known.suggestFirst();
        } else if (office.isFocused() && !office.getText().isBlank()) {
            known.suggest();
        } else {
            known.hide();
        }
    }

    /** Whether the first office that is meant begins so, and has more. */
    private static boolean isBeginning(OfficeQuestions asked, String text) {
        return !text.isBlank()
                && asked.meant(text).stream()
                        .limit(1)
                        .map(KnownOffice::name)
                        .anyMatch(name ->
                                name.length() > text.length() && name.regionMatches(true, 0, text, 0, text.length()));
    }

    /** Which questions an office that is known is asked. */
    private HBox questions(OfficeQuestions asked, ScreenContext context) {
        office.setPromptText(context.text("send.office.prompt"));
        Suggestions<KnownOffice> known =
                new Suggestions<>(office, asked::meant, one -> one.name().equals(office.getText()), one -> {
                    office.setText(one.name());
                    office.end();
                });
        office.textProperty().subscribe(() -> suggest(known, asked));
        Label words = Texts.muted("");
        words.textProperty().bind(asked.wordsProperty());
        words.setMinWidth(0);
        Button take = Buttons.of(
                "",
                () -> {
                    // The button goes with what it offers, and its focus would fall down the page.
                    office.requestFocus();
                    office.end();
                    asked.take();
                },
                "quiet");
        take.textProperty().bind(asked.takeProperty());
        take.setMinWidth(Region.USE_PREF_SIZE);
        Visibility.follow(take, asked.offeredProperty());
        HBox line = Rows.of(12, Rows.wide(words), take);
        Visibility.follow(line, asked.wordsProperty().isNotEmpty());
        asked.wordsProperty().subscribe(said -> {
            if (office.isFocused() && !said.isEmpty()) {
                IntoSight.bring(line);
            }
        });
        return line;
    }

    /** What one fills in first. */
    void focusFirst() {
        office.requestFocus();
    }

    /** Who that is, for the list of everybody who was asked. */
    private ColumnsPane names(SendViewModel model) {
        // Below one another where the name of an office would not be seen whole in half of the room.
        ColumnsPane names = new ColumnsPane(2, LEAST_EM, 16);
        names.setRowGap(8);
        names.show(List.of(
                named(model, "send.to.name", model.recipient().to(), office),
                named(model, "send.to.address", model.recipient().address(), address)));
        return names;
    }

    private static VBox named(SendViewModel model, String key, StringProperty text, TextField field) {
        String name = model.context().text(key);
        return RequestField.half(RequestField.labelled(name, name, PlainTyping.line(field), text));
    }

    private static String hint(Optional<FormFormat> format) {
        if (format.filter(FormFormat::isForPhones).isPresent()) {
            return format.filter(one -> one == FormFormat.XFORM).isPresent()
                    ? "send.to.phone.hint"
                    : "send.to.kobo.hint";
        }
        return FormChoice.isPaper(format) ? "send.to.paper.hint" : "send.to.workbook.hint";
    }

    private void add(SendViewModel model, String key, Optional<FormFormat> format) {
        RadioButton radio = new RadioButton(model.context().text(key));
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        // The arrows choose it, and may have led below the edge; nothing moves below the mouse.
        radio.focusedProperty().subscribe(isFocused -> {
            if (isFocused && !radio.isPressed()) {
                IntoSight.bring(radio);
            }
        });
        model.form().formatProperty().subscribe(chosen -> radio.setSelected(chosen.equals(format)));
        radio.selectedProperty().subscribe(isSelected -> {
            if (isSelected) {
                model.form().formatProperty().set(format);
            }
        });
        getChildren().add(radio);
    }
}
