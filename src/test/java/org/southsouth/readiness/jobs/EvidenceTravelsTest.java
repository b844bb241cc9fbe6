package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeImport.Settled;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.testing.Offices;

/** A file that one office attaches comes to the other with the answer, or later, and goes with it again. */
class EvidenceTravelsTest {
    private final Offices offices;

    EvidenceTravelsTest(@TempDir Path folder) {
        this.offices = new Offices(folder);
        offices.answerThere("vat", Offices.level(2), 1);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private AssessmentMerge gather(String file, String password) {
        ExchangePackage contents =
                offices.files().read(file, password.toCharArray()).value();
        return offices.imports()
                .gather(List.of(new ReceivedFile(file, contents)))
                .get(0);
    }

    private Receipt merge(AssessmentMerge merge) {
        return offices.imports().merge(List.of(new Settled(merge, Map.of())));
    }

    private List<AttachedFile> filesHere() {
        return offices.store()
                .load(Offices.SAMOA)
                .answers()
                .to(new QuestionId("vat"))
                .evidence()
                .files();
    }

    private byte[] read(AttachedFile file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        offices.evidence().bytes(file).forEachPiece(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void it_comes_with_its_answer_also_behind_a_password_and_undone_goes_with_it() {
        byte[] law = bytes(300_000);
        AttachedFile file = offices.attachThere("vat", "law.pdf", law, 2);
        AssessmentMerge merge =
                gather(offices.sent("a", new ExchangeScope.Whole(), false, "talofa lava"), "talofa lava");
        assertThat(merge.files()).containsOnlyKeys(file);
        Receipt receipt = merge(merge);
        assertThat(filesHere()).containsExactly(file);
        assertThat(read(file)).isEqualTo(law);
        assertThat(gather(offices.sent("b"), "").isKnown()).isTrue();
        offices.imports().undo(receipt);
        assertThat(filesHere()).isEmpty();
        assertThat(offices.evidence().present(List.of(file.sha256()))).isEmpty();
        merge(gather(offices.sent("c"), ""));
        assertThat(read(file)).isEqualTo(law);
    }

    @Test
    void what_was_left_out_is_named_and_comes_with_a_later_file() {
        byte[] law = bytes(1000);
        AttachedFile file = offices.attachThere("vat", "law.pdf", law, 2);
        merge(gather(offices.sentWithoutFiles("names"), ""));
        assertThat(filesHere()).containsExactly(file);
        assertThat(offices.evidence().present(List.of(file.sha256()))).isEmpty();
        assertThatThrownBy(() -> read(file)).isInstanceOf(StoreException.class);
        AssessmentMerge later = gather(offices.sent("bytes"), "");
        assertThat(later.isKnown()).isFalse();
        assertThat(later.stages(Map.of())).allMatch(stage -> stage.changes().changesNothing());
        Receipt receipt = merge(later);
        assertThat(receipt.taken()).isEmpty();
        assertThat(read(file)).isEqualTo(law);
        offices.imports().undo(receipt);
        assertThat(offices.evidence().present(List.of(file.sha256()))).isEmpty();
        assertThat(filesHere()).containsExactly(file);
    }

    @Test
    void only_what_is_sent_takes_its_files_along_and_not_what_was_taken_away() {
        AttachedFile wrong = offices.attachThere("vat", "wrong.pdf", bytes(10), 2);
        offices.answerThere("vat", Offices.level(2), 3);
        AttachedFile law = offices.attachThere("vat", "law.pdf", bytes(20), 4);
        offices.answerThere("duty", Offices.level(1), 5);
        offices.attachThere("duty", "duty.pdf", bytes(30), 6);
        ExchangePackage whole = offices.files().read(offices.sent("whole")).value();
        assertThat(whole.files()).hasSize(2).doesNotContainKey(wrong.sha256()).containsKey(law.sha256());
        ExchangeScope net = new ExchangeScope.Part(new SectionId("net"));
        assertThat(offices.files()
                        .read(offices.sent("net", net, true, ""))
                        .value()
                        .files())
                .isEmpty();
    }

    @Test
    void a_file_that_is_gone_by_the_time_it_is_merged_changes_nothing() throws IOException {
        AttachedFile file = offices.attachThere("vat", "law.pdf", bytes(20), 2);
        String sent = offices.sent("a");
        AssessmentMerge merge = gather(sent, "");
        Files.delete(Path.of(sent));
        assertThatThrownBy(() -> merge(merge))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        why -> assertThat(why.reason()).isEqualTo(StoreException.Reason.FILE_GONE));
        assertThat(filesHere()).isEmpty();
        assertThat(offices.store().history(Offices.SAMOA)).isEmpty();
        assertThat(offices.evidence().present(List.of(file.sha256()))).isEmpty();
    }
}
