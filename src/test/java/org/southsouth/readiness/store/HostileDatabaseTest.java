package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.cambodia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.ForeignObject.Kind;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;

/** A database file from elsewhere acts in nothing, wherever it is met, and what is foreign in it is refused by name. */
class HostileDatabaseTest {
    private static final String CODE = "org.southsouth.readiness.store.HostileCode";
    private static final String WRITES =
            "java.nio.file.Files.writeString(java.nio.file.Path.of(\"TRACE\"), \"acted\");";
    private static final char[] PASSWORD = "correct horse".toCharArray();

    private static final FileKey KEY = Keys.of(PASSWORD);

    @TempDir
    static Path sound;

    @TempDir
    Path folder;

    private CountedPort port;
    private @Nullable FileKey key;

    /**
     * Somebody's statements on a sound file, and how what they leave is named.
     *
     * @param actsAtOnce whether H2 carries something out as soon as it opens the file, which proves the trace
     */
    private record Case(List<String> statements, Kind kind, String name, boolean actsAtOnce) {
        @Override
        public String toString() {
            return statements.get(statements.size() - 1);
        }
    }

    private static Case acting(Kind kind, String name, String... statements) {
        return new Case(List.of(statements), kind, name, true);
    }

    private static Case waiting(Kind kind, String name, String... statements) {
        return new Case(List.of(statements), kind, name, false);
    }

    private static Stream<Case> cases() {
        return Stream.of(code(), elsewhere(), expressions(), rights(), shapes()).flatMap(List::stream);
    }

    private static List<Case> code() {
        String source = "'org.h2.api.Trigger create() throws Exception { " + WRITES
                + " return new org.h2.api.Trigger() { public void fire(java.sql.Connection c, Object[] o, Object[] n) {} }; }'";
        String alias = "create alias evil as 'String evil() throws Exception { " + WRITES + " return \"\"; }'";
        String trigger = "create trigger evil before insert on assessment for each row ";
        return List.of(
                acting(Kind.TRIGGER, "EVIL", trigger + "as " + source),
                acting(Kind.TRIGGER, "EVIL", trigger + "call '" + CODE + "'"),
                acting(Kind.TRIGGER, "EVIL", "create trigger evil before select on assessment call '" + CODE + "'"),
                acting(Kind.TRIGGER, "e\"v", "create trigger \"e\"\"v\" after delete on answer call '" + CODE + "'"),
                waiting(Kind.TRIGGER, "EVIL", "create force trigger evil after update on answer call 'no.such.Class'"),
                waiting(Kind.ALIAS, "EVIL", alias),
                waiting(Kind.ALIAS, "EVIL", "create alias evil for '" + CODE + ".act'"),
                waiting(Kind.ALIAS, "EVIL", "create alias evil deterministic for 'java.lang.System.exit'"),
                waiting(Kind.AGGREGATE, "EVIL", "create aggregate evil for '" + CODE + "'"),
                acting(Kind.TABLE, "EVIL", "create table evil (id int) engine \"" + CODE + "\""));
    }

    private static List<Case> elsewhere() {
        String server = "jdbc:postgresql://127.0.0.1:PORT/x?connectTimeout=5&socketTimeout=5";
        String driver = "('org.postgresql.Driver', '" + server + "', 'a', 'b', 'c')";
        String memory = "create linked table evil ('', 'jdbc:h2:mem:elsewhere;DB_CLOSE_DELAY=-1', 'sa', '', ";
        return List.of(
                acting(Kind.LINKED_TABLE, "EVIL", "create force linked table evil " + driver),
                acting(Kind.LINKED_TABLE, "EVIL", "create force linked table evil " + driver + " readonly"),
                waiting(
                        Kind.LINKED_TABLE,
                        "EVIL",
                        "create force linked table evil ('" + CODE + "', 'jdbc:none', 'a', 'b', 'c')"),
                waiting(Kind.LINKED_TABLE, "EVIL", memory + "'INFORMATION_SCHEMA.SETTINGS')"),
                waiting(
                        Kind.LINKED_TABLE,
                        "EVIL",
                        "create schema evil",
                        memory.replace("evil", "evil.evil") + "'INFORMATION_SCHEMA.USERS')"),
                waiting(Kind.VIEW, "EVIL", "create view evil as select file_read('/etc/hostname') as a"),
                waiting(Kind.VIEW, "EVIL", "create view evil as select * from csvread('/etc/hostname')"),
                waiting(Kind.VIEW, "EVIL", "create force view evil as select * from not_there"),
                waiting(Kind.VIEW, "EVIL", "create materialized view evil as select 1 as a"),
                waiting(Kind.SYNONYM, "EVIL", "create synonym evil for assessment"));
    }

