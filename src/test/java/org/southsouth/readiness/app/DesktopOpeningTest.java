package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.testing.ScreenDriver;

class DesktopOpeningTest {
    @TempDir
    private Path folder;

    /** One that is not there, and one that is and finds no program. */
    @ParameterizedTest
    @ValueSource(strings = {"no-opener-of-that-name", "false"})
    void a_desktop_without_a_program_for_a_folder_is_told(String opener) throws InterruptedException {
        CountDownLatch refused = new CountDownLatch(1);
        ScreenDriver.onWindow(() -> new DesktopOpening(opener).show(folder.toString(), refused::countDown));
        assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
