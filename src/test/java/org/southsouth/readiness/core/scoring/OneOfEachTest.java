package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneOfEachTest {
    @Test
    void the_second_of_a_theme_comes_after_the_first_of_every_other() {
        assertThat(OneOfEach.first(
                        List.of(List.of(30, 10, 20), List.of(), List.of(40), List.of(25, 5)),
                        Comparator.naturalOrder()))
                .containsExactly(5, 10, 40, 20, 25, 30);
    }

    @Test
    void alike_ones_stand_in_the_order_of_their_themes() {
        assertThat(OneOfEach.first(
                        List.of(List.of("b1"), List.of("a1"), List.of("c1")), Comparator.comparingInt(String::length)))
                .containsExactly("b1", "a1", "c1");
    }
}
