package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.FRAMEWORK;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.Cards;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.testing.PostgresServer;
import org.southsouth.readiness.testing.Questionnaires;

class MovingTest {
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final AssessmentId DELETED = new AssessmentId("deleted");
    private static final AssessmentId NEXT = new AssessmentId("next");

    /** Of several pieces. */
    private static final FileBytes SCANNED = JdbiEvidenceStoreTest.bytes(5, 3 * EvidenceRows.PIECE_BYTES + 1);

    private static final AttachedFile SCAN = JdbiEvidenceStoreTest.file("scan.pdf", SCANNED);

    @TempDir
    Path folder;

    /** Something in every table. */
    private static void fill(Database database) {
        JdbiAssessmentStore store = StoreSamples.store(database);
        store.add(List.of(
                with(CAMBODIA.value(), Map.of(LAW, PARTLY, SHARE, Answer.of(new Response.Figure(0.1 + 0.2)))),
                with(DELETED.value(), Map.of(LAW, YES))));
        store.save(change(LAW, PARTLY, YES));
        store.save(change(SHARE, Answer.of(new Response.Figure(0.1 + 0.2)), Answer.NONE));
        store.delete(DELETED);
        Carried said = new Carried(YES, new Round("2023"), "Sok Dara", NOON);
        store.addRound(StoreSamples.empty(NEXT.value()), new Carrying(Map.of(LAW, said), List.of()));
        new JdbiFrameworkStore(database, CLOCK).keep(FRAMEWORK, "Own", "{\"title\":\"Điện tử 😀\"}");
        Framework framework = Questionnaires.framework(
                Mean.ARITHMETIC, Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a"))));
        JdbiReviewStore reviews = new JdbiReviewStore(database, CLOCK, text -> "text of " + text.title());
        reviews.give(CAMBODIA, List.of(new ReviewDecision(LAW, 2, ReviewState.VALIDATED, "In force.", "Ana")));
        reviews.signOff(new Signing(CAMBODIA, List.of(new Person("Chan Lina", "")), "", "Ana"), framework);
        reviews.reopen(CAMBODIA, "A new law", "Ana");
        new JdbiPlanStore(database, CLOCK, () -> "Ana")
                .add(CAMBODIA, List.of(JdbiPlanStoreTest.WHOLE, JdbiPlanStoreTest.bare("b")));
        new JdbiCardStore(database, CLOCK, () -> "Ana").keep(Cards.full("c1", CardKind.EXCHANGE, "KHM"), CAMBODIA);
        JdbiCooperationStore cooperation = new JdbiCooperationStore(database);
        cooperation.setPriority(CAMBODIA, LAW, Priority.LOW);
        cooperation.setWillingToShare(CAMBODIA, true);
        new JdbiEvidenceStore(database, CLOCK).keep(SCAN, SCANNED);
        Evidence evidence = new Evidence(Grade.A, "", null, List.of(SCAN));
        store.save(change(SHARE, Answer.NONE, Answer.NONE.withEvidence(evidence)));
    }

    @Test
    void everything_goes_to_a_server_and_comes_back_the_same() {
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database server = OnServer.open(folder.resolve("server"));
                Database back = StoreSamples.open(folder.resolve("back"))) {
            fill(first);
            var before = Moving.contents(first);
            CopyReport there = Moving.run(first, server);
            assertThat(there).isEqualTo(new CopyReport(3, 3, 6, List.of(), false));
            assertThat(Moving.run(server, back)).isEqualTo(there);
            assertThat(Moving.contents(back)).isEqualTo(before);
            assertThat(Moving.contents(first)).isEqualTo(before);
            JdbiReviewStore was = new JdbiReviewStore(first, CLOCK, text -> "");
            for (Database other : List.of(server, back)) {
                JdbiAssessmentStore store = StoreSamples.store(other);
                assertThat(store.load(CAMBODIA))
                        .isEqualTo(StoreSamples.store(first).load(CAMBODIA));
                assertThat(store.list())
                        .containsExactlyInAnyOrderElementsOf(
                                StoreSamples.store(first).list());
                assertThat(store.history(CAMBODIA))
                        .isEqualTo(StoreSamples.store(first).history(CAMBODIA));
                assertThat(store.carried(NEXT))
                        .isEqualTo(StoreSamples.store(first).carried(NEXT));
                assertThat(new JdbiReviewStore(other, CLOCK, text -> "").load(CAMBODIA))
                        .usingRecursiveComparison()
                        .isEqualTo(was.load(CAMBODIA));
                assertThat(new JdbiPlanStore(other, CLOCK, () -> "Ana").load(CAMBODIA))
                        .containsExactly(JdbiPlanStoreTest.WHOLE, JdbiPlanStoreTest.bare("b"));
                assertThat(new JdbiFrameworkStore(other, CLOCK).all())
                        .isEqualTo(new JdbiFrameworkStore(first, CLOCK).all());
                assertThat(Moving.problems(other)).isEmpty();
                assertThat(new EvidenceCheck(other).problems()).isEmpty();
                assertThat(JdbiEvidenceStoreTest.read(new JdbiEvidenceStore(other, CLOCK).bytes(SCAN)))
                        .isEqualTo(JdbiEvidenceStoreTest.read(SCANNED));
                // What comes next is numbered after what was copied.
                assertThat(store.save(change(LAW, YES, PARTLY))).isEmpty();
                assertThat(store.history(CAMBODIA))
                        .hasSize(6)
                        .last()
                        .satisfies(row -> assertThat(row.after()).isEqualTo(PARTLY));
                store.restore(DELETED);
                assertThat(store.load(DELETED).answers().to(LAW)).isEqualTo(YES);
            }
        }
    }

