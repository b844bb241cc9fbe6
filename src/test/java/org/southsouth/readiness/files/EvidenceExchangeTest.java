package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.words.Messages;

/** Attached files in exchange files, as we write them and as somebody else might. */
class EvidenceExchangeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final QuestionId QUESTION = new QuestionId("WOM-SKIL-03");
    private static final char[] PASSWORD = "talofa lava".toCharArray();
    private static final byte[] SCANNED = random(100_000);
    /** What packs better than any bomb may. */
    private static final byte[] EMPTY = new byte[1 << 20];

    private static final AttachedFile SCAN = file("law 5.pdf", SCANNED);
    private static final AttachedFile BLANK = file("電子商務.bmp", EMPTY);

    @TempDir
    Path folder;

    private final ZipExchangeFile exchange = new ZipExchangeFile(() -> "1.2.0");
    private final Framework framework = new JsonFrameworkSource().shipped();
    private byte[] whole = new byte[0];

    @BeforeEach
    void write() {
        whole = exchange.write(contents());
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static AttachedFile file(String name, byte[] contents) {
        return new AttachedFile(name, Digests.sha256(contents), contents.length);
    }

    private ExchangePackage contents() {
        return parcel(List.of(SCAN, BLANK));
    }

    private ExchangePackage parcel(List<AttachedFile> files) {
        Map<String, FileBytes> bytes = Map.of(
                SCAN.sha256(),
                receiver -> receiver.accept(SCANNED),
                BLANK.sha256(),
                receiver -> receiver.accept(EMPTY));
        List<HistoryEntry> trail = new ArrayList<>();
        int question = 0;
        // As many answers as it takes.
        for (int from = 0; from < files.size(); from += AttachedFiles.PER_ANSWER) {
            List<AttachedFile> some = files.subList(from, Math.min(files.size(), from + AttachedFiles.PER_ANSWER));
            Answer answer = Answer.of(new Response.DontKnow()).withEvidence(new Evidence(Grade.A, "", 2024, some));
            QuestionId id = question == 0
                    ? QUESTION
                    : framework.questions().get(question).id();
            question++;
            trail.add(HistoryEntry.of(1, Answer.NONE, Step.of(id, answer, NOON, "Ana", null), Digests.SHA_256));
        }
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Copy copy = new Copy(new AssessmentId("samoa"), framework.ref(), profile, trail);
        return new ExchangePackage(framework, List.of(copy), new ExchangeScope.Whole(), true, NOON, "Ana", bytes);
    }

    private Parsed<ExchangePackage> read(byte[] contents) throws IOException {
        return read(contents, new char[0]);
    }

    private Parsed<ExchangePackage> read(byte[] contents, char[] password) throws IOException {
        Path file = folder.resolve("sent.readiness");
        Files.write(file, contents);
        return exchange.read(file.toString(), password);
    }

    private static byte[] bytes(ExchangePackage contents, AttachedFile file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        FileBytes bytes = Objects.requireNonNull(contents.files().get(file.sha256()));
        bytes.forEachPiece(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void files_read_back_as_they_were_with_and_without_a_password() throws IOException {
        for (char[] password : List.of(new char[0], PASSWORD)) {
            Parsed<ExchangePackage> read = read(exchange.write(contents(), password), password.clone());
            assertThat(read.problems()).isEmpty();
            assertThat(read.value().copies()).isEqualTo(contents().copies());
            assertThat(bytes(read.value(), SCAN)).isEqualTo(SCANNED);
            assertThat(bytes(read.value(), BLANK)).isEqualTo(EMPTY);
        }
        assertThat(exchange.write(contents())).isEqualTo(whole);
    }

    @Test
    void the_password_may_be_forgotten_by_its_owner_once_it_is_read() throws IOException {
        char[] password = PASSWORD.clone();
        ExchangePackage read =
                read(exchange.write(contents(), PASSWORD), password).value();
        Arrays.fill(password, '\0');
        assertThat(bytes(read, SCAN)).isEqualTo(SCANNED);
    }

    @Test
    void left_out_they_are_named() throws IOException {
        byte[] names = exchange.write(contents().withoutFiles());
        assertThat(entries(names)).hasSize(3);
        Parsed<ExchangePackage> read = read(names);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().attached()).containsExactlyInAnyOrder(SCAN, BLANK);
        assertThat(read.value().enclosed()).isEmpty();
    }

    /** An earlier version says so, instead of naming a field that it does not know. */
    @Test
    void only_what_names_files_needs_a_newer_version() throws IOException {
        assertThat(manifest(whole)).contains("\"format\" : 2");
        assertThat(manifest(exchange.write(parcel(List.of())))).contains("\"format\" : 1");
    }

    private static String manifest(byte[] file) throws IOException {
        return new String(entries(file).getOrDefault("manifest.json", new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_missing_more_than_was_named_or_other_than_it_was_is_refused() throws IOException {
        String name = "evidence/" + SCAN.sha256();
        Map<String, byte[]> entries = entries(whole);
        entries.remove(name);
        assertKey(zip(entries), "problem.exchange.missing");
        entries.put(name, SCANNED);
        assertThat(read(zip(entries)).problems()).isEmpty();
        byte[] more = "more".getBytes(StandardCharsets.UTF_8);
        entries.put("evidence/" + Digests.sha256(more), more);
        assertKey(zip(entries), "problem.exchange.entry");
        assertKey(zip(named(entries, more)), "problem.exchange.entry");
        for (byte[] other : List.of(random(100_001), Arrays.copyOf(SCANNED, 99_999), turned(), new byte[0])) {
            Map<String, byte[]> altered = entries(whole);
            altered.put(name, other);
            assertKey(zip(altered), "problem.exchange.checksum");
        }
        Map<String, byte[]> summed = entries(whole);
        summed.put(
                "manifest.json",
                manifest(whole)
                        .replace("\"" + SCAN.sha256() + "\"", "\"" + BLANK.sha256() + "\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertKey(zip(summed), "problem.exchange.checksum");
    }

    private static byte[] turned() {
        byte[] turned = SCANNED.clone();
        turned[50_000] ^= 1;
        return turned;
    }

    private static Map<String, byte[]> named(Map<String, byte[]> entries, byte[] more) {
        Map<String, byte[]> named = new LinkedHashMap<>(entries);
        String sum = Digests.sha256(more);
        String manifest = new String(entries.getOrDefault("manifest.json", new byte[0]), StandardCharsets.UTF_8);
        named.put(
                "manifest.json",
                manifest.replace("\"entries\" : {", "\"entries\" : {\"evidence/" + sum + "\" : \"" + sum + "\",")
                        .getBytes(StandardCharsets.UTF_8));
        return named;
    }

    @Test
    void an_entry_twice_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            Map<String, byte[]> entries = entries(whole);
            List<String> names = new ArrayList<>(entries.keySet());
            names.add("evidence/" + SCAN.sha256());
            for (String name : names) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(entries.getOrDefault(name, new byte[0]));
                zip.closeArchiveEntry();
            }
        }
        assertKey(file.toByteArray(), "problem.exchange.twice");
    }

    @Test
    void a_program_under_another_name_is_refused() throws IOException {
        byte[] program = "MZ\0\0\1 this program".getBytes(StandardCharsets.ISO_8859_1);
        AttachedFile disguised = file("law 6.pdf", program);
        ExchangePackage sound = parcel(List.of(disguised));
        ExchangePackage harmful = new ExchangePackage(
                sound.framework(),
                sound.copies(),
                sound.scope(),
                sound.hasNotes(),
                NOON,
                "Ana",
                Map.of(disguised.sha256(), receiver -> receiver.accept(program)));
        assertKey(exchange.write(harmful), "problem.attached.runs");
    }

    @ParameterizedTest
    @CsvSource({
        "../law 5.pdf, problem.attached.name",
        "law 5.exe, problem.attached.kind",
        "law 5.rdp, problem.attached.kind",
        "law 5.kts, problem.attached.kind",
        "law 5, problem.attached.kind",
        "CON, problem.attached.name",
        "law\\u202Efdp.doc, problem.text.line",
        "a:b, problem.attached.name"
    })
    void a_name_that_is_more_than_a_name_is_refused(String name, String key) throws IOException {
        Map<String, byte[]> entries = entries(whole);
        String text = new String(entries.getOrDefault("assessments.json", new byte[0]), StandardCharsets.UTF_8);
        entries.put("assessments.json", text.replace("law 5.pdf", name).getBytes(StandardCharsets.UTF_8));
        assertKey(zip(signed(entries)), key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "size" : 100000 | "size" : 0 | problem.number.range
            "size" : 100000 | "size" : 10485761 | problem.number.range
            "size" : 100000 | "size" : 1.5 | problem.number.whole
            , "size" : 100000 | | problem.attached.size
            "sha256" : " | "sha256" : "x | problem.attached.hash
            "files" : [ | "files" : [], "x" : [ | problem.attached.count
            """, quoteCharacter = '~')
    void other_than_sound_values_are_refused(String was, String is, String key) throws IOException {
        Map<String, byte[]> entries = entries(whole);
        String text = new String(entries.getOrDefault("assessments.json", new byte[0]), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
        assertThat(text).contains(was);
        String altered = text.replaceFirst(Pattern.quote(was), is == null ? "" : is);
        entries.put("assessments.json", altered.getBytes(StandardCharsets.UTF_8));
        assertKey(zip(signed(entries)), key);
    }

    private static Map<String, byte[]> signed(Map<String, byte[]> entries) {
        Map<String, byte[]> fitting = new LinkedHashMap<>(entries);
        String sum = Digests.sha256(entries.getOrDefault("assessments.json", new byte[0]));
        String manifest = new String(entries.getOrDefault("manifest.json", new byte[0]), StandardCharsets.UTF_8);
        fitting.put(
                "manifest.json",
                manifest.replaceFirst("\"assessments.json\" : \"[0-9a-f]+\"", "\"assessments.json\" : \"" + sum + "\"")
                        .getBytes(StandardCharsets.UTF_8));
        return fitting;
    }

    @Test
    void a_bomb_among_them_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries(whole).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        assertKey(file.toByteArray(), "problem.exchange.checksum");
    }

    @Test
    void too_much_together_is_refused_before_it_is_read() throws IOException {
        List<AttachedFile> files = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            files.add(new AttachedFile(i + ".pdf", Digests.sha256(new byte[] {(byte) i}), AttachedFiles.FILE_BYTES));
        }
        ExchangePackage large = parcel(files);
        Map<String, FileBytes> bytes = new LinkedHashMap<>();
        files.forEach(file -> bytes.put(file.sha256(), receiver -> receiver.accept(new byte[1])));
        ExchangePackage lying = new ExchangePackage(framework, large.copies(), large.scope(), true, NOON, "", bytes);
        assertThat(lying.isTooLarge()).isTrue();
        assertKey(exchange.write(lying), "problem.exchange.evidence");
    }

    @Test
    void cut_short_or_turned_it_is_refused_or_harmless() throws IOException {
        for (char[] password : List.of(new char[0], PASSWORD)) {
            byte[] sound = exchange.write(parcel(List.of(SCAN)), password);
            for (int percent = 0; percent < 100; percent++) {
                byte[] cut = Arrays.copyOf(sound, (int) ((long) sound.length * percent / 100));
                assertThat(read(cut, password.clone()).isSound()).isFalse();
            }
            Random random = new Random(5);
            for (int turn = 0; turn < 150; turn++) {
                byte[] turned = sound.clone();
                int at = turn % 2 == 0 ? random.nextInt(sound.length) : sound.length - 1 - random.nextInt(600);
                turned[at] ^= (byte) (1 << random.nextInt(8));
                Parsed<ExchangePackage> read = read(turned, password.clone());
                if (read.isSound()) {
                    assertThat(read.value().copies())
                            .isEqualTo(parcel(List.of(SCAN)).copies());
                    assertThat(bytes(read.value(), SCAN)).isEqualTo(SCANNED);
                }
            }
        }
    }

    @Test
    void a_file_that_is_gone_after_it_was_read_is_told() throws IOException {
        ExchangePackage read = read(whole).value();
        Files.delete(folder.resolve("sent.readiness"));
        assertThatThrownBy(() -> bytes(read, SCAN))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        why -> assertThat(why.reason()).isEqualTo(StoreException.Reason.FILE_GONE));
    }

    private void assertKey(byte[] file, String key) throws IOException {
        Parsed<ExchangePackage> read = read(file);
        assertThat(read.problems()).extracting(Problem::key).contains(key);
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(messages.of(problem)).isNotBlank());
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
