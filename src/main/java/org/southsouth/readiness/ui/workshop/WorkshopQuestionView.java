package org.southsouth.readiness.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Theme;

/**
 * One question in large type: what is asked, the answers to decide between, and what they rest on. Which question it is,
 * whether it is decided and, but with large text, what it asks and what was said stay in sight while the rest scrolls.
 */
public final class WorkshopQuestionView extends VBox {
    /** More letters of comments than this would leave too little room for the answers in a small window. */
    private static final int MOST_SAID = 240;

    private final VBox head = new VBox(16);
    private final VBox said = new VBox(8);
    private final Label brought = Texts.paragraph("", "wall-small", "wall-brought");
    private final Label question = Texts.paragraph("", "wall-question", "b");
    private final VBox column = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(column);
    /** How far the scroll bar moves that, in pixels; 0 or less. */
    private final DoubleProperty bar = new SimpleDoubleProperty();

    private final List<ActionRow> rows = new ArrayList<>();
    private Optional<Topic> shown = Optional.empty();
    private Optional<Node> decided = Optional.empty();
    private @Nullable Topic arriving;

    private Supplier<Node> onward = () -> this;

    public WorkshopQuestionView() {
        getStyleClass().add("wall");
        head.getStyleClass().add("wall-head");
        head.setMinHeight(USE_PREF_SIZE);
        column.getStyleClass().add("wall-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        // What stands above at the right ends where the rows below it end.
        scroll.viewportBoundsProperty()
                .subscribe(seen -> bar.set(seen.getWidth() > 0 ? seen.getWidth() - scroll.getWidth() : 0));
        sceneProperty().subscribe(scene -> {
            Topic waiting = arriving;
            if (scene != null && waiting != null) {
                arriving = null;
                placeQuestion();
                focusWhenShown(waiting);
            }
        });
    }

    /** Where the keys are on what is decided. */
    void leadTo(Supplier<Node> next) {
        onward = next;
    }

    /** {@code another} asks for an answer that is not there. */
    void show(Topic topic, WorkshopViewModel model, Consumer<Topic.Candidate> decide, Runnable another) {
        shown = Optional.of(topic);
        rows.clear();
        scroll.setVvalue(0);
        Label state = Texts.whole(
                topic.stateWords(), "chip", "wall-chip", topic.state().chip());
        state.translateXProperty().bind(bar);
        head.getChildren().setAll(Rows.of(16, Texts.filling(topic.place(), "wall-small", "muted"), state));
        VBox candidates = new VBox(8);
        for (Topic.Candidate candidate : topic.candidates()) {
            ActionRow row = row(candidate);
            row.setAccessibleRoleDescription(model.text("common.kind.answer"));
            row.setOnAction(() -> decide.accept(candidate));
            rows.add(row);
            candidates.getChildren().add(row);
        }
        if (topic.canHaveAnother()) {
            ActionRow other = row(model.text("workshop.another.key"), model.text("workshop.another"));
            other.setAccessibleText(model.text("workshop.another"));
            other.setOnAction(another);
            rows.add(other);
            candidates.getChildren().add(other);
        }
        ask(topic, model);
        column.getChildren().clear();
        said.getChildren()
                .setAll(topic.comments().stream()
                        .map(comment -> Texts.paragraph(comment, "wall-text"))
                        .toList());
        placeQuestion();
        column.getChildren().add(candidates);
        decided = named(model.text("workshop.decision"), topic.decision());
        named(model.text("workshop.evidence"), topic.evidence());
        named(model.text("workshop.note"), topic.note());
        if (getScene() == null) {
            arriving = topic;
        } else {
            focusWhenShown(topic);
        }
    }

    private void ask(Topic topic, WorkshopViewModel model) {
        brought.setText(model.isBrought() ? model.text("workshop.brought") : "");
        question.setText(topic.text());
    }

    /**
     * Above what scrolls; with large text it may be as high as the wall, and scrolls too. What the hall has to settle is seen
     * before it is settled: it stands with the question, where it is not too long.
     */
    private void placeQuestion() {
        head.getChildren().removeAll(brought, question, said);
        column.getChildren().removeAll(brought, question, said);
        List<Node> above = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        int letters = shown.stream()
                .flatMap(topic -> topic.comments().stream())
                .mapToInt(String::length)
                .sum();
        boolean isLarge = Theme.isLarge(getScene());
        if (!brought.getText().isEmpty()) {
            (isLarge ? below : above).add(brought);
        }
        (isLarge ? below : above).add(question);
        if (letters > 0) {
            (isLarge || letters > MOST_SAID ? below : above).add(said);
        }
        head.getChildren().addAll(above);
        column.getChildren().addAll(0, below);
    }

    /** Whoever opens the screen has the keys in what stood before it, until it is drawn. */
    private void focusWhenShown(Topic topic) {
        focusNow(topic);
        NextPulse.afterPulse(getScene(), () -> {
            boolean isShown = shown.filter(topic::equals).isPresent() && getScene() != null;
            if (isShown && !isFocused(topic)) {
                focusNow(topic);
            } else if (isShown && getScene().getFocusOwner() instanceof ActionRow row) {
                // How high everything is was not known before. As much of the question as there is room for is seen
                // with it.
                scroll.setVvalue(0);
                IntoSight.bring(row);
            }
            if (isShown) {
                // What was recorded just now stands below the answers, which may fill the window.
                decided.ifPresent(IntoSight::bring);
            }
        });
    }

    private boolean isFocused(Topic topic) {
        Node owner = getScene().getFocusOwner();
        return topic.isDecided() ? owner == onward.get() : Nesting.isIn(owner, this);
    }

    /** On the answer that stands now, if there is one: Enter chooses no other by mistake. What is decided is not decided again. */
    private void focusNow(Topic topic) {
        if (topic.isDecided()) {
            onward.get().requestFocus();
        } else {
            focusStanding(topic);
        }
    }

    private void focusStanding(Topic topic) {
        List<Topic.Candidate> candidates = topic.candidates();
        int now = IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).isNow())
                .findFirst()
                .orElse(0);
        if (!rows.isEmpty()) {
            focus(rows.get(now));
        }
    }

    private static void focus(ActionRow row) {
        row.requestFocus();
        IntoSight.bring(row);
    }

    private static ActionRow row(Topic.Candidate candidate) {
        ActionRow row = row(candidate.key(), candidate.text(), candidate.said().toArray(String[]::new));
        Styles.set(row, "is-now", candidate.isNow());
        Styles.set(row, "is-said", !candidate.said().isEmpty());
        row.setAccessibleText(candidate.text() + ". " + String.join(". ", candidate.said()));
        return row;
    }

    private static ActionRow row(String letter, String text, String... said) {
        Label key = Texts.whole(letter, "keycap", "wall-key");
        VBox words = new VBox(4, Texts.paragraph(text, "wall-answer"));
        words.setMinWidth(0);
        Rows.wide(words);
        for (String line : said) {
            words.getChildren().add(Texts.paragraph(line, "wall-small", "muted"));
        }
        ActionRow row = new ActionRow(16, key, words);
        row.getStyleClass().add("wall-row");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    /** Empty where there is nothing to show. */
    private Optional<Node> named(String name, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        VBox lines = new VBox(4, Texts.plain(name, "wall-small", "muted"), Texts.paragraph(text, "wall-text"));
        column.getChildren().add(lines);
        return Optional.of(lines);
    }

    /** The answer with that key. */
    Optional<Topic.Candidate> keyed(String character) {
        return shown.stream()
                .flatMap(topic -> topic.candidates().stream())
                .filter(candidate -> candidate.key().equalsIgnoreCase(character))
                .findFirst();
    }

    /** Up and down among the answers, from the one that stands now where the keys are elsewhere. */
    void step(int by) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                focus(rows.get(Math.max(0, Math.min(rows.size() - 1, i + by))));
                return;
            }
        }
        shown.ifPresent(this::focusStanding);
    }
}
