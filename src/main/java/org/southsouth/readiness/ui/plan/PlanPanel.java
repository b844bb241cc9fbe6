package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;

/** Beside the plan: one action to read, or to type. Its head and foot stay while what is between them scrolls. */
final class PlanPanel extends BorderPane {
    private static final List<KeyCombination> SAVE = List.of(
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final PlanViewModel model;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final HBox head = new HBox(8);
    private final HBox foot = new HBox(12);
    private final Button close;
    private Runnable focusFirst;
    private List<Node> buttons = List.of();
    private @Nullable Shown shown;

    /** Which action, and whether it is read or typed. */
    private record Shown(ActionId action, boolean isTyped) {}

    PlanPanel(PlanViewModel model) {
        this.model = model;
        this.close = Buttons.icon(Feather.X, model.text("plan.panel.close"), this::leave, "icon", "btn-s");
        this.focusFirst = close::requestFocus;
        getStyleClass().addAll("rail", "plan-panel");
        content.getStyleClass().add("plan-panel-content");
        head.getStyleClass().add("plan-panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("plan-panel-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
        model.panel().onRefusal(this::leadToWrong);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean isInDay = event.getTarget() instanceof Node field
                && form().filter(form -> form.isDay(field)).isPresent();
        boolean isSaved = SAVE.stream().anyMatch(key -> key.match(event)) || (isInDay && ENTER.match(event));
        if (isSaved && form().isPresent()) {
            save();
            event.consume();
        }
    }

    private Optional<EditorForm> form() {
        return content.getChildren().stream()
                .filter(EditorForm.class::isInstance)
                .map(EditorForm.class::cast)
                .findFirst();
    }

    private void save() {
        goOn();
        form().ifPresent(EditorForm::save);
    }

    /** After the list that was left has done what it does with the key. */
    private void leadToWrong() {
        if (getScene() != null) {
            goOn();
            NextPulse.afterPulse(getScene(), () -> form().ifPresent(EditorForm::leadToWrong));
        }
    }

    /** Esc and the cross: what was changed is neither kept nor given up without a word; Esc again goes on with it, at what is wrong. */
    void leave() {
        if (!buttons.isEmpty()) {
            goOn();
            focusFirst();
            form().ifPresent(EditorForm::leadToWrong);
        } else if (model.panel().isChanged()) {
            ask();
        } else {
            model.panel().close();
        }
    }

    /** In place of the buttons, which come back with what is gone on with. */
    private void ask() {
        buttons = List.copyOf(foot.getChildren());
        Button keep = Buttons.of(model.text("plan.leave.save"), this::save, "primary");
        Button discard =
                Buttons.of(model.text("plan.leave.discard"), () -> model.panel().discard());
        Button back = Buttons.of(model.text("plan.leave.back"), this::leave, "quiet");
        FlowPane ways = new FlowPane(12, 8, keep, discard, back);
        List<Button> choices = List.of(keep, discard, back);
        ways.addEventFilter(KeyEvent.KEY_PRESSED, event -> goRound(choices, event));
        VBox question = new VBox(8, Texts.paragraph(model.text("plan.leave"), "t-body", "b"), ways);
        Rows.wide(question);
        foot.getChildren().setAll(question);
        keep.requestFocus();
        // With large text the foot may be below the window's edge, and the question is the one thing to see.
        IntoSight.bring(foot);
    }

    /** Nobody leaves the question by a key without an answer. */
    private static void goRound(List<Button> choices, KeyEvent event) {
        int by = switch (event.getCode()) {
            case TAB -> event.isShiftDown() ? -1 : 1;
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (by != 0 && !event.isShortcutDown() && event.getTarget() instanceof Button at) {
            choices.get(Math.floorMod(choices.indexOf(at) + by, choices.size())).requestFocus();
            event.consume();
        }
    }

    /** Whether what was changed waits for whether it is to be kept. */
    boolean isAsking() {
        return !buttons.isEmpty();
    }

    private void goOn() {
        if (!buttons.isEmpty()) {
            foot.getChildren().setAll(buttons);
            buttons = List.of();
        }
    }

    void show(Panel panel) {
        Node keys = getScene() == null ? null : getScene().getFocusOwner();
        boolean wasNoting = keys instanceof TextInputControl && hasKeys() && form().isEmpty();
        boolean hadKeys = hasKeys();
        content.getChildren().clear();
        buttons = List.of();
        if (panel instanceof Panel.Editing editing) {
            EditorForm form = new EditorForm(editing.draft(), model);
            fill(form.head(), form, form.foot());
            scroll.setFocusTraversable(false);
            focusFirst = form::focusFirst;
            begin(new Shown(editing.draft().id(), true));
        } else if (panel instanceof Panel.Detail detail) {
            focusFirst = close::requestFocus;
            model.planningProperty().get().ifPresent(snapshot -> {
                ActionDetail made = new ActionDetail(detail.action(), snapshot, model);
                fill(made.head(), made, made.foot());
                // What is read comes before what can be typed, and the arrows go through it.
                scroll.setFocusTraversable(true);
                begin(new Shown(detail.action().id(), false));
                if (hadKeys) {
                    (wasNoting ? made.note().text() : foot.getChildren().get(0)).requestFocus();
                    made.note().text().end();
                }
            });
        }
    }

    /** What is opened is read from its beginning, as are the fields of what was read; one that got a note stays where it was. */
    private void begin(Shown now) {
        if (!now.equals(shown)) {
            scroll.setVvalue(0);
            shown = now;
        }
    }

    /** What is opened next is read from its beginning. */
    void closed() {
        shown = null;
    }

    /** Whether the keys go to something in it. */
    boolean hasKeys() {
        return getScene() != null && Nesting.isIn(getScene().getFocusOwner(), this);
    }

    private void fill(Region title, Region body, HBox made) {
        head.getChildren().setAll(title, close);
        Rows.wide(title);
        content.getChildren().setAll(body);
        foot.getChildren().setAll(made.getChildren());
    }

    /** When what is typed is the day alone. */
    void focusDay() {
        applyCss();
        form().ifPresent(EditorForm::focusDay);
    }

    /** As a sheet, and when something is to be typed, it takes the keys; what scrolls is not there before it has its look. */
    void focusFirst() {
        applyCss();
        focusFirst.run();
    }
}
