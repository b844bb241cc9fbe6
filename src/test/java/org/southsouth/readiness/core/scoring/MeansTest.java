package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.framework.Mean;

class MeansTest {
    /** With floor 0 a value of 0 makes a geometric or harmonic mean 0; one of no weight does nothing, not even that. */
    @ParameterizedTest
    @EnumSource
    void a_value_of_weight_0_never_enters(Mean mean) {
        Means means = new Means(mean, 0);
        means.add(1, 60);
        means.add(0, 0);
        assertThat(means.value()).isCloseTo(60, within(1e-9));
        assertThat(means.weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void values_of_weight_0_alone_make_no_mean(Mean mean) {
        Means means = new Means(mean, 0);
        means.add(0, 50);
        assertThat(means.value()).isNaN();
    }
}
