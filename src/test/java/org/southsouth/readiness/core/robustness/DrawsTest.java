package org.southsouth.readiness.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawsTest {
    /** The JDK's generator is the same one, by its specification; ours does not move when the JDK's does. */
    @Test
    void the_numbers_are_those_of_split_mix() {
        for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE, 20261125}) {
            Draws ours = new Draws(seed);
            SplittableRandom theirs = new SplittableRandom(seed);
            for (int i = 0; i < 1000; i++) {
                assertThat(ours.share()).isEqualTo(((theirs.nextLong() >>> 12) + 0.5) / 4503599627370496.0);
            }
        }
    }

    @Test
    void a_seed_begins_with_these() {
        Draws draws = new Draws(1);
        assertThat(draws.share()).isEqualTo(0.5665615751722809);
        assertThat(draws.below(107)).isEqualTo(79);
    }

    @Test
    void every_place_is_drawn_equally_often() {
        Draws draws = new Draws(7);
        int[] counts = new int[5];
        for (int i = 0; i < 50_000; i++) {
            counts[draws.below(5)]++;
        }
        for (int count : counts) {
            assertThat(count).isCloseTo(10_000, within(400));
        }
    }

    @Test
    void quantiles_are_of_type_7() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Quantiles.of(sorted, 0.5)).isEqualTo(3);
        assertThat(Quantiles.of(sorted, 0.05)).isCloseTo(1.15, within(1e-12));
        assertThat(Quantiles.of(sorted, 0.95)).isCloseTo(7.4, within(1e-12));
        assertThat(Quantiles.range(new double[] {5})).isEqualTo(new LikelyRange(5, 5, 5));
    }
}
