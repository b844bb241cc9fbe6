package org.southsouth.readiness.ui.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CooperationForm;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.card.CardsViewModel.Opened;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.words.CardText;

/** A card in fields, or to be read where others made it. Everything in it is shown as plain text. */
final class CardEditor extends BorderPane {
    /** As in the plan. */
    private static final List<KeyCombination> SAVE = List.of(
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    private final CardsViewModel model;
    private final Opened opened;
    private final Dialogs dialogs;
    private final Map<CardField, CardInput> inputs = new EnumMap<>(CardField.class);

    CardEditor(CardsViewModel model, Opened opened, Dialogs dialogs) {
        this.model = model;
        this.opened = opened;
        this.dialogs = dialogs;
        getStyleClass().add("card-editor");
        VBox column = new VBox(head(), sections());
        column.getStyleClass().add("one-card-column");
        StackPane page = new StackPane(column);
        page.getStyleClass().add("card-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.stream().anyMatch(key -> key.match(event))) {
                event.consume();
                if (opened.isOwn()) {
                    save();
                }
            }
        });
    }

    private Node head() {
        Card card = opened.form().before();
        CardWords words = new CardWords(model.context());
        String subject = model.context().formats().subject(card.subject());
        VBox head = new VBox(
                Texts.plain(model.text("card.of", words.kind(card), subject), "t-title", "b"),
                Texts.muted(model.text(opened.isOwn() ? "card.edit.text" : "card.read.text")));
        head.getStyleClass().add("card-head");
        return head;
    }

    private Node sections() {
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "card-sections");
        section(card, "card.section.what", CardField.TITLE, CardField.SDG);
        line(card, "card.section.forms", forms());
        section(
                card,
                "card.section.story",
                CardField.CHALLENGE,
                CardField.DONE,
                CardField.RESULTS,
                CardField.REPLICATION,
                CardField.EVIDENCE);
        section(card, "card.section.sides", CardField.COUNTRIES, CardField.PARTNERS, CardField.CONTACT);
        section(card, "card.section.validity", CardField.PERIOD, CardField.VALIDATED_BY, CardField.VALID_UNTIL);
        return card;
    }

    private void section(VBox card, String title, CardField... fields) {
        VBox inside = new VBox(16);
        for (CardField field : fields) {
            boolean isShown = field.isFor(opened.form().before().kind())
                    && (opened.isOwn() || !opened.form().text(field).get().isBlank());
            if (isShown) {
                settle(field);
                CardInput input = new CardInput(model, opened, field);
                inputs.put(field, input);
                inside.getChildren().add(input);
                if (opened.isOwn()) {
                    input.whenLeft(() -> leave(field));
                    warn(field, input);
                }
            }
        }
        if (!inside.getChildren().isEmpty()) {
            line(card, title, inside);
        }
    }

    /** A day is written out, so that everybody sees which one is understood. */
    private void settle(CardField field) {
        if (field == CardField.VALID_UNTIL && opened.isOwn()) {
            opened.form().settleDay(model.context().formats()::date);
        }
    }

    /** An empty title is told of when it is saved. */
    private void leave(CardField field) {
        settle(field);
        Map<CardField, Problem> problems = opened.form().problems();
        if (!opened.form().text(field).get().isBlank() || !problems.containsKey(field)) {
            say(field, problems);
        }
        model.mended();
    }

    private void say(CardField field, Map<CardField, Problem> problems) {
        CardInput input = Objects.requireNonNull(inputs.get(field));
        Problem problem = problems.get(field);
        if (problem == null) {
            input.clear();
            warn(field, input);
        } else {
            input.say(model.context().messages().of(problem));
        }
    }

    private void warn(CardField field, CardInput input) {
        if (field == CardField.VALID_UNTIL && opened.form().isDayPast()) {
            input.warn(model.text("card.day.past"));
        } else if (field == CardField.SDG && opened.form().namesNoTarget()) {
            input.warn(model.text("card.sdg.none"));
        }
    }

    private void line(VBox card, String title, Region inside) {
        if (!card.getChildren().isEmpty()) {
            Region line = Rows.hairline();
            card.getChildren().add(line);
        }
        Label name = Texts.paragraph(model.text(title), "t-body", "b");
        VBox named = new VBox(name);
        named.getStyleClass().add("card-name");
        inside.setMinWidth(0);
        Rows.wide(inside);
        HBox section = new HBox(named, inside);
        section.getStyleClass().add("card-section");
        card.getChildren().add(section);
    }

    private Region forms() {
        FlowPane forms = new FlowPane(24, 12);
        CardText texts =
                new CardText(model.context().messages(), model.context().formats());
        for (CooperationForm form : CooperationForm.values()) {
            CheckBox box = new CheckBox(texts.form(form));
            box.selectedProperty().bindBidirectional(opened.form().chosen(form));
            if (!opened.isOwn()) {
                box.setDisable(true);
            }
            if (opened.isOwn() || box.isSelected()) {
                forms.getChildren().add(box);
            }
        }
        return forms;
    }

    private Node foot() {
        Button cancel = Buttons.of(model.text(opened.isOwn() ? "common.cancel" : "card.close"), this::cancel);
        cancel.setCancelButton(true);
        HBox foot = new HBox(12, cancel, Rows.gap());
        if (opened.isOwn()) {
            Label attention = Texts.paragraph("", "t-body", "danger-text");
            attention.textProperty().bind(model.attentionProperty());
            Button save = Buttons.of(model.text("card.save"), this::save, "primary");
            Tips.show(save, model.text("card.save.tip"));
            foot.getChildren().addAll(attention, save);
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("one-card-foot");
        StackPane footer = new StackPane(foot);
        footer.getStyleClass().addAll("footer", "card-footer");
        return footer;
    }

    private void cancel() {
        if (!model.isChanged()) {
            model.giveUp();
            return;
        }
        dialogs.confirm(
                new Dialogs.Question(
                                model.text("card.give-up.title"),
                                model.text("card.give-up.body"),
                                model.text("card.give-up.act"),
                                true)
                        .staying(model.text("common.go-on")),
                model::giveUp);
    }

    private void save() {
        boolean isSaved = model.save();
        Map<CardField, Problem> problems = opened.form().problems();
        inputs.keySet().forEach(field -> say(field, problems));
        if (!isSaved) {
            inputs.entrySet().stream()
                    .filter(entry -> problems.containsKey(entry.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .ifPresent(wrong -> {
                        wrong.focusField();
                        IntoSight.bring(wrong);
                    });
        }
    }

    /** Where writing begins. */
    void start() {
        CardInput title = inputs.get(CardField.TITLE);
        if (title != null && opened.isOwn()) {
            title.focusField();
        }
    }
}
