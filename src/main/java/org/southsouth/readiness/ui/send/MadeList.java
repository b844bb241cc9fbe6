package org.southsouth.readiness.ui.send;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** The files that were made, each with the text for its e-mail. */
public final class MadeList extends VBox {
    private static final int MAIL_ROWS = 7;

    public MadeList() {
        getStyleClass().addAll("card", "send-made");
        Visibility.show(this, false);
    }

    /** {@code hint} is said above them. */
    void follow(ObservableValue<List<MadeFile>> files, String hint, ScreenContext context) {
        files.subscribe(made -> show(made, hint, context));
    }

    private void show(List<MadeFile> made, String hint, ScreenContext context) {
        Visibility.show(this, !made.isEmpty());
        getChildren().setAll(Texts.heading(context.text("send.several.made")), Texts.muted(hint));
        for (MadeFile file : made) {
            getChildren().addAll(Rows.hairline(), row(file, context));
        }
        // Of several each text lies beside its file.
        if (made.size() == 1) {
            getChildren().add(mail(made.get(0), context));
        }
    }

    /** The last thing in it: the text of the one file, else what was made last. */
    void bringText() {
        if (!getChildren().isEmpty()) {
            IntoSight.bring(getChildren().get(getChildren().size() - 1));
        }
    }

    /** To be read before it is sent. */
    private static WritingArea mail(MadeFile file, ScreenContext context) {
        WritingArea text = new WritingArea();
        text.setText(file.mail());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(MAIL_ROWS);
        text.setAccessibleText(context.text("send.one.made.mail", file.to()));
        return text;
    }

    private static HBox row(MadeFile file, ScreenContext context) {
        String address = file.address();
        VBox words = Rows.wide(new VBox(
                Texts.typed(file.to(), "t-body", "b"),
                Texts.caption(address.isEmpty() ? file.name() : file.name() + ", " + address)));
        words.setMinWidth(0);
        CopyButton copy =
                new CopyButton(context.text("send.several.copy"), context.text("send.several.copied"), file.mail());
        return Rows.of(12, words, copy);
    }
}
