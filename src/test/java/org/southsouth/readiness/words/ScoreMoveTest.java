package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.testing.Questionnaires;

class ScoreMoveTest {
    private final Formats formats = new Formats(Messages.in(Locale.ENGLISH), ZoneOffset.UTC);

    /** "51.4 → 50.6" beside "−0.7" would be taken for a mistake, and so would "51 → 51" beside a dash. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            51.36, 50.64, 51.36, 50.64, −0.72
            51.4,  50.6,  51.4,  50.6,  −0.8
            51.4,  54.6,  51.4,  54.6,  +3.2
            51.36, 51.44, 51.36, 51.44, +0.08
            51.40, 51.43, 51.40, 51.43, +0.03
            49.62, 49.97, 49.62, 49.97, +0.35
            49.5,  49.999, 49.50, 49.99, +0.49
            51.4,  51.401, 51,   51,    ''
            51.4,  51.4,  51,    51,    ''
            NaN,   50,    –,     50,    ''
            """)
    void what_is_shown_adds_up(double before, double after, String from, String to, String change) {
        assertThat(ScoreMove.of(before, after, Questionnaires.BANDS, formats))
                .isEqualTo(new ScoreMove(from, to, change));
    }

    @Property(tries = 2000)
    void whoever_takes_one_from_the_other_finds_the_change(
            @ForAll @DoubleRange(min = 0, max = 100) double before,
            @ForAll @DoubleRange(min = -4, max = 4) double step) {
        double after = Math.max(0, Math.min(100, before + step));
        ScoreMove move = ScoreMove.of(before, after, Questionnaires.BANDS, formats);
        if (!move.isSame()) {
            assertThat(new BigDecimal(move.after()).subtract(new BigDecimal(move.before())))
                    .isEqualTo(new BigDecimal(move.change().replace('−', '-')));
        }
    }
}
