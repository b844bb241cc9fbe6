package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Several bodies fill in one questionnaire with ODK Collect's engine; what they sent comes back in one file. */
class SeveralPhonesTest {
    private static final Messages MESSAGES = Messages.shown();
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme(
                            "tax",
                            levels("vat-1"),
                            ticks("rules"),
                            figure("share.of"),
                            words("plan"),
                            levels("1st"),
                            question("since", new QuestionKind.Date(LocalDate.of(1990, 1, 1), null)))));

    @TempDir
    Path folder;

    private static byte[] sent(int seed) throws Exception {
        Profile samoa = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Instant noon = Instant.parse("2026-05-15T12:00:00Z");
        Form form = Form.blank(FRAMEWORK, samoa, new ExchangeScope.Whole(), noon);
        Phone phone =
                new Phone(new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC)).form(form, FormFormat.XFORM));
        Random random = new Random(seed);
        phone.fill((path, choices) -> typed(path, choices, random));
        return phone.send();
    }

    private static String typed(String path, List<String> choices, Random random) {
        if (path.endsWith("/none")) {
            return "";
        }
        if (path.endsWith("/rules/answer")) {
            return random.nextBoolean() ? "a c" : "d";
        }
        if (!choices.isEmpty()) {
            return choices.get(random.nextInt(choices.size()));
        }
        if (path.endsWith("/since/answer")) {
            return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000)).toString();
        }
        if (path.endsWith("/share.of/answer")) {
            return random.nextInt(1001) / 10.0 + "";
        }
        return path.endsWith("/year") ? String.valueOf(1990 + random.nextInt(40)) : "Şirin & <Co> " + random.nextInt(9);
    }

    private Parsed<ExchangePackage> read(Path file) {
        return new FilledForms().read(file.toString(), ref -> Optional.of(FRAMEWORK));
    }

    /** What each of the files says by itself. */
    private List<List<HistoryEntry>> alone(List<byte[]> submissions) throws IOException {
        List<List<HistoryEntry>> alone = new ArrayList<>();
        for (byte[] submission : submissions) {
            Path file = Files.write(folder.resolve("one.xml"), submission);
            alone.add(read(file).value().copies().get(0).trail());
        }
        return alone;
    }

    private static List<List<HistoryEntry>> trails(ExchangePackage contents) {
        return contents.copies().stream().map(copy -> copy.trail()).toList();
    }

    @Test
    void a_zip_of_them_says_what_they_say_one_by_one() throws Exception {
        for (int seed = 0; seed < Integer.getInteger("readiness.rounds", 10); seed++) {
            List<byte[]> submissions = List.of(sent(3 * seed), sent(3 * seed + 1), sent(3 * seed + 2));
            Path file = folder.resolve("sent.zip");
            try (OutputStream output = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(output)) {
                put(zip, "__MACOSX/._submission.xml", new byte[] {0});
                put(zip, "instances/uuid1/picture.jpg", new byte[] {1, 2, 3});
                for (int i = 0; i < submissions.size(); i++) {
                    put(zip, "instances/uuid" + i + "/submission.xml", submissions.get(i));
                }
            }
            Parsed<ExchangePackage> read = read(file);
            assertThat(read.isSound() ? List.of() : read.problems())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(read.value().isForm()).isTrue();
            assertThat(trails(read.value())).as("seed %d", seed).isEqualTo(alone(submissions));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(contents);
        zip.closeEntry();
    }

    /** XML values and headers, groups in headers, what is ticked as one text and as columns; figures are numbers. */
    @Test
    void a_table_that_kobo_exports_says_what_they_say_one_by_one() throws Exception {
        for (int seed = 0; seed < Integer.getInteger("readiness.rounds", 10); seed++) {
            List<byte[]> submissions = List.of(sent(3 * seed), sent(3 * seed + 1), sent(3 * seed + 2));
            Path file = folder.resolve("exported.xlsx");
            try (OutputStream output = Files.newOutputStream(file);
                    XSSFWorkbook workbook = table(submissions)) {
                workbook.write(output);
            }
            Parsed<ExchangePackage> read = read(file);
            assertThat(read.isSound() ? List.of() : read.problems())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(trails(read.value())).as("seed %d", seed).isEqualTo(alone(submissions));
        }
    }

    private static XSSFWorkbook table(List<byte[]> submissions) throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> heads = new LinkedHashSet<>(List.of("start", "_id"));
        for (byte[] submission : submissions) {
            Map<String, String> row = new LinkedHashMap<>(Map.of("_id", "77", "_status", "submitted_via_web"));
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            walk(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(submission))
                            .getDocumentElement(),
                    "",
                    row);
            row.put("q/rules/answer/a", "1");
            heads.addAll(row.keySet());
            rows.add(row);
        }
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Readiness");
        List<String> columns = List.copyOf(heads);
        fill(sheet.createRow(0), columns, List.of());
        for (Map<String, String> row : rows) {
            List<String> texts =
                    columns.stream().map(head -> row.getOrDefault(head, "")).toList();
            fill(sheet.createRow(sheet.getLastRowNum() + 1), texts, columns);
        }
        return workbook;
    }

    private static void fill(Row row, List<String> texts, List<String> heads) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            boolean isNumber = !heads.isEmpty()
                    && !text.isEmpty()
                    && (heads.get(column).endsWith("/year") || heads.get(column).endsWith("share.of/answer"));
            if (isNumber) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
        }
    }

    private static void walk(Element element, String place, Map<String, String> row) {
        NodeList children = element.getChildNodes();
        boolean isLeaf = true;
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                isLeaf = false;
                walk(inner, place.isEmpty() ? inner.getLocalName() : place + "/" + inner.getLocalName(), row);
            }
        }
        if (isLeaf) {
            row.put(place, element.getTextContent());
        }
    }
}
