package org.southsouth.readiness.ui.send;

import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.ReadHint;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** Who asks, by when, and a message: what whoever opens the file sees first. */
public final class RequestField extends VBox {
    private static final int LINES = 3;

    public RequestField() {
        super(8);
    }

    void follow(SendViewModel model) {
        RequestChoice choice = model.request();
        ScreenContext context = model.context();
        VBox fields = fields(context, choice);
        CheckBox asks = new CheckBox(context.text("send.ask.take"));
        asks.setWrapText(true);
        asks.selectedProperty().bindBidirectional(choice.taken());
        Label hint = Texts.caption(context.text("send.ask.hint"));
        Visibility.follow(asks, choice.form().map(isForm -> !isForm && !model.isAsking()));
        Visibility.follow(hint, choice.form().map(isForm -> !isForm));
        Visibility.follow(fields, choice.asksProperty());
        getChildren().addAll(asks, hint, fields);
    }

    /** What whoever is asked is told. */
    static VBox fields(ScreenContext context, RequestChoice choice) {
        WritingArea message = new WritingArea();
        message.setPrefRowCount(LINES);
        message.setPromptText(context.text("send.ask.message.prompt"));
        VBox by = labelled(context, "send.ask.by", PlainTyping.line(new TextField()), choice.by());
        TextField back = PlainTyping.line(new TextField());
        VBox address = labelled(context, "send.ask.address", back, choice.address());
        TextField day = PlainTyping.line(new TextField());
        day.setPromptText(choice.dayPrompt());
        day.getStyleClass().add("send-due");
        VBox due = labelled(context, "send.ask.due", day, choice.due());
        FieldError refused = new FieldError(day);
        due.getChildren().addAll(refused, new ReadHint(day, choice::dayRead));
        tellOnceLeft(day, refused, choice::dayRefusal);
        choice.taken().subscribe(() -> refused.say(""));
        return new VBox(
                8,
                new VBox(4, new HBox(16, half(by), half(address)), refusal(back, choice)),
                due,
                labelled(context, "send.ask.message", message, choice.message()));
    }

    /** What is wrong with an address, told once its field was left. */
    static FieldError refusal(TextField address, RequestChoice choice) {
        FieldError refused = new FieldError(address);
        tellOnceLeft(address, refused, () -> choice.addressRefusal(address.getText()));
        return refused;
    }

    /** Whoever still types is not told that it is no day yet; whoever comes back sees what is wrong until it is changed. */
    private static void tellOnceLeft(TextField field, FieldError refused, Supplier<String> refusal) {
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                refused.say(refusal.get());
            }
        });
        field.textProperty().subscribe((before, now) -> {
            if (field.isFocused()) {
                refused.say("");
            }
        });
    }

    /** One of two fields side by side. */
    static VBox half(VBox field) {
        field.setPrefWidth(0);
        // A name of two lines beside one of one leaves the fields in one line.
        field.setAlignment(Pos.BOTTOM_LEFT);
        return Rows.wide(field);
    }

    private static VBox labelled(ScreenContext context, String key, TextInputControl field, StringProperty text) {
        return labelled(context.text(key), context.text(key), field, text);
    }

    /** A field below its name, which comes into sight with it; {@code spoken} is read out. */
    static VBox labelled(String name, String spoken, TextInputControl field, StringProperty text) {
        Label label = Texts.caption(name);
        label.setLabelFor(field);
        field.setAccessibleText(spoken);
        field.textProperty().bindBidirectional(text);
        VBox part = new VBox(4, label, field);
        IntoSight.follow(part, field);
        return part;
    }
}
