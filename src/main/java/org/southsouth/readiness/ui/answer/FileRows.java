package org.southsouth.readiness.ui.answer;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileKind;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.answer.Attaching.Going;
import org.southsouth.readiness.ui.answer.Attaching.Told;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;

/** The files that are attached to an answer: each can be opened and copied, and where nothing is signed off taken away. */
final class FileRows extends VBox {
    private final AnswerContext screen;
    private final Question question;
    private final VBox rows = new VBox(4);
    private final Button attach;
    private final Label told = Texts.paragraph("", "t-caption", "danger-text");
    private final Label reading = Texts.plain("", "t-caption", "muted");
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox going;
    /** Held weakly by what outlives this card. */
    private final InvalidationListener changed = now -> showState();

    private final InvalidationListener missed = now -> redraw();
    private List<AttachedFile> files = List.of();

    FileRows(AnswerContext screen, Question question) {
        super(4);
        getStyleClass().add("attached-files");
        this.screen = screen;
        this.question = question;
        this.attach = Buttons.of(
                Feather.PAPERCLIP, screen.text("answer.files.attach"), this::choose, "quiet", "btn-s", "inline-change");
        attach.setAccessibleText(screen.text("answer.files.attach.of", question.title()));
        Visibility.show(attach, !screen.model().isLocked());
        Button cancel = Buttons.of(screen.text("common.cancel"), screen.attaching()::cancel, "quiet", "btn-s");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        going = new HBox(12, Rows.wide(reading), bar, cancel);
        going.setAlignment(Pos.CENTER_LEFT);
        Label name = Texts.plain(screen.text("answer.files"), "t-body", "muted", "inline-name");
        HBox line = new HBox(name, Rows.wide(rows), attach);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("inline-row", "files-line");
        rows.setMinWidth(0);
        getChildren().addAll(line, going, told);
        Attaching attaching = screen.attaching();
        attaching.goingProperty().addListener(new WeakInvalidationListener(changed));
        attaching.toldProperty().addListener(new WeakInvalidationListener(changed));
        attaching.absentProperty().addListener(new WeakInvalidationListener(missed));
        redraw();
        showState();
    }

    private void showState() {
        showGoing(screen.attaching().goingProperty().get());
        showTold(screen.attaching().toldProperty().get());
    }

    void show(List<AttachedFile> shown) {
        if (!shown.equals(files)) {
            files = shown;
            redraw();
        }
        screen.attaching().lookFor(shown);
    }

    private void redraw() {
        List<Node> nodes = new ArrayList<>();
        files.forEach(file -> nodes.add(row(file)));
        if (nodes.isEmpty()) {
            nodes.add(Texts.paragraph(screen.text("answer.files.none"), "t-body", "faint", "inline-contents"));
        }
        rows.getChildren().setAll(nodes);
    }

    private HBox row(AttachedFile file) {
        boolean isHere = !screen.attaching().absentProperty().get().contains(file.sha256());
        String kind = screen.text("answer.files.kind." + file.kind().word());
        String about = screen.text(
                isHere ? "answer.files.about" : "answer.files.about.absent",
                kind,
                screen.context().formats().size(file.size()));
        HBox row = Rows.of(4, Rows.wide(new VBox(name(file, isHere), Texts.caption(about))));
        row.getStyleClass().add("attached-file");
        if (isHere) {
            row.getChildren()
                    .add(icon(
                            Feather.DOWNLOAD, "answer.files.copy", "answer.files.copy.of", file, () -> saveCopy(file)));
        }
        if (!screen.model().isLocked()) {
            Button remove = icon(Feather.X, "answer.files.remove", "answer.files.remove.of", file, () -> {
                attach.requestFocus();
                screen.attaching().remove(question.id(), file);
            });
            row.getChildren().add(remove);
        }
        return row;
    }

    private Region name(AttachedFile file, boolean isHere) {
        if (!isHere) {
            return Texts.paragraph(file.name(), "t-body", "attached-name");
        }
        Hyperlink open = new Hyperlink(file.name());
        open.getStyleClass().addAll("t-body", "attached-name");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setAccessibleText(screen.text("answer.files.open", file.name()));
        open.setOnAction(event -> {
            open.setVisited(false);
            screen.attaching().open(question.id(), file);
        });
        return open;
    }

    private Button icon(Feather icon, String tip, String spoken, AttachedFile file, Runnable action) {
        return Buttons.icon(icon, screen.text(tip), screen.text(spoken, file.name()), action, "quiet", "btn-s");
    }

    private void saveCopy(AttachedFile file) {
        String ending = FileKind.ending(file.name());
        screen.dialogs()
                .fileToSave(
                        screen.text("answer.files.copy"), file.name(), ending.isEmpty() ? List.of() : List.of(ending))
                .ifPresent(path -> screen.attaching().saveCopy(question.id(), file, path));
    }

    private void choose() {
        screen.attaching()
                .attach(question.id(), screen.dialogs().filesToOpen(screen.text("answer.files.attach.title")));
    }

    void showGoing(@Nullable Going now) {
        boolean isOwn = now != null && now.question().equals(question.id());
        Visibility.show(going, isOwn);
        if (now != null && isOwn) {
            reading.setText(screen.text("answer.files.reading", Formats.file(now.name())));
            bar.setProgress(now.share());
        }
    }

    private void showTold(Told now) {
        boolean isOwn = now != null
                && question.id().equals(now.question())
                && !now.words().isEmpty();
        told.setText(isOwn ? now.words() : "");
        Visibility.show(told, isOwn);
    }

    /** Files that are dragged from the desktop onto the whole card. */
    void takeDropsOn(Region card) {
        card.setOnDragOver(event -> {
            if (isTaken(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        card.setOnDragEntered(event -> mark(card, isTaken(event)));
        card.setOnDragExited(event -> mark(card, false));
        card.setOnDragDropped(event -> {
            boolean isTaken = isTaken(event);
            if (isTaken) {
                drop(event.getDragboard().getFiles().stream().map(File::getPath).toList());
            }
            event.setDropCompleted(isTaken);
            event.consume();
        });
    }

    void drop(List<String> paths) {
        screen.attaching().attach(question.id(), paths);
    }

    private boolean isTaken(DragEvent event) {
        return event.getDragboard().hasFiles() && !screen.model().isLocked();
    }

    private static void mark(Region card, boolean isTarget) {
        card.getStyleClass().remove("is-drop-target");
        if (isTarget) {
            card.getStyleClass().add("is-drop-target");
        }
    }
}
