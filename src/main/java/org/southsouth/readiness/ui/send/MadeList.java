package org.southsouth.readiness.ui.send;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** The files that were made, each with the text for its e-mail. */
public final class MadeList extends VBox {
    private static final int MAIL_ROWS = 7;
    /** So that what is above the text is seen with it. */
    private static final int LARGE_MAIL_ROWS = 4;

    private Runnable copied = () -> {};
    private Optional<Button> copyOfOne = Optional.empty();

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
        copyOfOne = Optional.empty();
        getChildren().setAll(Texts.heading(context.text("send.several.made")), Texts.muted(hint));
        for (MadeFile file : made) {
            getChildren().addAll(Rows.hairline(), row(file, made.size() == 1, context));
        }
        // Of several each text lies beside its file.
        if (made.size() == 1) {
            getChildren().add(mail(made.get(0), context));
        }
    }

    /** The button beside the one file; empty where there is none, or several. */
    Optional<Button> copyOfOne() {
        return copyOfOne;
    }

    /** Told when the text of any of them was copied. */
    void whenCopied(Runnable listener) {
        copied = listener;
    }

    /** To be read before it is sent. */
    private WritingArea mail(MadeFile file, ScreenContext context) {
        WritingArea text = new WritingArea();
        text.setText(file.mail());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Theme.isLarge(getScene()) ? LARGE_MAIL_ROWS : MAIL_ROWS);
        text.setAccessibleText(context.text("send.one.made.mail", file.to()));
        return text;
    }

    private HBox row(MadeFile file, boolean isOne, ScreenContext context) {
        String address = file.address();
        VBox words = Rows.wide(new VBox(
                Texts.typed(file.to(), "t-body", "b"),
                Texts.caption(address.isEmpty() ? file.name() : file.name() + ", " + address)));
        words.setMinWidth(0);
        CopyButton copy = new CopyButton(
                context.text("send.several.copy"), context.text("send.several.copied"), file::mail, () -> copied.run());
        copy.getStyleClass().add("quiet");
        copyOfOne = isOne ? Optional.of(copy) : Optional.empty();
        return Rows.of(12, words, copy);
    }
}
