package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;

class ResponseFitTest {
    private static final List<Option> OPTIONS = List.of(new Option("yes", "Yes", 100), new Option("no", "No", 0));
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 29);

    /** In one order, the answers in the same: every kind has an answer of its own. */
    private static final List<QuestionKind> KINDS = List.of(
            new QuestionKind.Choice(OPTIONS),
            new QuestionKind.Multiple(OPTIONS, true),
            new QuestionKind.Numeric("%", new Goalposts(0, 100, false), 0.0, 100.0, 0),
            new QuestionKind.Text(),
            new QuestionKind.Date(FIRST, FIRST.plusDays(9)));

    private static final List<Response> ANSWERS = List.of(
            new Response.Chosen("yes"),
            new Response.Ticked(List.of("no", "yes")),
            new Response.Figure(100),
            new Response.Written("2020-03-01"),
            new Response.Day(FIRST));

    @Example
    void every_kind_is_among_those() {
        assertThat(KINDS).extracting(QuestionKind::getClass).hasSameElementsAs(kinds(QuestionKind.class));
    }

    @Property
    void an_answer_fits_its_own_kind_and_no_other(
            @ForAll @IntRange(max = 4) int kind, @ForAll @IntRange(max = 4) int answer) {
        assertThat(ResponseFit.of(ANSWERS.get(answer), KINDS.get(kind)))
                .isEqualTo(kind == answer ? ResponseFit.FITS : ResponseFit.OTHER_KIND);
    }

    @Property
    void what_is_no_answer_fits_every_kind(@ForAll @IntRange(max = 4) int kind) {
        for (Response none : List.of(new Response.Blank(), new Response.DontKnow(), new Response.NotApplicable())) {
            assertThat(ResponseFit.of(none, KINDS.get(kind))).isEqualTo(ResponseFit.FITS);
        }
    }

    @Property
    void a_day_fits_from_the_first_to_the_last_that_is_accepted(@ForAll @IntRange(min = -20, max = 20) int days) {
        boolean isWithin = days >= 0 && days <= 9;
        assertThat(ResponseFit.of(new Response.Day(FIRST.plusDays(days)), KINDS.get(4)))
                .isEqualTo(isWithin ? ResponseFit.FITS : ResponseFit.OUT_OF_RANGE);
        assertThat(ResponseFit.of(new Response.Day(FIRST.plusDays(days)), new QuestionKind.Date(null, null)))
                .isEqualTo(ResponseFit.FITS);
    }

    @Example
    void options_are_known_and_ticked_once_and_figures_are_finite_and_within() {
        assertThat(ResponseFit.of(new Response.Chosen("maybe"), KINDS.get(0))).isEqualTo(ResponseFit.OPTION_UNKNOWN);
        assertThat(ResponseFit.of(new Response.Ticked(List.of("yes", "yes")), KINDS.get(1)))
                .isEqualTo(ResponseFit.OPTION_UNKNOWN);
        assertThat(ResponseFit.of(new Response.Ticked(List.of()), KINDS.get(1))).isEqualTo(ResponseFit.FITS);
        for (double figure : new double[] {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(ResponseFit.of(new Response.Figure(figure), KINDS.get(2)))
                    .isEqualTo(ResponseFit.OUT_OF_RANGE);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends QuestionKind>> kinds(Class<?> sealed) {
        return List.of((Class<? extends QuestionKind>[]) sealed.getPermittedSubclasses());
    }
}
