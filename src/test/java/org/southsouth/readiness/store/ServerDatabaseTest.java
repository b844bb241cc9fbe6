package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.core.shared.SharedDatabase.Found;
import org.southsouth.readiness.testing.PostgresServer;
import org.southsouth.readiness.testing.Questionnaires;

class ServerDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void what_is_wrong_with_the_way_to_a_server_has_its_own_reason() throws IOException {
        String there = PostgresServer.empty().database();
        PostgresServer.execute(there, "create role guest login", "create role nobody nologin");
        assertRefused(Reason.HOST_UNKNOWN, "jdbc:postgresql://no-such-host.invalid/readiness?sslmode=disable");
        assertRefused(Reason.UNREACHABLE, "jdbc:postgresql://localhost:" + freePort() + "/readiness");
        assertRefused(Reason.REJECTED, address(there, "nobody"));
        assertRefused(Reason.REJECTED, address(there, "not-there"));
        assertRefused(Reason.NO_DATABASE, address("not-there", "postgres"));
        assertRefused(Reason.INSECURE, address(there, "postgres") + "&sslmode=require");
        assertRefused(Reason.NO_RIGHT, address(there, "guest"));
    }

    @Test
    void a_password_is_asked_for_checked_and_never_told() throws IOException {
        ServerAddress there = PostgresServer.empty();
        PostgresServer.requirePassword(there.database(), "keeper", "s3cret");
        ServerAddress address = PostgresServer.address(there.database(), "keeper");
        for (String wrong : List.of("", "other")) {
            try (ServerDatabase database = new ServerDatabase(address, () -> wrong, () -> {})) {
                assertThatThrownBy(database::open)
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.REJECTED));
            }
        }
        try (ServerDatabase database = new ServerDatabase(address, () -> "s3cret", () -> {})) {
            assertThat(StoreSamples.store(database).list()).isEmpty();
            assertThat(database.toString()).doesNotContain("s3cret");
        }
    }

    @Test
    void one_that_is_locked_asks_and_opens_with_the_right_password_alone() throws IOException {
        ServerAddress there = PostgresServer.empty();
        PostgresServer.requirePassword(there.database(), "locked", "s3cret");
        ServerAddress address = PostgresServer.address(there.database(), "locked");
        try (ServerDatabase database = ServerDatabase.locked(address, () -> {})) {
            assertThatThrownBy(database::open)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED));
            assertThatThrownBy(() -> database.unlock("other".toCharArray()))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_PASSWORD));
            database.unlock("s3cret".toCharArray());
            assertThat(StoreSamples.store(database).list()).isEmpty();
        }
    }

    @Test
    void a_look_makes_nothing_and_says_what_is_there() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase database = new ServerDatabase(address, () -> "", () -> {})) {
            assertThat(database.look()).isEqualTo(new Found(true, 0));
            assertThat(database.look()).isEqualTo(new Found(true, 0));
            StoreSamples.store(database).add(List.of(StoreSamples.cambodia()));
            assertThat(database.look()).isEqualTo(new Found(false, 1));
        }
        ServerAddress empty = PostgresServer.empty();
        PostgresServer.execute(empty.database(), "create role looker login");
        try (ServerDatabase database =
                new ServerDatabase(PostgresServer.address(empty.database(), "looker"), () -> "", () -> {})) {
            assertThatThrownBy(database::look)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_RIGHT));
        }
    }

    @Test
    void who_may_only_read_is_told_so_and_changes_nothing() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase owner = open(address)) {
            StoreSamples.store(owner).add(List.of(StoreSamples.cambodia()));
        }
        PostgresServer.execute(
                address.database(),
                "create role reader login",
                "grant select on all tables in schema public to reader");
        try (ServerDatabase reading = open(PostgresServer.address(address.database(), "reader"))) {
            JdbiAssessmentStore store = StoreSamples.store(reading);
            assertThat(store.list()).hasSize(1);
            assertThatThrownBy(() -> store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_RIGHT));
            assertThat(store.list()).hasSize(1);
        }
    }

    /** The rights that the guide names: histories, reviews and sign-offs are only added to. */
    @Test
    void who_may_not_change_histories_can_answer_review_sign_and_reopen_all_the_same() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase owner = open(address)) {
            StoreSamples.store(owner).add(List.of(StoreSamples.cambodia()));
        }
        PostgresServer.execute(
                address.database(),
                "create role writer login",
                "grant usage on all sequences in schema public to writer",
                "grant select, insert on all tables in schema public to writer",
                "grant update, delete on assessment, person, answer, comment, carried, action, follow_up, gap_priority,"
                        + " card, evidence_file, evidence_piece, evidence_use, merge_done, merge_part to writer");
        try (ServerDatabase writing = open(PostgresServer.address(address.database(), "writer"))) {
            JdbiAssessmentStore store = StoreSamples.store(writing);
            JdbiReviewStore reviews =
                    new JdbiReviewStore(writing, Clock.fixed(StoreSamples.NOON, ZoneOffset.UTC), framework -> "text");
            store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES));
            store.save(StoreSamples.change(StoreSamples.LAW, StoreSamples.YES, Answer.NONE));
            store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES));
            store.saveProfile(StoreSamples.CAMBODIA, StoreSamples.PROFILE, StoreSamples.STARTED);
            reviews.give(
                    StoreSamples.CAMBODIA,
                    List.of(new ReviewDecision(StoreSamples.LAW, 3, ReviewState.VALIDATED, "seen", "Ana")));
            reviews.settle(StoreSamples.CAMBODIA, 1, "Ana");
            reviews.unsettle(StoreSamples.CAMBODIA, 1);
            reviews.signOff(
                    new Signing(StoreSamples.CAMBODIA, List.of(new Person("Ana", "")), "", "Ana"),
                    Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law")));
            assertThat(new TrailCheck(writing).problems()).isEmpty();
            reviews.reopen(StoreSamples.CAMBODIA, "A new law.", "Ana");
            store.delete(StoreSamples.CAMBODIA);
            assertThatThrownBy(() -> writing.write(handle -> handle.execute("delete from answer_history")))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_RIGHT));
        }
    }

    @Test
    void a_password_that_was_changed_during_work_is_said_to_be_so() throws IOException {
        ServerAddress there = PostgresServer.empty();
        PostgresServer.requirePassword(there.database(), "clerk", "s3cret");
        ServerAddress address = PostgresServer.address(there.database(), "clerk");
        try (ServerDatabase database = ServerDatabase.locked(address, () -> {})) {
            database.unlock("s3cret".toCharArray());
            JdbiAssessmentStore store = StoreSamples.store(database);
            assertThat(store.list()).isEmpty();
            PostgresServer.execute(there.database(), "alter role clerk password 'another'");
            hangUp(there);
            assertReason(Reason.SHUT_OUT, store::list);
            PostgresServer.execute(there.database(), "alter role clerk nologin");
            assertReason(Reason.SHUT_OUT, store::list);
        }
    }

    @Test
    void a_database_that_was_set_to_be_read_only_is_no_standby() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase database = open(address)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.cambodia()));
            String name = address.database();
            PostgresServer.execute(name, "alter database " + name + " set default_transaction_read_only = on");
            try {
                hangUp(address);
                assertThat(store.list()).hasSize(1);
                assertReason(
                        Reason.FROZEN,
                        () -> store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES)));
                assertThat(store.list()).hasSize(1);
            } finally {
                PostgresServer.execute(
                        name,
                        "set session characteristics as transaction read write",
                        "alter database " + name + " reset default_transaction_read_only");
            }
        }
    }

    @Test
    void work_that_takes_longer_than_its_keeper_allows_is_said_to_be_so() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase database = open(address)) {
            assertReason(
                    Reason.TOO_SLOW,
                    () -> database.read(handle -> {
                        handle.execute("set local statement_timeout = '20ms'");
                        return handle.select("select pg_sleep(5)").mapToMap().list();
                    }));
        }
    }

    @Test
    void a_lock_that_somebody_else_never_gives_back_is_said_to_be_theirs() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase one = open(address);
                ServerDatabase other = open(address)) {
            StoreSamples.store(one).add(List.of(StoreSamples.cambodia()));
            one.write(held -> {
                held.execute("lock table card");
                assertReason(
                        Reason.OVERTAKEN,
                        () -> other.write(handle -> handle.execute("lock table card in share mode nowait")));
            });
        }
    }

    private static void assertReason(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.reason()).as(String.valueOf(e)).isEqualTo(reason));
    }

    @Test
    void a_database_of_a_newer_version_is_refused_and_left_alone() {
        ServerAddress address = PostgresServer.empty();
        open(address).close();
        PostgresServer.execute(
                address.database(),
                "update flyway_schema_history set version = '999' where success and version = '"
                        + String.format(Locale.ROOT, "%03d", Schema.NEWEST) + "'");
        assertRefused(Reason.NEWER, address.url());
    }

    @Test
    void two_that_open_an_empty_database_at_once_make_its_tables_once() throws Exception {
        ServerAddress address = PostgresServer.empty();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (ServerDatabase one = new ServerDatabase(address, () -> "", () -> {});
                ServerDatabase other = new ServerDatabase(address, () -> "", () -> {})) {
            for (Future<?> opened : List.of(both.submit(one::open), both.submit(other::open))) {
                opened.get();
            }
            StoreSamples.store(one).add(List.of(StoreSamples.cambodia()));
            assertThat(StoreSamples.store(other).list()).hasSize(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void a_read_survives_a_connection_that_the_server_closed_and_a_write_says_so() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase database = open(address)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.cambodia()));
            hangUp(address);
            assertThat(store.list()).hasSize(1);
            hangUp(address);
            assertThatThrownBy(() -> store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
            assertThatCode(() -> store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void no_answer_and_no_password_stands_in_what_is_logged() {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase database = new ServerDatabase(address, () -> "s3cret", () -> {})) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.with("khm-2025", Map.of(StoreSamples.LAW, StoreSamples.YES))));
            assertThatThrownBy(() -> store.add(List.of(StoreSamples.with("khm-2025", Map.of()))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(String.valueOf(e))
                                    .contains(address.database())
                                    .doesNotContain("s3cret", "khm-2025", "Ministry"));
        }
    }

    private static void hangUp(ServerAddress address) {
        PostgresServer.execute(
                address.database(),
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    private static String address(String database, String user) {
        return PostgresServer.address(database, user).url();
    }

    private static ServerDatabase open(ServerAddress address) {
        ServerDatabase database = new ServerDatabase(address, () -> "", () -> {});
        database.open();
        return database;
    }

    private static void assertRefused(Reason reason, String url) {
        ServerAddress address = ServerAddress.parse(url).value();
        try (ServerDatabase database = new ServerDatabase(address, () -> "", () -> {})) {
            assertThatThrownBy(database::open)
                    .as(url)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.reason()).as(url + e).isEqualTo(reason));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
