package org.southsouth.readiness.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.core.cooperation.Circle.as;
import static org.southsouth.readiness.core.cooperation.Circle.party;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.testing.Scenario;

class ExchangeMatrixTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", figure("a"), figure("b")), theme("U", figure("c"))),
            pillar("Q", theme("V", figure("d"))));

    private static Scenario of(double a, double b, double c, double d) {
        return Scenario.of(FRAMEWORK)
                .figure("a", a)
                .figure("b", b)
                .figure("c", c)
                .figure("d", d)
                .graded("a", Grade.A)
                .graded("b", Grade.A)
                .graded("c", Grade.A)
                .graded("d", Grade.D);
    }

    private static final Party SAMOA = party("WSM", of(0, 0, 0, 0), "-");
    private static final Party CAMBODIA = party("KHM", of(100, 100, 80, 100), "-");
    private static final Party FIJI = party("FJI", of(0, 90, 30, 0), "-");

    @Test
    void a_theme_counts_once_however_many_questions_match_and_not_without_a_document() {
        ExchangeMatrix matrix = ExchangeMatrix.of(Parties.of(FRAMEWORK, List.of(SAMOA, CAMBODIA, FIJI)));
        assertThat(matrix.count(1, 0)).isEqualTo(2);
        assertThat(matrix.themes(1, 0))
                .extracting(section -> section.id().value())
                .containsExactly("T", "U");
        assertThat(matrix.count(2, 0)).isOne();
        assertThat(matrix.count(1, 2)).isEqualTo(2);
        assertThat(matrix.count(0, 1)).isZero();
        assertThat(matrix.count(1, 1)).isZero();
        assertThat(matrix.most()).isEqualTo(2);
    }

    @Test
    void who_is_not_ready_gives_nothing_and_may_learn() {
        Party notReady = as(Party.Readiness.NOT_WILLING, CAMBODIA);
        ExchangeMatrix matrix = ExchangeMatrix.of(Parties.of(FRAMEWORK, List.of(SAMOA, notReady)));
        assertThat(matrix.most()).isZero();
        Party learner = as(Party.Readiness.NOT_VALIDATED, SAMOA);
        assertThat(ExchangeMatrix.of(Parties.of(FRAMEWORK, List.of(learner, CAMBODIA)))
                        .count(1, 0))
                .isEqualTo(2);
    }

    @Test
    void the_exchange_of_two_is_the_one_in_the_list_of_all() {
        Parties parties = Parties.of(FRAMEWORK, List.of(SAMOA, CAMBODIA, FIJI));
        Matching matching = Matching.of(parties, 0, question -> Priority.HIGH);
        assertThat(matching.exchange(1)).contains(matching.exchanges().get(0));
        assertThat(matching.exchange(0)).isEmpty();
    }
}
