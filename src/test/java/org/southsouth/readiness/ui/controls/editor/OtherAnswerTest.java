package org.southsouth.readiness.ui.controls.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.ScreenContext;

class OtherAnswerTest {
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final KeyRobot robot = new KeyRobot();
    private final List<Response> told = new ArrayList<>();
    private Optional<OtherAnswer> shown = Optional.empty();
    private int entered;

    private OtherAnswer show(Question question) {
        ScreenDriver.showNode(
                () -> {
                    shown = Optional.of(
                            new OtherAnswer(context, question, new Response.Blank(), "Without evidence.", told::add));
                    shown.get().whenEntered(() -> entered++);
                    return shown.get();
                },
                600,
                400,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> shown.orElseThrow().first().requestFocus());
        return shown.orElseThrow();
    }

    private Response last() {
        return told.get(told.size() - 1);
    }

    @Test
    void enter_in_a_text_of_several_lines_begins_a_line() {
        OtherAnswer answer = show(Questionnaires.words("plan"));
        robot.write("one").type(KeyCode.ENTER).write("two");
        assertThat(((TextInputControl) answer.first()).getText()).isEqualTo("one\ntwo");
        assertThat(entered).isZero();
    }

    @Test
    void enter_goes_on_from_what_can_be_an_answer_alone() {
        show(Questionnaires.figure("share"));
        robot.write("many").type(KeyCode.ENTER);
        assertThat(entered).isZero();
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE)
                .write("40")
                .type(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new Response.Figure(40));
        assertThat(entered).isOne();
    }

    @Test
    void a_digit_chooses_as_where_one_answers() {
        show(Questionnaires.levels("vat"));
        robot.write("2");
        assertThat(last()).isEqualTo(new Response.Chosen("2"));
    }
}
