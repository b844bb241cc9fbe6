package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.BusyPart;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;

/** The backups in a list, each with its way back, and what else can be done with them. */
public final class BackupsPane extends VBox {
    private static final int AT_FIRST = 5;
    private static final int COLUMNS = 3;

    private final FlowPane buttons = new FlowPane(12, 8);
    private final Label finding = Texts.paragraph("", "t-body");
    private final GridPane list = new GridPane();

    public BackupsPane() {
        super(16);
        list.getStyleClass().add("settings-backups");
        for (double share : List.of(42.0, 40.0, 18.0)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            list.getColumnConstraints().add(column);
        }
        list.getColumnConstraints().get(COLUMNS - 1).setHalignment(HPos.RIGHT);
        getChildren().addAll(buttons, finding, list);
    }

    void follow(BackupsViewModel model, Dialogs dialogs) {
        Button now = Buttons.of(model.context().text("settings.backups.now"), model::backUp);
        Button copy = Buttons.of(
                model.context().text("settings.backups.copy"),
                () -> dialogs.fileToSave(
                                model.context().text("settings.backups.copy.title"),
                                model.suggestedName(),
                                List.of("mv.db"))
                        .ifPresent(chosen -> model.copyTo(chosen, dialogs::confirm)));
        Button file = Buttons.of(
                model.context().text("settings.backups.file"),
                () -> dialogs.fileToOpen(model.context().text("settings.backups.file.title"))
                        .ifPresent(chosen -> model.askRestore(
                                chosen,
                                question ->
                                        dialogs.confirm(question, () -> model.restore(chosen, dialogs::askPassword)))));
        Button check = Buttons.of(model.context().text("settings.backups.check"), model::check);
        buttons.getChildren().setAll(now, copy, file, check);
        model.findingProperty().subscribe(this::show);
        model.linesProperty().subscribe(lines -> show(model, dialogs, lines, AT_FIRST));
        BusyPart.follow(this, model.busyProperty());
    }

    private void show(Optional<BackupsViewModel.Finding> found) {
        Visibility.show(finding, found.isPresent());
        found.ifPresent(shown -> {
            if (getScene() != null) {
                NextPulse.afterPulse(getScene(), () -> IntoSight.bring(finding));
            }
            finding.setText(shown.words());
            Styles.choose(finding, List.of("warn-text", "muted"), shown.isSound() ? "muted" : "warn-text");
        });
    }

    private void show(BackupsViewModel model, Dialogs dialogs, List<BackupsViewModel.Line> lines, int most) {
        list.getChildren().clear();
        if (lines.isEmpty()) {
            list.add(Texts.muted(model.context().text("settings.backups.none")), 0, 0, COLUMNS, 1);
        }
        int shown = Math.min(most, lines.size());
        for (int row = 0; row < shown; row++) {
            BackupsViewModel.Line line = lines.get(row);
            list.addRow(
                    row,
                    new VBox(Texts.paragraph(line.moment(), "t-body"), Texts.caption(line.reason())),
                    Texts.muted(line.contents()),
                    restore(model, dialogs, line));
        }
        if (shown < lines.size()) {
            Button all = Buttons.of(
                    model.context().text("settings.backups.all", lines.size()),
                    () -> {
                        show(model, dialogs, lines, lines.size());
                        // The button that had the focus is gone: it goes to the first backup that was not shown.
                        list.getChildren().get(COLUMNS * AT_FIRST + COLUMNS - 1).requestFocus();
                    },
                    "quiet",
                    "btn-s");
            list.add(all, 0, shown, COLUMNS, 1);
        }
        list.getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
    }

    private static Button restore(BackupsViewModel model, Dialogs dialogs, BackupsViewModel.Line line) {
        Button restore = Buttons.of(
                model.context().text("settings.backups.restore"),
                () -> model.askRestore(
                        line, question -> dialogs.confirm(question, () -> model.restore(line, dialogs::askPassword))),
                "quiet",
                "btn-s");
        restore.setAccessibleText(model.context().text("settings.backups.restore.of", line.moment()));
        return restore;
    }
}