    private static List<Case> expressions() {
        String contact = "alter table assessment alter column contact ";
        return List.of(
                waiting(Kind.DOMAIN, "EVIL", "create domain evil as varchar default file_read('/etc/hostname')"),
                waiting(Kind.DOMAIN, "EVIL", "create domain evil as varchar check (length(value) > 1)"),
                waiting(Kind.CONSTANT, "EVIL", "create constant evil value 1"),
                waiting(Kind.TABLE, "ASSESSMENT", contact + "set default file_read('/etc/hostname')"),
                waiting(Kind.TABLE, "ASSESSMENT", contact + "set default 'a constant'"),
                waiting(Kind.TABLE, "ASSESSMENT", contact + "set on update current_user"),
                waiting(Kind.ALIAS, "ACT", "create alias act for '" + CODE + ".act'", contact + "set default act()"),
                waiting(
                        Kind.TABLE,
                        "ASSESSMENT",
                        "alter table assessment add column evil varchar generated always as (upper(subject))"),
                waiting(
                        Kind.CONSTRAINT,
                        "EVIL",
                        "alter table assessment add constraint evil check (length(subject) > 0)"),
                waiting(Kind.CONSTRAINT, "EVIL", "alter table answer add constraint evil unique (assessment, note)"),
                waiting(
                        Kind.CONSTRAINT,
                        "EVIL",
                        "alter table card add constraint evil foreign key (id) references assessment"));
    }

    private static List<Case> rights() {
        return List.of(
                waiting(Kind.USER, "EVIL", "create user evil password 'secret' admin"),
                waiting(Kind.USER, "SA", "create user other password '' admin", "alter user sa admin false"),
                waiting(Kind.ROLE, "EVIL", "create role evil"),
                waiting(
                        Kind.RIGHT,
                        "GRANT SELECT ON \"PUBLIC\".\"ANSWER\" TO \"PUBLIC\"",
                        "grant select on answer to public"),
                waiting(Kind.SETTING, "ALLOW_LITERALS", "set allow_literals none"),
                waiting(Kind.SETTING, "DEFAULT_LOCK_TIMEOUT", "set default_lock_timeout 5"),
                waiting(Kind.SETTING, "WRITE_DELAY", "set write_delay 60000"),
                waiting(Kind.TABLE, "ANSWER", "comment on table answer is 'evil'"),
                waiting(Kind.USER, "SA", "comment on user sa is 'evil'"));
    }

    private static List<Case> shapes() {
        return List.of(
                waiting(Kind.TABLE, "EVIL", "create table evil (id int)"),
                waiting(Kind.TABLE, "EVIL", "create memory table evil (id int)"),
                waiting(Kind.TABLE, "ANSWER", "alter table answer add column evil varchar"),
                waiting(Kind.TABLE, "ANSWER", "alter table answer alter column note set null"),
                waiting(
                        // The engine makes the table anew for it, and with it the name of its key.
                        Kind.CONSTRAINT, "CONSTRAINT_47", "alter table \"flyway_schema_history\" add column evil int"),
                waiting(Kind.INDEX, "EVIL", "create index evil on assessment (subject)"),
                waiting(Kind.INDEX, "EVIL", "create unique index evil on answer (assessment, note)"),
                waiting(
                        Kind.SEQUENCE,
                        "EVIL",
                        "create sequence evil start with 5 increment by 3 minvalue -9 cycle no cache"),
                waiting(Kind.SCHEMA, "EVIL", "create schema evil"),
                waiting(Kind.TABLE, "ASSESSMENT", "create schema evil", "create table evil.assessment (id int)"));
    }

    /** With one assessment; a database takes longer to make than to copy. */
    @BeforeAll
    static void makeSound() throws IOException {
        for (Path each : List.of(sound.resolve("plain"), sound.resolve("locked"))) {
            FileDatabase database = StoreSamples.open(each);
            StoreSamples.store(database).add(List.of(cambodia()));
            if (each.endsWith("locked")) {
                new H2Password(database, Clock.systemUTC(), password -> KEY).set(PASSWORD);
            }
            database.close();
        }
    }

    @BeforeEach
    void listen() throws IOException {
        port = new CountedPort();
        Files.deleteIfExists(HostileCode.trace());
    }

