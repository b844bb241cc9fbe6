package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.merge.MergeChanges;
import org.southsouth.readiness.core.merge.MergeStore.Merged;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.Merging;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.people.TextMention;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.Questionnaires;

class JdbiEvidenceStoreTest implements StoreTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law"));

    /** Of one whole piece and a part. */
    private static final FileBytes LONG = bytes(1, EvidenceRows.PIECE_BYTES + 1);

    private static final AttachedFile SCAN = file("Loi n° 5 (Sok Dara).pdf", LONG);
    private static final FileBytes SHORT = bytes(2, 1);
    private static final AttachedFile NOTE = file("note.txt", SHORT);
    private static final Answer DOCUMENTED = resting(YES, SCAN);

    @TempDir
    Path folder;

    private Database database;
    private JdbiEvidenceStore evidence;

    @BeforeEach
    void open() {
        database = database(folder.resolve("here"));
        evidence = at(database, NOON);
        StoreSamples.store(database).add(List.of(StoreSamples.cambodia()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_kept_is_read_again_and_kept_once() {
        evidence.keep(SCAN, LONG);
        evidence.keep(NOTE, SHORT);
        evidence.keep(file("another name.pdf", LONG), LONG);
        assertThat(read(evidence.bytes(SCAN))).isEqualTo(read(LONG));
        assertThat(read(evidence.bytes(NOTE))).isEqualTo(read(SHORT));
        assertThat(evidence.present(List.of(SCAN.sha256(), "0".repeat(64), NOTE.sha256())))
                .containsExactlyInAnyOrder(SCAN.sha256(), NOTE.sha256());
        assertThat(count("evidence_file")).isEqualTo(2);
        assertThat(count("evidence_piece")).isEqualTo(3);
        assertThat(new EvidenceCheck(database).problems()).isEmpty();
    }

    @Test
    void bytes_that_are_not_those_of_the_hash_are_not_kept() {
        AttachedFile wrong = new AttachedFile("a.pdf", SCAN.sha256(), SCAN.size());
        for (FileBytes other : List.of(SHORT, bytes(3, (int) SCAN.size()), bytes(1, (int) SCAN.size() + 1))) {
            assertThatThrownBy(() -> evidence.keep(wrong, other)).isInstanceOf(StoreException.class);
        }
        assertThatThrownBy(() -> evidence.keep(SCAN, receiver -> {
                    receiver.accept(new byte[10]);
                    throw new IllegalStateException("the stick was pulled");
                }))
                .hasMessageContaining("pulled");
        assertThat(count("evidence_file") + count("evidence_piece")).isZero();
        assertThatThrownBy(() -> evidence.bytes(SCAN))
                .isInstanceOfSatisfying(
                        StoreException.class, why -> assertThat(why.reason()).isEqualTo(Reason.FILE_GONE));
    }

    @Test
    void an_answer_and_its_history_name_their_files_and_keep_them() {
        evidence.keep(SCAN, LONG);
        JdbiAssessmentStore store = StoreSamples.store(database);
        assertThat(store.save(change(LAW, Answer.NONE, DOCUMENTED))).isEmpty();
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(DOCUMENTED);
        store.save(change(LAW, DOCUMENTED, YES));
        assertThat(store.history(CAMBODIA).get(1).before()).isEqualTo(DOCUMENTED);
        assertThat(new TrailCheck(database).problems()).isEmpty();
        at(database, NOON.plus(Duration.ofDays(900))).keep(NOTE, SHORT);
        assertThat(evidence.present(Set.of(SCAN.sha256()))).hasSize(1);
    }

    @Test
    void what_was_kept_for_an_answer_that_never_came_goes_when_the_next_is_kept_a_week_later() {
        evidence.keep(SCAN, LONG);
        at(database, NOON.plus(Duration.ofDays(6))).keep(NOTE, SHORT);
        assertThat(count("evidence_file")).isEqualTo(2);
        at(database, NOON.plus(Duration.ofDays(8))).keep(NOTE, SHORT);
        assertThat(evidence.present(List.of(SCAN.sha256(), NOTE.sha256()))).containsExactly(NOTE.sha256());
        assertThat(count("evidence_piece")).isEqualTo(1);
    }

    @Test
    void bytes_that_were_here_and_are_gone_are_missed_but_not_those_that_never_came() {
        StoreSamples.store(database).save(change(LAW, Answer.NONE, DOCUMENTED));
        assertThat(new EvidenceCheck(database).problems()).isEmpty();
        evidence.keep(SCAN, LONG);
        assertThat(new EvidenceCheck(database).problems()).isEmpty();
        database.write(handle -> handle.execute("delete from evidence_file"));
        assertThat(new EvidenceCheck(database).problems())
                .extracting(Problem::key)
                .containsExactly("problem.attached.gone");
    }

    @Test
    void a_purged_assessment_takes_its_files_with_it_but_not_those_of_others() {
        evidence.keep(SCAN, LONG);
        evidence.keep(NOTE, SHORT);
        JdbiAssessmentStore store = StoreSamples.store(database);
        store.save(change(LAW, Answer.NONE, resting(YES, SCAN, NOTE)));
        Carried said = new Carried(resting(PARTLY, NOTE), new Round("2023"), "Sok Dara", NOON);
        store.addRound(StoreSamples.empty("next"), new Carrying(Map.of(LAW, said), List.of()));
        assertThat(store.carried(new AssessmentId("next")).carried()).containsEntry(LAW, said);
        store.delete(CAMBODIA);
        assertThat(count("evidence_file")).isEqualTo(2);
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON.plusSeconds(1));
        assertThat(evidence.present(List.of(SCAN.sha256(), NOTE.sha256()))).containsExactly(NOTE.sha256());
    }

    @Test
    void a_merge_brings_bytes_and_taken_back_takes_them_along() {
        try (Database there = database(folder.resolve("there"))) {
            StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, resting(PARTLY, SCAN)))));
            JdbiMergeStore store = merging(database);
            MergeChanges changes = intake(there);
            evidence.keep(NOTE, SHORT);
            Receipt receipt = store.take(
                            List.of(new Merged(changes, STARTED, FRAMEWORK)),
                            Map.of(SCAN, LONG, NOTE, SHORT),
                            MergeWatch.NONE)
                    .orElseThrow();
            assertThat(receipt.files()).containsExactly(SCAN.sha256());
            assertThat(read(evidence.bytes(SCAN))).isEqualTo(read(LONG));
            store.undo(receipt);
            assertThat(evidence.present(List.of(SCAN.sha256(), NOTE.sha256()))).containsExactly(NOTE.sha256());
            assertThat(count("evidence_use")).isZero();
        }
    }

    @Test
    void bytes_that_come_later_than_their_names_are_taken_back_alone() {
        StoreSamples.store(database).save(change(LAW, Answer.NONE, DOCUMENTED));
        assertThat(evidence.present(List.of(SCAN.sha256()))).isEmpty();
        Receipt receipt = merging(database)
                .take(List.of(), Map.of(SCAN, LONG), MergeWatch.NONE)
                .orElseThrow();
        assertThat(evidence.present(List.of(SCAN.sha256()))).hasSize(1);
        merging(database).undo(receipt);
        assertThat(evidence.present(List.of(SCAN.sha256()))).isEmpty();
        assertThat(count("evidence_use")).isEqualTo(1);
    }

    @Test
    void with_other_bytes_nothing_is_merged() {
        try (Database there = database(folder.resolve("there"))) {
            StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, resting(PARTLY, SCAN)))));
            List<Merged> merged = List.of(new Merged(intake(there), STARTED, FRAMEWORK));
            assertThatThrownBy(() -> merging(database).take(merged, Map.of(SCAN, SHORT), MergeWatch.NONE))
                    .isInstanceOf(StoreException.class);
            assertThat(StoreSamples.store(database).history(CAMBODIA)).isEmpty();
        }
    }

    @Test
    void altered_bytes_are_found_with_the_file_and_where_it_is_named() {
        evidence.keep(SCAN, LONG);
        StoreSamples.store(database).save(change(SHARE, Answer.NONE, resting(PARTLY, SCAN)));
        database.write(handle -> handle.execute("delete from evidence_piece where ordinal = 1"));
        assertThat(new EvidenceCheck(database).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("KHM 2025, CON-NET-02, Loi n° 5 (Sok Dara).pdf");
            assertThat(problem.key()).isEqualTo("problem.attached.altered");
        });
        assertThatThrownBy(() -> read(evidence.bytes(SCAN)))
                .isInstanceOfSatisfying(
                        StoreException.class, why -> assertThat(why.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void a_name_in_the_name_of_a_file_is_found() {
        StoreSamples.store(database).save(change(LAW, Answer.NONE, resting(PARTLY, SCAN, NOTE)));
        assertThat(new JdbiPeopleStore(database, Clock.fixed(NOON, ZoneOffset.UTC)).passages("sok dara"))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.kind()).isEqualTo(TextMention.Kind.FILE);
                    assertThat(passage.words()).isEqualTo(SCAN.name());
                    assertThat(passage.question()).isEqualTo(LAW.value());
                });
    }

    private MergeChanges intake(Database theirs) {
        return Merging.plan(
                        merging(database).copy(CAMBODIA).orElse(null),
                        merging(theirs).copy(CAMBODIA).orElseThrow(),
                        new Sha256Digest())
                .intake(Map.of());
    }

    private static JdbiMergeStore merging(Database database) {
        return new JdbiMergeStore(
                database,
                Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC),
                () -> "dara",
                reason -> {},
                framework -> "text");
    }

    private static JdbiEvidenceStore at(Database database, Instant now) {
        return new JdbiEvidenceStore(database, Clock.fixed(now, ZoneOffset.UTC));
    }

    private long count(String table) {
        return StoreFigures.of(database).rows().getOrDefault(table, -1L);
    }

    private static Answer resting(Answer answer, AttachedFile... files) {
        return answer.withEvidence(answer.evidence().withFiles(List.of(files)));
    }

    static FileBytes bytes(int seed, int size) {
        byte[] all = new byte[size];
        new Random(seed).nextBytes(all);
        return receiver -> {
            for (int from = 0; from < size; from += 50_000) {
                receiver.accept(Arrays.copyOfRange(all, from, Math.min(size, from + 50_000)));
            }
        };
    }

    static AttachedFile file(String name, FileBytes bytes) {
        byte[] all = read(bytes);
        return new AttachedFile(
                name, HexFormat.of().formatHex(EvidenceRows.sha256().digest(all)), all.length);
    }

    static byte[] read(FileBytes bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bytes.forEachPiece(all::writeBytes);
        return all.toByteArray();
    }
}
