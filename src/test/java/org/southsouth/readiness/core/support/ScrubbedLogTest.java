package org.southsouth.readiness.core.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScrubbedLogTest {
    @Test
    void only_times_classes_and_places_are_let_in() {
        List<String> log = """
                2026-11-25T13:48:04Z WARNING org.southsouth.readiness.store.BackupFolder: SECRET /home/sok.dara/x.mv.db
                org.southsouth.readiness.core.assessment.StoreException: SECRET answer 'in-force'
                \tat org.southsouth.readiness.store.FileCheck.pass(FileCheck.java:26)
                \tat java.base/java.lang.Thread.run(Thread.java:840)
                \tat app//org.southsouth.readiness.app.Wiring.lambda$make$3(Wiring.java:140)
                Caused by: org.h2.jdbc.JdbcSQLException: SECRET
                \t... 12 more
                and a second line of SECRET, with java.lang.String in it
                \tat SECRET.Sok(Dara.java:1)
                2026-11-25T13:48:05Z SEVERE org.southsouth.readiness.app.CrashReport: our mistake, code 12AB:34CD on SECRET
                Nov 25, 2026 1:48:04 PM org.southsouth.readiness.app.Wiring close SECRET
                """.lines().toList();
        assertThat(ScrubbedLog.last(log, 100))
                .containsExactly(
                        "2026-11-25T13:48:04Z WARNING org.southsouth.readiness.store.BackupFolder",
                        "org.southsouth.readiness.core.assessment.StoreException",
                        "  at org.southsouth.readiness.store.FileCheck.pass(FileCheck.java:26)",
                        "  at java.base/java.lang.Thread.run(Thread.java:840)",
                        "  at app//org.southsouth.readiness.app.Wiring.lambda$make$3(Wiring.java:140)",
                        "Caused by: org.h2.jdbc.JdbcSQLException",
                        "2026-11-25T13:48:05Z SEVERE org.southsouth.readiness.app.CrashReport code 12AB:34CD");
        assertThat(ScrubbedLog.last(log, 2)).hasSize(2).last().asString().endsWith("34CD");
    }
}
