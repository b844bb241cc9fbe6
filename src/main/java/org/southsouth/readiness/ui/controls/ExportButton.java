package org.southsouth.readiness.ui.controls;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.words.Messages;

/** The primary button of a screen of results: a menu of what the report can be written as, then where to. */
public final class ExportButton extends Button {
    private final ContextMenu menu = new ContextMenu();

    /** What is offered, the title of the question for a file, a name for it, what is done with the format and the file chosen, and what goes in. */
    public record Offer(
            ReportKind kind,
            String title,
            Function<ReportFormat, String> suggestedName,
            BiConsumer<ReportFormat, String> write,
            ContentsChoice contents) {}

    public ExportButton() {
        getStyleClass().add("primary");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icons.of(Feather.DOWNLOAD));
        setOnAction(event -> menu.show(this, Side.BOTTOM, 0, 4));
    }

    public void offer(Messages messages, Dialogs dialogs, Offer offer) {
        menu.getItems().clear();
        for (ReportFormat format : offer.kind().formats()) {
            MenuItem item = new MenuItem(messages.getString(format.messageKey()));
            item.setOnAction(event -> dialogs.fileToSave(
                            offer.title(), offer.suggestedName().apply(format), ReportExport.endings(format))
                    .ifPresent(file -> offer.write().accept(format, file)));
            menu.getItems().add(item);
        }
        if (offer.kind().hasNotes()) {
            notes(messages, offer.contents());
        }
    }

    private void notes(Messages messages, ContentsChoice contents) {
        CheckBox notes = new CheckBox(messages.getString("common.export.notes"));
        notes.setSelected(contents.contents().hasNotes());
        notes.setMouseTransparent(true);
        notes.setFocusTraversable(false);
        // A box, also while it is empty, and the menu stays open: this chooses what goes in, and exports nothing.
        CustomMenuItem item = new CustomMenuItem(notes, false);
        item.setText(notes.getText());
        item.setOnAction(event -> {
            notes.setSelected(!notes.isSelected());
            contents.includeNotes(notes.isSelected());
        });
        menu.getItems().addAll(new SeparatorMenuItem(), item);
    }

    public ContextMenu menu() {
        return menu;
    }
}
