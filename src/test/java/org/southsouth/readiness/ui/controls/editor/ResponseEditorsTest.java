package org.southsouth.readiness.ui.controls.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The editors where what is typed is handed on with every character, as in a merge. */
class ResponseEditorsTest {
    private final List<Response> said = new ArrayList<>();

    private Response typed(Question question, String... texts) {
        said.clear();
        Scene scene = ScreenDriver.showNode(
                () -> {
                    ResponseEditor editor = ResponseEditors.of(new AtOnce(question), new ToggleGroup());
                    editor.show(new Response.Blank());
                    return new VBox(editor.node());
                },
                800,
                600,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            TextInputControl field = (TextInputControl) scene.getRoot().lookup(".text-input");
            for (String text : texts) {
                field.setText(text);
            }
        });
        return said.isEmpty() ? new Response.Blank() : said.get(said.size() - 1);
    }

    @Test
    void what_is_typed_is_the_answer_at_once() {
        assertThat(typed(Questionnaires.figure("share"), "4", "42")).isEqualTo(new Response.Figure(42));
        assertThat(typed(Questionnaires.words("plan"), "In cabinet")).isEqualTo(new Response.Written("In cabinet"));
        assertThat(typed(since(), "31 Aug", "31 Aug 2026")).isEqualTo(new Response.Day(LocalDate.of(2026, 8, 31)));
    }

    /** Else an answer would be kept that nobody sees any more. */
    @Test
    void what_is_taken_away_or_cannot_be_taken_leaves_no_answer_behind() {
        for (Question question : List.of(Questionnaires.figure("share"), since())) {
            String sound = question.kind().numeric().isPresent() ? "42" : "2026-08-31";
            assertThat(typed(question, sound, "")).isEqualTo(new Response.Blank());
            assertThat(typed(question, sound, "what?")).isEqualTo(new Response.Blank());
        }
        assertThat(typed(Questionnaires.words("plan"), "In cabinet", "")).isEqualTo(new Response.Blank());
    }

    @Test
    void a_key_stands_before_an_option_only_where_it_would_choose_it() {
        ScreenDriver.showNode(
                () -> {
                    ResponseEditor editor =
                            ResponseEditors.of(new AtOnce(Questionnaires.yesPartialNo("r2")), new ToggleGroup());
                    assertThat(editor.options())
                            .isNotEmpty()
                            .allSatisfy(option -> assertThat(((RadioButton) option).getGraphic())
                                    .isNull());
                    return new VBox(editor.node());
                },
                800,
                600,
                Settings.DEFAULT);
    }

    /** What was understood is seen, also after the pause in which it was handed on. */
    @Test
    void what_was_typed_is_written_out_where_the_field_is_left() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    ResponseEditor editor = ResponseEditors.of(new AtOnce(since()), new ToggleGroup());
                    editor.show(new Response.Blank());
                    return new VBox(editor.node(), new RadioButton("Next"));
                },
                800,
                600,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            TextInputControl field = (TextInputControl) scene.getRoot().lookup(".text-input");
            field.requestFocus();
            field.setText("15/3/2022");
            scene.getRoot().lookup(".radio-button").requestFocus();
            assertThat(field.getText()).isEqualTo("15 Mar 2022");
            field.requestFocus();
            field.setText("30 February 2022");
            scene.getRoot().lookup(".radio-button").requestFocus();
            assertThat(field.getText()).isEqualTo("30 February 2022");
        });
    }

    private static Question since() {
        return Questionnaires.question("since", new QuestionKind.Date(null, null));
    }

    /** Words that nearly fill a row were measured for two lines and drawn in one; the list looked broken. */
    @Test
    void a_row_is_as_high_as_its_words_are_drawn() {
        Question question = new JsonFrameworkSource()
                .shipped()
                .question(new QuestionId("ICT-PLAT-01"))
                .orElseThrow();
        Scene scene = ScreenDriver.showNode(
                () -> ResponseEditors.of(new AtOnce(question), new ToggleGroup())
                        .node(),
                640,
                400,
                Settings.DEFAULT);
        Map<Node, Integer> higher = new HashMap<>();
        for (int width = 480; width < 640; width += 2) {
            int wide = width;
            ScreenDriver.onWindow(() -> scene.getWindow().setWidth(wide));
            ScreenDriver.settle();
            assertThat(CutTexts.in(scene)).as("%d wide", wide).isEmpty();
            scene.getRoot().lookupAll(".option").stream()
                    .filter(row -> spare(row) > 12)
                    .forEach(row -> higher.merge(row, 1, Integer::sum));
        }
        assertThat(higher.values())
                .as("but for the three pixels of what is rounded")
                .allMatch(times -> times <= 2);
    }

    /** Between the words and the edges of the row, beside what every row has there. */
    private static double spare(Node row) {
        Node words = row.lookup(".text");
        return row.getLayoutBounds().getHeight() - words.getLayoutBounds().getHeight() - 20;
    }

    private final class AtOnce implements AnswerHost {
        private final Question question;
        private final ScreenContext context =
                ScreenContexts.context(new ScreenContexts.RememberingNavigator(), new DirectBackground());

        AtOnce(Question question) {
            this.question = question;
        }

        @Override
        public ScreenContext context() {
            return context;
        }

        @Override
        public Question question() {
            return question;
        }

        @Override
        public Response response() {
            return said.isEmpty() ? new Response.Blank() : said.get(said.size() - 1);
        }

        @Override
        public void respond(Response response) {
            said.add(response);
        }

        @Override
        public void refuse(java.util.Optional<String> typed) {
            typed.ifPresent(text -> said.add(new Response.Blank()));
        }

        @Override
        public boolean isAtOnce() {
            return true;
        }
    }
}
