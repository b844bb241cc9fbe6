package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.TotalStrip;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Visibility;

/** Beside the scorecard: why one figure is what it is, or a full list. Rows open what they name. */
public final class WhyPanel extends BorderPane {
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button close = new Button();
    private final HBox head = Rows.of(8);
    private final HBox foot = new HBox(12);
    private final List<ActionRow> rows = new ArrayList<>();
    private @Nullable Target target;
    private Optional<ScorecardViewModel> shown = Optional.empty();

    public WhyPanel() {
        getStyleClass().addAll("rail", "why-panel");
        content.getStyleClass().add("why-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        close.setGraphic(Icons.of(Feather.X));
        close.getStyleClass().addAll("icon", "btn-s");
        head.getStyleClass().add("why-head");
        foot.getStyleClass().add("why-foot");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::toEnd);
        addEventFilter(KeyEvent.KEY_PRESSED, this::fromButton);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> shown.ifPresent(model -> back(event, model)));
        // Once and in this order, which is that of the Tab key: parts that are put in anew would come last.
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
    }

    void show(PanelContent detail, ScorecardViewModel model, List<Band> bands) {
        boolean hadFocus = hasKeys();
        Target before = target;
        target = detail.target();
        shown = Optional.of(model);
        content.getChildren().clear();
        rows.clear();
        scroll.setVvalue(0);
        close.setAccessibleText(model.context().text("scorecard.panel.close"));
        close.setOnAction(event -> model.close());
        if (detail instanceof Why why) {
            showWhy(why, model, bands);
        } else if (detail instanceof Listing listing) {
            showListing(listing, model, bands);
        }
        // One stop of Tab for all of them; a full list has dozens.
        ArrowKeys.over(rows);
        PageKeys.takeAlong(rows);
        if (hadFocus) {
            // What had it is gone; whoever went up a level goes on where that was.
            rows.stream()
                    .filter(row -> row.getUserData().equals(before))
                    .findFirst()
                    .ifPresentOrElse(this::lead, this::focusFirst);
        }
    }

    /**
     * What opens something: the first row, else the first button below, else the cross. The cross too where the row is so far down
     * that the figure and what is said of it would be out of sight.
     */
    void focusFirst() {
        // A pane that scrolls has what is in it only with its skin: before that a row cannot have the focus.
        scroll.applyCss();
        Node first = Stream.<List<? extends Node>>of(rows, foot.getChildren())
                .<Node>flatMap(List::stream)
                .findFirst()
                .orElse(close);
        first.requestFocus();
        whenLaidOut(first, () -> {
            if (rows.contains(first)
                    && first.getBoundsInParent().getMaxY()
                            > scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue(0);
                close.requestFocus();
            } else {
                IntoSight.bring(first);
            }
        });
    }

    boolean hasKeys() {
        return getScene() != null && Nesting.isIn(getScene().getFocusOwner(), this);
    }

    /** What was shown last; empty before that. */
    Optional<Target> target() {
        return Optional.ofNullable(target);
    }

    /** A button below, by its place among them; the last one where there are fewer now. */
    void focusFoot(int place) {
        List<Node> buttons = foot.getChildren();
        if (!buttons.isEmpty()) {
            buttons.get(Math.min(place, buttons.size() - 1)).requestFocus();
        }
    }

    /** Where it stands is known only when the panel has been laid out, with the lines that its words take. */
    private void lead(Node first) {
        first.requestFocus();
        whenLaidOut(first, () -> IntoSight.bring(first));
    }

    private void whenLaidOut(Node focused, Runnable action) {
        if (getScene() != null) {
            NextPulse.afterPulse(getScene(), () -> {
                if (focused.isFocused()) {
                    action.run();
                }
            });
        }
    }

    /**
     * Arrows lead from a button to the rows or to the button beside it, and never into the page that the panel may cover; Home and
     * End scroll.
     */
    private void fromButton(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!(event.getTarget() instanceof Button button) || !isPlain) {
            return;
        }
        boolean isBelow = Nesting.isIn(button, foot);
        if (code == KeyCode.HOME || code == KeyCode.END) {
            scroll.setVvalue(code == KeyCode.HOME ? scroll.getVmin() : scroll.getVmax());
            event.consume();
        } else if (code.isArrowKey()) {
            if (code == (isBelow ? KeyCode.UP : KeyCode.DOWN) && !rows.isEmpty()) {
                lead(rows.get(isBelow ? rows.size() - 1 : 0));
            } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
                beside(button, code == KeyCode.LEFT ? -1 : 1);
            }
            event.consume();
        }
    }

    /**
     * To what led here, before it is out of the panel. The keys that lead from screen to screen do so too, until the panel is where
     * it was opened.
     */
    private static void back(KeyEvent event, ScorecardViewModel model) {
        KeyCode code = event.getCode();
        boolean isOther = event.isShortcutDown() || event.isShiftDown();
        boolean isOut = (code == KeyCode.ESCAPE || code == KeyCode.BACK_SPACE) && !event.isAltDown();
        boolean isBefore =
                code == KeyCode.LEFT && event.isAltDown() && model.ledFrom().isPresent();
        if (!isOther && (isOut || isBefore)) {
            model.goBack();
            event.consume();
        }
    }

    private static void beside(Button button, int step) {
        List<Node> all = button.getParent().getChildrenUnmodifiable();
        int to = all.indexOf(button) + step;
        if (to >= 0 && to < all.size() && all.get(to) instanceof Button next) {
            next.requestFocus();
        }
    }

    /** What stands above the first row, and below the last, is read too: the panel goes as far as the row stays seen. */
    private void toEnd(KeyEvent event) {
        boolean isFirst = event.getCode() == KeyCode.HOME;
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if ((isFirst || event.getCode() == KeyCode.END)
                && isPlain
                && rows.stream().anyMatch(Node::isFocused)) {
            ActionRow row = rows.get(isFirst ? 0 : rows.size() - 1);
            row.requestFocus();
            IntoSight.bringWithEnd(row, isFirst);
            event.consume();
        }
    }

    private void showListing(Listing listing, ScorecardViewModel model, List<Band> bands) {
        name(model.context().text("scorecard.list.title"));
        model.ledFrom().ifPresent(from -> add(0, up("scorecard.panel.back", from, Feather.ARROW_LEFT, model)));
        add(0, Texts.heading(listing.title()));
        add(8, Texts.muted(listing.sentence()));
        for (Listing.Group group : listing.groups()) {
            if (!group.title().isEmpty()) {
                add(24, Texts.paragraph(group.title(), "t-body", "b"));
            }
            addItems(group.items(), model, bands);
        }
        foot.getChildren().clear();
        Visibility.show(foot, false);
    }

    private void showWhy(Why why, ScorecardViewModel model, List<Band> bands) {
        boolean isQuestion = why.target() instanceof Target.OfQuestion;
        String caption = isQuestion
                ? "scorecard.why.points"
                : Double.isNaN(why.score()) ? "scorecard.why.none" : "scorecard.why.title";
        name(model.context().text(caption));
        wayUp(why, model).ifPresent(button -> add(4, button));
        ScoreCell cell = new ScoreCell().show(why.score(), why.figure(), bands);
        cell.getStyleClass().addAll("b", "why-cell");
        Label title = Texts.heading(why.title());
        Rows.wide(title);
        add(4, Rows.of(12, cell, title));
        why.lead().forEach(sentence -> add(8, Texts.paragraph(sentence, "t-body", isQuestion ? "" : "muted")));
        if (!why.sum().isEmpty()) {
            add(8, Texts.paragraph(why.sum(), "t-body", "b", "why-sum"));
        }
        addCounted(why.counted());
        if (Double.isNaN(why.score()) && !why.uncertain().isEmpty()) {
            add(8, Texts.muted(why.uncertain()));
        }
        addItems(why.parts(), model, bands);
        addSure(why, model);
        why.blocks().forEach(this::addBlock);
        addMoves(why, model, isQuestion);
        why.exact().forEach(this::addBlock);
        offer(why, model, isQuestion);
    }

    /** A sum in rows, one below the other as on paper, with a line above what comes out. */
    private void addCounted(List<Overall.Fact> counted) {
        for (int i = 0; i < counted.size(); i++) {
            boolean isResult = i == counted.size() - 1;
            if (isResult) {
                add(4, Rows.hairline());
            }
            add(i == 0 ? 12 : 4, figure(counted.get(i).label(), counted.get(i).figure(), isResult ? "b" : "muted"));
        }
    }

    private static HBox figure(String label, String figure, String style) {
        Label words = Texts.paragraph(label, "t-body", style);
        Rows.wide(words);
        return new HBox(12, words, Texts.whole(figure, "t-body", style.equals("b") ? "b" : ""));
    }

    private void addSure(Why why, ScorecardViewModel model) {
        if (!Double.isNaN(why.score()) && !why.uncertain().isEmpty()) {
            add(20, Texts.paragraph(model.context().text("scorecard.sure.title"), "t-body", "b"));
            add(8, new TotalStrip(false).show(why.score(), why.low(), why.high()));
            add(4, Texts.muted(why.uncertain()));
        }
    }

    /** The cross stays where it is, with the focus it may have. */
    private void name(String caption) {
        head.getChildren().removeIf(part -> part != close);
        head.getChildren().add(0, Texts.filling(caption, "t-body", "muted"));
        if (!head.getChildren().contains(close)) {
            head.getChildren().add(close);
        }
    }

    /** To what led here; where nothing did, to the section above. None on the whole. */
    private static Optional<Button> wayUp(Why why, ScorecardViewModel model) {
        return model.ledFrom()
                .map(from -> up("scorecard.panel.back", from, Feather.ARROW_LEFT, model))
                .or(() -> why.path().stream()
                        .reduce((above, below) -> below)
                        .map(step -> up("scorecard.panel.up", step.title(), Feather.ARROW_UP, model)));
    }

    private static Button up(String key, String where, Feather arrow, ScorecardViewModel model) {
        Button button = Buttons.of(arrow, model.context().text(key, where), model::goUp, "quiet", "btn-s", "why-step");
        button.setWrapText(true);
        // A long name goes on in a second line, and does not make the panel wider than its place.
        button.setMinWidth(0);
        return button;
    }

    private void addItems(List<WhyRow> items, ScorecardViewModel model, List<Band> bands) {
        boolean haveGrades = items.stream().anyMatch(item -> !item.grade().isEmpty());
        for (int i = 0; i < items.size(); i++) {
            if (i == 0) {
                add(12, Rows.hairline());
            }
            ActionRow row = row(items.get(i), model, bands, haveGrades);
            row.setUserData(items.get(i).target());
            IntoSight.follow(row, row);
            rows.add(row);
            add(0, row);
            add(0, Rows.hairline());
        }
    }

    private static ActionRow row(WhyRow item, ScorecardViewModel model, List<Band> bands, boolean haveGrades) {
        VBox words = new VBox(Texts.paragraph(item.title(), "t-body"));
        if (!item.caption().isEmpty()) {
            words.getChildren().add(Texts.caption(item.caption()));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        Rows.wide(words);
        List<Node> nodes = new ArrayList<>(List.of(new ScoreCell().show(item.points(), item.figure(), bands), words));
        if (haveGrades && !item.grade().isEmpty()) {
            Label grade = Texts.whole(item.grade(), "chip", "grade-chip");
            if (item.grade().equals("A") || item.grade().equals("B")) {
                grade.getStyleClass().add("accent");
            }
            nodes.add(grade);
        }
        ActionRow row = new ActionRow(12, nodes.toArray(Node[]::new));
        row.getStyleClass().add("why-row");
        row.setAccessibleText(item.title() + ": " + item.figure() + ". " + item.caption() + " " + item.grade());
        row.setAccessibleRoleDescription(model.context().text("common.kind.score"));
        row.setOnAction(() -> model.lead(item.target()));
        return row;
    }

    private void addBlock(Why.Block block) {
        add(20, Texts.paragraph(block.title(), "t-body", "b"));
        block.sentences().forEach(sentence -> add(4, Texts.muted(sentence)));
    }

    private void addMoves(Why why, ScorecardViewModel model, boolean isQuestion) {
        if (why.moves().isEmpty()) {
            return;
        }
        add(20, Texts.paragraph(why.better(), "t-body", "b"));
        if (!isQuestion) {
            add(4, Texts.caption(model.context().text("scorecard.move.each")));
        }
        for (Why.Move move : why.moves()) {
            add(8, figure(move.label(), move.change(), "muted"));
        }
        String beside = model.besideMoves(why);
        if (!beside.isEmpty()) {
            add(8, Texts.caption(beside));
        }
    }

    private void offer(Why why, ScorecardViewModel model, boolean isQuestion) {
        Button open = Buttons.of(
                model.context().text(isQuestion ? "scorecard.panel.open.question" : "scorecard.panel.open.section"),
                () -> model.answer(Optional.of(why).flatMap(Why::opens)));
        foot.getChildren().setAll(open);
        Visibility.show(foot, true);
        why.opens().filter(question -> isQuestion && model.canPlan(question)).ifPresent(question -> {
            String act = model.isPlanned(question) ? "scorecard.panel.planned" : "scorecard.panel.plan";
            Button plan = Buttons.of(model.context().text(act), () -> model.plan(question));
            foot.getChildren().add(plan);
        });
    }

    private void add(double above, Region node) {
        VBox.setMargin(node, new Insets(above, 0, 0, 0));
        content.getChildren().add(node);
    }
}
