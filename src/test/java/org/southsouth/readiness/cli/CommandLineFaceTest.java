package org.southsouth.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.testing.NoBackups;
import org.southsouth.readiness.testing.NoCards;
import org.southsouth.readiness.testing.NoContents;
import org.southsouth.readiness.testing.NoExchange;
import org.southsouth.readiness.testing.NoForms;
import org.southsouth.readiness.testing.NoPassword;
import org.southsouth.readiness.testing.NoSources;

class CommandLineFaceTest {
    private static final CountryGroups GROUPS = new CountryGroups(List.of(
            new CountryFacts("RWA", "Africa", "", true, true, false, Set.of("rw", "en"), LocalDate.EPOCH),
            new CountryFacts("KHM", "Asia", "", true, false, false, Set.of("km"), LocalDate.EPOCH)));
    private static final String INPUT = " --framework F --answers A.csv";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> written = new HashMap<>();
    private Parsed<Framework> framework = Parsed.of(small());
    private Parsed<List<AnswerSheet>> answers = Parsed.of(List.of(
            new AnswerSheet(new Subject("RWA"), new Round("2026"), good()),
            new AnswerSheet(new Subject("KHM"), new Round("9"), thin()),
            new AnswerSheet(new Subject("KHM"), new Round("10"), good())));
    private StoredAssessments stored = folder -> List.of();
    private boolean isTerminal;
    private LongSupplier nanos = () -> 0;

    @Test
    void a_sound_framework_is_checked_in_silence() {
        assertThat(run("check --framework F")).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
    }

    @Test
    void every_problem_of_the_input_is_listed_and_nothing_is_written() {
        List<Problem> problems = List.of(
                Problem.of("a.json", "problem.at", "first", "one"),
                Problem.of("b.json", "problem.at", "second", "two"));
        framework = Parsed.refused(problems);
        for (String command : List.of("check --framework F", "score" + INPUT + " --out X", "compare" + INPUT)) {
            assertThat(run(command)).isEqualTo(1);
            assertThat(err()).contains("a.json: first: one\n").contains("b.json: second: two\n");
            assertThat(out()).isEmpty();
        }
        framework = Parsed.of(small());
        answers = Parsed.refused(problems);

        assertThat(run("score" + INPUT + " --out X")).isEqualTo(1);
        assertThat(err()).contains("a.json: first: one\n");
        assertThat(written).isEmpty();
    }

    @Test
    void scores_stand_in_the_order_of_the_file() {
        assertThat(run("score" + INPUT)).isZero();
        assertThat(out())
                .startsWith("subject,round,section,score,low")
                .containsSubsequence("\nRWA,2026,test,46.767", "\nKHM,9,test,,", "\nKHM,10,test,46.767");
        assertThat(err()).isEmpty();
    }

    @Test
    void scores_can_be_rounded_and_written_to_a_file() {
        assertThat(run("score" + INPUT + " --decimals 1 --out scores.csv")).isZero();
        assertThat(out()).isEmpty();
        assertThat(written.get("scores.csv")).contains("RWA,2026,test,46.8,");
    }

    @Test
    void a_core_check_asks_the_core_questions() {
        assertThat(run("score" + INPUT + " --depth core")).isZero();
        assertThat(out()).contains("RWA,2026,test,,").contains("RWA,2026,A,54.15,");
    }

    @Test
    void a_core_check_of_a_city_is_refused() {
        answers = Parsed.of(List.of(
                new AnswerSheet(new Subject("KHM:Phnom Penh"), new Round("2026"), good()),
                new AnswerSheet(new Subject("RWA:Kigali"), new Round("2026"), good())));
        assertThat(run("score" + INPUT + " --depth core")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                        KHM:Phnom Penh: a core check is for countries only.
                        RWA:Kigali: a core check is for countries only.
                        """);
    }

    @Test
    void a_comparison_takes_the_latest_round_of_each_in_alphabetical_order() {
        assertThat(run("compare" + INPUT)).isZero();
        assertThat(out()).startsWith("id,kind,title,KHM,RWA,spread\ntest,section,Test,46.767");
    }

    @Test
    void a_comparison_names_its_columns_as_they_were_asked_for() {
        assertThat(run("compare" + INPUT + " --subjects RWA,KHM@9,KHM")).isZero();
        assertThat(out())
                .startsWith("id,kind,title,RWA,KHM@9,KHM,spread\n")
                .contains("\nA,section,Pillar A,58.325,0,58.325,58.325\n");
    }

    @Test
    void subjects_and_rounds_that_are_not_there_are_all_named() {
        assertThat(run("compare" + INPUT + " --subjects FJI,KHM@8,RWA,WSM@1")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                        FJI is not in the answers.
                        KHM@8 is not in the answers. Rounds of this subject: 10 and 9.
                        WSM@1 is not in the answers.
                        """);
        assertThat(run("report" + INPUT + " --subject FJI --format html --out x"))
                .isEqualTo(1);
        assertThat(written).isEmpty();
    }

