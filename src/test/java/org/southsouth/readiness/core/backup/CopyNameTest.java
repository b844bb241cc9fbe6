package org.southsouth.readiness.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyNameTest {
    @ParameterizedTest
    @CsvSource({
        "/stick/Readiness backup 2026-12-01.mv.db, /stick/Readiness backup 2026-12-01.mv.db",
        "/stick/AMINA.MV.DB, /stick/AMINA.MV.DB",
        "/stick/amina.db, /stick/amina.mv.db",
        "/stick/amina.mv, /stick/amina.mv.db",
        "/stick/amina., /stick/amina.mv.db",
        "/stick/copy1, /stick/copy1.mv.db",
        "/stick/of 1.12, /stick/of 1.12.mv.db",
        "/stick.db/copy, /stick.db/copy.mv.db",
    })
    void a_copy_has_the_ending_whatever_was_typed(String typed, String whole) {
        assertThat(CopyName.whole(typed)).isEqualTo(whole);
    }
}
