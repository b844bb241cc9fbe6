package org.southsouth.readiness.core.publicfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;

class KnownFiguresTest {
    private static final QuestionKind.Numeric SHARE =
            new QuestionKind.Numeric("% of population", new Goalposts(5, 95, false), 0.0, 100.0, 1);
    private static final AttachedFile FILE = new AttachedFile("letter.pdf", "a".repeat(64), 12);
    private static final Evidence OLD = new Evidence(Grade.C, "Letter", 2020, List.of(FILE));

    private static Optional<PublicFigure> published(double value, boolean isHint) {
        FigureSource source = new FigureSource("ITU", "ITU: one", "CC BY 4.0", isHint);
        return Optional.of(new PublicFigure(new QuestionId("Q"), value, 2024, source));
    }

    private static Optional<Carried> said(Response response, String note, Evidence evidence) {
        return Optional.of(new Carried(new Answer(response, note, evidence), new Round("2024"), "", Instant.EPOCH));
    }

    private static Optional<Carried> said(double value) {
        return said(new Response.Figure(value), "", Evidence.NONE);
    }

    private static KnownFigures known(Optional<PublicFigure> published, Optional<Carried> last) {
        return new KnownFigures(SHARE, published, last);
    }

    private static Answer typed(double value) {
        return Answer.of(new Response.Figure(value));
    }

    @Test
    void a_published_figure_is_rounded_to_the_decimals_of_the_question_and_brings_its_evidence() {
        Answer now = new Answer(new Response.Figure(7), "Why", OLD);
        Answer used = known(published(68.549, false), Optional.empty())
                .withPublished(now)
                .orElseThrow();
        assertThat(used)
                .isEqualTo(new Answer(
                        new Response.Figure(68.5), "Why", new Evidence(Grade.B, "ITU", 2024, List.of(FILE))));
        assertThat(known(published(68.55, false), Optional.empty()).publishedValue())
                .isEqualTo(OptionalDouble.of(68.6));
    }

    @ParameterizedTest
    @CsvSource({
        "68.5, B, ITU, 2024, true",
        "68.5, A, 'ITU, table 4', 2024, true",
        "68.4, B, ITU, 2024, false",
        "68.5, B, ITU, 2023, false",
        "68.5, B, Letter, 2024, false",
        "68.5, B, ITU, , false"
    })
    void it_is_used_where_figure_source_and_year_say_so(
            double value, Grade grade, String source, Integer year, boolean isUsed) {
        KnownFigures known = known(published(68.5, false), Optional.empty());
        Answer now = typed(value).withEvidence(new Evidence(grade, source, year));
        assertThat(known.isPublished(now)).isEqualTo(isUsed);
    }

    @Test
    void the_evidence_of_a_published_figure_goes_with_it_and_what_somebody_wrote_stays() {
        KnownFigures known = known(published(68.5, false), Optional.empty());
        Answer used =
                known.withPublished(typed(7).withNote("Why").withEvidence(OLD)).orElseThrow();
        Response other = new Response.Figure(40);
        assertThat(known.withResponse(used, other))
                .isEqualTo(new Answer(other, "Why", Evidence.NONE.withFiles(List.of(FILE))));
        assertThat(known.withResponse(used, new Response.Figure(68.5))).isEqualTo(used);
        Answer ownWords = used.withEvidence(new Evidence(Grade.A, "ITU", 2024, List.of(FILE)));
        assertThat(known.withResponse(ownWords, other)).isEqualTo(ownWords.withResponse(other));
        Answer ofAnother = used.withResponse(new Response.Figure(41));
        assertThat(known.withResponse(ofAnother, other)).isEqualTo(ofAnother.withResponse(other));
    }

    @Test
    void a_hint_is_known_and_is_never_an_answer() {
        KnownFigures known = known(published(68.5, true), Optional.empty());
        assertThat(known.isEmpty()).isFalse();
        assertThat(known.usable()).isEmpty();
        assertThat(known.withPublished(Answer.NONE)).isEmpty();
        assertThat(known.isPublished(typed(68.5).withEvidence(new Evidence(Grade.B, "ITU", 2024))))
                .isFalse();
        assertThat(known.isFar(typed(6.9))).isFalse();
    }

    @Test
    void what_the_question_does_not_take_is_not_known() {
        assertThat(known(published(100.04, false), Optional.empty()).publishedValue())
                .isEqualTo(OptionalDouble.of(100));
        assertThat(known(published(100.06, false), Optional.empty()).isEmpty()).isTrue();
        assertThat(known(Optional.empty(), said(new Response.DontKnow(), "", Evidence.NONE))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_the_last_round_said_comes_with_its_evidence_and_keeps_what_is_noted_and_attached_now() {
        Evidence then = new Evidence(Grade.A, "Census", 2023);
        KnownFigures known = known(Optional.empty(), said(new Response.Figure(60.7), "Counted", then));
        assertThat(known.withLast(typed(7))).contains(new Answer(new Response.Figure(60.7), "Counted", then));
        Answer noted = new Answer(new Response.Figure(7), "Counted\nby hand", OLD);
        assertThat(known.withLast(noted))
                .contains(new Answer(new Response.Figure(60.7), "Counted\nby hand", then.withFiles(List.of(FILE))));
        assertThat(known.withLast(typed(7).withNote("Guessed")).orElseThrow().note())
                .isEqualTo("Counted\nGuessed");
        assertThat(known.isLast(typed(60.7))).isTrue();
        assertThat(known.isLast(typed(60.8))).isFalse();
    }

    @Test
    void the_files_of_the_last_round_come_along_where_none_are_attached_now() {
        KnownFigures known = known(Optional.empty(), said(new Response.Figure(60.7), "", OLD));
        assertThat(known.withLast(typed(7)).orElseThrow().evidence()).isEqualTo(OLD);
    }

    @Test
    void far_is_what_is_far_from_each_that_is_known_without_a_note() {
        KnownFigures both = known(published(68.5, false), said(20));
        assertThat(both.isFar(typed(45))).isTrue();
        assertThat(both.isFar(typed(30))).isFalse();
        assertThat(both.isFar(typed(60))).isFalse();
        assertThat(both.isFar(typed(45).withNote("Counted anew"))).isFalse();
        assertThat(both.isFar(Answer.of(new Response.DontKnow()))).isFalse();
        assertThat(known(published(68.5, false), Optional.empty()).isFar(typed(30)))
                .isTrue();
        assertThat(known(Optional.empty(), said(20)).isFar(typed(60))).isTrue();
    }
}