    @Test
    void a_place_that_holds_something_is_left_alone() {
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database server = OnServer.open(folder.resolve("server"))) {
            fill(first);
            StoreSamples.store(server).add(List.of(StoreSamples.empty("theirs")));
            assertThatThrownBy(() -> Moving.run(first, server))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_EMPTY));
            assertThat(StoreSamples.store(server).list()).hasSize(1);
        }
    }

    /** As where a process was killed after its last step, and nobody was told how it ended. */
    @Test
    void a_copy_that_is_whole_already_is_told_as_such_and_what_a_killed_one_left_is_gone() throws IOException {
        Path back = folder.resolve("back");
        try (Database first = StoreSamples.open(folder.resolve("first"))) {
            fill(first);
            CopyReport there;
            try (Database target = StoreSamples.open(back)) {
                there = Moving.run(first, target);
            }
            Files.writeString(back.resolve("readiness-upgrade.mv.db"), "half of a file");
            try (Database target = StoreSamples.open(back)) {
                assertThat(Moving.run(first, target))
                        .isEqualTo(
                                new CopyReport(there.assessments(), there.answers(), there.changes(), List.of(), true));
                assertThat(back.resolve("readiness-upgrade.mv.db")).doesNotExist();
                StoreSamples.store(first).save(change(LAW, YES, PARTLY));
                assertThatThrownBy(() -> Moving.run(first, target))
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.NOT_EMPTY));
            }
        }
    }

    /** Also one row of an equal number that is another one. */
    @Test
    void a_copy_with_another_answer_is_no_copy() {
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database server = OnServer.open(folder.resolve("server"))) {
            fill(first);
            Moving.run(first, server);
            server.write(handle -> handle.execute("update answer set note = 'another' where question = 'REG-LAW-01'"));
            assertThatThrownBy(() -> Moving.run(first, server))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_EMPTY));
        }
    }

    @Test
    void of_two_that_copy_to_one_place_at_once_one_does_and_the_other_says_so() throws Exception {
        ServerAddress address = PostgresServer.empty();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database second = StoreSamples.open(folder.resolve("second"))) {
            fill(first);
            StoreSamples.store(second).add(List.of(StoreSamples.empty("theirs")));
            List<Future<String>> ends =
                    List.of(both.submit(() -> end(first, address)), both.submit(() -> end(second, address)));
            assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                    .containsOnlyOnce("copied")
                    .containsAnyOf("OVERTAKEN", "NOT_EMPTY");
            try (Database server = new ServerDatabase(address, () -> "", () -> {})) {
                // Two of one of them are listed, one of the other; nothing is mixed.
                boolean isFirst = Moving.contents(server).assessments() == 2;
                assertThat(Moving.run(isFirst ? first : second, server).wasThere())
                        .isTrue();
            }
        } finally {
            both.shutdownNow();
        }
    }

    private static String end(Database from, ServerAddress address) {
        try (Database server = new ServerDatabase(address, () -> "", () -> {})) {
            Moving.run(from, server);
            return "copied";
        } catch (StoreException e) {
            return e.reason().name();
        }
    }

    @Test
    void what_fails_half_way_leaves_nothing_there() {
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database server = OnServer.open(folder.resolve("server"))) {
            StoreSamples.store(first)
                    .add(List.of(with(CAMBODIA.value(), Map.of(LAW, Answer.of(new Response.Written("a\u0000b"))))));
            assertThatThrownBy(() -> Moving.run(first, server)).isInstanceOf(StoreException.class);
            assertThat(Moving.contents(server).assessments()).isZero();
            assertThat(StoreSamples.store(first).load(CAMBODIA).answers().size())
                    .isOne();
        }
    }

    @Test
    void a_trail_that_did_not_fit_is_told_of_and_copied_as_it_is() {
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database server = OnServer.open(folder.resolve("server"))) {
            fill(first);
            first.write(handle -> handle.execute("update answer_history set new_note = 'forged' where revision = 2"
                    + " and question = 'REG-LAW-01'"));
            assertThat(Moving.run(first, server).problems())
                    .extracting("key")
                    .containsExactly("problem.history.altered");
        }
    }

    @Test
    void every_table_is_copied() {
        try (Database first = StoreSamples.open(folder.resolve("first"))) {
            List<String> tables = first.read(handle -> handle.select("""
                            select table_name from information_schema.tables
                            where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'
                            """)
                    .map((row, context) -> row.getString(1).toLowerCase(Locale.ROOT))
                    .list());
            assertThat(Moving.TABLES).containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    @Test
    void a_text_that_a_server_cannot_keep_is_named_and_nothing_is_copied() {
        try (Database first = StoreSamples.open(folder.resolve("first"));
                Database server = OnServer.open(folder.resolve("server"))) {
            fill(first);
            first.write(handle ->
                    handle.execute("update assessment set lead_body = ? where id = ?", "a\u0000b", CAMBODIA.value()));
            assertThatThrownBy(() -> Moving.run(first, server)).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.UNTAKEN);
                assertThat(e.row()).contains("assessment, id " + CAMBODIA.value() + ", lead_body");
            });
            assertThat(StoreSamples.store(server).list()).isEmpty();
        }
    }
}
