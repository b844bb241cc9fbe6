package org.southsouth.readiness.ui.gather;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.WordsAndActions;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Where files that came back are dropped or chosen, and how far their reading is. */
public final class DropBar extends VBox {
    public DropBar() {
        getStyleClass().add("drop-bar");
    }

    /** {@code whenChosen}: files were chosen here, and whoever did waits for what becomes of them. */
    void follow(ReturnsViewModel model, Dialogs dialogs, Runnable whenChosen) {
        ScreenContext context = model.context();
        VBox words = Rows.wide(new VBox(
                Texts.paragraph(context.text("gather.drop"), "t-body", "plain"),
                Texts.caption(context.text("gather.drop.hint"))));
        words.setMinWidth(0);
        Button merges = Buttons.of(context.text("gather.merges"), model::openMerges, "quiet");
        // With a large text a third button would take a row of the list.
        widthProperty().subscribe(width -> Visibility.show(merges, !Theme.isLarge(getScene())));
        HBox buttons = Rows.of(
                12,
                Buttons.of(
                        Feather.FILE,
                        context.text("gather.drop.files"),
                        () -> take(dialogs.filesToOpen(context.text("gather.drop.title")), model, whenChosen)),
                Buttons.of(
                        Feather.FOLDER,
                        context.text("gather.drop.folder"),
                        () -> dialogs.folderToOpen(context.text("gather.drop.title"))
                                .ifPresent(folder -> take(List.of(folder), model, whenChosen))),
                merges);
        WordsAndActions bar = new WordsAndActions(Rows.of(16, Icons.of(Feather.INBOX), words), buttons);
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(model.shareProperty());
        progress.setAccessibleText(context.text("gather.drop.reading"));
        Rows.wide(progress);
        HBox reading = Rows.of(
                12,
                Texts.whole(context.text("gather.drop.reading"), "t-body"),
                progress,
                Buttons.of(context.text("gather.drop.stop"), model::stop));
        Visibility.follow(reading, model.slowProperty());
        Visibility.follow(bar, model.slowProperty().not());
        getChildren().setAll(bar, reading);
    }

    private static void take(List<String> paths, ReturnsViewModel model, Runnable whenChosen) {
        if (!paths.isEmpty()) {
            whenChosen.run();
            model.take(paths);
        }
    }
}
