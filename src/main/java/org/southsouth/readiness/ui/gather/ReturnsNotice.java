package org.southsouth.readiness.ui.gather;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.gather.ReturnsViewModel.Outcome;

/** What became of the files that came back: what needs somebody first. */
public final class ReturnsNotice extends VBox {
    private static final int MOST_BEFORE_SCROLLING = 4;

    public ReturnsNotice() {
        super(8);
        getStyleClass().addAll("card", "returns-notice");
        Visibility.show(this, false);
    }

    void follow(ReturnsViewModel model) {
        model.outcomeProperty().subscribe(outcome -> {
            Visibility.show(this, outcome.isPresent());
            getChildren().clear();
            outcome.ifPresent(done -> show(done, model));
        });
    }

    private void show(Outcome done, ReturnsViewModel model) {
        ScreenContext context = model.context();
        HBox head = Rows.of(
                8,
                Rows.wide(Texts.paragraph(done.title(), "t-body", "b")),
                Buttons.icon(Feather.X, context.text("gather.returns.close"), model::close, "icon"));
        getChildren().add(head);
        FlowPane acts = new FlowPane(12, 8);
        if (!done.toOpen().isEmpty()) {
            acts.getChildren()
                    .addAll(
                            Buttons.of(context.text("gather.returns.open"), model::open),
                            Buttons.of(context.text("gather.returns.aside"), model::putAside, "quiet"));
        }
        if (!done.receipt().isNothing()) {
            acts.getChildren().add(Buttons.of(context.text("gather.returns.undo"), model::undo));
        }
        if (!acts.getChildren().isEmpty()) {
            getChildren().add(acts);
        }
        VBox lines = new VBox(4);
        done.files().forEach(file -> lines.getChildren().add(line(file)));
        if (done.files().size() > MOST_BEFORE_SCROLLING) {
            ScrollPane scroll = new ScrollPane(lines);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("returns-lines");
            getChildren().add(scroll);
        } else if (!done.files().isEmpty()) {
            getChildren().add(lines);
        }
    }

    private static HBox line(ReturnedFile file) {
        String style = switch (file.kind()) {
            case REFUSED -> "danger-text";
            case TO_OPEN -> "warn-text";
            case MERGED, KNOWN -> "muted";
        };
        VBox words = new VBox();
        if (!file.name().isEmpty()) {
            words.getChildren().add(Texts.paragraph(file.name(), "t-body", "plain"));
        }
        words.getChildren().add(Texts.paragraph(file.words(), "t-caption", style));
        words.setMinWidth(0);
        return new HBox(Rows.wide(words));
    }
}
