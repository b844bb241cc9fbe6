package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * What can be done with what is chosen: go on, say something, and the one act that its state asks for. Its parts stand in as
 * many rows as they need; the ways on at the start, the acts at the end.
 */
final class AnswerFoot extends Pane {
    private static final double GAP = 8;

    private final Button previous = new Button();
    private final Button next = new Button();
    private final Button comment = new Button();
    private final Button dispute = new Button();
    private final Button primary = new Button();
    private final HBox ways = new HBox(GAP, previous, next);
    private List<Node> parts = List.of(ways, comment, dispute, primary);
    private String letter = "";
    private Optional<FootAct> act = Optional.empty();

    AnswerFoot() {
        getStyleClass().add("review-foot");
        setMinHeight(USE_PREF_SIZE);
        comment.getStyleClass().add("quiet");
        primary.getStyleClass().add("primary");
        for (Button button : List.of(previous, next, comment, dispute, primary)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        getChildren().setAll(parts);
    }

    void follow(ReviewActions actions, ReviewList list) {
        name(previous, actions.text("review.previous"), "↑");
        name(next, actions.text("review.next"), "↓");
        letter = actions.text("review.comment.key");
        name(comment, actions.text("review.comment"), letter);
        name(dispute, actions.text("review.disputed"), actions.text("review.disputed.key"));
        previous.setOnAction(event -> list.step(-1));
        next.setOnAction(event -> list.step(1));
        comment.setOnAction(event -> actions.comment());
        dispute.setOnAction(event -> actions.give(ReviewState.DISPUTED));
        primary.setOnAction(event -> act.ifPresent(wished -> wished.run(actions)));
    }

    private static void name(Button button, String words, String key) {
        button.setText(words);
        button.setAccessibleText(words);
        button.setGraphic(key(key));
    }

    private static Label key(String words) {
        return Texts.whole(words, "keycap", "t-caption");
    }

    /**
     * Above what is read, where the end of the panel lies below the window: then the act comes before what is done seldom, and the
     * ways on, which the list beside has too, leave the answer their row.
     */
    void stand(boolean isAbove) {
        parts = isAbove ? List.of(primary, comment, dispute) : List.of(ways, comment, dispute, primary);
        getChildren().setAll(parts);
        Styles.set(this, "above", isAbove);
    }

    /** Whether the ways on are icons alone, with their words in a tooltip; with huge text the comment too, but for its key. */
    void fit(boolean isCompact, boolean isHuge) {
        fit(previous, isCompact, isCompact ? Icons.of(Feather.CHEVRON_UP) : key("↑"));
        fit(next, isCompact, isCompact ? Icons.of(Feather.CHEVRON_DOWN) : key("↓"));
        Styles.set(previous, "review-way", isCompact);
        Styles.set(next, "review-way", isCompact);
        boolean isBrief = isCompact && isHuge;
        fit(comment, isBrief, isBrief ? Rows.of(GAP, Icons.of(Feather.MESSAGE_SQUARE), key(letter)) : key(letter));
    }

    private static void fit(Button button, boolean isBrief, Node graphic) {
        button.setGraphic(graphic);
        button.setContentDisplay(isBrief ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        Tips.show(button, isBrief ? button.getText() : "");
    }

    /** The list has the focus where what had it is done. */
    void show(List<ReviewRow> chosen, boolean isLocked, ReviewActions actions, ReviewList list) {
        boolean isOne = chosen.size() == 1 && chosen.get(0) instanceof ReviewRow.Item;
        boolean canDispute = actions.canGive();
        act = isLocked ? Optional.empty() : FootAct.of(chosen, actions.model());
        act.ifPresent(wished -> name(primary, actions.text(wished.key()), actions.text(wished.key() + ".key")));
        boolean canGoBack = list.canStep(-1);
        boolean canGoOn = list.canStep(1);
        boolean isLeaving = (primary.isFocused() && act.isEmpty())
                || (dispute.isFocused() && !canDispute)
                || (comment.isFocused() && (!isOne || isLocked))
                || (previous.isFocused() && !canGoBack)
                || (next.isFocused() && !canGoOn);
        if (isLeaving) {
            list.requestFocus();
        }
        Visibility.show(comment, isOne && !isLocked);
        Visibility.show(dispute, canDispute);
        Visibility.show(primary, act.isPresent());
        previous.setDisable(!canGoBack);
        next.setDisable(!canGoOn);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + place(inner, false) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        place(getWidth() - snappedLeftInset() - snappedRightInset(), true);
    }

    /** Puts as many parts into a row as it holds; how high all rows are. */
    private double place(double width, boolean isLaidOut) {
        List<Node> shown = parts.stream().filter(Node::isManaged).toList();
        double y = 0;
        int from = 0;
        while (from < shown.size()) {
            int to = from + 1;
            double used = shown.get(from).prefWidth(-1);
            while (to < shown.size() && used + GAP + shown.get(to).prefWidth(-1) <= width) {
                used += GAP + shown.get(to).prefWidth(-1);
                to++;
            }
            List<Node> row = shown.subList(from, to);
            double high =
                    row.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
            if (isLaidOut) {
                layRow(row, width - used, y, high);
            }
            y += high + (to < shown.size() ? GAP : 0);
            from = to;
        }
        return y;
    }

    private void layRow(List<Node> row, double left, double y, double high) {
        double x = snappedLeftInset();
        boolean isAtStart = true;
        for (Node part : row) {
            if (isAtStart && !part.equals(ways)) {
                x += left;
                isAtStart = false;
            }
            part.resizeRelocate(snapPositionX(x), snappedTopInset() + y, part.prefWidth(-1), high);
            x += part.prefWidth(-1) + GAP;
        }
    }
}
