package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFiguresTest {
    @TempDir
    Path folder;

    @Test
    void every_table_of_ours_is_counted() {
        try (Database database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(StoreSamples.cambodia()));
            List<String> tables = database.read(handle ->
                    handle.select("""
                            select lower(table_name) from information_schema.tables
                            where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'
                            """).map((row, context) -> row.getString(1)).list());
            assertThat(StoreFigures.TABLES).containsExactlyInAnyOrderElementsOf(tables);
            assertThat(StoreFigures.of(database).rows())
                    .containsEntry("assessment", 1L)
                    .containsEntry("person", 2L)
                    .containsEntry("answer", 0L);
        }
    }
}
