package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

class DatabaseFailuresTest {
    @TempDir
    private Path folder;

    private Reason reason(Throwable failure) {
        return DatabaseFailures.of("cannot read", folder, failure).reason();
    }

    /** Of 60 bytes that were turned over it was said that what was saved before is safe. */
    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.DATA_CONVERSION_ERROR_1, ErrorCode.UNKNOWN_DATA_TYPE_1, ErrorCode.FILE_CORRUPTED_1})
    void a_column_that_holds_what_it_cannot_is_damage(int code) {
        assertThat(reason(new IllegalStateException(new SQLException("no", "22018", code))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_full_disk_is_told_wherever_it_stands() {
        SQLException corrupted = new SQLException("no", "90030", ErrorCode.FILE_CORRUPTED_1);
        corrupted.initCause(new IOException("No space left on device"));
        assertThat(reason(corrupted)).isEqualTo(Reason.DISK_FULL);
        assertThat(reason(new SQLException("no", "42000", ErrorCode.SYNTAX_ERROR_1)))
                .isEqualTo(Reason.FAILED);
    }
}
