package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrashReportTest {
    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void the_same_fault_has_the_same_code_whatever_it_says() {
        assertThat(CrashReport.code(fault("a")))
                .isEqualTo(CrashReport.code(fault("b")))
                .matches("[0-9A-F]{4}:[0-9A-F]{4}");
        assertThat(CrashReport.code(new IllegalArgumentException("a"))).isNotEqualTo(CrashReport.code(fault("a")));
    }

    @Test
    void a_fault_that_nobody_caught_is_shown_with_its_code() {
        List<RuntimeException> shown = new ArrayList<>();
        RuntimeException fault = fault("x");
        new CrashReport(shown::add).uncaughtException(Thread.currentThread(), fault);
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0)).hasMessageContaining(CrashReport.code(fault));
    }
}
