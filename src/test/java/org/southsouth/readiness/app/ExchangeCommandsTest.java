package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiEvidenceStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.Uncoded;

/** The commands import and export on real folders. */
class ExchangeCommandsTest {
    private static final AssessmentId SAMOA = new AssessmentId("samoa-1");

    @TempDir
    Path folder;

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_one_office_exports_another_imports_and_nothing_is_lost_on_the_way_back() throws IOException {
        fill("here");
        answer("here", first(), option(first(), 0));
        assertThat(run("export", "WSM", "--data", at("here"), "--out", at("samoa.readiness")))
                .isZero();
        assertThat(run("import", at("samoa.readiness"), "--data", at("there"))).isZero();
        assertThat(lines())
                .containsExactly(
                        "file,assessment,subject,round,added,changed,same,kept,review,sign_off,actions,files",
                        at("samoa.readiness") + ",samoa-1,WSM,2026,1,0,0,0,0,none,0,0");
        answer("there", second(), option(second(), 1));
        answer("there", first(), option(first(), 1));
        assertThat(run("export", "--data", at("there"), "--out", at("back.readiness")))
                .isZero();
        out.reset();
        assertThat(run("import", at("back.readiness"), "--data", at("here"))).isZero();
        assertThat(lines()).contains(at("back.readiness") + ",samoa-1,WSM,2026,1,1,0,0,0,none,0,0");
        assertThat(answers("here")).isEqualTo(answers("there"));
        out.reset();
        assertThat(run("import", at("back.readiness"), at("samoa.readiness"), "--data", at("here")))
                .isZero();
        assertThat(lines())
                .contains(
                        at("back.readiness") + ",samoa-1,WSM,2026,0,0,2,0,0,none,0,0",
                        at("samoa.readiness") + ",samoa-1,WSM,2026,0,0,0,1,0,none,0,0");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        try (Stream<Path> backups = Files.list(folder.resolve("here/backups"))) {
            assertThat(backups.map(Path::toString)).singleElement().asString().contains("before-merge");
        }
    }

