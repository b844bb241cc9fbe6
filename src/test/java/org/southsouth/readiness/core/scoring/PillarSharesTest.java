package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PillarSharesTest {
    private static double sum(PillarShares shares) {
        return shares.percents().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void weights_become_shares_of_a_hundred() {
        assertThat(PillarShares.of(List.of(1.0, 1.0, 1.0, 1.0)).percents()).containsExactly(25.0, 25.0, 25.0, 25.0);
        assertThat(PillarShares.of(List.of(3.0, 1.0)).percents()).containsExactly(75.0, 25.0);
        assertThat(PillarShares.of(List.of(0.0, 0.0)).percents()).containsExactly(50.0, 50.0);
    }

    @Test
    void the_others_share_the_rest_in_proportion() {
        PillarShares shares = PillarShares.of(List.of(40.0, 40.0, 20.0));
        assertThat(shares.with(0, 70).percents()).containsExactly(70.0, 20.0, 10.0);
        assertThat(shares.with(0, 100).percents()).containsExactly(100.0, 0.0, 0.0);
        assertThat(shares.with(0, 100).with(0, 50).percents()).containsExactly(50.0, 25.0, 25.0);
    }

    @Test
    void a_share_that_goes_there_and_back_leaves_the_others_as_they_were() {
        PillarShares shares = PillarShares.of(List.of(1.0, 1.0, 1.0, 1.0));
        PillarShares back = shares.with(0, 30).with(0, 35).with(0, 25);
        assertThat(back.isNear(shares)).isTrue();
        assertThat(shares.with(0, 30).isNear(shares)).isFalse();
    }

    @Test
    void whole_per_cent_are_rounded_so_that_they_add_up() {
        assertThat(PillarShares.of(List.of(1.0, 1.0, 1.0)).rounded()).containsExactly(34, 33, 33);
        assertThat(PillarShares.of(List.of(1.0, 2.0)).rounded()).containsExactly(33, 67);
    }

    /** Whatever is moved, and however far. */
    @Test
    void shares_always_add_up_to_a_hundred_and_none_lies_beyond() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int parts = 1 + random.nextInt(6);
            List<Double> weights = new ArrayList<>();
            IntStream.range(0, parts).forEach(part -> weights.add((double) random.nextInt(4)));
            PillarShares shares = PillarShares.of(weights);
            for (int move = 0; move < 8; move++) {
                shares = shares.with(random.nextInt(parts), random.nextInt(141) - 20);
                assertThat(sum(shares)).isCloseTo(100, within(1e-9));
                assertThat(shares.rounded().stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100);
                assertThat(shares.percents()).allMatch(percent -> percent >= 0 && percent <= 100 + 1e-9);
                assertThat(shares.rounded()).allMatch(percent -> percent >= 0 && percent <= 100);
            }
        }
    }
}
