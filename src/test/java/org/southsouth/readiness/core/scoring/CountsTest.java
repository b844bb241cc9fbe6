package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;

class CountsTest {
    private final Framework framework = framework(
            Mean.ARITHMETIC,
            pillar(
                    "p",
                    theme(
                            "t",
                            levels("gate"),
                            askedIf(new AskIf.AtLeast(new QuestionId("gate"), 50), NotAsked.ZERO, levels("next")),
                            words("said"),
                            countriesOnly(levels("customs")))));

    private Uncounted uncounted(Scenario scenario) {
        return Uncounted.of(
                scenario.scorecard(),
                framework.questions().stream().map(Question::id).toList());
    }

    private static Counts whole(Scenario scenario) {
        return scenario.section("test").counts();
    }

    @Test
    void each_word_counts_one_thing() {
        Scenario begun = Scenario.of(framework);
        assertThat(whole(begun)).isEqualTo(new Counts(4, 3, 0, 0, 0, 0));
        assertThat(whole(begun).notCounted()).isEqualTo(1);
        Scenario no = begun.choose("gate", "0").notApplicable("customs");
        assertThat(whole(no)).isEqualTo(new Counts(4, 2, 2, 0, 2, 2));
        // A better first answer asks one more question, so fewer are answered than before.
        Scenario yes = no.choose("gate", "4");
        assertThat(whole(yes)).isEqualTo(new Counts(4, 2, 1, 0, 2, 2));
        assertThat(whole(yes).open()).isEqualTo(1);
    }

    @Test
    void each_question_that_does_not_count_has_one_reason() {
        Scenario begun = Scenario.of(framework);
        assertThat(uncounted(begun)).isEqualTo(new Uncounted(0, 0, 1, 0, 1));
        Scenario no = begun.choose("gate", "0").notApplicable("customs");
        assertThat(uncounted(no)).isEqualTo(new Uncounted(1, 0, 1, 1, 0));
        assertThat(Uncounted.of(no.scorecard(), List.of(new QuestionId("next"))))
                .isEqualTo(new Uncounted(0, 0, 0, 1, 0));
        // What hangs on a question that does not apply is not asked: nobody said that it does not apply.
        assertThat(uncounted(begun.notApplicable("gate"))).isEqualTo(new Uncounted(1, 1, 1, 0, 0));
    }

    /** It gives no points, so it is none of those that count. */
    @Test
    void only_what_counts_is_unknown_among_what_counts() {
        Scenario begun = Scenario.of(framework).dontKnow("customs");
        assertThat(Uncounted.unknown(begun.scorecard())).isEqualTo(1);
        assertThat(Uncounted.unknown(begun.dontKnow("said").scorecard())).isEqualTo(1);
    }

    @Property(tries = 1000)
    void the_reasons_add_up_to_what_does_not_count(@ForAll long seed) {
        Scorecard card = RandomAssessments.of(seed).scorecard();
        for (ScoredSection section : card.sections()) {
            List<ScoredQuestion> below = card.questionsBelow(section.section().id());
            Uncounted left = Uncounted.of(
                    card, below.stream().map(scored -> scored.question().id()).toList());
            assertThat(left.notApplicable() + left.notAsked() + left.notScored())
                    .isEqualTo(section.counts().notCounted());
            assertThat(count(below, scored -> Uncounted.holds(card, scored)))
                    .isEqualTo(section.counts().notCounted() + left.asZero() + left.waiting());
            assertThat(left.notApplicable())
                    .isEqualTo(count(below, scored -> scored.state() == QuestionState.NOT_APPLICABLE));
            assertThat(left.asZero())
                    .isEqualTo(
                            count(below, scored -> scored.counts() && scored.state() == QuestionState.COUNTS_AS_ZERO));
        }
    }

    @Test
    void a_questionnaire_is_counted_as_it_is_put_to_a_subject() {
        assertThat(Counts.of(framework, Basis.FULL_COUNTRY).questions()).isEqualTo(4);
        assertThat(Counts.of(framework, new Basis(Depth.FULL, true)).questions())
                .isEqualTo(3);
    }

    @Property(tries = 1000)
    void every_section_counts_what_its_questions_are(@ForAll long seed) {
        Scorecard card = RandomAssessments.of(seed).scorecard();
        for (ScoredSection section : card.sections()) {
            List<ScoredQuestion> below = card.questionsBelow(section.section().id());
            Counts counts = section.counts();
            assertThat(counts.questions())
                    .isEqualTo(count(below, scored -> scored.state() != QuestionState.OUT_OF_SCOPE));
            assertThat(counts.applicable()).isEqualTo(count(below, ScoredQuestion::counts));
            assertThat(counts.answered())
                    .isEqualTo(count(
                            below, scored -> scored.counts() && scored.state().isAnswered()));
            assertThat(counts.documented()).isEqualTo(count(below, ScoredQuestion::isDocumented));
            assertThat(counts.given())
                    .isEqualTo(count(below, scored -> !(scored.answer().response() instanceof Response.Blank)));
            assertThat(counts.open() + counts.answered() + counts.notCounted()).isEqualTo(counts.questions());
            assertThat(Counts.of(
                            card,
                            below.stream().map(scored -> scored.question().id()).toList()))
                    .isEqualTo(counts);
        }
    }

    private static int count(List<ScoredQuestion> below, Predicate<ScoredQuestion> is) {
        return (int) below.stream().filter(is).count();
    }
}
