package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** A theme, or a question with its answer, evidence and state; made once and filled anew for each row. */
final class ReviewCell extends ListCell<ReviewRow> {
    private static final List<String> CHIPS = List.of("accent", "warn", "outline", "open");

    /** Below each row. */
    private static final double LINE = 1;

    private static final double GAP = 16;

    private final ReviewViewModel model;
    private final BooleanSupplier compact;
    private final Label title = new Label();
    private final Label below = new Label();
    private final Label detail = Texts.whole("", "t-caption", "muted");
    private final Label grade = Texts.whole("");
    private final HBox evidence = new HBox(grade);
    private final Label chip = Texts.whole("", "chip");
    private final HBox state = new HBox(chip);
    private final Node talk = Icons.of(Feather.MESSAGE_SQUARE, "i-s");
    private final VBox words = new VBox();
    private final HBox columns;

    ReviewCell(ReviewViewModel model, BooleanSupplier compact) {
        this.model = model;
        this.compact = compact;
        getStyleClass().add("review-cell");
        title.getStyleClass().addAll("t-body", "b");
        title.setContentDisplay(ContentDisplay.RIGHT);
        below.getStyleClass().addAll("t-caption", "muted");
        words.getChildren().setAll(title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setPrefWidth(1);
        Rows.wide(words);
        evidence.setAlignment(Pos.CENTER_RIGHT);
        evidence.getStyleClass().add("review-evidence");
        state.setAlignment(Pos.CENTER_RIGHT);
        state.getStyleClass().add("review-state");
        columns = new HBox(GAP, words, detail, evidence, state);
        columns.setAlignment(Pos.CENTER_LEFT);
        columns.prefHeightProperty().bind(heightProperty().subtract(LINE));
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() instanceof ReviewRow.Item item) {
                model.open(item.question());
            }
        });
    }

    /** With large text as high as its title is in this width, which a list cell does not ask by itself: no name is cut. */
    @Override
    protected double computePrefHeight(double width) {
        double plain = super.computePrefHeight(width);
        if (getGraphic() == null || width <= 0 || !Theme.isHuge(getScene())) {
            return plain;
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        for (Node part : columns.getChildren()) {
            room -= part.isManaged() && !part.equals(words) ? part.prefWidth(-1) + GAP : 0;
        }
        return Math.ceil(words.prefHeight(room)) + snappedTopInset() + snappedBottomInset() + LINE;
    }

    @Override
    protected void updateItem(@Nullable ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isHeading = row instanceof ReviewRow.Heading;
        Styles.set(this, "heading", isHeading);
        boolean isLow = isInLowPage();
        title.setWrapText(isLow);
        Visibility.show(detail, isHeading && !isLow);
        Visibility.show(below, !isHeading && !isLow);
        Visibility.show(state, !isHeading);
        Visibility.show(evidence, !isHeading && !compact.getAsBoolean());
        if (row == null || empty) {
            setGraphic(null);
            Tips.none(this);
            setAccessibleText(null);
            return;
        }
        if (row instanceof ReviewRow.Item item) {
            show(item);
        } else if (row instanceof ReviewRow.Heading heading) {
            title.setText(heading.title());
            title.setGraphic(null);
            detail.setText(heading.detail());
            tell(heading.title(), heading.detail());
        }
        setGraphic(columns);
    }

    /** There a title may take both lines: what was answered stands beside the list, and in the tooltip. */
    private boolean isInLowPage() {
        for (Node at = getListView(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("low")) {
                return true;
            }
        }
        return false;
    }

    private void show(ReviewRow.Item item) {
        title.setText(item.title());
        title.setGraphic(item.openComments() == 0 ? null : talk);
        // What was typed may have lines of its own.
        below.setText(item.answer().replaceAll("\\s+", " "));
        boolean isGraded = item.scored().answer().evidence().grade() != null;
        grade.setText(item.evidence());
        Styles.choose(grade, List.of("chip", "accent", "t-caption", "muted"), isGraded ? "chip" : "t-caption");
        Styles.set(grade, "muted", !isGraded);
        Styles.set(grade, "accent", item.scored().answer().evidence().isDocumented());
        chip.setText(item.markWords());
        Visibility.show(chip, !item.markWords().isEmpty());
        Styles.choose(chip, CHIPS, item.mark().map(StateMark::chip).orElse("open"));
        tell(
                item.title(),
                item.answer(),
                item.place(),
                item.evidence(),
                item.openComments() == 0 ? "" : model.text("review.comments.open", item.openComments()),
                item.markWords());
    }

    private void tell(String... lines) {
        String words = String.join(
                "\n", List.of(lines).stream().filter(line -> !line.isEmpty()).toList());
        Tips.show(this, words);
        setAccessibleText(words);
    }
}