    @Test
    void a_subject_may_hold_an_at_sign_itself() {
        answers = Parsed.of(List.of(new AnswerSheet(new Subject("x@y"), new Round("2026"), good())));
        assertThat(run("compare" + INPUT + " --subjects x@y,x@y@2026")).isZero();
        assertThat(out()).startsWith("id,kind,title,x@y,x@y@2026,spread\n");
    }

    @Test
    void how_sure_the_scores_are_is_told_for_each_round() {
        assertThat(run("robustness" + INPUT)).isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines)
                .hasSize(4)
                .startsWith("subject,round,score,median,p5,p95,rank,rank_p5,rank_p95")
                .contains("KHM,9,,,,,,,");
        assertThat(lines.get(1)).startsWith("RWA,2026,46.767").endsWith(",1,1,1");
        assertThat(lines.get(3)).startsWith("KHM,10,46.767").endsWith(",1,1,1");
        assertThat(lines.get(1).substring(8)).isEqualTo(lines.get(3).substring(6));
        assertThat(err()).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_file_and_gaps_can_be_left() {
        assertThat(run("robustness" + INPUT + " --draws 300 --seed -7 --noise 0.5 --gaps draw"))
                .isZero();
        String first = out();
        assertThat(run("robustness" + INPUT + " --draws 300 --seed -7 --noise 0.5 --out r.csv"))
                .isZero();
        assertThat(written).containsEntry("r.csv", first);
        assertThat(run("robustness" + INPUT + " --draws 300 --seed 8 --noise 0.5"))
                .isZero();
        assertThat(out()).isNotEqualTo(first);
        assertThat(run("robustness" + INPUT + " --noise 0 --gaps leave")).isZero();
        String score = out().lines().toList().get(1).split(",", -1)[2];
        assertThat(out()).contains("\nRWA,2026" + ("," + score).repeat(4) + ",1,1,1\n");
    }

    @Test
    void somebody_who_waits_for_draws_sees_them_counted() {
        long[] now = {0};
        nanos = () -> now[0] += 400_000_000L;
        isTerminal = true;
        assertThat(run("robustness" + INPUT)).isZero();
        assertThat(err()).contains("[", "50 %", "100 %").endsWith(" \r");
    }

