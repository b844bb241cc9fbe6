package org.southsouth.readiness.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.FilesAndForms;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.merge.Returns;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiRequestStore;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * What the guide rehearses, with real files: a coordinator asks four bodies. One answers in this program, one in a workbook, one
 * on a phone and one on paper.
 */
final class Rehearsal {
    static final AssessmentId ID = new AssessmentId("rehearsal");
    static final ExchangeScope BANK = new ExchangeScope.Asked("Central bank");
    private static final ExchangeScope CUSTOMS = new ExchangeScope.Asked("Customs");
    private static final ExchangeScope POST = new ExchangeScope.Asked("Postal operator");
    private static final ExchangeScope STATISTICS = new ExchangeScope.Asked("Statistics office");
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final Profile PROFILE = Profile.of(new Subject("XLD"), new Round("2027"), Depth.FULL);
    private static final Answers SAID = Filled.answers(SHIPPED, 3, 0);
    private static final Messages MESSAGES = Messages.shown();
    private static final Forms FORMS = new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final ZipExchangeFile FILES = new ZipExchangeFile(() -> "1.0.0");

    private final Path folder;

    Rehearsal(Path folder) {
        this.folder = folder;
    }

    Path coordinator() {
        return folder.resolve("coordinator");
    }

    Path colleague() {
        return folder.resolve("colleague");
    }

    /** What the colleague gets by e-mail. */
    Path asking() {
        return folder.resolve("Lindara 2027 Central bank.readiness");
    }

    /** One office with its database. */
    private record Office(FileDatabase database, String by) implements AutoCloseable {
        JdbiAssessmentStore answers(String day) {
            return new JdbiAssessmentStore(database, on(day), () -> by);
        }

        JdbiMergeStore merges(String day) {
            return new JdbiMergeStore(database, on(day), () -> by, reason -> {}, FrameworkJson::write);
        }

