package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Grade;

/** Among the grades a letter means a grade: one of them is that of “don’t know”, which would take the answer away. */
final class GradeLetters {
    private final AnswerContext screen;
    /** What was chosen when a letter chose another. */
    private Optional<ToggleButton> before = Optional.empty();

    GradeLetters(AnswerContext screen) {
        this.screen = screen;
    }

    static boolean isAtGrade(@Nullable Node focused) {
        return focused != null && focused.getUserData() instanceof Grade;
    }

    /** False where it is the letter of none, or the keys are elsewhere. */
    boolean choose(@Nullable Node focused, String character) {
        Optional<ToggleButton> grade = all(focused).stream()
                .filter(one -> String.valueOf(one.getUserData()).equalsIgnoreCase(character))
                .findFirst();
        grade.ifPresent(one -> {
            before = all(focused).stream().filter(ToggleButton::isSelected).findFirst();
            one.requestFocus();
            if (one.isSelected()) {
                screen.model().tell(screen.text("answer.evidence.grade.stays", one.getText()));
            } else {
                one.fire();
            }
        });
        return grade.isPresent();
    }

    /** The letter was the first of a text that belongs elsewhere. */
    void takeBack(@Nullable Node focused) {
        all(focused).stream()
                .filter(now -> now == focused && now.isSelected() && !before.equals(Optional.of(now)))
                .findFirst()
                .ifPresent(now -> before.orElse(now).fire());
    }

    private static List<ToggleButton> all(@Nullable Node focused) {
        return focused == null || !isAtGrade(focused)
                ? List.of()
                : focused.getParent().getChildrenUnmodifiable().stream()
                        .filter(ToggleButton.class::isInstance)
                        .map(ToggleButton.class::cast)
                        .toList();
    }
}
