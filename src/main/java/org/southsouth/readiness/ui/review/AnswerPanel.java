package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** What is chosen in the list, whole: question, answer, and what it rests on, which scroll; below, what can be done. With huge text that stands above. */
public final class AnswerPanel extends VBox {
    /** Of what is in sight; what was last read stays so. */
    private static final double PAGE = 0.8;

    private final VBox column = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(column);
    private final AnswerFoot foot = new AnswerFoot();

    public AnswerPanel() {
        getStyleClass().addAll("card", "review-panel");
        PageKeys.leaveTo(this);
        column.getStyleClass().add("review-panel-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, foot);
    }

    void follow(ReviewActions actions, ReviewList list) {
        foot.follow(actions, list);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && moves(event.getCode(), list)) {
                event.consume();
            }
        });
    }

    /** The arrows go on as in the list; what is longer than the panel is read page by page. */
    private boolean moves(KeyCode code, ReviewList list) {
        switch (code) {
            case UP -> list.step(-1);
            case DOWN -> list.step(1);
            case PAGE_UP -> turn(-PAGE);
            case PAGE_DOWN -> turn(PAGE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(double by) {
        Scrolled page = new Scrolled(scroll);
        if (page.room() > 0) {
            page.to(page.top() + by * page.shown());
        }
    }

    void fit(boolean isCompact) {
        boolean isHuge = Theme.isHuge(getScene());
        foot.fit(isCompact, isHuge);
        boolean isAbove = isCompact && isHuge;
        if (isAbove == (getChildren().indexOf(foot) == 0)) {
            return;
        }
        Node focused = getScene().getFocusOwner();
        getChildren().setAll(isAbove ? List.of(foot, scroll) : List.of(scroll, foot));
        foot.stand(isAbove);
        if (focused != null && Nesting.isIn(focused, this)) {
            focused.requestFocus();
        }
    }

    void show(List<ReviewRow> chosen, Reviewing reviewing, ReviewActions actions, ReviewList list) {
        if (getScene() != null && Nesting.isIn(getScene().getFocusOwner(), column)) {
            // What had it is made anew.
            list.requestFocus();
        }
        column.getChildren().clear();
        scroll.setVvalue(0);
        if (chosen.size() == 1 && chosen.get(0) instanceof ReviewRow.Item item) {
            show(item, reviewing, actions, list);
        } else if (!chosen.isEmpty()) {
            showSeveral(chosen, reviewing, actions);
        }
        foot.show(chosen, reviewing.isLocked(), actions, list);
    }

    private void showSeveral(List<ReviewRow> chosen, Reviewing reviewing, ReviewActions actions) {
        boolean isHeading = chosen.size() == 1 && chosen.get(0) instanceof ReviewRow.Heading;
        String locked = actions.text("review.chosen.locked");
        if (reviewing.isLocked() && !isHeading) {
            // How many are chosen is of use only to who can do something with them.
            add(Texts.paragraph(locked, "t-title", "b"));
            return;
        }
        int count = ReviewViewModel.reviewable(chosen).size();
        String words = reviewing.isLocked() ? locked : actions.text("review.chosen.answers", count);
        String title = chosen.get(0) instanceof ReviewRow.Heading heading && isHeading
                ? heading.title()
                : actions.text("review.chosen", answers(chosen));
        add(Texts.paragraph(title, "t-title", "b"), Texts.paragraph(words, "t-body", "muted"));
    }

    /** Of headings, all that can be reviewed under them. */
    private static int answers(List<ReviewRow> chosen) {
        return chosen.get(0) instanceof ReviewRow.Item
                ? chosen.size()
                : ReviewViewModel.reviewable(chosen).size();
    }

    private void show(ReviewRow.Item item, Reviewing reviewing, ReviewActions actions, ReviewList list) {
        PanelWords words = new PanelWords(actions.model(), reviewing);
        Label chip = Texts.whole(item.markWords(), "chip");
        Styles.choose(chip, List.of(), item.mark().map(StateMark::chip).orElse("open"));
        Visibility.show(chip, !item.markWords().isEmpty());
        HBox head = Rows.of(
                16, Rows.wide(Texts.caption(words.place(item, list.placeOf(item), Theme.isHuge(getScene())))), chip);
        List<Comment> comments = reviewing.reviews().commentsOn(item.question());
        Optional<Comment> objection = Objection.newest(comments);
        boolean canSettle = !reviewing.isLocked() && !item.mark().equals(Optional.of(StateMark.DISPUTED));
        add(head);
        objection.ifPresent(comment -> add(new Objection(comment, words, actions, canSettle)));
        words.wanting(item).forEach(why -> add(Texts.paragraph(why, "t-caption", "warn-text", "review-wanting")));
        add(
                Texts.paragraph(
                        item.scored().question().text(),
                        Theme.isHuge(getScene()) ? "t-body" : "t-title",
                        "b",
                        "review-question"),
                new AnswerOptions(actions.model()).show(item.scored()));
        if (item.mark().isEmpty()) {
            add(Texts.muted(item.answer()));
        }
        add(Rows.hairline(), new AnswerFacts(actions, reviewing).show(item, others(comments, objection)));
    }

    /** What stands above the question is not said again below it; an answer that has nothing but that has no line for it. */
    private static Optional<List<Comment>> others(List<Comment> comments, Optional<Comment> objection) {
        List<Comment> others = comments.stream()
                .filter(comment -> !objection.equals(Optional.of(comment)))
                .toList();
        return others.isEmpty() && objection.isPresent() ? Optional.empty() : Optional.of(others);
    }

    private void add(Node... nodes) {
        column.getChildren().addAll(nodes);
    }
}
