import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.io.IOException;
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
import java.util.concurrent.TimeUnit;
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
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.files.WorkbookFile;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.testing.AnyAnswers;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * Random assessments go out as workbooks to fill in, one LibreOffice without a window writes other answers into their cells and
 * saves them, and what comes back must be the answers that were written.
 *
 * <pre>
 * java -cp target/classes:target/test-classes:$(cat target/classpath) .ci/Filled.java FOLDER COUNT
 * </pre>
 *
 * The cells are written by .ci/Fill.bas, which reads what to do from a file. Exit codes: 0 all are equal, 1 one differs, 2 wrong usage.
 */
public final class Filled {
    private static final Messages MESSAGES = Messages.shown();
    private static final Forms FORMS = new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final Instant NOON = Instant.parse("2026-05-15T12:00:00Z");
    private static final Profile SAMOA = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
    private static final String BY = "Sok Dara, Ministry";
    private static final List<String> TEXTS =
            List.of("", "Plain", "=1+1", "two\nlines", "<&> \"quoted\"", "\u00e9 \u4e2d \ud83d\ude42", "1.5", "'0042", "\\");

    /** Every kind of question, and gates of every kind. */
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("tax", levels("vat"), ticks("rules"), figure("share"), words("plan")),
                    theme(
                            "more",
                            askedIf(new AskIf.AtLeast(new QuestionId("vat"), 50), NotAsked.ZERO, levels("duty")),
                            askedIf(new AskIf.Is(new QuestionId("rules"), List.of("b")), NotAsked.LEAVE_OUT, levels("b")),
                            question("since", new QuestionKind.Date(LocalDate.of(1990, 1, 1), null)))));

    private static final AnyAnswers ANY = new AnyAnswers(FRAMEWORK, TEXTS);

    private final Path folder;
    private final StringBuilder jobs = new StringBuilder();

    private Filled(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("usage: Filled FOLDER COUNT");
            System.exit(2);
        }
        System.exit(new Filled(Path.of(arguments[0]).toAbsolutePath()).run(Integer.parseInt(arguments[1])));
    }

    private int run(int count) throws Exception {
        Files.createDirectories(folder);
        List<Answers> written = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed);
            Answers before = seed % 3 == 0 ? Answers.none() : ANY.from(random);
            Files.write(folder.resolve(seed + ".xlsx"), FORMS.form(form(before), FormFormat.XLSX));
            Answers after = ANY.from(random);
            tell(seed, after);
            written.add(after);
        }
        Path told = Files.writeString(folder.resolve("jobs.txt"), jobs);
        long start = System.nanoTime();
        office(told);
        double seconds = (System.nanoTime() - start) / 1e9;
        int equal = 0;
        for (int seed = 0; seed < count; seed++) {
            equal += isEqual(seed, written.get(seed)) ? 1 : 0;
        }
        System.out.printf("LibreOffice filled in %d workbooks in %.0f s: %d came back equal%n", count, seconds, equal);
        return equal == count ? 0 : 1;
    }

    private static Form form(Answers answers) {
        if (answers.size() == 0) {
            return Form.blank(FRAMEWORK, SAMOA, new ExchangeScope.Whole(), NOON);
        }
        List<HistoryEntry> trail = new ArrayList<>();
        answers.asMap()
                .forEach((id, answer) -> trail.add(
                        HistoryEntry.of(1, Answer.NONE, Step.of(id, answer, NOON, "Ana", null), Digests.SHA_256)));
        Copy copy = new Copy(new AssessmentId("samoa"), FRAMEWORK.ref(), SAMOA, trail);
        return Form.of(new ExchangePackage(FRAMEWORK, List.of(copy), new ExchangeScope.Whole(), true, NOON, "Ana"));
    }

    /** As a person would fill it in: an option by its text, a figure as a number, nothing where there is nothing. */
    private void tell(int seed, Answers after) {
        line("O", folder.resolve(seed + ".xlsx").toUri().toString());
        line("S", "0", "1", String.valueOf(WorkbookLayout.NAME_ROW), BY);
        int row = WorkbookLayout.FIRST_ROW;
        for (Question question : FRAMEWORK.questions()) {
            Answer answer = after.to(question.id());
            List<String> ticked = answer.response().ticked().orElse(List.of());
            cell(WorkbookLayout.Column.ANSWER, row, spelled(answer.response()), kind(answer.response()));
            cell(
                    WorkbookLayout.Column.EVIDENCE,
                    row,
                    Optional.ofNullable(answer.evidence().grade()).map(Grade::name).orElse(""),
                    "S");
            cell(WorkbookLayout.Column.SOURCE, row, answer.evidence().source(), "S");
            Integer year = answer.evidence().year();
            cell(WorkbookLayout.Column.YEAR, row, year == null ? "" : year.toString(), year == null ? "S" : "N");
            cell(WorkbookLayout.Column.NOTE, row, answer.note(), "S");
            row++;
            if (question.kind() instanceof QuestionKind.Multiple multiple) {
                for (Option option : multiple.options()) {
                    String tick = ticked.contains(option.id()) ? WorkbookLayout.TICK : "";
                    cell(WorkbookLayout.Column.ANSWER, row++, tick, "S");
                }
            }
        }
        line("W", folder.resolve(seed + "-back.xlsx").toUri().toString());
    }

    private void cell(WorkbookLayout.Column column, int row, String words, String kind) {
        line(kind, "1", String.valueOf(column.place()), String.valueOf(row), words);
    }

    private void line(String... parts) {
        List<String> escaped = new ArrayList<>();
        for (String part : parts) {
            escaped.add(part.replace("\\", "\\\\").replace("\n", "\\n"));
        }
        jobs.append(String.join("\t", escaped)).append('\n');
    }

    private static String spelled(Response response) {
        return response.map(
                nothing -> nothing.byStatus(
                        "", "", MESSAGES.getString("form.dont-know"), MESSAGES.getString("form.not-applicable")),
                chosen -> "Level " + chosen.option(),
                ticked -> ticked.options().isEmpty() ? MESSAGES.getString("form.none") : "",
                figure -> Double.toString(figure.value()),
                Response.Written::text,
                day -> day.value().toString());
    }

    /** A text, a number, or what somebody types and the program takes for a day. */
    private static String kind(Response response) {
        return response.figure().isPresent() ? "N" : response.day().isPresent() ? "T" : "S";
    }

    /** A first start makes the profile, and would put what it brings in the place of what is there. */
    private void office(Path told) throws Exception {
        soffice("--terminate_after_init");
        Path module = folder.resolve("profile/user/basic/Standard");
        String lines = Files.readString(Path.of(".ci/Fill.bas")).replace("&", "&amp;").replace("<", "&lt;");
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE %s PUBLIC"
                + " \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"%s.dtd\">\n";
        Files.writeString(
                module.resolve("Fill.xba"),
                head.formatted("script:module", "module")
                        + "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Fill\""
                        + " script:language=\"StarBasic\">" + lines + "</script:module>");
        Path library = module.resolve("script.xlb");
        String with = "<library:element library:name=\"Fill\"/></library:library>";
        Files.writeString(library, Files.readString(library).replace("</library:library>", with));
        soffice("macro:///Standard.Fill.Main(\"" + told.toUri() + "\")");
    }

    private void soffice(String what) throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        what)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice does not end");
        }
    }

    private boolean isEqual(int seed, Answers written) {
        Path back = folder.resolve(seed + "-back.xlsx");
        Parsed<ExchangePackage> read = new WorkbookFile().read(back.toString(), ref -> Optional.of(FRAMEWORK));
        boolean isEmpty = FRAMEWORK.questions().stream().allMatch(one -> written.to(one.id()).isEmpty());
        if (!read.isSound()) {
            boolean isRight = isEmpty && read.problems().get(0).key().equals("problem.form.empty");
            if (!isRight) {
                System.out.println(back.getFileName() + ": " + read.problems().stream().map(MESSAGES::of).toList());
            }
            return isRight;
        }
        Map<QuestionId, Answer> found = new HashMap<>();
        read.value().copies().get(0).trail().forEach(row -> found.put(row.question(), row.after()));
        boolean isEqual = read.value().madeBy().equals(BY);
        for (Question question : FRAMEWORK.questions()) {
            Answer is = found.getOrDefault(question.id(), Answer.NONE);
            if (!is.equals(written.to(question.id()))) {
                System.out.println(back.getFileName() + ", " + question.id().value() + ": " + is + " instead of "
                        + written.to(question.id()));
                isEqual = false;
            }
        }
        return isEqual;
    }
}
