package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.Digests;

/** Exchange files with a password. */
class SealedExchangeFileTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final char[] PASSWORD = "Sāmoa 2026 fa'amolemole".toCharArray();

    @TempDir
    Path folder;

    private final ZipExchangeFile exchange = new ZipExchangeFile(() -> "1.2.0");
    private final Framework framework = new JsonFrameworkSource().shipped();
    private byte[] sealed = new byte[0];

    @BeforeEach
    void write() {
        sealed = exchange.write(contents(), PASSWORD);
    }

    @Test
    void what_was_sealed_reads_back_with_its_password_alone() throws IOException {
        Parsed<ExchangePackage> read = read(sealed, PASSWORD);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().copies()).isEqualTo(contents().copies());
        assertOnly(read(sealed, new char[0]), "problem.exchange.password");
        assertOnly(read(sealed, "sāmoa".toCharArray()), "problem.exchange.password.wrong");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "Dara");
    }

    /** The headers are those that WinZip wrote down for AES-256, version 2; so is what else can read it. */
    @Test
    void other_tools_know_how_it_is_sealed() throws IOException {
        Path file = folder.resolve("sent.readiness");
        Files.write(file, sealed);
        try (ZipFile zip = new ZipFile(file.toFile(), PASSWORD)) {
            assertThat(zip.getFileHeaders())
                    .extracting(FileHeader::getFileName)
                    .containsExactly("manifest.json", "assessments.json", "framework.json");
            for (FileHeader header : zip.getFileHeaders()) {
                assertThat(header.getCompressionMethod()).isEqualTo(CompressionMethod.AES_INTERNAL_ONLY);
                assertThat(CompressionMethod.AES_INTERNAL_ONLY.getCode()).isEqualTo(99);
                assertThat(header.getAesExtraDataRecord().getAesKeyStrength())
                        .isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
                assertThat(header.getAesExtraDataRecord().getCompressionMethod())
                        .isEqualTo(CompressionMethod.DEFLATE);
                assertThat(header.getAesExtraDataRecord().getVendorID()).isEqualTo("AE");
            }
        }
    }

    @Test
    void cut_short_or_turned_it_is_refused_or_harmless() throws IOException {
        for (int percent = 0; percent < 100; percent++) {
            byte[] cut = Arrays.copyOf(sealed, (int) ((long) sealed.length * percent / 100));
            assertThat(read(cut, PASSWORD).isSound()).isFalse();
        }
        Random random = new Random(5);
        for (int turn = 0; turn < 200; turn++) {
            byte[] turned = sealed.clone();
            // Half of them where the structure is: the first and the last 400 bytes.
            int place = turn % 2 == 0 ? random.nextInt(turned.length) : random.nextInt(400);
            int at = turn % 4 == 1 ? turned.length - 1 - place : place;
            turned[at] ^= (byte) (1 << random.nextInt(8));
            Parsed<ExchangePackage> read = read(turned, PASSWORD);
            if (read.isSound()) {
                assertThat(read.value().copies()).isEqualTo(contents().copies());
            }
        }
    }

    @Test
    void the_limits_of_a_plain_file_hold() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", bytes("{}"));
        entries.put("assessments.json", new byte[20 << 20]);
        entries.put("framework.json", bytes("{}"));
        assertThat(keys(Sealing.zip(entries, PASSWORD))).contains("problem.exchange.bomb");
        entries.put("assessments.json", bytes("{}"));
        entries.remove("framework.json");
        entries.put("../evil", bytes("{}"));
        assertThat(keys(Sealing.zip(entries, PASSWORD))).contains("problem.exchange.entry");
        // The number of entries is that of the file's end: who says less there has them in another place.
        byte[] sealed = Sealing.zip(entries, PASSWORD);
        assertThat(keys(counting(sealed, 1_100))).containsExactly("problem.exchange.count");
        assertThat(keys(counting(sealed, 1))).isNotEmpty();
    }

    /** The same, with another number of entries in the record at its end; it stands there twice. */
    private static byte[] counting(byte[] zip, int entries) {
        byte[] counted = zip.clone();
        for (int at : new int[] {14, 12}) {
            counted[zip.length - at] = (byte) entries;
            counted[zip.length - at + 1] = (byte) (entries >> 8);
        }
        return counted;
    }

    private List<String> keys(byte[] file) throws IOException {
        return read(file, PASSWORD).problems().stream().map(Problem::key).toList();
    }

    private static void assertOnly(Parsed<ExchangePackage> read, String key) {
        assertThat(read.problems()).extracting(Problem::key).containsExactly(key);
    }

    private Parsed<ExchangePackage> read(byte[] contents, char[] password) throws IOException {
        Path file = folder.resolve("sent.readiness");
        Files.write(file, contents);
        return exchange.read(file.toString(), password);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ExchangePackage contents() {
        Answer answer = Answer.of(new Response.DontKnow()).withNote("secret");
        Step step = Step.of(framework.questions().get(0).id(), answer, NOON, "Sok Dara", null);
        HistoryEntry entry = HistoryEntry.of(1, Answer.NONE, step, Digests.SHA_256);
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        Copy copy = new Copy(new AssessmentId("khm-2026"), framework.ref(), profile, List.of(entry));
        return new ExchangePackage(framework, List.of(copy), new ExchangeScope.Whole(), true, NOON, "Sok Dara");
    }
}
