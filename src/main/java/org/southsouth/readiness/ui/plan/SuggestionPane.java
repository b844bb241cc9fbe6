package org.southsouth.readiness.ui.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * What the questionnaire suggests for low answers, to be ticked and added. Space ticks and takes the tick away.
 * Enter ticks as well, and on a ticked one it adds all that are ticked, as Ctrl Enter does everywhere.
 */
final class SuggestionPane extends VBox {
    private final PlanViewModel model;
    private final ListView<PlanRow.Item> list = new ListView<>();
    private final Set<ActionId> ticked = new LinkedHashSet<>();
    private final Button add = new Button();
    private final Label title = Texts.heading("");
    private final Label about = Texts.muted("");

    SuggestionPane(PlanViewModel model) {
        super();
        this.model = model;
        getStyleClass().addAll("card", "table-card", "plan-suggestions");
        list.getStyleClass().add("plan-rows");
        list.setAccessibleText(model.text("plan.suggest.list"));
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Texts.paragraph(model.text("plan.suggest.nothing"), "t-body", "muted", "plan-nothing"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            PlanRow.Item item = list.getSelectionModel().getSelectedItem();
            boolean isEnter = event.getCode() == KeyCode.ENTER;
            boolean isTicked = item != null && ticked.contains(item.action().id());
            if (isEnter && (event.isShortcutDown() || isTicked)) {
                add.fire();
                event.consume();
            } else if (item != null && (isEnter || event.getCode() == KeyCode.SPACE)) {
                toggle(item);
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox words = new VBox(title, about);
        Rows.wide(words);
        Button all = Buttons.of(model.text("plan.suggest.all"), this::tickAll, "quiet");
        HBox head = Rows.of(12, words, all);
        head.getStyleClass().add("suggestion-head");
        add.getStyleClass().add("primary");
        add.setGraphic(Texts.whole(model.text("plan.suggest.key"), "keycap", "t-caption"));
        add.setContentDisplay(ContentDisplay.RIGHT);
        add.setOnAction(event -> model.changes().add(chosen()));
        Button cancel = Buttons.of(model.text("common.cancel"), () -> model.suggest(false));
        HBox foot = Rows.of(12, add, cancel);
        foot.getStyleClass().add("suggestion-foot");
        getChildren().addAll(head, list, foot);
    }

    /** A list would keep this key for itself. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.suggest(false);
            event.consume();
        }
    }

    void show(ActionPlan suggestions) {
        ticked.clear();
        model.planningProperty()
                .get()
                .ifPresent(snapshot ->
                        list.getItems().setAll(model.rows(snapshot, suggestions).all()));
        String key = suggestions.scale() == GainScale.OVERALL ? "plan.suggest.text" : "plan.suggest.text.pillar";
        about.setText(model.text(key, Math.round(ScoredQuestion.LOW)));
        title.setText(model.text("plan.suggest.title", suggestions.actions().size()));
        list.getSelectionModel().selectFirst();
        count();
    }

    private List<Action> chosen() {
        return list.getItems().stream()
                .map(PlanRow.Item::action)
                .filter(action -> ticked.contains(action.id()))
                .toList();
    }

    private void toggle(PlanRow.Item item) {
        ActionId id = item.action().id();
        if (!ticked.remove(id)) {
            ticked.add(id);
        }
        count();
    }

    /** All, or none where all are ticked already. */
    private void tickAll() {
        List<ActionId> all =
                list.getItems().stream().map(item -> item.action().id()).toList();
        if (ticked.containsAll(all)) {
            ticked.clear();
        } else {
            ticked.addAll(all);
        }
        count();
    }

    private void count() {
        list.refresh();
        add.setText(model.text("plan.suggest.add", ticked.size()));
        add.setDisable(ticked.isEmpty());
    }

    void focusFirst() {
        list.requestFocus();
    }

    private final class Cell extends WholeCell<PlanRow.Item> {
        private final CheckBox tick = new CheckBox();
        private final Label action = Texts.paragraph("", "t-body");
        private final Label below = Texts.filling("", "t-caption", "muted");
        private final GainBar bar = new GainBar();
        private final Label gain = Texts.whole("", "t-body");
        private final Label where = Texts.plain("", "t-caption", "muted");
        private final HBox columns;

        Cell() {
            getStyleClass().add("plan-cell");
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
            Tips.none(action);
            Tips.none(below);
            VBox words = new VBox(action, below);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            words.setPrefWidth(1);
            Rows.wide(words);
            HBox line = Rows.of(8, bar, gain);
            VBox gains = new VBox(line, where);
            gains.setAlignment(Pos.CENTER_LEFT);
            gains.getStyleClass().add("plan-gain");
            columns = new HBox(16, tick, words, gains);
            columns.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PlanRow.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                Tips.none(this);
                setAccessibleText(null);
                return;
            }
            tick.setSelected(ticked.contains(item.action().id()));
            tick.setAccessibleText(model.text("plan.tick", item.title()));
            action.setText(item.title());
            below.setText(Stream.of(item.question(), item.lead())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("  ·  ")));
            bar.show(item.share());
            gain.setText(item.gain());
            Styles.choose(gain, List.of("b", "muted"), item.gain().startsWith("+") ? "b" : "muted");
            where.setText(item.where());
            Visibility.show(where, !item.where().isEmpty());
            String words = String.join("\n", item.title(), below.getText(), item.spoken());
            Tips.show(this, words);
            setAccessibleText(words);
            setGraphic(columns);
        }
    }
}