    @AfterEach
    void forget() throws IOException {
        port.close();
        Files.deleteIfExists(HostileCode.trace());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_in_a_plain_file_acts(Case hostile) throws IOException, SQLException {
        refusesEverywhere(hostile);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_in_a_file_with_a_password_acts(Case hostile) throws IOException, SQLException {
        key = KEY;
        refusesEverywhere(hostile);
    }

    private void refusesEverywhere(Case hostile) throws IOException, SQLException {
        Path made = make("made", hostile.statements);
        byte[] bytes = Files.readAllBytes(made);
        assertForeign(hostile, () -> open(folder.resolve("made")).open());
        make("mine", List.of());
        try (FileDatabase mine = open(folder.resolve("mine"))) {
            H2Backups backups = backups(mine);
            assertForeign(hostile, () -> backups.restore(made.toString()));
            Path offered = Files.createDirectories(folder.resolve("mine/backups"))
                    .resolve("000001-2026-03-01T120000Z-start-1-assessments-1-answers-01234567.mv.db");
            Files.copy(made, offered);
            Backup backup = backups.all().get(0);
            assertThat(backups.isSound(backup)).isFalse();
            assertThat(backups.newestSound()).isEmpty();
            assertForeign(hostile, () -> backups.restore(backup));
            assertThat(Files.readAllBytes(offered)).isEqualTo(bytes);
            assertThat(StoreSamples.store(mine).list()).hasSize(1);
        }
        assertThat(Files.readAllBytes(made)).isEqualTo(bytes);
        assertThat(folder.resolve("made")).isDirectoryNotContaining("glob:**{upgrade,backups}*");
        assertThat(HostileCode.trace()).doesNotExist();
        assertThat(port.count()).isZero();
    }

    /** Else the others would prove nothing. */
    @ParameterizedTest
    @MethodSource("actingCases")
    void what_acts_at_once_would_have_been_seen(Case hostile) throws IOException, SQLException {
        Path made = make("made", hostile.statements);
        try (Connection opened = connect(made)) {
            assertThat(opened.isReadOnly()).isFalse();
        }
        assertThat(Files.exists(HostileCode.trace()) || port.count() > 0).isTrue();
    }

    private static Stream<Case> actingCases() {
        return cases().filter(Case::actsAtOnce);
    }

    @Test
    void a_hostile_file_gives_way_to_a_backup_and_is_kept() throws IOException, SQLException {
        Path good = make("good", List.of());
        Path made = make("made", List.of("create alias evil for '" + CODE + ".act'"));
        byte[] bytes = Files.readAllBytes(made);
        try (FileDatabase database = open(folder.resolve("made"))) {
            backups(database).restore(good.toString());
            assertThat(StoreSamples.store(database).list()).hasSize(1);
        }
        assertThat(Files.readAllBytes(folder.resolve("made/readiness-damaged-2026-03-01T120000Z.mv.db")))
                .isEqualTo(bytes);
    }

    @Test
    void a_table_that_is_gone_is_damage() throws IOException, SQLException {
        make("made", List.of("drop table gap_priority"));
        assertThatThrownBy(() -> open(folder.resolve("made")).open())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void another_password_of_the_only_user_is_damage_and_not_a_reason_to_try_again() throws IOException, SQLException {
        make("made", List.of("alter user sa set password 'other'"));
        assertThatThrownBy(() -> open(folder.resolve("made")).open())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
    }

    /** H2 moves it into the place of a database that is to be made. */
    @Test
    void a_file_that_waits_beside_for_a_new_database_is_not_taken() throws IOException, SQLException {
        Path made = make("made", List.of("create trigger evil before select on answer call '" + CODE + "'"));
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.move(made, data.resolve("readiness-upgrade.mv.db.newFile"));
        try (FileDatabase database = open(data)) {
            assertThat(StoreSamples.store(database).list()).isEmpty();
        }
        assertThat(HostileCode.trace()).doesNotExist();
    }

    @Test
    void what_h2_notes_by_itself_is_ours() throws IOException, SQLException {
        make(
                "made",
                List.of(
                        "insert into erasure (role, places, erased_at) select 'r' || x, x, current_timestamp from system_range(1, 3000)",
                        "analyze",
                        "alter table review alter column id restart with 77"));
        try (FileDatabase database = open(folder.resolve("made"))) {
            assertThat(StoreSamples.store(database).list()).hasSize(1);
        }
    }

    private void assertForeign(Case hostile, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(StoreException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.FOREIGN);
            assertThat(failure.foreign()).contains(new ForeignObject(hostile.kind, hostile.name));
        });
    }

    /** A sound database with one assessment, and what somebody does to it with H2's own engine. */
    private Path make(String name, List<String> statements) throws IOException, SQLException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("readiness.mv.db");
        Files.copy(sound.resolve(key == null ? "plain" : "locked").resolve("readiness.mv.db"), file);
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.replace("TRACE", HostileCode.trace().toString())
                        .replace("PORT", Integer.toString(port.number())));
            }
        }
        port.forget();
        Files.deleteIfExists(HostileCode.trace());
        return file;
    }

    private Connection connect(Path file) throws SQLException {
        return Inspection.connect(new StoreFiles(Objects.requireNonNull(file.getParent()), "").url(file), key);
    }

    private FileDatabase open(Path data) {
        return new FileDatabase(new StoreFiles(data, "", key), Clock.systemUTC(), () -> {});
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
