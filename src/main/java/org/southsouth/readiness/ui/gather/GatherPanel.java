package org.southsouth.readiness.ui.gather;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** One who was asked: what was sent, what came back, and a reminder to copy. */
final class GatherPanel extends ScrollPane {
    private static final int LINES = 12;

    private final GatherViewModel model;
    private final ScreenContext context;
    private final VBox column = new VBox(16);
    private Runnable close = () -> {};
    private Runnable remove = () -> {};
    private final Label reminded = Texts.caption("");
    private final Label older = Texts.caption("");
    private final Label kept = Texts.caption("");
    private final Button suggest;
    private VBox reminder = new VBox();
    private WritingArea text = new WritingArea();
    private Runnable copy = () -> {};
    private @Nullable GatheredRow at;
    private final Button cross;

    GatherPanel(GatherViewModel model) {
        this.model = model;
        this.context = model.context();
        this.cross = Buttons.icon(Feather.X, context.text("gather.close"), () -> close.run(), "icon");
        this.suggest = Buttons.of(context.text("gather.reminder.again"), this::suggestAgain, "quiet");
        older.setText(context.text("gather.reminder.older"));
        older.getStyleClass().add("warn-text");
        kept.setText(context.text("gather.reminder.kept"));
        kept.getStyleClass().add("gather-reminder-kept");
        column.getStyleClass().add("gather-panel-column");
        getStyleClass().addAll("gather-panel", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
    }

    void whenClosed(Runnable listener) {
        close = listener;
    }

    void whenRemoved(Runnable listener) {
        remove = listener;
    }

    /** By key, where there is something to copy. */
    void copy() {
        copy.run();
    }

    static String chip(GatheredRow row) {
        return switch (row.state()) {
            case OVERDUE -> "danger";
            case TO_CHOOSE, OPEN, UNKNOWN -> "warn";
            case WAITING, DEPENDING, DONE_BY_OTHERS -> "waiting";
            case COMPLETE -> "accent";
        };
    }

    void show(GatheredRow row, GatherWords words) {
        Label state = Texts.whole(words.state(row), "chip");
        state.getStyleClass().add(chip(row));
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean hadFocus = Nesting.isIn(focused, this);
        HBox head = Rows.of(8, state, Rows.gap(), cross);
        VBox name = new VBox(
                Texts.paragraph(words.name(row), "t-lead", "b"),
                Texts.muted(context.text(
                        "gather.panel.questions",
                        words.portion(row),
                        row.count().asked())));
        column.getChildren().setAll(head, name, Rows.hairline(), facts(row, words));
        if (row.isAwaited()) {
            if (!isSame(row)) {
                reminder = reminder(row);
            }
            reminded.setText(words.reminded(row));
            showWritten(row);
            column.getChildren().addAll(Rows.hairline(), reminder);
        } else {
            copy = () -> {};
        }
        if (!row.here().isEmpty()) {
            column.getChildren()
                    .addAll(
                            Rows.hairline(),
                            Buttons.of(
                                    context.text("gather.returns.open"),
                                    () -> model.returns().open()));
        }
        at = row;
        FlowPane acts = new FlowPane(
                12,
                8,
                Buttons.of(context.text("gather.again"), () -> model.askAgain(row)),
                Buttons.of(context.text("gather.remove"), remove, "quiet"));
        column.getChildren().addAll(Rows.hairline(), acts);
        keepKeys(focused, hadFocus);
    }

    /** What was shown anew has lost the focus for a moment, and what is gone for good. */
    private void keepKeys(@Nullable Node focused, boolean hadFocus) {
        if (!hadFocus) {
            return;
        }
        if (focused != null && focused != this && Nesting.isIn(focused, this)) {
            focused.requestFocus();
        } else {
            cross.requestFocus();
        }
    }

    /** Read from its top: Page Down and Tab go on from there. */
    void focusFirst() {
        // A pane that scrolls has what is in it only with its skin: before that nothing in it can have the focus.
        applyCss();
        setVvalue(0);
        cross.requestFocus();
    }

    private void showWritten(GatheredRow row) {
        Visibility.show(suggest, model.isRewritten(row));
        Visibility.show(kept, model.isRewritten(row));
        Visibility.show(older, model.isOlder(row));
    }

    private void suggestAgain() {
        GatheredRow row = at;
        if (row != null) {
            model.suggestAgain(row);
            // The button goes with what it took back.
            text.requestFocus();
            text.setText(model.written(row));
        }
    }

    /** The field stays with its cursor while its text would be the same. */
    private boolean isSame(GatheredRow row) {
        return at != null && at.latest().id().equals(row.latest().id()) && at.open() == row.open();
    }

    private VBox facts(GatheredRow row, GatherWords words) {
        VBox facts = new VBox(
                8,
                fact("gather.column.sent", words.sentWhole(row), ""),
                fact("gather.column.due", words.dueWhole(row), row.isLate() ? "danger-text" : ""),
                fact("gather.fact.answered", words.answeredWhole(row), ""),
                fact("gather.column.back", words.cameBackWhole(row), ""));
        String unknown = words.unknownQuestions(row);
        if (!unknown.isEmpty()) {
            facts.getChildren().add(3, fact("gather.fact.unknown", unknown, ""));
        }
        add(facts, "gather.fact.by", words.by(row));
        add(facts, "gather.fact.address", row.latest().address());
        add(facts, "gather.fact.message", row.latest().message());
        return facts;
    }

    private void add(VBox facts, String key, String text) {
        if (!text.isBlank()) {
            facts.getChildren().add(new HBox(12, name(key), wide(Texts.typed(text, "t-body"))));
        }
    }

    private HBox fact(String key, String text, String style) {
        Label words = Texts.paragraph(text, "t-body");
        if (!style.isEmpty()) {
            words.getStyleClass().add(style);
        }
        return new HBox(12, name(key), wide(words));
    }

    private Label name(String key) {
        return Texts.paragraph(context.text(key), "t-body", "muted", "gather-fact");
    }

    private static Region wide(Region words) {
        words.setMinWidth(0);
        return Rows.wide(words);
    }

    private VBox reminder(GatheredRow row) {
        text = new WritingArea();
        text.setPrefRowCount(LINES);
        text.setText(model.written(row));
        text.setAccessibleText(context.text("gather.reminder"));
        CopyButton button = new CopyButton(
                context.text("gather.reminder.copy"),
                context.text("gather.reminder.copied"),
                () -> model.written(row),
                () -> model.reminded(row));
        text.textProperty().addListener((written, before, typed) -> {
            model.write(row, typed);
            showWritten(row);
            button.again();
        });
        copy = button::fire;
        return new VBox(
                8,
                Texts.heading(context.text("gather.reminder")),
                Texts.caption(context.text("gather.reminder.hint")),
                older,
                text,
                kept,
                new FlowPane(12, 8, button, suggest),
                reminded);
    }
}
