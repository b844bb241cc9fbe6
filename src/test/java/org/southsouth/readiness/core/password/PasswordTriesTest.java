package org.southsouth.readiness.core.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordTriesTest {
    @Test
    void two_wrong_ones_are_free_then_the_pause_doubles_up_to_half_a_minute() {
        assertThat(IntStream.rangeClosed(0, 9)
                        .mapToObj(wrong -> PasswordTries.pauseAfter(wrong).toSeconds()))
                .containsExactly(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L);
        assertThat(PasswordTries.pauseAfter(1_000).toSeconds()).isEqualTo(30);
    }

    @Test
    void a_password_is_judged_by_its_length_alone() {
        assertThat(PasswordLength.of(0)).isEqualTo(PasswordLength.TOO_SHORT);
        assertThat(PasswordLength.of(7)).isEqualTo(PasswordLength.TOO_SHORT);
        assertThat(PasswordLength.of(PasswordLength.least())).isEqualTo(PasswordLength.SHORT);
        assertThat(PasswordLength.of(12)).isEqualTo(PasswordLength.GOOD);
        assertThat(PasswordLength.of(200)).isEqualTo(PasswordLength.LONG);
    }
}
