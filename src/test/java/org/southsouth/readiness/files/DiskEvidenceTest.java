package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

class DiskEvidenceTest {
    @TempDir
    Path folder;

    private DiskEvidence evidence;

    @BeforeEach
    void make() {
        evidence = new DiskEvidence(folder.resolve("opened"));
    }

    private Parsed<AttachedFile> look(Path file) {
        return evidence.look(file.toString(), share -> true).orElseThrow();
    }

    private static byte[] read(FileBytes bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bytes.forEachPiece(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void a_file_is_known_by_name_size_and_hash_and_reads_again() throws IOException {
        byte[] contents = new byte[300_000];
        new Random(7).nextBytes(contents);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, contents, 0, 8);
        Path file = Files.write(folder.resolve("law 5.pdf"), contents);
        List<Double> shares = new ArrayList<>();
        AttachedFile looked =
                evidence.look(file.toString(), shares::add).orElseThrow().value();
        assertThat(looked).isEqualTo(new AttachedFile("law 5.pdf", Sha256.of(contents), 300_000));
        assertThat(shares).hasSize(3).isSorted().endsWith(1.0);
        assertThat(read(evidence.bytes(file.toString()))).isEqualTo(contents);
        assertThat(evidence.look(file.toString(), share -> false)).isEmpty();
    }

    @Test
    void what_cannot_be_attached_is_told() throws IOException {
        assertThat(problem(folder.resolve("gone.pdf"))).isEqualTo("problem.attached.absent");
        assertThat(problem(Files.createDirectory(folder.resolve("inner")))).isEqualTo("problem.attached.folder");
        assertThat(problem(Files.createFile(folder.resolve("empty.pdf")))).isEqualTo("problem.attached.empty");
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(AttachedFiles.FILE_BYTES + 1);
        }
        assertThat(problem(large)).isEqualTo("problem.attached.large");
        assertThat(evidence.look("no\0path", share -> true).orElseThrow().problems())
                .extracting(Problem::key)
                .containsExactly("problem.attached.absent");
    }

    @Test
    void what_is_not_what_its_ending_says_is_told() throws IOException {
        byte[] program = "MZ\0\0\1 this program".getBytes(StandardCharsets.ISO_8859_1);
        for (String name : List.of("law.pdf", "law.docx", "law.png", "law.txt", "law.zip", "law.xls")) {
            assertThat(problem(Files.write(folder.resolve(name), program))).isEqualTo("problem.attached.disguised");
        }
    }

    @Test
    void a_device_is_no_file() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "only some systems have one");
        assertThat(problem(device)).isEqualTo("problem.attached.unreadable");
    }

    private String problem(Path file) {
        return look(file).problems().get(0).key();
    }

    @Test
    void a_file_that_is_gone_by_the_time_it_is_kept_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "a");
        FileBytes bytes = evidence.bytes(file.toString());
        Files.delete(file);
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        why -> assertThat(why.reason()).isEqualTo(StoreException.Reason.FILE_GONE));
    }

    @Test
    void what_is_laid_out_can_be_read_and_not_written_until_it_is_emptied() throws IOException {
        AttachedFile file = new AttachedFile("law.txt", Sha256.of("text"), 4);
        FileBytes bytes = receiver -> receiver.accept("text".getBytes(StandardCharsets.UTF_8));
        Path laid = Path.of(evidence.layOut(file, bytes));
        assertThat(laid).hasFileName("law.txt").hasContent("text");
        assertThat(Files.getPosixFilePermissions(laid))
                .noneMatch(right -> right.name().endsWith("WRITE"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("opened")))
                .allMatch(right -> right.name().startsWith("OWNER"));
        assertThat(evidence.layOut(file, receiver -> {
                    throw new IllegalStateException("it is there already");
                }))
                .isEqualTo(laid.toString());
        laid.toFile().setWritable(true);
        Files.writeString(laid, "more");
        assertThat(Path.of(evidence.layOut(file, bytes))).hasContent("text");
        evidence.empty();
        assertThat(folder.resolve("opened")).doesNotExist();
        evidence.empty();
    }

    @Test
    void where_nothing_can_be_laid_out_that_is_told() throws IOException {
        Files.writeString(folder.resolve("opened"), "a file in the way");
        AttachedFile file = new AttachedFile("law.txt", Sha256.of("text"), 4);
        assertThatThrownBy(() -> evidence.layOut(file, receiver -> {})).isInstanceOf(FileException.class);
    }
}
