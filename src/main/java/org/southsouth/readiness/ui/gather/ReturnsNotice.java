package org.southsouth.readiness.ui.gather;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.gather.ReturnsViewModel.Outcome;

/** What became of the files that came back: what needs somebody first. */
public final class ReturnsNotice extends VBox {
    private static final int MOST_BEFORE_SCROLLING = 6;

    /** So many questions are named at once; more are a press away. */
    private static final int NAMED = 3;

    private boolean isNext;
    private boolean isWaiting;
    private FlowPane acts = new FlowPane();
    private Button close = new Button();
    private Button copy = new Button();

    public ReturnsNotice() {
        super(8);
        getStyleClass().addAll("card", "returns-notice");
        Visibility.show(this, false);
    }

    /** What comes next has the keys: the button that began it is away while the files are read. */
    void takeKeysNext() {
        isNext = true;
    }

    /** Whether something waits for a choice: then its button has the keys. */
    boolean takeKeys() {
        if (isWaiting) {
            acts.getChildren().get(0).requestFocus();
        }
        return isWaiting;
    }

    void follow(ReturnsViewModel model) {
        model.outcomeProperty().subscribe(outcome -> {
            Visibility.show(this, outcome.isPresent());
            // What it says is worked out anew while somebody is at it: its buttons are others then.
            boolean hadKeys = getScene() != null && Nesting.isIn(getScene().getFocusOwner(), this);
            isWaiting = outcome.filter(done -> !done.toOpen().isEmpty()).isPresent();
            getChildren().clear();
            outcome.ifPresent(done -> show(done, model));
            if ((isNext || hadKeys) && outcome.isPresent()) {
                isNext = false;
                first(outcome.get()).requestFocus();
            }
        });
    }

    private void show(Outcome done, ReturnsViewModel model) {
        ScreenContext context = model.context();
        close = Buttons.icon(Feather.X, context.text("gather.returns.close"), model::close, "icon");
        HBox head = Rows.of(8, Rows.wide(Texts.paragraph(done.title(), "t-body", "b")), close);
        getChildren().add(head);
        acts = new FlowPane(12, 8);
        if (!done.toOpen().isEmpty()) {
            acts.getChildren()
                    .addAll(
                            Buttons.of(context.text("gather.returns.open"), model::open),
                            Buttons.of(context.text("gather.returns.aside"), model::putAside, "quiet"));
        }
        if (!done.receipt().isNothing()) {
            Button undo = Buttons.of(context.text("gather.returns.undo"), model::undo);
            Visibility.follow(undo, model.lockedProperty().not());
            acts.getChildren().add(undo);
        }
        if (!done.files().isEmpty()) {
            copy = new CopyButton(
                    context.text("gather.returns.copy"), context.text("gather.returns.copied"), done.asText());
            acts.getChildren().add(copy);
        }
        if (!acts.getChildren().isEmpty()) {
            getChildren().add(acts);
        }
        VBox lines = new VBox(8);
        done.files().forEach(file -> lines.getChildren().add(line(file, context)));
        if (!done.files().isEmpty()) {
            getChildren().add(isLong(done.files()) ? scrolling(lines, context) : lines);
        }
    }

    /** What somebody has to do first, else what does no harm: whoever pressed Enter to choose files may press it once more. */
    private Node first(Outcome done) {
        if (done.files().isEmpty()) {
            return close;
        }
        return done.toOpen().isEmpty() ? copy : acts.getChildren().get(0);
    }

    private static boolean isLong(List<ReturnedFile> files) {
        int lines = files.stream()
                .mapToInt(file -> 2 + (isFolded(file) ? 1 : file.details().size()))
                .sum();
        return lines > 2 * MOST_BEFORE_SCROLLING || files.stream().anyMatch(ReturnsNotice::isFolded);
    }

    private static ScrollPane scrolling(VBox lines, ScreenContext context) {
        lines.getStyleClass().add("returns-column");
        ScrollPane scroll = new Lines(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(context.text("gather.returns.list"));
        scroll.getStyleClass().add("returns-lines");
        return scroll;
    }

    private static boolean isFolded(ReturnedFile file) {
        return file.kind() != ReturnedFile.Kind.REFUSED && file.details().size() > NAMED;
    }

    private static HBox line(ReturnedFile file, ScreenContext context) {
        String style = switch (file.kind()) {
            case REFUSED -> "danger-text";
            case TO_OPEN -> "warn-text";
            case MERGED, KNOWN, TWICE -> "muted";
        };
        VBox words = new VBox();
        if (!file.name().isEmpty()) {
            words.getChildren().add(Texts.paragraph(file.name(), "t-body", "plain"));
        }
        words.getChildren().add(Texts.paragraph(file.words(), "t-caption", style));
        VBox details = new VBox();
        file.details().forEach(detail -> details.getChildren().add(Texts.paragraph(detail, "t-caption", style)));
        if (isFolded(file)) {
            Button which = Buttons.of(context.text("gather.returns.which"), () -> {}, "quiet");
            which.setAccessibleText(context.text("gather.returns.which.of", file.name()));
            which.setOnAction(event -> {
                Visibility.show(details, !details.isVisible());
                which.setText(context.text(details.isVisible() ? "gather.returns.fold" : "gather.returns.which"));
            });
            words.getChildren().add(which);
            Visibility.show(details, false);
        }
        if (!file.details().isEmpty()) {
            words.getChildren().add(details);
        }
        words.setMinWidth(0);
        return new HBox(Rows.wide(words));
    }

    /** As high as its words, up to what its style allows: whatever is more scrolls, and is a stop for the keys. */
    private static final class Lines extends ScrollPane {
        private final VBox lines;

        Lines(VBox lines) {
            super(lines);
            this.lines = lines;
            // What is folded out in it does not ask for more room by itself.
            lines.needsLayoutProperty().subscribe(isNeeded -> {
                if (isNeeded) {
                    requestLayout();
                }
            });
            viewportBoundsProperty().subscribe(this::stop);
            lines.heightProperty().subscribe(this::stop);
        }

        private void stop() {
            setFocusTraversable(lines.getHeight() > getViewportBounds().getHeight() + 1);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            double inside = lines.prefHeight(width < 0 ? -1 : width - sides);
            double whole = snappedTopInset() + snapSizeY(inside) + snappedBottomInset();
            return getMaxHeight() > 0 ? Math.min(whole, getMaxHeight()) : whole;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
