package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what a database file may hold is what the migrations make, in whichever steps they run. */
class KnownDefinitionsTest {
    private static final Path LIST = Path.of("src/main/resources" + KnownDefinitions.LIST);

    @TempDir
    Path folder;

    @Test
    void the_list_is_what_the_migrations_make() throws IOException {
        List<String> made = new ArrayList<>();
        Map<String, SortedSet<Integer>> versions = new TreeMap<>();
        for (int version = 1; version <= Schema.NEWEST; version++) {
            StoreFiles files = new StoreFiles(folder.resolve("at-once-" + version), "");
            migrate(files, version);
            for (String form : forms(files)) {
                versions.computeIfAbsent(form, key -> new TreeSet<>()).add(version);
            }
        }
        versions.forEach((form, in) -> {
            assertThat(in).hasSize(in.last() - in.first() + 1);
            made.add(in.first() + " " + in.last() + " " + form);
        });
        if (System.getProperty("readiness.definitions", "").equals("write")) {
            Files.writeString(LIST, String.join("\n", made) + "\n", StandardCharsets.UTF_8);
        }
        assertThat(Files.readAllLines(LIST, StandardCharsets.UTF_8))
                .as(
                        "The migrations make other definitions than %s lists, so files of ours would be refused. Where that is"
                                + " meant, make the list anew with mvn test -Dtest=KnownDefinitionsTest"
                                + " -Dreadiness.definitions=write, look at what changed, and keep it with the migration.",
                        LIST)
                .isEqualTo(made);
    }

    @Test
    void a_file_that_was_brought_up_step_by_step_holds_the_same_at_every_step() throws IOException {
        StoreFiles files = new StoreFiles(folder.resolve("by-step"), "");
        for (int version = 1; version <= Schema.NEWEST; version++) {
            migrate(files, version);
            assertThat(KnownDefinitions.of(version)).as("version %s", version).containsAll(forms(files));
            try (MVStore store = FileCheck.reading(files, files.database())) {
                KnownDefinitions.pass(store, files.database());
            }
        }
    }

    static void migrate(StoreFiles files, int version) throws IOException {
        Files.createDirectories(files.folder());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(files.url(files.database()));
        source.setUser(Schema.USER);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(new String[0])
                .resourceProvider(new Scripts())
                .javaMigrations(new ChainedHistory(new Sha256Digest()), new SignOffCodes(new Sha256Digest()))
                .target(Integer.toString(version))
                .load()
                .migrate();
    }

    private static SortedSet<String> forms(StoreFiles files) throws IOException {
        SortedSet<String> forms = new TreeSet<>();
        try (MVStore store = FileCheck.reading(files, files.database())) {
            StoredDefinitions.in(store).all().forEach(definition -> forms.add(definition.form()));
        }
        return forms;
    }
}