    /** Nobody can be asked, so nobody loses an answer by it. */
    @Test
    void an_answer_that_a_file_takes_away_is_kept_and_named_unless_it_is_to_be_taken() throws IOException {
        fill("here");
        answer("here", first(), option(first(), 1));
        run("export", "--data", at("here"), "--out", at("samoa.readiness"));
        run("import", at("samoa.readiness"), "--data", at("there"));
        run("import", at("samoa.readiness"), "--data", at("third"));
        answer("there", first(), Answer.of(new Response.DontKnow()));
        run("export", "--data", at("there"), "--out", at("back.readiness"));
        out.reset();
        assertThat(run("import", at("back.readiness"), "--data", at("here"))).isZero();
        assertThat(lines()).contains(at("back.readiness") + ",samoa-1,WSM,2026,0,0,0,1,0,none,0,0");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(at("back.readiness") + ": Samoa 2026, " + first().value() + ": here ")
                .contains("The answer here was kept. With --take-withdrawn that of the file is taken.");
        assertThat(answers("here").to(first())).isEqualTo(option(first(), 1));
        err.reset();
        assertThat(run("import", at("back.readiness"), "--data", at("here"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).as("settled").isEmpty();

        out.reset();
        assertThat(run("import", at("back.readiness"), "--data", at("third"), "--take-withdrawn"))
                .isZero();
        assertThat(lines()).contains(at("back.readiness") + ",samoa-1,WSM,2026,0,1,0,0,0,none,0,0");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(answers("third").to(first())).isEqualTo(Answer.of(new Response.DontKnow()));
    }

    @Test
    void attached_files_go_along_unless_they_are_left_out() {
        fill("here");
        byte[] law = "Article 1".getBytes(StandardCharsets.UTF_8);
        AttachedFile file = new AttachedFile("law.txt", Digests.sha256(law), law.length);
        in(
                "here",
                database -> new JdbiEvidenceStore(database, Clock.systemUTC())
                        .keep(file, receiver -> receiver.accept(law)));
        Evidence evidence = Evidence.NONE.withFiles(List.of(file));
        answer("here", first(), option(first(), 0).withEvidence(evidence));
        assertThat(run("export", "--data", at("here"), "--out", at("names.readiness"), "--without-files"))
                .isZero();
        assertThat(run("export", "--data", at("here"), "--out", at("files.readiness")))
                .isZero();
        assertThat(run("import", at("names.readiness"), "--data", at("there"))).isZero();
        assertThat(run("import", at("files.readiness"), "--data", at("there"))).isZero();
        assertThat(run("import", at("files.readiness"), "--data", at("there"))).isZero();
        assertThat(lines())
                .contains(
                        at("names.readiness") + ",samoa-1,WSM,2026,1,0,0,0,0,none,0,0",
                        at("files.readiness") + ",samoa-1,WSM,2026,0,0,1,0,0,none,0,1",
                        at("files.readiness") + ",samoa-1,WSM,2026,0,0,1,0,0,none,0,0");
        assertThat(run("verify", "--data", at("there"))).isZero();
        in(
                "there",
                database -> assertThat(
                                new JdbiEvidenceStore(database, Clock.systemUTC()).present(List.of(file.sha256())))
                        .hasSize(1));
    }

    /** Standard output stays a table; a person reads on standard error that all is well. */
    @Test
    void files_are_verified_without_being_merged_and_it_is_said_that_they_are_sound() throws IOException {
        fill("here");
        answer("here", first(), option(first(), 0));
        String part = "LOG-PAY";
        int asked = framework.questionsBelow(new SectionId(part)).size();
        run(
                "export",
                "--section",
                part,
                "--due",
                "2199-10-31",
                "--by",
                "Dara",
                "--data",
                at("here"),
                "--out",
                at("asks.readiness"));
        run("export", "--section", part, "--data", at("here"), "--out", at("part.readiness"));
        run("export", "--data", at("here"), "--out", at("all.readiness"));
        run("export", "--format", "xlsx", "--data", at("here"), "--out", at("form.xlsx"));
        out.reset();
        err.reset();
        assertThat(run("verify", at("asks.readiness"), at("part.readiness"), at("all.readiness")))
                .isZero();
        assertThat(lines())
                .startsWith(
                        "file,kind,subject,round,questions,answers",
                        at("asks.readiness") + ",request,WSM,2026," + asked + ",0",
                        at("part.readiness") + ",part,WSM,2026," + asked + ",0")
                .last()
                .asString()
                .startsWith(at("all.readiness") + ",assessment,WSM,2026,")
                .endsWith(",1");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        at("asks.readiness") + " is sound. It asks for answers of Samoa 2026: " + asked
                                + " questions, no answers so far.",
                        at("part.readiness") + " is sound. It has a part of Samoa 2026: ",
                        at("all.readiness") + " is sound. It has the whole assessment of Samoa 2026: ");
        err.reset();
        assertThat(run("verify", at("form.xlsx"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("form.xlsx is a form to fill in.");
        err.reset();
        assertThat(run("verify", at("none.xlsx"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.xlsx: The file is not there.");
        out.reset();
        assertThat(run("verify", at("form.xlsx"), "--data", at("here"))).isZero();
        assertThat(lines().get(1))
                .startsWith(at("form.xlsx") + ",form,WSM,2026,")
                .endsWith(",1");
        assertThat(run("verify", at("all.readiness"), "--code", "0000-0000-0000-0000"))
                .isEqualTo(2);
        err.reset();
        assertThat(run("verify", "--data", at("here"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("The data is sound: 1 assessment, 1 answer.");
    }

    @Test
    void a_refused_file_is_told_with_its_problems_and_nothing_is_said_to_be_sound() throws IOException {
        fill("here");
        run("export", "--data", at("here"), "--out", at("all.readiness"));
        Files.writeString(folder.resolve("broken.readiness"), "no ZIP");
        out.reset();
        assertThat(run("verify", at("all.readiness"), at("broken.readiness"))).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(at("broken.readiness"))
                .doesNotContain("is sound");
    }

    @Test
    void answers_are_written_as_a_table_that_is_read_back() throws IOException {
        fill("here");
        answer("here", first(), option(first(), 0).withNote("=1+1, for us alone"));
        answer("here", second(), option(second(), 1));
        String head = "subject,round,question,status,value,note,evidence,source,year\n";
        String one = "WSM,2026," + first() + ",dont-know,";
        String two = "WSM,2026," + second() + ",not-applicable,,for " + second() + ",,,\n";
        Path file = folder.resolve("answers.csv");
        assertThat(run("export", "--data", at("here"), "--out", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(head + one + ",,,,\n" + two);
        assertThat(run("export", "WSM", "--format", "csv", "--notes", "--data", at("here"), "--out", at("other")))
                .isZero();
        assertThat(Files.readString(folder.resolve("other")))
                .isEqualTo(head + one + ",\"=1+1, for us alone\",,,\n" + two);
        assertThat(run("export", "--section", "LOG", "--data", at("here"), "--out", at("part.csv")))
                .isZero();
        assertThat(Files.readString(folder.resolve("part.csv"))).isEqualTo(head);
        assertThat(run("export", "--core", "--data", at("here"), "--out", at("core.csv")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("core.csv"))).hasSizeLessThan(3);
        assertThat(run("score", "--framework", "assessments/south-south-ecommerce", "--answers", file.toString()))
                .isZero();
        assertThat(lines()).anyMatch(line -> line.startsWith("WSM,2026,REG,"));
    }

    @Test
    void a_file_asks_for_answers_where_somebody_says_so() {
        fill("here");
        String file = at("asks.readiness");
        assertThat(run("export", "--section", "LOG", "--due", "2026-09-18", "--data", at("here"), "--out", file))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Nobody is named who asks. Give the name with --by.");
        List<String> words = List.of("--by", "Coordinator", "--message", "Thank you.", "--reply-to", "unit@x.example");
        Stream<String> asking = Stream.concat(
                Stream.of("export", "--section", "LOG", "--due", "2026-09-18", "--data", at("here"), "--out", file),
                words.stream());
        assertThat(run(asking.toArray(String[]::new))).isZero();
        assertThat(new ZipExchangeFile(() -> "1").read(file).value().request())
                .contains(new AnswerRequest(
                        "Coordinator", "unit@x.example", "Thank you.", Optional.of(LocalDate.of(2026, 9, 18)), false));
        assertThat(run(
                        "export",
                        "--due",
                        "18 September",
                        "--by",
                        "A",
                        "--data",
                        at("here"),
                        "--out",
                        at("no.readiness")))
                .isEqualTo(2);
        assertThat(run("export", "--due", "2026-09-18", "--data", at("here"), "--out", at("a.csv")))
                .isEqualTo(2);
    }

    @Test
    void what_is_for_one_kind_of_file_alone_is_said() {
        fill("here");
        assertThat(run("export", "--data", at("here"), "--out", at("a.csv"), "--plan"))
                .isEqualTo(2);
        assertThat(run("export", "--data", at("here"), "--out", at("a.readiness"), "--core"))
                .isEqualTo(2);
        assertThat(run("export", "--data", at("here"), "--out", at("a.ods"), "--format", "ods"))
                .isEqualTo(2);
        assertThat(run("export", "--data", at("here"), "--out", at("a.xlsx"), "--plan"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("are for exchange files, not for csv", "--core is for csv", "readiness, csv and xlsx");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "docx, PK", "pdf, %PDF", "xform, <?xml", "xlsform, PK"})
    void a_blank_questionnaire_is_written_in_each_format(String format, String begins) throws IOException {
        assertThat(questionnaire(format, "2026-10-31")).isZero();
        assertThat(new String(Files.readAllBytes(folder.resolve("blank")), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    void a_day_that_is_none_is_no_due_date() {
        assertThat(questionnaire("xlsx", "2026-02-30")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"2026-02-30\" is no day");
        assertThat(folder.resolve("blank")).doesNotExist();
    }

    @Test
    void no_form_is_made_for_a_city_without_a_name() {
        String sources = "assessments/south-south-ecommerce";
        String[] call = {
            "questionnaire", "--framework", sources, "--subject", "KHM:", "--format", "xlsx", "--out", at("blank")
        };
        assertThat(run(call)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"KHM:\" has no city");
        assertThat(folder.resolve("blank")).doesNotExist();
    }

    private int questionnaire(String format, String due) {
        return run(
                "questionnaire",
                "--framework",
                "assessments/south-south-ecommerce",
                "--section",
                "REG-GOV",
                "--subject",
                "KHM",
                "--round",
                "2026",
                "--due",
                due,
                "--format",
                format,
                "--out",
                at("blank"));
    }

    @Test
    void a_workbook_of_one_assessment_is_taken_back_by_import() {
        fill("here");
        answer("here", first(), option(first(), 0));
        assertThat(run("export", "--data", at("here"), "--out", at("a.xlsx"))).isZero();
        assertThat(run("import", at("a.xlsx"), "--data", at("here"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(",0,0,0,0,0,none,0,0");
        assertThat(run("import", at("a.xlsx"), "--data", at("there"))).isZero();
        assertThat(run("export", "--data", at("there"), "--out", at("there.csv")))
                .isZero();
        assertThat(folder.resolve("there.csv")).content().contains(first().value() + ",dont-know,");
    }

    @Test
    void a_short_password_is_refused_and_one_of_an_older_file_still_opens_it() throws IOException {
        fill("here");
        answer("here", first(), option(first(), 0));
        Files.writeString(folder.resolve("short"), "abc\n");
        assertThat(run("export", "--data", at("here"), "--out", at("x.readiness"), "--file-password", at("short")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("at least 8 characters");
        assertThat(folder.resolve("x.readiness")).doesNotExist();
        assertThat(run("export", "--data", at("here"), "--out", at("open.readiness")))
                .isZero();
        ZipExchangeFile files = new ZipExchangeFile(() -> "1.0.0");
        ByteArrayOutputStream older = new ByteArrayOutputStream();
        ExchangePackage contents = files.read(at("open.readiness"), new char[0]).value();
        files.write(contents, "abc".toCharArray(), older::writeBytes);
        Files.write(folder.resolve("older.readiness"), older.toByteArray());
        assertThat(run("import", at("older.readiness"), "--data", at("there"), "--file-password", at("short")))
                .isZero();
        assertThat(answers("there").size()).isEqualTo(1);
    }

    @Test
    void a_conflict_is_listed_and_nothing_is_merged() {
        fill("here");
        fill("there");
        answer("here", first(), option(first(), 0));
        answer("there", first(), option(first(), 1));
        answer("there", second(), option(second(), 1));
        assertThat(run("export", "WSM@2026", "--data", at("there"), "--out", at("file.readiness")))
                .isZero();
        assertThat(run("import", at("file.readiness"), "--data", at("here"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Samoa 2026, " + first() + ": here ", "; in the file ", "Choose in the window.")
                .endsWith("Nothing was merged.\n");
        assertThat(out.size()).isZero();
        assertThat(answers("here").size()).isEqualTo(1);
        assertThat(folder.resolve("here/backups")).doesNotExist();
    }

    @Test
    void a_password_comes_from_a_file_and_is_never_printed() throws IOException {
        fill("here");
        answer("here", first(), option(first(), 0));
        Files.writeString(folder.resolve("secret"), "talofa lava\nnot this\n");
        Files.writeString(folder.resolve("other"), "tofa\n");
        Files.writeString(folder.resolve("none"), "\n");
        String file = at("sealed.readiness");
        assertThat(run("export", "--data", at("here"), "--out", file, "--file-password", at("secret")))
                .isZero();
        assertThat(run("import", file, "--data", at("there"))).isEqualTo(1);
        assertThat(run("import", file, "--data", at("there"), "--file-password", at("other")))
                .isEqualTo(1);
        assertThat(run("import", file, "--data", at("there"), "--file-password", at("none")))
                .isEqualTo(1);
        assertThat(run("import", file, "--data", at("there"), "--file-password", at("missing")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "has a password. Give it",
                        "--file-password FILE",
                        "This is not the password of the file.",
                        "There is no password in")
                .doesNotContain("tofa", "talofa");
        assertThat(run("import", file, "--data", at("there"), "--file-password", at("secret")))
                .isZero();
        assertThat(answers("there").size()).isEqualTo(1);
    }

    @Test
    void one_that_is_signed_off_takes_in_nothing() {
        fill("here");
        fill("there");
        answer("there", first(), option(first(), 1));
        assertThat(run("export", "samoa-1", "--data", at("there"), "--out", at("file.readiness")))
                .isZero();
        in(
                "here",
                database -> new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write)
                        .signOff(new Signing(SAMOA, List.of(new Person("Tala", "minister")), "", "Tala"), framework));
        assertThat(run("import", at("file.readiness"), "--data", at("here"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Samoa 2026 is signed off here. Reopen it, then merge.");
        assertThat(answers("here").size()).isZero();
    }

    @Test
    void a_table_and_a_backup_are_sent_to_the_commands_that_take_them() throws IOException {
        fill("here");
        Files.writeString(folder.resolve("answers.CSV"), "subject,round,question,status,value");
        Files.writeString(folder.resolve("x.mv.db"), "H:2");
        Files.writeString(folder.resolve("x.readiness"), "H:2");
        for (String file : List.of("answers.CSV", "x.mv.db", "x.readiness")) {
            assertThat(run("import", at(file), "--data", at("here"))).isEqualTo(1);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(folder.toString())))
                .containsExactly(
                        at("answers.CSV")
                                + ": This is a table (CSV), no exchange file. Answers in a table are read by “score” and “compare”, and opened in the window.",
                        at("x.mv.db")
                                + ": This is a database or a backup, no exchange file. The command “restore” puts one back.",
                        at("x.readiness")
                                + ": This is no exchange file, or it was cut short or damaged on the way. Ask for it again.");
    }

    @Test
    void portions_and_names_that_are_not_there_are_said() {
        fill("here");
        answer("here", first(), option(first(), 0));
        String out = at("x.readiness");
        assertThat(run("export", "KHM", "WSM@1999", "--data", at("here"), "--out", out))
                .isEqualTo(1);
        assertThat(run("export", "--data", at("here"), "--out", out, "--section", "none"))
                .isEqualTo(1);
        assertThat(run("export", "--data", at("here"), "--out", out, "--ask", "Nobody"))
                .isEqualTo(1);
        assertThat(run("export", "--data", at("none"), "--out", out)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "KHM is not stored. The command “list” shows what is; name one as KHM, as KHM@2026 or by its id.",
                        "WSM@1999 is not stored. The command “list” shows what is; name one as KHM, as KHM@2026 or by its id.",
                        "No question belongs to none.",
                        "No question belongs to Nobody.",
                        "There is no data in " + at("none") + ".");
        assertThat(Path.of(out)).doesNotExist();
        String ask = framework.question(second()).orElseThrow().guidance().ask();
        assertThat(run("export", "--data", at("here"), "--out", out, "--ask", ask))
                .isZero();
        assertThat(run("import", out, at("none.readiness"), "--data", at("there")))
                .isEqualTo(1);
        assertThat(folder.resolve("there")).doesNotExist();
        assertThat(run("import", out, "--data", at("there"))).isZero();
        assertThat(answers("there").size()).isZero();
    }

    private QuestionId first() {
        return framework.questions().get(0).id();
    }

    private QuestionId second() {
        return framework.questions().get(framework.questionCount() - 1).id();
    }

    private Answer option(QuestionId question, int option) {
        return Answer.of(option == 0 ? new Response.DontKnow() : new Response.NotApplicable())
                .withNote("for " + question);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
    }

    private void in(String data, Consumer<Database> work) {
        try (Database database = Database.in(folder.resolve(data), () -> {})) {
            work.accept(database);
        }
    }

    private void fill(String data) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Assessment assessment = new Assessment(SAMOA, framework.ref(), profile, Answers.none());
        in(
                data,
                database -> store(database)
                        .add(List.of(new NewAssessment(
                                assessment, Scoring.score(framework, assessment).standing()))));
    }

    private void answer(String data, QuestionId question, Answer answer) {
        in(data, database -> {
            Assessment before = store(database).load(SAMOA);
            Assessment after = before.withAnswers(before.answers().with(question, answer));
            store(database)
                    .save(new Change(
                            SAMOA,
                            question,
                            before.answers().to(question),
                            answer,
                            Scoring.score(framework, after).standing()));
        });
    }

    private Answers answers(String data) {
        Answers[] found = new Answers[1];
        in(data, database -> found[0] = store(database).load(SAMOA).answers());
        return found[0];
    }

    private static JdbiAssessmentStore store(Database database) {
        return new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Tala");
    }

    @Test
    void of_a_sign_off_without_a_code_it_is_said_that_it_cannot_be_checked() throws IOException {
        fill("there");
        answer("there", first(), option(first(), 1));
        in(
                "there",
                database -> new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write)
                        .signOff(new Signing(SAMOA, List.of(new Person("Tala", "minister")), "", "Tala"), framework));
        assertThat(run("export", "--data", at("there"), "--out", at("coded.readiness")))
                .isZero();
        assertThat(run("import", at("coded.readiness"), "--data", at("one"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        ZipExchangeFile exchange = new ZipExchangeFile(() -> "1");
        ExchangePackage coded = exchange.read(at("coded.readiness")).value();
        Files.write(folder.resolve("old.readiness"), exchange.write(Uncoded.of(coded)));
        assertThat(run("import", at("old.readiness"), "--data", at("two"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(at("old.readiness")
                        + ": Samoa 2026 is signed off, but this sign-off came without a code and cannot be checked.");
    }

    @Test
    void of_a_sign_off_whose_code_no_longer_fits_the_sender_is_told_that_the_file_will_be_refused()
            throws SQLException {
        fill("here");
        answer("here", first(), option(first(), 1));
        in(
                "here",
                database -> new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write)
                        .signOff(new Signing(SAMOA, List.of(new Person("Tala", "minister")), "", "Tala"), framework));
        String url = "jdbc:h2:" + folder.resolve("here/readiness");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update assessment set round = '2027'");
        }
        assertThat(run("export", "--data", at("here"), "--out", at("misfit.readiness")))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Samoa 2027: the code of a sign-off does not fit what stands here, so every import"
                        + " refuses this file.");
        assertThat(run("import", at("misfit.readiness"), "--data", at("there"))).isEqualTo(1);
    }

    @Test
    void of_a_history_that_was_altered_the_sender_is_told_that_the_file_will_be_refused() throws SQLException {
        fill("here");
        answer("here", first(), option(first(), 1));
        String url = "jdbc:h2:" + folder.resolve("here/readiness");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update answer_history set new_source = 'another'");
        }
        assertThat(run("export", "--data", at("here"), "--out", at("altered.readiness")))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Samoa 2026: the history is not as it was written, so every import refuses this file.");
        assertThat(run("import", at("altered.readiness"), "--data", at("there")))
                .isEqualTo(1);
    }
}
