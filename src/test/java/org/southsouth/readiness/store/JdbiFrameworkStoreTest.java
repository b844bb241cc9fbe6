package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.framework.FrameworkRef;

class JdbiFrameworkStoreTest implements StoreTest {
    private static final FrameworkRef ONE = new FrameworkRef("own", "1.0.0");
    private static final FrameworkRef TWO = new FrameworkRef("own", "2.0.0");

    @TempDir
    Path folder;

    @Test
    void a_framework_is_kept_as_its_text_and_another_text_for_it_is_refused() {
        String large = "{\"title\":\"" + "Điện tử ".repeat(300_000) + "\"}";
        try (Database database = database(folder)) {
            JdbiFrameworkStore store = store(database);
            assertThat(store.json(ONE)).isEmpty();
            assertThat(store.keep(ONE, "Own", large)).isTrue();
            assertThat(store.keep(ONE, "Own", large)).isTrue();
            assertThat(store.keep(ONE, "Own", "{}")).isFalse();
            assertThat(store.keep(TWO, "Own", "{}")).isTrue();
        }
        try (Database database = database(folder)) {
            assertThat(store(database).json(ONE)).contains(large);
            assertThat(store(database).all()).containsExactly(large, "{}");
        }
    }

    private static JdbiFrameworkStore store(Database database) {
        return new JdbiFrameworkStore(database, Clock.fixed(StoreSamples.NOON, ZoneOffset.UTC));
    }
}
