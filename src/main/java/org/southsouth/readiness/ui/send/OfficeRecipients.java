package org.southsouth.readiness.ui.send;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** To whom the questions of each office that is ticked go. */
public final class OfficeRecipients extends VBox {
    private final Map<SeveralOffice, VBox> rows = new HashMap<>();

    public OfficeRecipients() {
        super(12);
    }

    void follow(SeveralViewModel model) {
        ScreenContext context = model.context();
        model.amountProperty().subscribe(() -> show(model.taken(), context));
        show(model.taken(), context);
    }

    /** A row stays the same one as long as its office is ticked: somebody may be typing in it. */
    private void show(List<SeveralOffice> taken, ScreenContext context) {
        rows.keySet().retainAll(taken);
        List<Node> now = taken.isEmpty()
                ? List.of(Texts.muted(context.text("send.several.nobody")))
                : List.copyOf(taken.stream()
                        .map(office -> rows.computeIfAbsent(office, one -> row(one, context)))
                        .toList());
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }

    private static VBox row(SeveralOffice office, ScreenContext context) {
        return new VBox(
                2,
                Texts.paragraph(office.body(), "t-body", "plain"),
                new HBox(
                        12,
                        field(
                                context.text("send.several.to"),
                                context.text("send.several.to.of", office.body()),
                                office.to()),
                        field(
                                context.text("send.several.address"),
                                context.text("send.several.address.of", office.body()),
                                office.address())));
    }

    private static VBox field(String name, String spoken, StringProperty text) {
        return RequestField.half(RequestField.labelled(name, spoken, PlainTyping.line(new TextField()), text));
    }
}