        FrameworkCache shelf() {
            return new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, on("2026-11-02")));
        }

        ExchangePackage packed(ExchangeScope scope, String day) {
            return new ExchangeExport(merges(day), shelf()).pack(List.of(ID), scope, true, on(day).instant(), by);
        }

        void answer(ExchangeScope scope, String day) {
            JdbiAssessmentStore store = answers(day);
            scope.questions(SHIPPED).stream()
                    .sorted((a, b) -> a.value().compareTo(b.value()))
                    .forEach(id -> {
                        Assessment before = store.load(ID);
                        store.save(new Change(
                                ID,
                                id,
                                before.answers().to(id),
                                SAID.to(id),
                                Scoring.score(
                                                SHIPPED,
                                                before.withAnswers(
                                                        before.answers().with(id, SAID.to(id))))
                                        .standing()));
                    });
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private Office open(Path data, String by) {
        return new Office(Database.in(data, () -> {}), by);
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T10:41:00Z"), ZoneOffset.UTC);
    }

    /** The coordinator has an assessment without an answer, and both say who they are. */
    void begin() {
        new JsonSettings(coordinator()).save(named("Dara Example, Ministry of Commerce"));
        new JsonSettings(colleague()).save(named("Vanna Example, Central bank"));
        try (Office here = open(coordinator(), "Dara Example")) {
            here.answers("2026-11-02").add(List.of(Filled.assessment(ID.value(), SHIPPED, PROFILE, Answers.none())));
        }
    }

    private static Settings named(String name) {
        return new Settings(Settings.DEFAULT.look(), Settings.DEFAULT.textSize(), name);
    }

    /** What goes out is made, and the list has four rows. */
    void ask() throws IOException {
        try (Office here = open(coordinator(), "Dara Example")) {
            AnswerRequest request = new AnswerRequest(
                    "Dara Example, Ministry of Commerce",
                    "dara@commerce.example",
                    "Please answer these questions for this year. An estimate is fine: say where it comes from.",
                    Optional.of(LocalDate.parse("2026-12-04")),
                    false);
            Files.createDirectories(folder);
            Files.write(asking(), FILES.write(here.packed(BANK, "2026-11-16").asking(request)));
            new JdbiRequestStore(here.database())
                    .keep(
                            ID,
                            List.of(
                                    asked("Central bank", BANK, Optional.empty()),
                                    asked("Customs", CUSTOMS, Optional.of(FormFormat.XLSX)),
                                    asked("Postal operator", POST, Optional.of(FormFormat.XFORM)),
                                    asked("Statistics office", STATISTICS, Optional.of(FormFormat.PDF))));
        }
    }

    static Request asked(String to, ExchangeScope scope, Optional<FormFormat> form) {
        return new Request(
                new RequestId(to),
                to,
                "",
                scope,
                form,
                on("2026-11-16").instant(),
                "Dara Example",
                Optional.of(LocalDate.parse("2026-12-04")),
                "");
    }

    /** The colleague opens the file, starts, and answers; what goes back is written to a file. */
    String answerHere() throws IOException {
        try (Office there = open(colleague(), "Vanna Example, Central bank")) {
            ExchangeImport imports = new ExchangeImport(there.merges("2026-11-18"), there.shelf());
            ExchangePackage sent = FILES.read(asking().toString(), new char[0]).value();
            AssessmentMerge merge =
                    imports.gather(List.of(new ReceivedFile("asks", sent))).get(0);
            imports.merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
            new KeptAskedParts(new JsonSettings(colleague()), there.answers("2026-11-18"), there.merges("2026-11-18"))
                    .note(merge);
            there.answer(BANK, "2026-11-18");
            return written("Central bank back.readiness", FILES.write(there.packed(BANK, "2026-11-19")));
        }
    }

    private String written(String name, byte[] contents) throws IOException {
        return Files.write(folder.resolve(name), contents).toString();
    }

    /** Excel: each answer in the cell of its row. */
    private String inExcel(ExchangePackage portion) throws IOException {
        Path file = folder.resolve("Customs back.xlsx");
        try (XSSFWorkbook book =
                        new XSSFWorkbook(new ByteArrayInputStream(FORMS.form(Form.of(portion), FormFormat.XLSX)));
                OutputStream output = Files.newOutputStream(file)) {
            book.getSheetAt(0)
                    .getRow(WorkbookLayout.NAME_ROW)
                    .getCell(WorkbookLayout.SAID_COLUMN)
                    .setCellValue("Lina Example, Customs");
            for (Row row : book.getSheetAt(1)) {
                Cell code = row.getCell(WorkbookLayout.Column.CODE.place());
                if (code != null && row.getRowNum() >= WorkbookLayout.FIRST_ROW) {
                    write(row.getCell(WorkbookLayout.Column.ANSWER.place()), code.getStringCellValue());
                }
            }
            book.write(output);
        }
        return file.toString();
    }

    private static void write(Cell cell, String code) {
        String[] parts = code.split(":", 2);
        QuestionId id = new QuestionId(parts[0]);
        Response response = SAID.to(id).response();
        Question question = SHIPPED.question(id).orElseThrow();
        if (parts.length == 2) {
            boolean isTicked = response.ticked().orElse(List.of()).contains(parts[1]);
            cell.setCellValue(isTicked ? WorkbookLayout.TICK : "");
        }
        response.chosen()
                .flatMap(option -> question.kind().options().stream()
                        .filter(one -> one.id().equals(option))
                        .findFirst())
                .ifPresent(option -> cell.setCellValue(option.text()));
        response.figure().ifPresent(cell::setCellValue);
        response.written().ifPresent(cell::setCellValue);
        boolean isNone =
                parts.length == 1 && response.ticked().filter(List::isEmpty).isPresent();
        if (isNone) {
            cell.setCellValue(MESSAGES.getString("form.none"));
        }
    }

    /** What ODK Collect sends of the form. */
    private String onPhone() throws IOException {
        StringBuilder xml = new StringBuilder("<data><about><format>1</format><framework>")
                .append(SHIPPED.ref().id())
                .append("</framework><version>")
                .append(SHIPPED.ref().version())
                .append("</version><checksum>")
                .append(FrameworkChecksum.of(SHIPPED, text -> Digests.sha256(text.getBytes(StandardCharsets.UTF_8))))
                .append("</checksum><depth>full</depth><section/><ask>Postal operator</ask>")
                .append("<made>2026-11-16T10:41:00Z</made></about>")
                .append("<who><subject>XLD</subject><round>2027</round><name>Sok Example, Post</name></who><q>");
        POST.questions(SHIPPED).forEach(id -> {
            Response response = SAID.to(id).response();
            String said = response.map(
                    nothing -> XFormLayout.DONT_KNOW,
                    Response.Chosen::option,
                    ticked -> ticked.options().isEmpty()
                            ? XFormLayout.NOTHING_TICKED
                            : String.join(" ", ticked.options()),
                    figure -> Double.toString(figure.value()),
                    Response.Written::text,
                    day -> day.value().toString());
            String node = XFormLayout.node(id);
            xml.append("<%s><answer>%s</answer></%s>".formatted(node, said, node));
        });
        xml.append("</q><end>2026-11-20T09:00:00Z</end></data>");
        return written("Post back.xml", xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** All that came back is merged in one go, and what came on paper is typed in. What agreed, and the answers after it. */
    Answers bringBack(String fromColleague) throws IOException {
        try (Office here = open(coordinator(), "Dara Example")) {
            ExchangeFile files = new FilesAndForms(FILES, new FilledForms(), here.shelf());
            List<ReceivedFile> received =
                    List.of(fromColleague, inExcel(here.packed(CUSTOMS, "2026-11-16")), onPhone()).stream()
                            .map(file -> new ReceivedFile(
                                    file, files.read(file, new char[0]).value()))
                            .toList();
            ExchangeImport imports = new ExchangeImport(here.merges("2026-11-25"), here.shelf());
            Returns returns = imports.returns(ID, received);
            if (returns.agreeing().size() != received.size()) {
                throw new AssertionError(returns);
            }
            AssessmentMerge merge = imports.gather(returns.agreeing()).get(0);
            imports.merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
            here.answer(STATISTICS, "2026-11-25");
            return here.answers("2026-11-25").load(ID).answers();
        }
    }

    /** Everything that the four were asked, as they said it. */
    static boolean isWhole(Answers answers) {
        return List.of(BANK, CUSTOMS, POST, STATISTICS).stream()
                .flatMap(scope -> scope.questions(SHIPPED).stream())
                .allMatch(id -> same(answers.to(id), SAID.to(id)));
    }

    private static boolean same(Answer is, Answer said) {
        return is.response().equals(said.response());
    }
}
