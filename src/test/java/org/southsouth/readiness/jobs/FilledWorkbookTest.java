package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.form.WorkbookLayout.Column;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.files.WorkbookFile;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.testing.AnyAnswers;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.MemoryMerges;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A workbook that goes out, is filled in by a spreadsheet program as a person would, and comes back. */
class FilledWorkbookTest {
    private static final Messages MESSAGES = Messages.shown();
    private static final Forms FORMS = new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final Instant NOON = Instant.parse("2026-05-15T12:00:00Z");
    private static final AssessmentId ID = new AssessmentId("maruvia");
    private static final AttachedFile LAW = new AttachedFile("law.pdf", Digests.sha256(new byte[] {1}), 1);
    private static final List<String> TEXTS =
            List.of("", "Plain", "=1+1", "two\nlines", "_x0041_ <&> \"quoted\"", "é 中 🙂");

    /** Every kind of question, and gates of every kind. */
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("tax", levels("vat"), ticks("rules"), figure("share"), words("plan")),
                    theme(
                            "more",
                            askedIf(new AskIf.AtLeast(new QuestionId("vat"), 50), NotAsked.ZERO, levels("duty")),
                            askedIf(
                                    new AskIf.Is(new QuestionId("rules"), List.of("b")),
                                    NotAsked.LEAVE_OUT,
                                    levels("b")),
                            askedIf(
                                    new AskIf.Any(List.of(
                                            new AskIf.AtLeast(new QuestionId("share"), 40),
                                            new AskIf.Not(new AskIf.Answered(new QuestionId("plan"))))),
                                    NotAsked.ZERO,
                                    question("since", new QuestionKind.Date(LocalDate.of(1990, 1, 1), null))))));

    private static final byte[] UNANSWERED = FORMS.form(Form.of(packed(copy(Answers.none()), true)), FormFormat.XLSX);

    @TempDir
    Path folder;

    private final MemoryMerges merges = new MemoryMerges();
    private String file = "";

    @BeforeEach
    void name() {
        file = folder.resolve("back.xlsx").toString();
    }

    /** A map of its own order had them otherwise in each start of the program, and no two files were the same. */
    @Test
    void its_columns_stand_in_their_order() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(UNANSWERED))) {
            ZipEntry part = zip.getNextEntry();
            while (part != null && !part.getName().equals("xl/worksheets/sheet2.xml")) {
                part = zip.getNextEntry();
            }
            String sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            List<Integer> columns = Pattern.compile("<col [^>]*min=\"(\\d+)\"")
                    .matcher(sheet)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
            assertThat(columns).hasSizeGreaterThan(9).isSorted();
        }
    }

    @Test
    void what_people_write_into_it_comes_back_and_twice_changes_nothing() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            boolean hasNotes = random.nextBoolean();
            Copy mine = copy(answers(random));
            merges.put(mine, LocalState.LISTED);
            Answers filled = answers(random);
            send(mine, hasNotes, book -> fill(book.getSheetAt(1), filled));

            AssessmentMerge merge = gather().get(0);

            Answers after = merge.stages(Map.of()).get(0).changes().after();
            assertThat(after).as("seed %s", seed).isEqualTo(expected(mine.answers(), filled, hasNotes));
            assertThat(merge.stages(Map.of()).get(0).plan().of(AnswerMerge.Kind.CONFLICT))
                    .isEmpty();
            List<HistoryEntry> trail = new ArrayList<>(mine.trail());
            trail.addAll(merge.stages(Map.of()).get(0).changes().rows());
            merges.put(new Copy(ID, FRAMEWORK.ref(), mine.profile(), trail), LocalState.LISTED);
            assertThat(gather().get(0).isKnown()).as("again, seed %s", seed).isTrue();
        }
    }

    @Test
    void an_answer_that_somebody_changed_meanwhile_is_a_conflict_and_lost_to_nobody() throws IOException {
        Copy mine = copy(Answers.none().with(new QuestionId("vat"), Offices.level(1)));
        send(mine, true, book -> book.getSheetAt(1).getRow(3).getCell(2).setCellValue("Level 3"));
        HistoryEntry first = mine.trail().get(0);
        Step later = Step.of(first.question(), Offices.level(2), NOON.plusSeconds(9), "Ana", first.hash());
        List<HistoryEntry> trail = List.of(first, HistoryEntry.of(2, first.after(), later, Digests.SHA_256));
        merges.put(new Copy(ID, FRAMEWORK.ref(), mine.profile(), trail), LocalState.LISTED);

        List<AnswerMerge> conflicts =
                gather().get(0).stages(Map.of()).get(0).plan().of(AnswerMerge.Kind.CONFLICT);

        assertThat(conflicts).singleElement().satisfies(one -> {
            assertThat(one.theirs().after()).isEqualTo(Offices.level(3));
            assertThat(one.theirs().by()).isEqualTo("Sok Dara, Ministry");
        });
    }

    @Test
    void a_blank_one_finds_its_assessment_or_makes_one_the_same_each_time() throws IOException {
        Form blank = Form.blank(
                FRAMEWORK, Profile.of(new Subject(""), new Round(""), Depth.FULL), new ExchangeScope.Whole(), NOON);
        write(FORMS.form(blank, FormFormat.XLSX), book -> {
            book.getSheetAt(1).getRow(3).getCell(2).setCellValue("3");
            said(book, WorkbookLayout.SUBJECT_ROW, "KHM");
        });
        assertThat(problems())
                .containsExactly("Sheet Read me, cell B5 is empty. Write the round of these answers, such as 2026.");
        write(FORMS.form(blank, FormFormat.XLSX), book -> {
            book.getSheetAt(1).getRow(3).getCell(2).setCellValue("3");
            said(book, WorkbookLayout.SUBJECT_ROW, " khm");
            said(book, WorkbookLayout.ROUND_ROW, "2026");
        });

        AssessmentId made = gather().get(0).id();

        assertThat(gather().get(0).id()).isEqualTo(made);
        assertThat(gather().get(0).profile().subject()).isEqualTo(new Subject("KHM"));
        merges.put(copy(Answers.none()), LocalState.LISTED);
        assertThat(gather().get(0).id()).isEqualTo(ID);
        assertThat(gather().get(0).stages(Map.of()).get(0).changes().after().to(new QuestionId("vat")))
                .isEqualTo(Offices.level(3));
    }

    /** "Cambodia" beside "KHM" would be another country, and nobody would see it. */
    @Test
    void whose_answers_they_are_is_said_by_a_code() throws IOException {
        Form blank = Form.blank(
                FRAMEWORK, Profile.of(new Subject(""), new Round("2026"), Depth.FULL), new ExchangeScope.Whole(), NOON);
        write(FORMS.form(blank, FormFormat.XLSX), book -> {
            book.getSheetAt(1).getRow(3).getCell(2).setCellValue("3");
            said(book, WorkbookLayout.SUBJECT_ROW, "Cambodia");
        });
        assertThat(problems())
                .containsExactly(
                        "Sheet Read me, cell B4: \"Cambodia\" is no code of a country. Write three letters, such as KHM, and a city after a colon.");
    }

    @Test
    void the_apostrophe_of_a_keyboard_does() throws IOException {
        Copy mine = copy(Answers.none());
        send(mine, true, book -> at(book, "vat").setCellValue("Don't know yet"));
        merges.put(mine, LocalState.LISTED);
        assertThat(gather().get(0)
                        .stages(Map.of())
                        .get(0)
                        .changes()
                        .after()
                        .to(new QuestionId("vat"))
                        .response())
                .isEqualTo(new Response.DontKnow());
    }

    @Test
    void numbers_and_days_are_read_as_people_write_them() throws IOException {
        assertThat(number("12,5", "General")).isEqualTo(12.5);
        assertThat(number("1 234,5 %".replace("1 234", "12"), "General")).isEqualTo(12.5);
        assertThat(number(0.45, "0%")).isEqualTo(45);
        assertThat(number(1e-3, "General")).isEqualTo(0.001);
        Copy mine = copy(Answers.none());
        send(mine, true, book -> at(book, "since").setCellValue("31.8.2026"));
        merges.put(mine, LocalState.LISTED);
        assertThat(gather().get(0)
                        .stages(Map.of())
                        .get(0)
                        .changes()
                        .after()
                        .to(new QuestionId("since"))
                        .response())
                .isEqualTo(new Response.Day(LocalDate.of(2026, 8, 31)));
    }

    @Test
    void what_is_wrong_is_told_with_sheet_and_cell_and_nothing_is_taken() throws IOException {
        refuses(
                "Sheet Answers, cell C4: \"Perhaps\" is none of the answers in the list. Choose one from the list.",
                book -> at(book, "vat").setCellValue("Perhaps"));
        refuses(
                "Sheet Answers, cell C4 holds a formula. Write what it comes to.",
                book -> at(book, "vat").setCellFormula("1+1"));
        refuses(
                "Sheet Answers, cell C4 holds neither a text nor a number.",
                book -> at(book, "vat").setCellValue(true));
        refuses(
                "Sheet Answers, cell G4 is empty. Write why the question vat does not apply.",
                book -> at(book, "vat").setCellValue("Not applicable"));
        refuses(
                "Sheet Answers, cell C10: 101 is above 100, the most that is taken.",
                book -> at(book, "share").setCellValue(101));
        refuses(
                "Sheet Answers, cell C10: \"many\" is not a number.",
                book -> at(book, "share").setCellValue("many"));
        refuses(
                "Sheet Answers, cell C10: \"1.000\" could be 1000 or 1. Write it without a sign between thousands.",
                book -> at(book, "share").setCellValue("1.000"));
        refuses(
                "Sheet Answers, cell C10: \"5'30\" is not a number.",
                book -> at(book, "share").setCellValue("5'30"));
        refuses(
                "Sheet Answers, cell F4: \"2082\" is a year of another calendar. A year such as 2025 is expected.",
                book -> book.getSheetAt(1).getRow(3).getCell(5).setCellValue("2082"));
        refuses(
                "Sheet Answers, cell C6: \"y\" is not expected here. Put x, or nothing.",
                book -> at(book, "rules:a").setCellValue("y"));
        refuses(
                "Sheet Answers, cell C5: it says \"None of these\", and options below are ticked. Only one of the two can be.",
                book -> {
                    at(book, "rules:a").setCellValue("X");
                    at(book, "rules").setCellValue("None of these");
                });
        refuses(
                "Sheet Answers, cell C14: 1950-01-01 is earlier or later than the question takes.",
                book -> at(book, "since").setCellValue("1 Jan 1950"));
        refuses(
                "Sheet Answers, cell D4: \"E\" is no grade of proof. A, B, C, D or nothing is expected.",
                book -> book.getSheetAt(1).getRow(3).getCell(3).setCellValue("E"));
        refuses(
                "Sheet Answers, cell F4: \"last year\" is no year. Four digits, such as 2025, or nothing is expected.",
                book -> book.getSheetAt(1).getRow(3).getCell(5).setCellValue("last year"));
        refuses(
                "Sheet Answers, cell A4: there is no question with the code \"other\".",
                book -> book.getSheetAt(1).getRow(3).getCell(0).setCellValue("other"));
        refuses("Sheet Answers, cell A5: the code vat is there already, in A4.", book -> {
            Row row = book.getSheetAt(1).getRow(4);
            row.getCell(0).setCellValue("vat");
            row.setZeroHeight(true);
        });
        refuses(
                "Sheet Answers: the cells C4:C5 are merged into one. Undo the merging and try again.",
                book -> book.getSheetAt(1).addMergedRegion(CellRangeAddress.valueOf("C4:C5")));
        refuses(
                "The workbook has no sheet \"Answers\". Do not rename or remove its sheets.",
                book -> book.setSheetName(1, "Mine"));
        refuses(
                "This workbook was not made by this application: it has no sheet \"readiness\". To fill in a questionnaire, begin with a workbook from here.",
                book -> book.removeSheetAt(3));
        refuses("Nothing is filled in.", book -> {});
    }

    @Test
    void another_questionnaire_of_the_same_name_is_refused() throws IOException {
        send(copy(Answers.none()), true, book -> at(book, "vat").setCellValue("3"));
        Framework other = framework(Mean.ARITHMETIC, pillar("law", theme("tax", levels("vat"))));
        Parsed<ExchangePackage> parsed = new WorkbookFile().read(file, ref -> Optional.of(other));
        assertThat(parsed.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("problem.form.checksum"));
        assertThat(new WorkbookFile().read(file, ref -> Optional.empty()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("problem.form.framework"));
    }

    @Test
    void its_formulas_say_what_the_method_says() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            Answers answers = answers(new Random(seed));
            Form form = Form.of(packed(copy(answers), true));
            byte[] bytes = FORMS.form(form, FormFormat.XLSX);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                Map<String, List<String>> before = reckoned(book);
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                assertThat(reckoned(book)).as("seed %s", seed).isEqualTo(before);
            }
        }
    }

    @Test
    void what_is_not_known_yet_is_open() throws IOException {
        Answers unknown = Answers.of(Map.of(new QuestionId("vat"), Answer.of(new Response.DontKnow())));
        byte[] bytes = FORMS.form(Form.of(packed(copy(unknown), true)), FormFormat.XLSX);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(reckoned(book).get("")).containsExactly("0 of 7 filled in, 7 open");
            assertThat(reckoned(book).get("vat")).containsExactly("3.0", "1.0");
            at(book, "vat").setCellValue("3");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(reckoned(book).get("vat")).containsExactly("3.0", "0.0");
        }
    }

    private static Map<String, List<String>> reckoned(XSSFWorkbook book) {
        Map<String, List<String>> values = new HashMap<>();
        Sheet sheet = book.getSheetAt(1);
        values.put("", List.of(value(sheet.getRow(0).getCell(Column.SOURCE.place()))));
        for (int row = WorkbookLayout.FIRST_ROW; row <= sheet.getLastRowNum(); row++) {
            String code = sheet.getRow(row).getCell(0).getStringCellValue();
            if (code.indexOf(WorkbookLayout.OF_OPTION) < 0) {
                values.put(
                        code,
                        List.of(
                                value(sheet.getRow(row).getCell(Column.ASKED.place())),
                                value(sheet.getRow(row).getCell(Column.OPEN.place()))));
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && !(cell.getCellType() == CellType.FORMULA && isEmpty(cell))
                ? Double.toString(cell.getNumericCellValue())
                : type == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static boolean isEmpty(Cell cell) {
        return ((XSSFCell) cell).getRawValue() == null;
    }

    private interface Filling {
        void into(XSSFWorkbook book);
    }

    private void refuses(String words, Filling filling) throws IOException {
        send(copy(Answers.none()), true, filling);
        assertThat(problems()).contains(words);
    }

    private List<String> problems() {
        return read().problems().stream().map(MESSAGES::of).toList();
    }

    private Parsed<ExchangePackage> read() {
        return new WorkbookFile().read(file, ref -> Optional.of(FRAMEWORK));
    }

    private List<AssessmentMerge> gather() {
        Parsed<ExchangePackage> parsed = read();
        assertThat(parsed.problems()).isEmpty();
        return new ExchangeImport(merges, new Offices.Shelf(FRAMEWORK))
                .gather(List.of(new ReceivedFile(file, parsed.value())));
    }

    private double number(Object said, String format) throws IOException {
        Copy mine = copy(Answers.none());
        send(mine, true, book -> {
            Cell cell = at(book, "share");
            if (said instanceof Double figure) {
                var style = book.createCellStyle();
                style.cloneStyleFrom(cell.getCellStyle());
                style.setDataFormat(book.createDataFormat().getFormat(format));
                cell.setCellStyle(style);
                cell.setCellValue(figure);
            } else {
                cell.setCellValue(said.toString());
            }
        });
        merges.put(mine, LocalState.LISTED);
        return gather().get(0)
                .stages(Map.of())
                .get(0)
                .changes()
                .after()
                .to(new QuestionId("share"))
                .response()
                .figure()
                .orElseThrow();
    }

    private static Copy copy(Answers answers) {
        List<HistoryEntry> trail = new ArrayList<>();
        answers.asMap()
                .forEach((question, answer) -> trail.add(HistoryEntry.of(
                        1, Answer.NONE, Step.of(question, answer, NOON, "Ana", null), Digests.SHA_256)));
        return new Copy(ID, FRAMEWORK.ref(), Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL), trail);
    }

    private static ExchangePackage packed(Copy copy, boolean hasNotes) {
        return new ExchangePackage(FRAMEWORK, List.of(copy), new ExchangeScope.Whole(), hasNotes, NOON, "Ana");
    }

    private void send(Copy copy, boolean hasNotes, Filling filling) throws IOException {
        byte[] bytes =
                copy.trail().isEmpty() ? UNANSWERED : FORMS.form(Form.of(packed(copy, hasNotes)), FormFormat.XLSX);
        write(bytes, book -> {
            said(book, WorkbookLayout.NAME_ROW, "Sok Dara, Ministry");
            filling.into(book);
        });
    }

    private void write(byte[] bytes, Filling filling) throws IOException {
        try (InputStream input = new ByteArrayInputStream(bytes);
                XSSFWorkbook book = new XSSFWorkbook(input);
                OutputStream output = Files.newOutputStream(Path.of(file))) {
            filling.into(book);
            book.write(output);
        }
    }

    private static void said(XSSFWorkbook book, int row, String words) {
        book.getSheetAt(0).getRow(row).getCell(WorkbookLayout.SAID_COLUMN).setCellValue(words);
    }

    private static Cell at(XSSFWorkbook book, String code) {
        for (Row row : book.getSheetAt(1)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                return row.getCell(Column.ANSWER.place());
            }
        }
        throw new AssertionError(code);
    }

    /** As a person would: an option by its text, a figure as a number, nothing where there is nothing. */
    private static void fill(Sheet sheet, Answers filled) {
        for (Question question : FRAMEWORK.questions()) {
            Answer answer = filled.to(question.id());
            Cell cell = at((XSSFWorkbook) sheet.getWorkbook(), question.id().value());
            Response response = answer.response();
            cell.setBlank();
            if (response.isDontKnow()) {
                cell.setCellValue("Don’t know yet");
            } else if (response.isNotApplicable()) {
                cell.setCellValue("Not applicable");
            }
            response.chosen().ifPresent(id -> cell.setCellValue("Level " + id));
            response.figure().ifPresent(cell::setCellValue);
            response.written().ifPresent(cell::setCellValue);
            response.day().ifPresent(cell::setCellValue);
            List<String> ticked = response.ticked().orElse(List.of());
            if (response.ticked().isPresent() && ticked.isEmpty()) {
                cell.setCellValue("None of these");
            }
            int row = cell.getRowIndex();
            for (Option option : question.kind() instanceof QuestionKind.Multiple multiple
                    ? multiple.options()
                    : List.<Option>of()) {
                row++;
                sheet.getRow(row).getCell(2).setCellValue(ticked.contains(option.id()) ? "x" : "");
            }
            beside(cell.getRow(), answer);
        }
    }

    private static void beside(Row row, Answer answer) {
        Grade grade = answer.evidence().grade();
        row.getCell(3).setCellValue(grade == null ? "" : grade.name());
        row.getCell(4).setCellValue(answer.evidence().source().replace("_x", "_x005F_x"));
        row.getCell(5).setBlank();
        if (answer.evidence().year() != null) {
            row.getCell(5).setCellValue(answer.evidence().year());
        }
        row.getCell(6).setCellValue(answer.note().replace("_x", "_x005F_x"));
    }

    /** What a form cannot say stays: attached files, and a note that was kept back, below which a new one goes. */
    private static Answers expected(Answers before, Answers filled, boolean hasNotes) {
        Map<QuestionId, Answer> expected = new HashMap<>();
        for (Question question : FRAMEWORK.questions()) {
            Answer was = before.to(question.id());
            Answer now = filled.to(question.id());
            boolean isHidden = !hasNotes
                    && !was.note().isEmpty()
                    && !was.response().isNotApplicable()
                    && !now.response().isNotApplicable();
            String note = isHidden ? was.note() + (now.note().isEmpty() ? "" : "\n" + now.note()) : now.note();
            expected.put(
                    question.id(),
                    now.withNote(note)
                            .withEvidence(
                                    now.evidence().withFiles(was.evidence().files())));
        }
        return Answers.of(expected);
    }

    private static Answers answers(Random random) {
        Answers answers = new AnyAnswers(FRAMEWORK, TEXTS).from(random);
        QuestionId vat = new QuestionId("vat");
        Answer said = answers.to(vat);
        return said.isEmpty()
                ? answers
                : answers.with(vat, said.withEvidence(said.evidence().withFiles(List.of(LAW))));
    }
}
