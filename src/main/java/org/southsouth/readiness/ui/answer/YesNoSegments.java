package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.ArrowKeys;

/** Yes, Partly, No side by side, for a card at rest; what each means here stands in its tooltip. */
final class YesNoSegments extends HBox {
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final ArrowKeys arrows;
    private Response shown = new Response.Blank();

    YesNoSegments(AnswerContext screen, Question question, QuestionKind.Choice choice) {
        getStyleClass().add("segmented");
        for (Option option : choice.options()) {
            ToggleButton button = new ToggleButton(screen.text("answer.option." + option.id()));
            button.setUserData(option.id());
            button.setToggleGroup(group);
            button.getStyleClass().add("segment");
            button.setAccessibleText(question.title() + ": " + option.text());
            button.setTooltip(new Tooltip(option.text()));
            button.setOnAction(event -> {
                screen.model().respond(question.id(), new Response.Chosen(option.id()));
                show(shown);
            });
            buttons.add(button);
        }
        buttons.get(0).getStyleClass().add("first");
        buttons.get(buttons.size() - 1).getStyleClass().add("last");
        arrows = ArrowKeys.over(buttons);
        getChildren().addAll(buttons);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    void show(Response response) {
        shown = response;
        for (ToggleButton button : buttons) {
            boolean isChosen = response.names((String) button.getUserData());
            button.setSelected(isChosen);
            if (isChosen) {
                arrows.stopAt(button);
            }
        }
    }
}
