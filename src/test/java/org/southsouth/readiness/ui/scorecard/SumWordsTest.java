package org.southsouth.readiness.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.ui.scorecard.SumWords.Term;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

class SumWordsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final SumWords words = new SumWords(messages, new Formats(messages, ZoneOffset.UTC), Questionnaires.BANDS);

    private static List<Term> equal(double... values) {
        return Arrays.stream(values).mapToObj(value -> new Term(1, value)).toList();
    }

    @Test
    void equal_weights_are_a_plain_sum_over_their_number() {
        assertThat(words.of(Mean.ARITHMETIC, equal(50, 66.6667, 50, 45), 52.9167))
                .isEqualTo("(50 + 67 + 50 + 45) ÷ 4 = 53");
    }

    @Test
    void weights_are_shown_when_they_differ() {
        assertThat(words.of(Mean.ARITHMETIC, List.of(new Term(2, 50), new Term(1, 80)), 60))
                .isEqualTo("(2 × 50 + 1 × 80) ÷ 3 = 60");
    }

    @Test
    void a_decimal_is_shown_where_whole_figures_would_not_come_out() {
        assertThat(words.of(Mean.ARITHMETIC, equal(33.3333, 33.3333, 34.4), 33.6889))
                .isEqualTo("(33.3 + 33.3 + 34.4) ÷ 3 = 34");
    }

    @Test
    void a_geometric_mean_is_a_root_in_words() {
        assertThat(words.of(Mean.GEOMETRIC, equal(61, 48, 57, 44), 52.079))
                .isEqualTo("The fourth root of 61 × 48 × 57 × 44 = 52");
        assertThat(words.of(Mean.GEOMETRIC, equal(25, 100), 50)).isEqualTo("The square root of 25 × 100 = 50");
    }

    @Test
    void a_weighted_geometric_mean_names_the_powers() {
        assertThat(words.of(Mean.GEOMETRIC, List.of(new Term(1, 10), new Term(2, 80)), 40))
                .isEqualTo("The product of 10 to the power 1 ÷ 3 × 80 to the power 2 ÷ 3 = 40");
    }

    @Test
    void a_harmonic_mean_is_written_with_its_fractions() {
        assertThat(words.of(Mean.HARMONIC, equal(20, 80), 32)).isEqualTo("2 ÷ (1 ÷ 20 + 1 ÷ 80) = 32");
    }

    @Test
    void what_cannot_be_shown_exactly_says_so() {
        assertThat(words.of(Mean.ARITHMETIC, equal(49.9999, 49.9999), 49.9999)).isEqualTo("(50 + 50) ÷ 2 ≈ 49.9");
    }
}
