package org.southsouth.readiness.ui.controls;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.words.Messages;

/**
 * The primary button of a screen of results: a menu of what the report can be written as, then where to. What most people want
 * stands first; what only some programs read is one step further.
 */
public final class ExportButton extends Button {
    private static final List<ReportFormat> TO_READ =
            List.of(ReportFormat.BRIEF, ReportFormat.PDF, ReportFormat.HTML, ReportFormat.PNG);
    private static final List<ReportFormat> TO_WORK = List.of(ReportFormat.DOCX, ReportFormat.XLSX);

    private final ContextMenu menu = new ContextMenu();

    /** What is offered, the title of the question for a file, a name for it, what is done with the format and the file chosen, what goes in, and whether several are compared. */
    public record Offer(
            ReportKind kind,
            String title,
            Function<ReportFormat, String> suggestedName,
            BiConsumer<ReportFormat, String> write,
            ContentsChoice contents,
            boolean isOfSeveral) {
        /** Of one assessment. */
        public Offer(
                ReportKind kind,
                String title,
                Function<ReportFormat, String> suggestedName,
                BiConsumer<ReportFormat, String> write,
                ContentsChoice contents) {
            this(kind, title, suggestedName, write, contents, false);
        }

        /** The brief of a comparison is as long as what is compared. */
        private String messageKey(ReportFormat format) {
            return isOfSeveral && format == ReportFormat.BRIEF ? "common.export.brief.several" : format.messageKey();
        }
    }

    public ExportButton() {
        getStyleClass().add("primary");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icons.of(Feather.DOWNLOAD));
        setOnAction(event -> MenuBelow.show(menu, this));
    }

    public void offer(Messages messages, Dialogs dialogs, Offer offer) {
        menu.getItems().clear();
        Menu others = new Menu(messages.getString("common.export.others"));
        section("common.export.to-read", TO_READ, messages, dialogs, offer);
        section("common.export.to-work", TO_WORK, messages, dialogs, offer);
        offer.kind().formats().stream()
                .filter(format -> !TO_READ.contains(format) && !TO_WORK.contains(format))
                .forEach(format -> others.getItems().add(item(format, messages, dialogs, offer)));
        menu.getItems().add(others);
        if (offer.kind().hasNotes()) {
            notes(messages, offer.contents());
        }
    }

    private void section(String head, List<ReportFormat> formats, Messages messages, Dialogs dialogs, Offer offer) {
        // A line that the keys pass over.
        SeparatorMenuItem line = new SeparatorMenuItem();
        line.setContent(Texts.whole(messages.getString(head), "t-caption", "muted", "menu-head"));
        menu.getItems().add(line);
        formats.stream()
                .filter(offer.kind().formats()::contains)
                .forEach(format -> menu.getItems().add(item(format, messages, dialogs, offer)));
    }

    private static MenuItem item(ReportFormat format, Messages messages, Dialogs dialogs, Offer offer) {
        MenuItem item = new MenuItem(messages.getString(offer.messageKey(format)));
        item.setOnAction(event -> dialogs.fileToSave(
                        offer.title(), offer.suggestedName().apply(format), ReportExport.endings(format))
                .ifPresent(file -> offer.write().accept(format, file)));
        return item;
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
