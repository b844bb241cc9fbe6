package org.southsouth.readiness.ui.controls.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.ui.fx.ScreenContext;

class DateFormTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private static DateForm form(QuestionKind.Date kind) {
        ScreenContext context =
                ScreenContexts.context(new ScreenContexts.RememberingNavigator(), new DirectBackground());
        return new DateForm(
                new AnswerHost() {
                    @Override
                    public ScreenContext context() {
                        return context;
                    }

                    @Override
                    public Question question() {
                        return Questionnaires.question("since", kind);
                    }

                    @Override
                    public Response response() {
                        return new Response.Blank();
                    }

                    @Override
                    public void respond(Response response) {}
                },
                kind);
    }

    private static DateForm limited() {
        return form(new QuestionKind.Date(FIRST, LAST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-31",
                "31 Aug 2026",
                "31.8.2026",
                "31/08/2026",
                "August 31, 2026",
                "٣١/٠٨/٢٠٢٦",
                " ３１．８．２０２６ "
            })
    void a_day_is_typed_as_everywhere_in_the_window(String typed) {
        assertThat(limited().read(typed).response()).isEqualTo(new Response.Day(LocalDate.of(2026, 8, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/08 | “31/08” has no year. Write it like 30 Sep 2027.",
                "2026-02-30 | “2026-02-30” is not a day. Write it like 30 Sep 2027.",
                "soon | “soon” is not a day. Write it like 30 Sep 2027.",
                "1.1.0000 | “1.1.0000” is not a day. Write it like 30 Sep 2027.",
                "31 Dec 1989 | 31 Dec 1989 is too early: the earliest is 1 Jan 1990.",
                "2031-01-01 | 1 Jan 2031 is too late: the latest is 31 Dec 2030."
            })
    void what_is_not_taken_says_why(String typed, String why) {
        assertThat(limited().read(typed)).isEqualTo(new TypedForm.Entry(null, why));
    }

    @Example
    void nothing_typed_is_no_answer_and_limits_are_said() {
        assertThat(limited().read(" ").response()).isEqualTo(new Response.Blank());
        assertThat(limited().limits()).isEqualTo("1 Jan 1990 to 31 Dec 2030");
        assertThat(form(new QuestionKind.Date(FIRST, null)).limits()).isEqualTo("from 1 Jan 1990");
        assertThat(form(new QuestionKind.Date(null, LAST)).limits()).isEqualTo("until 31 Dec 2030");
        assertThat(form(new QuestionKind.Date(null, null)).limits()).isEmpty();
    }

    /** Whatever stands in the field reads as the day that it stands for, of every year from 1 to 9999. */
    @Property
    void what_is_written_out_reads_back(@ForAll @LongRange(min = -719_162, max = 2_932_896) long day) {
        Response.Day response = new Response.Day(LocalDate.ofEpochDay(day));
        DateForm form = form(new QuestionKind.Date(null, null));
        assertThat(form.read(form.text(response)).response()).isEqualTo(response);
    }
}
