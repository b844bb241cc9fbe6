package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.thin;
import static org.southsouth.readiness.report.SmallReports.COUNTRIES;
import static org.southsouth.readiness.report.SmallReports.filled;
import static org.southsouth.readiness.report.SmallReports.matching;
import static org.southsouth.readiness.report.SmallReports.planned;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.chart.Approved;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.testing.Scenario;

/**
 * Files for programs, workbooks and forms, whole, against texts that somebody has read: every field, every figure to the
 * last digit and their order. Whoever changes a format learns it here; {@code mvn test -Dtest=FileTextsTest
 * -Dreadiness.approve=write} takes the new texts.
 */
class FileTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/southsouth/readiness/report/files");

    private static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new TreeMap<>();
        all.put("scorecard.json", () -> scorecard(attached(), ReportFormat.JSON));
        all.put("comparison.json", () -> reports().comparison(rounds(), ReportFormat.JSON));
        all.put("plan.json", () -> reports().plan(plan(), ReportFormat.JSON));
        all.put("matches.json", () -> reports().matching(matching(own(), COUNTRIES.size()), ReportFormat.JSON));
        all.put("cards.json", () -> CardSamples.documents().cards(CardSamples.all(), CardFormat.JSON));
        all.put("comparison.csv", () -> reports().comparison(rounds(), ReportFormat.CSV));
        all.put("plan.csv", () -> reports().plan(plan(), ReportFormat.CSV));
        all.put("matches.csv", () -> reports().matching(matching(own(), COUNTRIES.size()), ReportFormat.CSV));
        all.put("answers.csv", () -> scorecard(AssessmentSheet.alone(own()), ReportFormat.ANSWERS));
        all.put("scorecard.xlsx", () -> scorecard(attached(), ReportFormat.XLSX));
        all.put("comparison.xlsx", () -> reports().comparison(rounds(), ReportFormat.XLSX));
        all.put("plan.xlsx", () -> reports().plan(plan(), ReportFormat.XLSX));
        all.put("matches.xlsx", () -> reports().matching(matching(own(), COUNTRIES.size()), ReportFormat.XLSX));
        all.put("scorecard.docx", () -> scorecard(attached(), ReportFormat.DOCX));
        all.put(
                "comparison-many.docx",
                () -> reports().comparison(Comparison.of(SmallReports.many()), ReportFormat.DOCX));
        all.put("plan.parts", () -> reports().plan(plan(), ReportFormat.DOCX));
        all.put("scorecard.html", () -> scorecard(attached(), ReportFormat.HTML));
        all.put(
                "comparison-many.html",
                () -> reports().comparison(Comparison.of(SmallReports.many()), ReportFormat.HTML));
        for (FormFormat format : List.of(FormFormat.XLSX, FormFormat.XFORM, FormFormat.XLSFORM, FormFormat.DOCX)) {
            String ending = format == FormFormat.XFORM ? ".xml" : format == FormFormat.DOCX ? ".docx" : ".xlsx";
            all.put("form-" + format.word() + ending, () -> new Forms(MESSAGES, FORMATS).form(form(), format));
        }
        all.put("form-filled-in.xlsx", () -> new Forms(MESSAGES, FORMATS).form(filledIn(), FormFormat.XLSX));
        all.put("answers-with-notes.csv", FileTextsTest::noted);
        all.put(
                "robustness.csv",
                () -> reports()
                        .robustness(
                                rounds().entries(),
                                FigureSamples.comparison(rounds().entries()).robustness(),
                                List.of(Optional.of(new RankRange(1, 1.5, 1, 2)), Optional.empty(), Optional.empty())));
        all.put("comparison.datapackage", () -> reports().comparison(rounds(), ReportFormat.DATAPACKAGE));
        return all;
    }

    /** Notes are left out elsewhere, but for the reason why a question does not apply. */
    private static byte[] noted() {
        QuestionId law = new QuestionId("A-LAW-1");
        QuestionId net = new QuestionId("B-NET-1");
        Answers answers = good().with(law, good().to(law).withNote("Law 5\rof\u00072024"))
                .with(net, Answer.of(new Response.NotApplicable()).withNote("No coast"))
                .with(new QuestionId("A-USE-3"), Answer.of(new Response.Written("")));
        AssessmentSheet sheet = AssessmentSheet.alone(entry("KHM", "2026", answers));
        List<byte[]> parts = List.of(
                reports().scorecard(sheet, ReportFormat.ANSWERS, new ReportContents(true)),
                reports().scorecard(sheet, ReportFormat.ANSWERS, new ReportContents(false)));
        return String.join(
                        "without notes\n",
                        parts.stream().map(ReportSamples::text).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Entry own() {
        return entry("KHM", "2026", good());
    }

    /** With files at an answer. */
    private static AssessmentSheet attached() {
        AssessmentSheet planned = planned();
        return new AssessmentSheet(
                entry("KHM", "2026", ReportSamples.attached()),
                planned.actions(),
                planned.earlier(),
                planned.matching());
    }

    private static byte[] scorecard(AssessmentSheet sheet, ReportFormat format) {
        return reports().scorecard(sheet, format, ReportContents.DEFAULT);
    }

    private static Comparison rounds() {
        return Comparison.of(List.of(filled("KHM", "2022", 21, 0), entry("KHM", "2024", thin()), own()));
    }

    /** With what became of the first action, and of one that is not there any more. */
    private static PlanSheet plan() {
        List<Action> actions = new ArrayList<>(SmallReports.actions(own()));
        Action first = actions.get(0).with(new FollowUp(LocalDate.of(2026, 10, 1), "First meeting held", "A. Silva"));
        actions.set(0, first);
        Instant day = Instant.parse("2026-09-14T09:30:00Z");
        return new PlanSheet(
                own(),
                actions,
                PlanSheet.Origin.KEPT,
                List.of(
                        new ActionChange(first.id(), day, "A. Silva", new Turn(Part.STATE, "PROPOSED", "AGREED")),
                        new ActionChange(
                                new ActionId("gone"),
                                day.minusSeconds(60),
                                "",
                                new Turn(Part.DELETED, "Buy a server", ""))));
    }

    /** A question of every kind and of every condition. */
    private static Framework kinds() {
        QuestionKind.Numeric cost = new QuestionKind.Numeric("USD", new Goalposts(1000, 1, true), 1.0, null, 0);
        return framework(
                Mean.ARITHMETIC,
                pillar(
                        "law",
                        theme(
                                "tax",
                                levels("vat"),
                                ticks("rules"),
                                figure("share"),
                                words("plan"),
                                yesPartialNo("open"),
                                question("cost", cost)),
                        theme(
                                "more",
                                askedIf(atLeast("vat", 50), NotAsked.ZERO, levels("duty")),
                                askedIf(
                                        new AskIf.Is(new QuestionId("rules"), List.of("a", "c")),
                                        NotAsked.LEAVE_OUT,
                                        countriesOnly(yesPartialNo("post"))),
                                askedIf(
                                        new AskIf.Any(List.of(
                                                atLeast("share", 40),
                                                new AskIf.Not(new AskIf.Answered(new QuestionId("plan"))))),
                                        NotAsked.ZERO,
                                        question(
                                                "since",
                                                new QuestionKind.Date(
                                                        LocalDate.of(1990, 1, 1), LocalDate.of(2026, 12, 31)))),
                                askedIf(
                                        new AskIf.All(List.of(
                                                atLeast("rules", 50),
                                                new AskIf.Is(new QuestionId("open"), List.of("yes")))),
                                        NotAsked.ZERO,
                                        levels("both")),
                                askedIf(atLeast("cost", 60), NotAsked.ZERO, words("cheap")),
                                askedIf(atLeast("duty", 25), NotAsked.ZERO, words("chain")))));
    }

    private static AskIf atLeast(String gate, double points) {
        return new AskIf.AtLeast(new QuestionId(gate), points);
    }

    private static Form form() {
        Profile profile = new Profile(
                new Subject("KHM"),
                new Round("2026"),
                Depth.FULL,
                "2026-10-31",
                "Ministry of Trade",
                "trade@example.org",
                List.of());
        return Form.blank(kinds(), profile, new ExchangeScope.Whole(), Instant.parse("2026-05-15T12:00:00Z"));
    }

    /** The same with answers so far, of which one has a note that a spreadsheet must not run. */
    private static Form filledIn() {
        Form blank = form();
        Answers answers = Scenario.of(kinds())
                .choose("vat", "3")
                .graded("vat", Grade.A)
                .tick("rules", "a", "d")
                .figure("share", 12.5)
                .dontKnow("plan")
                .choose("open", "yes")
                .notApplicable("cost")
                .respond("since", new Response.Day(LocalDate.of(2019, 7, 1)))
                .answers();
        QuestionId vat = new QuestionId("vat");
        answers = answers.with(
                vat, answers.to(vat).withNote("=1+1").withEvidence(new Evidence(Grade.B, "Law 5 of 2024", 2024)));
        return new Form(
                blank.framework(),
                Optional.of(new AssessmentId("a-1")),
                blank.profile(),
                blank.scope(),
                answers,
                Map.of(vat, "0123456789abcdef"),
                true,
                false,
                blank.madeAt(),
                Optional.empty());
    }

    static Set<String> names() {
        return all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_holds_what_was_approved(String name) {
        byte[] bytes = Objects.requireNonNull(all().get(name)).get();
        List<String> lines = lines(name, bytes);
        if (Approved.isWriting()) {
            Approved.write(FOLDER, name, lines);
        }
        assertThat(Approved.difference(FOLDER, name, lines)).isEmpty();
    }

    @Test
    void every_approved_text_is_of_a_file() throws IOException {
        assertThat(Approved.names(FOLDER)).containsExactlyInAnyOrderElementsOf(names());
    }

    private static List<String> lines(String name, byte[] bytes) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".datapackage" -> archive(bytes);
            case ".xlsx" -> BookText.of(bytes);
            case ".docx" -> DocxText.of(bytes);
            case ".parts" -> parts(bytes);
            case ".html" -> page(ReportSamples.text(bytes));
            case ".xml" ->
                List.of(ReportSamples.text(bytes).replace("><", ">\n<").split("\n"));
            default -> ReportSamples.lines(bytes);
        };
    }

    /** Without its styles and its charts, which stand in texts of their own; what is drawn in a table stands on one line. */
    private static List<String> page(String html) {
        String plain = html.replaceAll("(?s)<style>.*?</style>", "<style/>")
                .replaceAll("(?s)<svg(?! class=\"plot\")[^>]*>.*?</svg>", "<svg/>");
        String lines = Pattern.compile("<svg class.*?</svg>")
                .matcher(plain)
                .replaceAll(plot -> Matcher.quoteReplacement(plot.group().replace("><", "> <")));
        return List.of(lines.replace("><", ">\n<").split("\n"));
    }

    /** What a word processor reads of how it looks: every element of its styles and its pages on a line. */
    private static List<String> parts(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().startsWith("word/") && file.getName().endsWith(".xml")) {
                    lines.add("=== " + file.getName());
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    lines.addAll(List.of(xml.replace("><", ">\n<").split("\n")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Its files, one below the other. */
    private static List<String> archive(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                lines.add("=== " + file.getName());
                lines.addAll(ReportSamples.lines(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
