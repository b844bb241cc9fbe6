package org.southsouth.readiness.ui.send;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
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
        CheckBox asks = new CheckBox(context.text("send.ask.take"));
        asks.setWrapText(true);
        asks.selectedProperty().bindBidirectional(choice.taken());
        WritingArea message = new WritingArea();
        message.setPrefRowCount(LINES);
        message.setPromptText(context.text("send.ask.message.prompt"));
        VBox by = labelled(context, "send.ask.by", PlainTyping.line(new TextField()), choice.by());
        VBox address = labelled(context, "send.ask.address", PlainTyping.line(new TextField()), choice.address());
        TextField day = PlainTyping.line(new TextField());
        day.setPromptText(context.text("send.ask.due.prompt"));
        VBox due = labelled(context, "send.ask.due", day, choice.due());
        due.getStyleClass().add("send-due");
        VBox fields = new VBox(
                8,
                new HBox(16, half(by), half(address)),
                due,
                labelled(context, "send.ask.message", message, choice.message()));
        Visibility.follow(fields, choice.taken());
        getChildren().addAll(asks, Texts.caption(context.text("send.ask.hint")), fields);
    }

    private static VBox half(VBox field) {
        field.setPrefWidth(0);
        return Rows.wide(field);
    }

    private static VBox labelled(ScreenContext context, String key, TextInputControl field, StringProperty text) {
        Label label = Texts.caption(context.text(key));
        label.setLabelFor(field);
        field.setAccessibleText(context.text(key));
        field.textProperty().bindBidirectional(text);
        return new VBox(4, label, field);
    }
}
