package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Workbooks that somebody made to do harm, or a program spoilt: each is refused in words, and none is read whole. */
class HostileWorkbooksTest {
    private static final String ANSWERS = "xl/worksheets/sheet2.xml";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private final Map<String, byte[]> parts = parts();

    @Test
    void a_sound_one_is_only_empty() throws IOException {
        assertThat(refusal()).isEqualTo("problem.form.empty");
    }

    @Test
    void parts_that_act_or_lead_elsewhere() throws IOException {
        assertThat(with("xl/vbaProject.bin", "x")).isEqualTo("problem.form.macros");
        assertThat(with("xl/externalLinks/externalLink1.xml", "x")).isEqualTo("problem.form.links");
        assertThat(with("xl/connections.xml", "x")).isEqualTo("problem.form.links");
        assertThat(with("xl/embeddings/oleObject1.bin", "x")).isEqualTo("problem.form.inside");
    }

    @Test
    void entities_and_document_types() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]>";
        assertThat(with(ANSWERS, bomb + "<worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>"))
                .isIn("problem.form.entities", "problem.form.damaged");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        assertThat(with("xl/sharedStrings.xml", outside + "<sst><si><t>&b;</t></si></sst>"))
                .isIn("problem.form.entities", "problem.form.damaged");
    }

    @Test
    void bombs() throws IOException {
        assertThat(with("xl/sharedStrings.xml", "<sst>" + " ".repeat(8 * MEGABYTE) + "</sst>"))
                .isEqualTo("problem.form.bomb");
        assertThat(with(ANSWERS, "<worksheet>" + " ".repeat(8 * MEGABYTE) + "</worksheet>"))
                .isEqualTo("problem.form.bomb");
        assertThat(with(ANSWERS, "<a>".repeat(100) + "</a>".repeat(100))).isEqualTo("problem.form.deep");
    }

    @Test
    void a_million_rows() throws IOException {
        assertThat(sheet("<row><c><v>1</v></c></row>".repeat(1_000_000))).isEqualTo("problem.form.rows");
    }

    @Test
    void what_is_no_workbook() throws IOException {
        Path file = folder.resolve("no.xlsx");
        Files.writeString(file, "no workbook");
        assertThat(refusal(file)).isEqualTo("problem.form.other");
        Files.write(file, new byte[11 * MEGABYTE]);
        assertThat(refusal(file)).isEqualTo("problem.form.large");
        assertThat(refusal(folder)).isEqualTo("problem.form.other");
        assertThat(refusal(folder.resolve("none.xlsx"))).isEqualTo("problem.exchange.absent");
        parts.remove("xl/_rels/workbook.xml.rels");
        assertThat(refusal()).isEqualTo("problem.form.other");
    }

    @Test
    void cells_that_lie_about_where_they_are_and_what_they_hold() throws IOException {
        assertThat(sheet("<row r=\"4\"><c r=\"ZZZZZ4\"><v>1</v></c></row>")).isEqualTo("problem.form.damaged");
        assertThat(sheet("<row r=\"99999999999\"><c><v>1</v></c></row>")).isEqualTo("problem.form.damaged");
        assertThat(sheet("<row r=\"4\"><c r=\"A4\" t=\"s\"><v>99999</v></c></row>"))
                .isEqualTo("problem.form.damaged");
        assertThat(sheet("<row r=\"4\"><c r=\"A4\" t=\"s\"><v>-1</v></c></row>"))
                .isEqualTo("problem.form.damaged");
        assertThat(sheet("<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>" + "a".repeat(70_000)
                        + "</t></is></c></row>"))
                .isIn("problem.form.cell", "problem.form.bomb");
        assertThat(sheet("<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>vat</t></is></c>"
                        + "<c r=\"C4\" t=\"inlineStr\"><is><t>a\u202Eb</t></is></c></row>"))
                .isEqualTo("problem.form.character");
        assertThat(sheet("<row r=\"4\"><c r=\"C4\"><v>1</v></c></row>")).isEqualTo("problem.form.code.none");
    }

    /** The second one was taken, and the first one gone without a word. */
    @Test
    void a_cell_that_is_there_twice() throws IOException {
        assertThat(sheet("<row r=\"4\"><c r=\"C4\"><v>1</v></c><c r=\"C4\"><v>0</v></c></row>"))
                .isEqualTo("problem.form.cell.twice");
        assertThat(sheet("<row r=\"4\"><c r=\"C4\"><v>1</v></c></row><row r=\"5\"><c r=\"C4\"><v>0</v></c></row>"))
                .isEqualTo("problem.form.cell.twice");
    }

    private String sheet(String rows) throws IOException {
        return with(ANSWERS, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private String with(String name, String contents) throws IOException {
        byte[] before = parts.get(name);
        parts.put(name, contents.getBytes(StandardCharsets.UTF_8));
        try {
            return refusal();
        } finally {
            parts.remove(name);
            if (before != null) {
                parts.put(name, before);
            }
        }
    }

    private String refusal() throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return refusal(file);
    }

    private static String refusal(Path file) {
        return new WorkbookFile()
                .read(file.toString(), ref -> Optional.of(Offices.FRAMEWORK)).problems().stream()
                        .map(Problem::key)
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, byte[]> parts() {
        Messages messages = Messages.shown();
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        Form form =
                Form.blank(Offices.FRAMEWORK, profile, new ExchangeScope.Whole(), Instant.EPOCH.plusSeconds(1L << 30));
        byte[] bytes = new Forms(messages, new Formats(messages, ZoneOffset.UTC)).form(form, FormFormat.XLSX);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
