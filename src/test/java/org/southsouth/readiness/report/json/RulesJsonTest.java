package org.southsouth.readiness.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;

/** How each kind of question earns its points and when it is asked, as a framework file says it. */
class RulesJsonTest {
    private static final QuestionId LAW = new QuestionId("LAW");
    private static final QuestionId NET = new QuestionId("NET");

    /** On one line, without blanks around what stands in it. */
    private static String rules(Question question) {
        byte[] json = JsonText.line().writeWith(text -> text.object(() -> new RulesJson(text).question(question)));
        return new String(json, StandardCharsets.UTF_8).strip();
    }

    @Test
    void a_condition_is_said_with_what_it_depends_on() {
        AskIf half = new AskIf.AtLeast(LAW, 50);
        AskIf chosen = new AskIf.Is(NET, List.of("a", "c"));
        assertThat(RulesJson.line(half)).isEqualTo("{\"question\":\"LAW\",\"atLeast\":50}");
        assertThat(RulesJson.line(chosen)).isEqualTo("{\"question\":\"NET\",\"is\":[\"a\",\"c\"]}");
        assertThat(RulesJson.line(new AskIf.Answered(NET))).isEqualTo("{\"question\":\"NET\",\"answered\":true}");
        assertThat(RulesJson.line(new AskIf.All(List.of(half, chosen))))
                .isEqualTo(
                        "{\"all\":[{\"question\":\"LAW\",\"atLeast\":50},{\"question\":\"NET\",\"is\":[\"a\",\"c\"]}]}");
        assertThat(RulesJson.line(new AskIf.Any(List.of(new AskIf.Not(half)))))
                .isEqualTo("{\"any\":[{\"not\":{\"question\":\"LAW\",\"atLeast\":50}}]}");
    }

    @Test
    void the_options_of_a_choice_have_their_points() {
        assertThat(rules(levels("LAW")))
                .startsWith("{\"options\":[{\"id\":\"0\",\"text\":\"Level 0\",\"points\":0},")
                .endsWith("{\"id\":\"4\",\"text\":\"Level 4\",\"points\":100}],"
                        + "\"scope\":[\"country\",\"city\"],\"core\":false}");
    }

    /** Where the share of what is ticked counts, no single option has points. */
    @Test
    void options_that_count_together_have_no_points_of_their_own() {
        assertThat(rules(ticks("USE")))
                .contains("{\"id\":\"a\",\"text\":\"First\"}")
                .doesNotContain("points");
    }

    @Test
    void a_figure_is_said_with_its_goalposts_and_its_limits() {
        assertThat(rules(figure("SHARE")))
                .startsWith("{\"unit\":\"%\",\"floor\":0,\"ceiling\":100,\"curve\":\"linear\",\"min\":0,\"max\":100,");
        assertThat(rules(question("COST", new QuestionKind.Numeric("", new Goalposts(1, 1000, true), null, null, 0))))
                .startsWith("{\"unit\":null,\"floor\":1,\"ceiling\":1000,\"curve\":\"log\",\"min\":null,\"max\":null,");
    }

    @Test
    void a_text_has_no_rule_but_whom_and_when_it_is_asked() {
        assertThat(rules(words("PLAN"))).isEqualTo("{\"scope\":[\"country\",\"city\"],\"core\":false}");
        assertThat(rules(countriesOnly(askedIf(new AskIf.AtLeast(LAW, 50), NotAsked.ZERO, words("PLAN")))))
                .isEqualTo("{\"scope\":[\"country\"],\"core\":false,"
                        + "\"askIf\":{\"question\":\"LAW\",\"atLeast\":50},\"notAsked\":\"zero\"}");
    }
}
