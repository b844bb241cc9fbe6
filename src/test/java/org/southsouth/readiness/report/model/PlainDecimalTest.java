package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDecimalTest {
    @ParameterizedTest
    @CsvSource({
        "75, 75",
        "0, 0",
        "-0.0, 0",
        "0.0005, 0.0005",
        "1e-7, 0.0000001",
        "100, 100",
        "1e21, 1000000000000000000000",
        "2e23, 200000000000000000000000",
        "62.5, 62.5",
        "74.99999999999997, 74.99999999999997",
        // Double.toString of Java 17 gives a digit too many here
        "5.684341886080802E-14, 0.00000000000005684341886080802",
    })
    void a_figure_is_the_shortest_plain_decimal(double figure, String expected) {
        assertThat(PlainDecimal.of(figure)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5,0,3",
        "0.285,2,0.29",
        "1.005,2,1.01",
        "74.95,1,75",
        "75,1,75",
        "49.96,1,50",
        "0.04,1,0",
        "33.3,15,33.3"
    })
    void rounding_is_half_up_on_the_decimal_value(double figure, int decimals, String expected) {
        assertThat(PlainDecimal.of(figure, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN"})
    void nothing_is_written_where_there_is_none(double figure) {
        assertThat(PlainDecimal.of(figure)).isEmpty();
        assertThat(PlainDecimal.of(figure, 2)).isEmpty();
    }

    @Property
    void it_reads_back_to_the_same_double(@ForAll double figure) {
        assertThat(Double.parseDouble(PlainDecimal.of(figure))).isEqualTo(figure + 0.0);
        assertThat(PlainDecimal.of(figure)).doesNotContain("E", "e");
    }

    @Property
    void no_shorter_decimal_reads_back(@ForAll @DoubleRange(min = 0, max = 100) double figure) {
        String printed =
                new BigDecimal(Double.toString(figure)).stripTrailingZeros().toPlainString();

        assertThat(PlainDecimal.of(figure)).hasSizeLessThanOrEqualTo(printed.length());
    }

    @Property
    void a_scale_is_kept(
            @ForAll @DoubleRange(min = 0, max = 100) double figure, @ForAll @IntRange(max = 15) int decimals) {
        assertThat(new BigDecimal(PlainDecimal.of(figure, decimals)).scale()).isBetween(0, decimals);
    }
}
