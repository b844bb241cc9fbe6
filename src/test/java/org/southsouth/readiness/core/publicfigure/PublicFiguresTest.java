package org.southsouth.readiness.core.publicfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.PublicFigures.Place;

class PublicFiguresTest {
    private static final QuestionId Q = new QuestionId("Q");
    private static final FigureSource ITU = new FigureSource("ITU", "ITU: one", "CC BY 4.0", false);
    private static final FigureSource BANK = new FigureSource("Bank", "Bank: two", "CC BY 4.0", true);

    private static PublicFigures of(PublicFigure... figures) {
        return new PublicFigures(Map.of(new Place("own", "KHM", Q), Arrays.asList(figures)));
    }

    private static PublicFigure in(int year) {
        return new PublicFigure(Q, year / 100.0, year, ITU);
    }

    private static Optional<Integer> newest(
            PublicFigures figures, String framework, String subject, QuestionId question) {
        return figures.newest(framework, new Subject(subject), question, 2026).map(PublicFigure::year);
    }

    @Test
    void the_newest_counts_whatever_the_order() {
        assertThat(newest(of(in(2023), in(2025), in(2024)), "own", "KHM", Q)).contains(2025);
    }

    @Test
    void five_years_are_not_too_old_and_six_are() {
        assertThat(newest(of(in(2021)), "own", "KHM", Q)).contains(2021);
        assertThat(newest(of(in(2020)), "own", "KHM", Q)).isEmpty();
    }

    @Test
    void a_year_to_come_is_left_out() {
        assertThat(newest(of(in(2026), in(2027)), "own", "KHM", Q)).contains(2026);
    }

    @Test
    void another_questionnaire_country_question_or_a_city_has_none() {
        PublicFigures figures = of(in(2025));
        assertThat(newest(figures, "other", "KHM", Q)).isEmpty();
        assertThat(newest(figures, "own", "VNM", Q)).isEmpty();
        assertThat(newest(figures, "own", "KHM", new QuestionId("R"))).isEmpty();
        assertThat(newest(figures, "own", "KHM:Phnom Penh", Q)).isEmpty();
    }

    @Test
    void each_source_is_named_once() {
        PublicFigures figures = new PublicFigures(Map.of(
                new Place("own", "KHM", Q),
                List.of(in(2024), new PublicFigure(Q, 1, 2025, BANK)),
                new Place("own", "VNM", Q),
                List.of(in(2024))));
        assertThat(figures.sources()).containsExactly(BANK, ITU);
        assertThat(PublicFigures.NONE.isEmpty()).isTrue();
    }
}
