package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;

class MovedChartTest {
    @ParameterizedTest
    @CsvSource({"1000, 174", "174, 174", "120, 120", "110, 110", "20, 110"})
    void it_is_as_wide_as_its_place_within_what_can_be_read(double place, double width) {
        Picture drawn = ChartSamples.moved().draw(ChartSamples.LTR, place);
        assertThat(drawn.width()).isEqualTo(width);
        assertThat(Pictures.collisions(drawn)).isEmpty();
        assertThat(drawn.marks()).isNotEmpty();
    }
}
