package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenDriver;

class CarriedAnswersScreenTest {
    private static final QuestionId STRATEGY = new QuestionId("REG-GOV-01");
    private static final Answer SAID =
            new Answer(new Response.Chosen("3"), "Adopted in May", new Evidence(Grade.A, "Gazette 12", 2024));

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop = Desktop.of(framework, Answers.none());

    private void carry() {
        carry("REG-GOV-01");
    }

    private void carry(String... questions) {
        Carried carried = new Carried(SAID, new Round("2024"), "S. Leota", ScreenContexts.NOW.minusSeconds(60_000_000));
        Map<QuestionId, Carried> all = new HashMap<>();
        for (String question : questions) {
            all.put(new QuestionId(question), carried);
        }
        desktop.store.addRound(
                Filled.assessment(Desktop.ID.value(), framework, Desktop.profile("WSM", Depth.FULL), Answers.none()),
                new Carrying(all, List.of()));
    }

    @Test
    void what_was_said_is_no_answer_until_it_is_still_true() {
        carry();
        AnswerViewModel answering = desktop.model("REG-GOV-01");
        assertThat(answering.scorecard().root().answered()).isZero();
        assertThat(answering.count(Filter.TO_CONFIRM)).isEqualTo(1);
        assertThat(answering.confirm(STRATEGY)).isTrue();
        assertThat(answering.count(Filter.TO_CONFIRM)).isZero();
        assertThat(desktop.stored().to(STRATEGY)).isEqualTo(SAID);
        assertThat(answering.confirm(STRATEGY)).isFalse();
        assertThat(answering.undo()).isTrue();
        assertThat(answering.count(Filter.TO_CONFIRM)).isEqualTo(1);
    }

    @Test
    void a_whole_theme_is_confirmed_in_one_act_and_taken_back_in_one() {
        carry("REG-GOV-01", "REG-GOV-02", "REG-GOV-04");
        AnswerViewModel answering = desktop.model("REG-GOV-01");
        List<QuestionId> theme = answering.navigation().page().questions();
        assertThat(answering.toConfirm(theme)).isNotEmpty();
        int all = answering.count(Filter.TO_CONFIRM);
        answering.confirmAll(theme);
        assertThat(answering.toConfirm(theme)).isEmpty();
        assertThat(desktop.stored().to(STRATEGY)).isEqualTo(SAID);
        assertThat(answering.undo()).isTrue();
        assertThat(answering.count(Filter.TO_CONFIRM)).isEqualTo(all);
        assertThat(desktop.stored().to(STRATEGY).response()).isEqualTo(new Response.Blank());
        assertThat(answering.undo()).isFalse();
        assertThat(answering.redo()).isTrue();
        assertThat(answering.toConfirm(theme)).isEmpty();
        assertThat(answering.redo()).isFalse();
    }

    @Test
    void the_head_of_the_theme_says_how_many_and_confirms_them_all() {
        carry("REG-GOV-01", "REG-GOV-02", "REG-GOV-04", "REG-LAW-01");
        Scene scene = ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "answer-confirm-all-light");
        Scene dark = ScreenDriver.show(
                () -> desktop.controller("REG-GOV-01"), 1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "answer-confirm-all-1024-dark");
        Button all = (Button) dark.lookup(".confirm-all");
        assertThat(all.isVisible()).isTrue();
        ScreenDriver.onWindow(all::fire);
        assertThat(desktop.stored().to(STRATEGY)).isEqualTo(SAID);
        assertThat(all.isVisible()).isFalse();
    }

    @Test
    void the_title_of_the_theme_stands_in_one_line_beside_what_is_to_confirm() {
        carry("REG-GOV-01", "REG-GOV-02", "REG-GOV-04", "REG-LAW-01");
        Scene scene = ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1366, 768, Settings.DEFAULT);
        ScreenDriver.picture(scene, "answer-confirm-all-1366-light");
        Label title = (Label) scene.lookup(".theme-head .t-title");
        assertThat(title.getHeight()).isLessThan(2 * title.getFont().getSize());
    }

    @Test
    void an_answer_anew_leaves_nothing_to_confirm() {
        carry();
        AnswerViewModel answering = desktop.model("REG-GOV-01");
        answering.respond(STRATEGY, new Response.Chosen("1"));
        assertThat(answering.toConfirm(STRATEGY)).isEmpty();
    }

    @Test
    void the_card_shows_it_and_one_button_confirms() {
        carry();
        Scene scene = ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "answer-carried-light");
        ScreenDriver.onWindow(() -> ((Button) scene.lookup(".carried-still")).fire());
        assertThat(desktop.stored().to(STRATEGY)).isEqualTo(SAID);
        assertThat(scene.lookup(".carried-bar").isVisible()).isFalse();
        Scene dark = ScreenDriver.show(
                () -> desktop.controller("REG-GOV-01"), 1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "answer-carried-1024-dark");
    }
}
