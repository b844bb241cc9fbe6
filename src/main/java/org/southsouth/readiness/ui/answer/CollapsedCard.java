package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.TypedField;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.ChoiceLook;

/** A question at rest, in one line or, compact, in two. Yes, partly, no and figures are answered here without opening. */
final class CollapsedCard extends VBox implements QuestionCard.View {
    private final AnswerContext screen;
    private final Label answer = Texts.plain("", "t-body", "muted", "calm-answer");
    private final ScoreCell cell = new ScoreCell();
    private final Label tick = Texts.whole("", "t-body", "calm-tick");
    private final Label error = Texts.paragraph("", "t-caption", "danger-text", "calm-error");
    private final @Nullable YesNoSegments segments;
    private final @Nullable TypedField field;

    CollapsedCard(AnswerContext screen, ScoredQuestion scored, QuestionCard.Place place) {
        this.screen = screen;
        Question question = scored.question();
        this.segments = segmentsOf(question);
        this.field = question.kind()
                .numeric()
                .map(kind -> TypedField.of(screen.host(question), kind))
                .orElse(null);
        getStyleClass().addAll("card", "q-rest");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleRoleDescription(screen.text("common.kind.question"));
        Label number = Texts.plain(String.valueOf(place.number()), "t-body", "faint", "calm-number");
        HBox row = new HBox(number, wording(question));
        row.getStyleClass().add("q-calm");
        if (screen.isCompact()) {
            row.getStyleClass().add("two-line");
        }
        addComments(row, question);
        addInput(row, question);
        if (screen.model().asked().isPresent()) {
            tick.setGraphic(Icons.of(Feather.CHECK));
            tick.setMinWidth(0);
            // An answer that is given here is seen, and two lines have less room.
            if ((field == null && segments == null) || !screen.isCompact()) {
                row.getChildren().add(tick);
            }
        } else if (question.isScored()) {
            row.getChildren().add(cell);
        }
        getChildren().add(row);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                screen.navigation().open(question.id());
            }
        });
        show(scored);
    }

    private @Nullable YesNoSegments segmentsOf(Question question) {
        return question.kind()
                .choice()
                .filter(choice -> ChoiceLook.of(choice) == ChoiceLook.YES_NO)
                .map(choice -> new YesNoSegments(screen, question, choice))
                .orElse(null);
    }

    private Region wording(Question question) {
        Label title = Texts.plain(question.title(), "t-body", "b", "calm-title");
        Tips.show(title, question.title());
        title.setMinWidth(screen.isCompact() ? 0 : USE_PREF_SIZE);
        if (screen.isCompact()) {
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
        }
        answer.setMinWidth(0);
        answer.setMaxWidth(Double.MAX_VALUE);
        Pane words = screen.isCompact() ? new VBox(title, answer) : new HBox(12, title, Rows.wide(answer));
        if (words instanceof HBox line) {
            line.setAlignment(Pos.CENTER_LEFT);
        } else if (words instanceof VBox lines) {
            lines.setAlignment(Pos.CENTER_LEFT);
        }
        words.setMinWidth(0);
        return Rows.wide(words);
    }

    /** That something was said about the answer: the words stand in the card that is open. */
    private void addComments(HBox row, Question question) {
        int comments = screen.model().comments(question.id()).size();
        if (comments > 0) {
            Label sign = Texts.whole("", "t-body", "muted");
            sign.setGraphic(Icons.of(Feather.MESSAGE_SQUARE, "i-s"));
            String words = screen.text("answer.comment.count", comments);
            sign.setAccessibleText(words);
            Tips.show(sign, words);
            row.getChildren().add(sign);
        }
    }

    private void addInput(HBox row, Question question) {
        boolean isLocked = screen.model().isLocked();
        if (segments != null) {
            segments.setDisable(isLocked);
            row.getChildren().add(segments);
        }
        if (field != null) {
            String measured =
                    question.kind().numeric().map(QuestionKind.Numeric::unit).orElse("");
            Label unit = Texts.plain(measured, "t-body", "muted", "calm-unit");
            Tips.show(unit, measured);
            unit.setWrapText(true);
            unit.setMinHeight(USE_PREF_SIZE);
            field.setDisable(isLocked);
            row.getChildren().addAll(field, unit);
            field.errorProperty().subscribe(this::showError);
        }
    }

    private void showError(String text) {
        error.setText(text);
        getChildren().remove(error);
        if (!text.isEmpty()) {
            getChildren().add(error);
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(ScoredQuestion scored) {
        Response response = scored.answer().response();
        boolean isAnsweredHere = (segments != null || field != null) && response.isAnswer();
        String line = screen.model()
                .toConfirm(scored.question().id())
                .map(said -> screen.text(
                        "answer.carried.calm",
                        screen.answers().said(scored.question(), said.answer().response())))
                .orElseGet(() -> isOpenWithoutPoints(scored)
                        ? screen.text("answer.card.open.unscored")
                        : screen.words().line(scored));
        answer.setText(isAnsweredHere ? "" : line);
        Tips.show(answer, line);
        Visibility.show(answer, !screen.isCompact() || !answer.getText().isEmpty());
        screen.model()
                .asked()
                .ifPresent(work -> tick.setVisible(work.questions()
                        .isDone(scored.question().id(), screen.model().scorecard())));
        cell.show(scored.points(), screen.score(scored.points()), bands());
        setAccessibleText(screen.text(
                "answer.card.open",
                scored.question().title(),
                line,
                scored.question().text()));
        if (segments != null) {
            segments.show(response);
        }
        if (field != null) {
            field.show(response);
        }
    }

    /** It has no sign for points, whose frame would say that it is open; a field or segments with nothing in them say it. */
    private boolean isOpenWithoutPoints(ScoredQuestion scored) {
        return field == null
                && segments == null
                && !scored.question().isScored()
                && scored.state() == QuestionState.UNANSWERED;
    }

    private List<Band> bands() {
        return screen.model().scorecard().framework().head().bands();
    }

    @Override
    public boolean commit() {
        return field == null || field.commit();
    }

    /** Yes, Partly, No side by side, for a card at rest; what each means here stands in its tooltip. */
    private static final class YesNoSegments extends HBox {
        private final List<ToggleButton> buttons = new ArrayList<>();
        private final ToggleGroup group = new ToggleGroup();
        private Response shown = new Response.Blank();

        YesNoSegments(AnswerContext screen, Question question, QuestionKind.Choice choice) {
            getStyleClass().add("segmented");
            for (Option option : choice.options()) {
                ToggleButton button = new ToggleButton(screen.text("answer.option." + option.id()));
                button.setUserData(option.id());
                button.setToggleGroup(group);
                button.getStyleClass().add("segment");
                button.setAccessibleText(question.title() + ": " + option.text());
                Tips.show(button, option.text());
                button.setOnAction(event -> {
                    screen.model().respond(question.id(), new Response.Chosen(option.id()));
                    show(shown);
                });
                buttons.add(button);
            }
            buttons.get(0).getStyleClass().add("first");
            buttons.get(buttons.size() - 1).getStyleClass().add("last");
            ArrowKeys.over(buttons);
            getChildren().addAll(buttons);
            setMinWidth(USE_PREF_SIZE);
            setMaxHeight(USE_PREF_SIZE);
        }

        void show(Response response) {
            shown = response;
            for (ToggleButton button : buttons) {
                button.setSelected(response.names((String) button.getUserData()));
            }
        }
    }
}
