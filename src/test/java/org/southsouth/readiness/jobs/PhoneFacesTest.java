package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The two ways in which a questionnaire for phones is written ask the same, and what comes of either is read alike. */
class PhoneFacesTest {
    private static final Messages MESSAGES = Messages.shown();
    private static final Forms FORMS = new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final List<String> RULES = List.of("relevant", "required", "constraint", "calculate");

    @TempDir
    private Path folder;

    private static Form form(ExchangeScope scope) {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        return Form.blank(SHIPPED, profile, scope, Instant.parse("2026-05-15T12:00:00Z"));
    }

    /** A row of the sheet, by the heads of its columns. */
    private static List<Map<String, String>> rows(XSSFWorkbook book, String name) {
        Sheet sheet = book.getSheet(name);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int at = 1; at <= sheet.getLastRowNum(); at++) {
            Map<String, String> cells = new HashMap<>();
            Row head = sheet.getRow(0);
            Row row = sheet.getRow(at);
            row.forEach(cell ->
                    cells.put(head.getCell(cell.getColumnIndex()).getStringCellValue(), cell.getStringCellValue()));
            rows.add(cells);
        }
        return rows;
    }

    /** By place, what holds there, as the XForm says it. */
    private static Map<String, Map<String, String>> survey(XSSFWorkbook book) {
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        Deque<String> at = new ArrayDeque<>(List.of("/data"));
        for (Map<String, String> row : rows(book, "survey")) {
            String type = row.get("type");
            if (type.equals("end_group")) {
                at.pop();
                continue;
            }
            String place = at.peek() + "/" + row.get("name");
            Map<String, String> rules = new LinkedHashMap<>();
            for (String rule : RULES) {
                String path = row.get(rule.equals("calculate") ? "calculation" : rule);
                if (path != null && !path.startsWith("'")) {
                    rules.put(
                            rule,
                            path.replaceAll("\\$\\{asked-([^}]+)\\}", "/data/asked/$1")
                                    .replaceAll("\\$\\{([a-z]+)-([^}]+)\\}", "/data/q/$2/$1"));
                }
            }
            assertThat(places.put(own(place), rules)).as(place).isNull();
            if (type.equals("begin_group")) {
                at.push(place);
            }
        }
        assertThat(at).containsExactly("/data");
        return places;
    }

    private static Map<String, Map<String, String>> binds(byte[] xform) throws Exception {
        NodeList binds = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xform))
                .getElementsByTagName("bind");
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        for (int i = 0; i < binds.getLength(); i++) {
            Element bind = (Element) binds.item(i);
            Map<String, String> rules = new LinkedHashMap<>();
            RULES.stream().filter(bind::hasAttribute).forEach(rule -> rules.put(rule, bind.getAttribute(rule)));
            places.put(bind.getAttribute("nodeset"), rules);
        }
        return places;
    }

    @Test
    void both_have_the_same_places_and_the_same_holds_there() throws Exception {
        Form form = form(new ExchangeScope.Whole());
        Map<String, Map<String, String>> xform = binds(FORMS.form(form, FormFormat.XFORM));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FORMS.form(form, FormFormat.XLSFORM)))) {
            Map<String, Map<String, String>> survey = survey(book);
            // KoboToolbox takes no name twice, in whatever group.
            assertThat(rows(book, "survey").stream().map(row -> row.get("name")).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
            xform.remove("/data/orx:meta/orx:instanceID");
            assertThat(survey).containsAllEntriesOf(xform);
            // What has no bind in the XForm: what it says of itself, and groups that are always shown.
            survey.keySet().removeAll(xform.keySet());
            assertThat(survey).allSatisfy((place, rules) -> assertThat(rules).isEmpty());
            assertThat(rows(book, "settings"))
                    .containsExactly(Map.of(
                            "form_title",
                            SHIPPED.title() + " KHM 2026",
                            "form_id",
                            SHIPPED.ref().id(),
                            "version",
                            SHIPPED.ref().version()));
            assertThat(rows(book, "choices"))
                    .allSatisfy(row -> assertThat(row.get("name")).doesNotContain(" "))
                    .doesNotHaveDuplicates();
        }
    }

    /** Whoever fills in one or the other the same way sees the same, is refused the same, and sends the same. */
    /** Else whoever makes a form of it looks for a question of that name. */
    @Test
    void what_looks_like_a_reference_in_a_text_is_none() throws Exception {
        Profile profile = Profile.of(new Subject("KHM"), new Round("${x} it's"), Depth.FULL);
        Form form = Form.blank(SHIPPED, profile, new ExchangeScope.Whole(), Instant.parse("2026-05-15T12:00:00Z"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FORMS.form(form, FormFormat.XLSFORM)))) {
            assertThat(rows(book, "survey"))
                    .filteredOn(row -> "round".equals(row.get("name")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("calculation")).isEqualTo("concat('$', \"{x} it's\")"));
            assertThat(rows(book, "settings").get(0).get("form_title")).contains("$ {x} it's");
        }
    }

    @Test
    void a_phone_shows_and_sends_the_same_whichever_of_the_two_it_was_given() throws Exception {
        Form form = form(new ExchangeScope.Whole());
        byte[] kobo;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FORMS.form(form, FormFormat.XLSFORM)))) {
            kobo = new Converter(rows(book, "survey"), rows(book, "choices")).xform();
        }
        byte[] xform = FORMS.form(form, FormFormat.XFORM);
        for (int seed = 0; seed < 5; seed++) {
            int by = seed;
            Phone one = new Phone(xform);
            Phone other = new Phone(kobo);
            assertThat(other.errors()).isEmpty();
            one.fill((path, choices) -> typed(path, choices, by));
            other.fill((path, choices) -> typed(own(path), choices, by));
            assertThat(other.shown().stream().map(PhoneFacesTest::own)).hasSameElementsAs(one.shown());
            assertThat(other.refused().keySet().stream().map(PhoneFacesTest::own))
                    .hasSameElementsAs(one.refused().keySet());
            assertThat(one.shown()).hasSizeGreaterThan(100);
            assertThat(answers(other.send())).isEqualTo(answers(one.send()));
        }
    }

    /** The place as the XForm has it. */
    private static String own(String path) {
        String place = path.replaceFirst("^/(" + Converter.ROOT + "|data)/", "");
        return "/data/"
                + XFormLayout.place(place)
                        .replaceFirst("^asked/asked-", "asked/")
                        .replaceFirst("^q/q-", "q/");
    }

    private Map<String, Answer> answers(byte[] sent) throws IOException {
        Path file = Files.write(folder.resolve("sent.xml"), sent);
        Map<String, Answer> answers = new HashMap<>();
        ExchangePackage contents = new FilledForms()
                .read(file.toString(), ref -> Optional.of(SHIPPED))
                .value();
        contents.copies()
                .get(0)
                .trail()
                .forEach(row -> answers.put(row.question().value(), row.after()));
        return answers;
    }

    private static String typed(String path, List<String> choices, int seed) {
        int chance = Math.floorMod((path + seed).hashCode() / 7, 1000);
        if (path.endsWith("/none") && chance < 800) {
            return "";
        }
        if (!choices.isEmpty()) {
            return choices.get(chance % choices.size());
        }
        if (path.endsWith("/year")) {
            return String.valueOf(900 + chance * 2);
        }
        Optional<Question> question = SHIPPED.questions().stream()
                .filter(one -> path.equals("/data/q/" + one.id().value() + "/answer"))
                .findFirst();
        boolean isDay =
                question.filter(one -> one.kind() instanceof QuestionKind.Date).isPresent();
        return isDay
                ? "2020-02-03"
                : question.flatMap(one -> one.kind().numeric()).isPresent() ? "" + chance : "words";
    }

    /** As KoboToolbox exports it: a column for each place, and what is worked out worked out. */
    @Test
    void what_comes_of_it_is_read_as_every_table_of_submissions() throws IOException {
        List<String> bodies = List.of("Customs", "Minister's office");
        Form form = form(new ExchangeScope.Asked(bodies));
        Path file = folder.resolve("export.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FORMS.form(form, FormFormat.XLSFORM)));
                XSSFWorkbook export = new XSSFWorkbook()) {
            Row head = export.createSheet("export").createRow(0);
            Row row = export.getSheet("export").createRow(1);
            Deque<String> at = new ArrayDeque<>(List.of(""));
            for (Map<String, String> cells : rows(book, "survey")) {
                String place = at.peek() + cells.getOrDefault("name", "");
                switch (cells.get("type")) {
                    case "begin_group" -> at.push(place + "/");
                    case "end_group" -> at.pop();
                    default -> {
                        int column = Math.max(0, head.getLastCellNum());
                        head.createCell(column).setCellValue(place);
                        row.createCell(column).setCellValue(value(place, cells.getOrDefault("calculation", "")));
                    }
                }
            }
            try (var out = Files.newOutputStream(file)) {
                export.write(out);
            }
        }
        ExchangePackage contents = new FilledForms()
                .read(file.toString(), ref -> Optional.of(SHIPPED))
                .value();
        assertThat(contents.scope()).isEqualTo(new ExchangeScope.Asked(bodies));
        assertThat(contents.copies().get(0).profile().subject().code()).isEqualTo("KHM");
        assertThat(contents.copies().get(0).trail())
                .extracting(entry -> entry.question().value())
                .containsExactly("LOG-CUST-01");
    }

    private static String value(String place, String calculation) {
        if (place.equals("q/q-LOG-CUST-01/answer-LOG-CUST-01")) {
            return ":dont-know";
        }
        return calculation.startsWith("'") || calculation.startsWith("\"")
                ? calculation.substring(1, calculation.length() - 1)
                : "";
    }

    @Test
    void the_form_itself_is_no_submission() throws IOException {
        Path file = Files.write(
                folder.resolve("form.xlsx"), FORMS.form(form(new ExchangeScope.Whole()), FormFormat.XLSFORM));
        assertThat(new FilledForms()
                        .read(file.toString(), ref -> Optional.of(SHIPPED))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("problem.submission.blank");
    }
}
