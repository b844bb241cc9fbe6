package org.southsouth.readiness.core.publicfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

class ReadFiguresTest {
    private static final PublicFigures SOME =
            new PublicFigures(Map.of(new PublicFigures.Place("own", "KHM", new QuestionId("Q")), List.of()));
    private static final Problem PROBLEM = new Problem("public-figures.csv:2", "problem.figures.value", List.of("x"));

    @Test
    void the_own_table_counts_where_it_can_be_read() {
        ReadFigures read = ReadFigures.of(() -> Parsed.of(SOME), () -> Parsed.of(PublicFigures.NONE));
        assertThat(read).isEqualTo(new ReadFigures(SOME, List.of()));
    }

    @Test
    void the_shipped_one_stands_in_for_one_with_a_problem_which_is_told() {
        ReadFigures read = ReadFigures.of(() -> Parsed.refused(List.of(PROBLEM)), () -> Parsed.of(SOME));
        assertThat(read).isEqualTo(new ReadFigures(SOME, List.of(PROBLEM)));
    }
}
