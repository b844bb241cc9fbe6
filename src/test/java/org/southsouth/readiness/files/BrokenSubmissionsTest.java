package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.words.Messages;

/** Many submissions in one file, of which some are broken: a folder is packed as a ZIP, lines with tabs become a workbook. */
class BrokenSubmissionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/submissions");
    private static final String CHECKSUM =
            FrameworkChecksum.of(Offices.FRAMEWORK, text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_problem_is_told_with_its_submission_and_its_place(String name) throws IOException {
        Path table = FOLDER.resolve(name + ".tsv");
        Path file = Files.exists(table) ? workbook(table) : zip(FOLDER.resolve(name));
        Parsed<ExchangePackage> read = read(file);
        List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".txt"));
        List<String> told = read.isSound()
                ? read.value().left().stream().map(Messages.shown()::of).toList()
                : read.problems().stream().map(Messages.shown()::of).toList();
        assertThat(told).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String[] parts = expected.get(i).split(" \\| ", 2);
            assertThat(told.get(i))
                    .startsWith(parts[0].isEmpty() ? "" : parts[0] + ": ")
                    .contains(parts[1]);
        }
    }

    private static Parsed<ExchangePackage> read(Path file) {
        return new FilledForms().read(file.toString(), ref -> Optional.of(Offices.FRAMEWORK));
    }

    private static String filled(String text) {
        return text.replace("@checksum@", CHECKSUM)
                .replace("@framework@", Offices.FRAMEWORK.ref().id())
                .replace("@version@", Offices.FRAMEWORK.ref().version());
    }

    private Path zip(Path from) throws IOException {
        Path file = folder.resolve("sent.zip");
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output);
                Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(from.relativize(one).toString().replace('\\', '/')));
                zip.write(filled(Files.readString(one)).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path workbook(Path table) throws IOException {
        Path file = folder.resolve("exported.xlsx");
        try (OutputStream output = Files.newOutputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Sent");
            for (String line : Files.readAllLines(table)) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                String[] texts = filled(line).split("\t", -1);
                for (int column = 0; column < texts.length; column++) {
                    Cell cell = row.createCell(column);
                    if (texts[column].startsWith("=")) {
                        cell.setCellFormula(texts[column].substring(1));
                    } else {
                        cell.setCellValue(texts[column]);
                    }
                }
            }
            workbook.write(output);
        }
        return file;
    }

    private String refusal(byte[]... entries) throws IOException {
        Path file = folder.resolve("hostile.zip");
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (int i = 0; i < entries.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                zip.write(entries[i]);
                zip.closeEntry();
            }
        }
        return key(file);
    }

    private static String key(Path file) {
        return read(file).problems().stream().map(Problem::key).distinct().collect(Collectors.joining(" "));
    }

    @Test
    void an_entry_that_was_damaged_on_the_way_is_not_read_as_another_answer() throws IOException {
        byte[] sound = "<data><q><vat><answer>3</answer></vat></q></data>".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("stored.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry entry = new ZipEntry("a.xml");
            CRC32 sum = new CRC32();
            sum.update(sound);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(sound.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(sound);
            zip.closeEntry();
        }
        assertThat(key(file)).isEqualTo("problem.submission.other");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, bytes.replace("<answer>3", "<answer>1"), StandardCharsets.ISO_8859_1);
        assertThat(key(file)).isEqualTo("problem.form.part.damaged");
    }

    @Test
    void many_that_cannot_be_read_count_like_those_that_can() throws IOException {
        byte[][] many = new byte[ManySubmissions.MOST + 1][];
        Arrays.fill(many, "<data><e>".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(many)).endsWith("problem.submissions.many");
    }

    @Test
    void what_was_made_to_do_harm_is_not_read_whole() throws IOException {
        assertThat(refusal(("<data><!--" + " ".repeat(20 << 20) + "--></data>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("problem.submissions.bomb");
        assertThat(refusal("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><data>&e;</data>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("problem.form.entities");
        byte[] empty = "<data/>".getBytes(StandardCharsets.UTF_8);
        byte[][] many = new byte[ManySubmissions.MOST + 1][];
        Arrays.fill(many, empty);
        assertThat(refusal(many)).endsWith("problem.submissions.many");
        Path file = folder.resolve("no.zip");
        assertThat(key(file)).isEqualTo("problem.exchange.absent");
        Files.writeString(file, "no ZIP");
        assertThat(key(file)).isEqualTo("problem.submissions.zip");
        Files.write(file, new byte[11 << 20]);
        assertThat(key(file)).isEqualTo("problem.submissions.large");
        assertThat(key(Files.createDirectory(folder.resolve("folder.zip")))).isEqualTo("problem.submissions.zip");
    }
}
