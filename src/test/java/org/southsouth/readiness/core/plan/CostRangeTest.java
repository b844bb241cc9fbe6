package org.southsouth.readiness.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostRangeTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "40000.50", "1E+5", "1E+15", "1000000000000000", "0.000000000000000000000000000001"})
    void an_amount_that_can_be_typed_is_read_with_its_places(String text) {
        assertThat(CostRange.amount(text)).contains(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "-1",
                "1000000000000001",
                "1e999999999",
                "1e-999999999",
                "0e999999999",
                "1e99999999999",
                "1.0000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void an_amount_beyond_what_a_plan_may_have_is_none(String text) {
        assertThat(CostRange.amount(text)).isEmpty();
    }
}