    @Test
    void nothing_cannot_be_compared() {
        answers = Parsed.of(List.of());
        assertThat(run("compare" + INPUT)).isEqualTo(1);
        assertThat(err()).isEqualTo("There are no answers in the file.\n");
        assertThat(run("score" + INPUT)).isZero();
        assertThat(out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>, Cambodia", "csv, 'subject,round,section', KHM", "json, '{', KHM"})
    void a_report_of_one_is_a_scorecard(String format, String beginning, String subject) {
        assertThat(run("report" + INPUT + " --subject KHM@9 --out r --format " + format))
                .isZero();
        assertThat(written.get("r")).startsWith(beginning).contains(subject);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "csv, 'id,kind,title,RWA,KHM@9,spread'", "json, '{'"})
    void a_report_of_several_is_a_comparison(String format, String beginning) {
        assertThat(run("report" + INPUT + " --subjects RWA,KHM@9 --out r --format " + format))
                .isZero();
        assertThat(written.get("r")).startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource({"html, Nobody has agreed to them yet", "csv, 'question,action,legal_step'", "json, '\"suggested\"'"})
    void a_plan_is_made_from_the_suggestions_and_says_so(String format, String words) {
        assertThat(run("report --kind plan" + INPUT + " --subject KHM@10 --out r --format " + format))
                .isZero();
        assertThat(written.get("r")).contains(words);
    }

    @Test
    void matches_as_a_report_are_a_table_like_that_of_match() {
        assertThat(run("match" + INPUT + " --for KHM@9")).isZero();
        String table = out();
        assertThat(run("report --kind match" + INPUT + " --subject KHM@9 --out r --format csv"))
                .isZero();
        assertThat(written).containsEntry("r", table);
    }

    @ParameterizedTest
    @CsvSource({
        "--kind party --subject KHM --format pdf, '--kind is one of scorecard, plan and match, not party.'",
        "--kind plan --subjects KHM --format pdf, '--kind plan needs --subject, and takes no --subjects.'",
        "--kind match --format pdf, '--kind match needs --subject, and takes no --subjects.'",
        "--kind plan --notes --subject KHM --format pdf, '--notes goes with scorecards and comparisons, not with --kind plan.'",
        "--kind match --depth core --subject KHM --format pdf, '--kind match takes full assessments; leave out --depth core.'",
        "--kind plan --subject KHM --format coinr, '--format of --kind plan is one of pdf, html, md, csv, json, xlsx, docx, svg and png, not coinr.'"
    })
    void what_a_kind_cannot_be_is_said(String call, String words) {
        assertThat(run("report" + INPUT + " --out r " + call)).isEqualTo(2);
        assertThat(err()).contains(words);
        assertThat(written).isEmpty();
    }

    @Test
    void what_is_stored_is_listed_by_subject_and_round() {
        stored = folder -> List.of(summary("a", "RWA", "2026"), summary("b", "KHM", "10"), summary("c", "KHM", "9"));
        assertThat(run("list --data D")).isZero();
        assertThat(out().lines().map(line -> line.substring(0, 1))).containsExactly("i", "c", "b", "a");
    }

    @Test
    void data_without_assessments_lists_the_head_only() {
        assertThat(run("list --data D")).isZero();
        assertThat(out()).isEqualTo("id,subject,round,depth,status,answered,applicable,score,changed\n");
    }

    @Test
    void gaps_are_matched_with_who_is_strong_on_them() {
        assertThat(run("match" + INPUT + " --for KHM@9")).isZero();
        assertThat(out()).isEqualTo("""
                question,title,score,peer,peer_score,evidence,similarity,match,reasons
                A-LAW-1,Title of A-LAW-1,0,RWA,75,1,0.5,0.375,both least developed countries; proved by an official document
                """);
        assertThat(run("match" + INPUT + " --for RWA --out M")).isZero();
        assertThat(written.get("M"))
                .isEqualTo("question,title,score,peer,peer_score,evidence,similarity,match,reasons\n");
        assertThat(run("match" + INPUT + " --for FJI")).isEqualTo(1);
        assertThat(err()).contains("FJI");
        assertThat(run("match" + INPUT)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(StoreException.Reason.class)
    void data_that_cannot_be_read_is_said_in_words(StoreException.Reason reason) {
        stored = folder -> {
            throw new StoreException(reason, "for the log", null);
        };
        assertThat(run("list --data D"))
                .isEqualTo(
                        reason == StoreException.Reason.MISSING || reason == StoreException.Reason.WRONG_PASSWORD
                                ? 1
                                : 3);
        assertThat(err()).isNotBlank().doesNotContain("for the log", "failure.");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileException.Reason.class)
    void a_file_that_cannot_be_written_is_said_in_words(FileException.Reason reason) {
        Ports ports = new Ports(
                folder -> framework,
                (file, of) -> answers,
                reports(),
                (file, contents) -> {
                    throw new FileException(reason, file, null);
                },
                new NoExchange(),
                stored,
                new NoBackups(),
                new NoExchange(),
                new NoContents(),
                () -> Parsed.of(GROUPS),
                new NoPassword(),
                (from, to) -> new CopyReport(0, 0, 0, List.of(), false),
                new NoCards(),
                new NoCards(),
                new NoSources(),
                new NoForms(),
                new NoForms(),
                Clock.systemUTC());
        assertThat(run(ports, "score" + INPUT + " --out the-file")).isEqualTo(3);
        assertThat(err()).contains("the-file").doesNotContain("failure.");
    }

    @Test
    void too_little_memory_is_said_in_words() {
        Ports sound = ports();
        Ports ports = new Ports(
                sound.frameworks(),
                (file, framework) -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                sound.reports(),
                sound.files(),
                sound.largeFiles(),
                sound.stored(),
                sound.backups(),
                sound.exchangeFiles(),
                sound.contents(),
                sound.groups(),
                sound.password(),
                sound.move(),
                sound.cardFiles(),
                sound.cards(),
                sound.sources(),
                sound.forms(),
                sound.filledForms(),
                sound.clock());
        assertThat(run(ports, "score" + INPUT)).isEqualTo(3);
        assertThat(err()).startsWith("There is not enough memory for so much at once. Nothing was written.");
    }

    @Test
    void a_result_that_cannot_be_written_to_the_stream_is_a_failure() {
        Output output = new Output(new PrintStream(new Broken()), new PrintStream(err), false, nanos);
        int code = new CommandLineFace(MESSAGES, "1.2.3").run(List.of("list", "--data", "D"), ports(), output);
        assertThat(code).isEqualTo(3);
        assertThat(err()).isEqualTo("The result could not be written to standard output.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                                  | A command is missing.
                    dance                                                               | Unknown: dance
                    check                                                               | Missing: --framework
                    check --framework                                                   | --framework needs a value.
                    check --framework F --framework G                                   | --framework is given twice.
                    check --framework F extra                                           | Unknown: extra
                    score --framework F                                                 | Missing: --answers
                    score --colour red                                                  | Missing: --framework and --answers
                    score --framework F --answers A --colour red                        | Unknown: --colour
                    score --framework F --answers A --decimals -1                       | --decimals is a whole number from 0 to 15, not -1.
                    score --framework F --answers A --decimals 16                       | --decimals is a whole number from 0 to 15, not 16.
                    score --framework F --answers A --decimals 1.5                      | --decimals is a whole number from 0 to 15, not 1.5.
                    score --framework F --answers A --depth deep                        | --depth is full or core, not deep.
                    robustness --framework F --answers A --draws 0                      | --draws is a whole number from 1 to 100000, not 0.
                    robustness --framework F --answers A --draws 100001                 | --draws is a whole number from 1 to 100000, not 100001.
                    robustness --framework F --answers A --draws 1e3                    | --draws is a whole number from 1 to 100000, not 1e3.
                    robustness --framework F --answers A --seed x                       | --seed is a whole number, not x.
                    robustness --framework F --answers A --noise 1.1                    | --noise is a number from 0 to 1, not 1.1.
                    robustness --framework F --answers A --noise -0.1                   | --noise is a number from 0 to 1, not -0.1.
                    robustness --framework F --answers A --gaps fill                    | --gaps is draw or leave, not fill.
                    compare --framework F --answers A --subjects RWA,,KHM               | --subjects are names with commas between, not RWA,,KHM.
                    report --framework F --answers A --format html --out x              | Missing: --subject for a scorecard, or --subjects for a comparison.
                    report --framework F --answers A --format html --out x --subject RWA --subjects KHM | Give either --subject or --subjects, not both.
                    report --framework F --answers A --format odt --out x --subject RWA | --format is one of pdf, brief, html, md, csv, answers, json, xlsx, docx, svg, png, coinr and datapackage, not odt.
                    report --framework F --answers A --format html --subject RWA        | Missing: --out
                    report --framework F --answers A --format html --out x --subject RWA --kind board | --kind is one of scorecard, plan and match, not board.
                    list                                                                | Missing: --data for a folder, or --database for a shared database.
                    list --data D --database jdbc:postgresql://h/d                      | Give either --data or --database, not both.
                    import --data D                                                     | FILE needs a value.
                    export WSM --data D                                                 | Missing: --out
                    export --data D --out X --section a --ask b                         | Give either --section or --ask, not both.
                    """)
    void wrong_usage_is_said_and_ends_with_2(String command, String message) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(err()).startsWith(message + "\nTry: readiness").endsWith(" --help\n");
        assertThat(out()).isEmpty();
        assertThat(written).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "robustness", "compare", "report", "list", "import", "export"})
    void every_command_has_its_help_and_version(String command) {
        assertThat(run(command + " --help")).isZero();
        assertThat(out()).startsWith("Usage: readiness " + command).contains("--help", "--version", "Options:");
        assertThat(run(command + " --version")).isZero();
        assertThat(out()).isEqualTo("readiness 1.2.3\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void the_help_says_what_each_kind_can_be_written_as() {
        assertThat(run("report --help")).isZero();
        String help = out().replaceAll("\\s+", " ");
        String list = "pdf, html, md, csv, json, xlsx, docx, svg and png";
        assertThat(help).contains("Of a plan: " + list + ".", "Of matches: " + list + ".");
        assertThat(run("cards --help")).isZero();
        assertThat(out().substring(out().indexOf("Usage: readiness cards")).replaceAll("\\s+", " "))
                .contains("What the cards are written as: pdf, docx, md and json.")
                .doesNotContain("plan", "svg");
    }

    @Test
    void help_as_a_word_shows_what_it_shows_as_an_option() {
        assertThat(run("--help")).isZero();
        String all = out();
        assertThat(run("help")).isZero();
        assertThat(out()).isEqualTo(all);
        assertThat(run("report --help")).isZero();
        String ofOne = out();
        assertThat(run("help report")).isZero();
        assertThat(out()).isEqualTo(ofOne);
        assertThat(run("help lisst")).isEqualTo(2);
        assertThat(err()).contains("lisst");
    }

    @Test
    void the_help_of_all_names_every_command() {
        assertThat(run("--help")).isZero();
        assertThat(out())
                .startsWith("Usage: readiness")
                .contains(
                        "check",
                        "score",
                        "robustness",
                        "compare",
                        "report",
                        "list",
                        "import",
                        "export",
                        "SUBJECT@ROUND");
        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualTo("readiness 1.2.3\n");
    }

    @Test
    void somebody_who_waits_sees_a_bar_that_goes_away() {
        long[] now = {0};
        nanos = () -> now[0] += 800_000_000L;
        isTerminal = true;
        assertThat(run("score" + INPUT)).isZero();
        assertThat(err()).contains("[", "33 %", "100 %").endsWith(" \r");
        assertThat(out()).doesNotContain("%");

        isTerminal = false;
        assertThat(run("score" + INPUT)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void a_quick_command_shows_no_bar() {
        isTerminal = true;
        assertThat(run("score" + INPUT)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void output_is_utf_8_whatever_the_locale() {
        answers = Parsed.of(List.of(new AnswerSheet(new Subject("Côte"), new Round("2026"), good())));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(run("score" + INPUT)).isZero();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out()).contains("Côte,2026,test,46.767");
    }

    private int run(String command) {
        return run(ports(), command);
    }

    private int run(Ports ports, String command) {
        out.reset();
        err.reset();
        List<String> arguments = command.isBlank() ? List.of() : new ArrayList<>(Arrays.asList(command.split(" ")));
        Output output = new Output(new PrintStream(out), new PrintStream(err), isTerminal, nanos);
        return new CommandLineFace(MESSAGES, "1.2.3").run(arguments, ports, output);
    }

    private Ports ports() {
        return new Ports(
                folder -> framework,
                (file, of) -> answers,
                reports(),
                (file, contents) -> written.put(file, new String(contents, StandardCharsets.UTF_8)),
                new NoExchange(),
                stored,
                new NoBackups(),
                new NoExchange(),
                new NoContents(),
                () -> Parsed.of(GROUPS),
                new NoPassword(),
                (from, to) -> new CopyReport(0, 0, 0, List.of(), false),
                new NoCards(),
                new NoCards(),
                new NoSources(),
                new NoForms(),
                new NoForms(),
                Clock.systemUTC());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static AssessmentSummary summary(String id, String subject, String round) {
        return new AssessmentSummary(
                new AssessmentId(id),
                new FrameworkRef("test", "1"),
                Profile.of(new Subject(subject), new Round(round), Depth.FULL),
                new Standing(1, 2, Double.NaN, 0, 100),
                Instant.EPOCH,
                "",
                Optional.empty());
    }

    private static final class Broken extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("the pipe is closed");
        }
    }
}
