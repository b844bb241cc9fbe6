package org.southsouth.readiness.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.figure.FigureSamples.SHIPPED;
import static org.southsouth.readiness.report.figure.FigureSamples.comparison;
import static org.southsouth.readiness.report.figure.FigureSamples.entry;
import static org.southsouth.readiness.report.figure.FigureSamples.scorecard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.document.Bullets;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.ScorecardReporting;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.RunningHead;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

class PdfDocumentsTest {
    private static final List<String> NOTES = List.of(
            "Decree 114/2024, art. 63",
            "Luật Giao dịch điện tử có hiệu lực",
            "Закон об электронной торговле",
            "电子商务法",
            "قانون التجارة",
            "ច្បាប់ស្តីពី");

    private final PdfDocuments whole = PdfDocuments.whole(MESSAGES, FORMATS);
    private final PdfDocuments brief = PdfDocuments.brief(MESSAGES, FORMATS);

    @Test
    void aReportPassesPdfUaWithNotesInSixScripts() {
        byte[] pdf = whole.scorecard(withNotes("KHM", NOTES));

        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.all(pdf)).contains(NOTES.get(0), NOTES.get(1), NOTES.get(2), NOTES.get(3), "التجارة");
        assertThat(PdfText.outside(pdf)).isEmpty();
    }

    @Test
    void chaptersStandInTheirOrderAndOnThePagesOfTheContents() {
        List<String> pages = PdfText.pages(whole.scorecard(scorecard(entry("KHM", "2026", 1, 0.05))));

        List<String> titles = List.of(
                "Where it stands",
                "What is strong",
                "Pillar 1 of 4",
                "Pillar 4 of 4",
                "What is not known yet",
                "Sign-off");
        assertThat(String.join("\n", pages)).containsSubsequence(titles);
        assertThat(pages.get(0)).contains("Draft", "25 Nov 2026", "South-South E-Commerce Readiness, version");
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains((i + 1) + " / " + pages.size(), "It is not a ranking", "DRAFT");
        }
        Map<String, String> contents = Map.of(
                "Brief", "Where it stands",
                "Regulation", "Pillar 1 of 4",
                "Women entrepreneurs", "Pillar 4 of 4",
                "Not known yet", "What is not known yet",
                "Sign-off", "To be signed");
        contents.forEach((title, text) ->
                assertThat(pages.get(pageOf(pages.get(0), title) - 1)).contains(text));
    }

    /** The full report of a complete, a signed and a thin assessment, and of names of sixty letters and of other scripts. */
    @ParameterizedTest
    @CsvSource({
        "KHM,0",
        "KHM,0.05",
        "KHM,0.4",
        "KHM:A city whose name has sixty letters and is never cut in a title,0.1",
        "CHN:上海市浦东新区,0.1",
        "MAR:الدار البيضاء,0.1",
        "KHM:ភ្នំពេញ,0.1"
    })
    void nothingStandsOverAnythingAndNoPageIsAlmostEmpty(String subject, double open) {
        assertThat(PdfText.faults(whole.scorecard(scorecard(entry(subject, "2026", 3, open)))))
                .isEmpty();
    }

    private static int pageOf(String contents, String title) {
        return contents.lines()
                .filter(line -> line.startsWith(title + " "))
                .mapToInt(
                        line -> Integer.parseInt(line.substring(title.length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aValidatedReportNamesWhoSignedTheirReservationsAndEarlierSignOffs() throws IOException {
        byte[] pdf = whole.scorecard(scorecard(signed(entry("KHM", "2026", 1, 0))));

        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports/signed.pdf"), pdf);
        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages.get(0))
                .contains("VALIDATED", "14 Oct 2026", "Ben Okello (Customs)", "answers are locked.")
                .contains("Code of the sign-off", "04HM-ASW9-NF6Y-Y093");
        assertThat(pages.get(pages.size() - 1))
                .contains("Ana Silva", "chair", "Ben Okello", "Two carriers hold that the form is not in use yet.")
                .contains("Opened again", "by Ben: A new law")
                .contains("Signed before codes existed.", "Code: 04HM-ASW9-NF6Y-Y093.");
        assertThat(UaCheck.failures(brief.scorecard(scorecard(signed(entry("KHM", "2026", 1, 0.05))))))
                .isEmpty();
    }

    @Test
    void headsOfATableStandOnEachOfItsPages() {
        List<String> pages = PdfText.pages(whole.scorecard(scorecard(entry("KHM", "2026", 1, 0.05))));

        List<String> withQuestions =
                pages.stream().filter(page -> page.contains("REG-CONS-0")).toList();
        assertThat(withQuestions).hasSizeGreaterThan(0);
        assertThat(pages.stream().filter(page -> page.contains("Readiness report · Regulation")))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("Question", "Answer", "Points", "Source and notes"));
        assertThat(pages).anySatisfy(page -> assertThat(page).contains("(continued)"));
    }

    /** A theme never goes on overleaf with its last row alone. */
    @Test
    void noPageBeginsWithTheLastRowOfATheme() {
        for (int seed = 1; seed <= 4; seed++) {
            List<String> pages = PdfText.pages(whole.scorecard(scorecard(entry("KHM", "2026", seed, 0.05))));
            for (String page : pages) {
                Matcher again = Pattern.compile("\\(continued\\)").matcher(page);
                if (again.find()) {
                    List<String> ids = Pattern.compile("[A-Z]{3}-[A-Z]+-\\d\\d")
                            .matcher(page.substring(again.end()))
                            .results()
                            .map(MatchResult::group)
                            .toList();
                    String theme = ids.get(0).substring(0, ids.get(0).length() - 3);
                    assertThat(ids.stream().filter(id -> id.startsWith(theme)))
                            .as(ids.get(0))
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** What HTML, Word and text have. */
    @Test
    void theWholeReportSaysWhatElseTheScoreCouldBe() {
        var report = scorecard(entry("KHM", "2026", 1, 0.05));
        String text = PdfText.all(whole.scorecard(report));

        assertThat(report.weakCase()).isNotNaN();
        assertThat(text)
                .contains(
                        "Other ways to count",
                        "As a plain average",
                        "If each open answer got the lowest points of its theme, or of its pillar");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8, 13, 30})
    void aComparisonPassesPdfUa(int subjects) {
        byte[] pdf = whole.comparison(comparison(subjects));

        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages.get(0)).contains("Cambodia", "Regulation");
        if (subjects > 2) {
            assertThat(pages.get(0)).containsPattern("is low for|They differ most");
        }
        assertThat(PdfText.faults(pdf)).isEmpty();
    }

    /** One more line of the legend moves the pairs to a page of their own, which they leave nearly empty. */
    @Test
    void thePairsOfSixFictionalCountriesStandBesideTheirThemes() {
        List<Entry> countries = FigureSamples.samples().stream()
                .filter(entry -> entry.profile().round().name().equals("2026"))
                .filter(entry -> !entry.profile().subject().isCity())
                .toList();
        assertThat(countries).hasSize(6);
        List<String> pages = PdfText.pages(whole.comparison(comparison(countries)));

        assertThat(pages.get(0))
                .contains("Which differences hold?", "Theme by theme")
                .containsPattern("Overall scores differ clearly: they lie between \\d\\S* and \\d")
                .doesNotContain("stands higher");
        assertThat(pages).anySatisfy(page -> assertThat(page).contains(" of 117 common questions"));
        assertThat(pages).hasSize(4);
    }

    /** Four countries, an older round and a city: the themes do not fit on one page, and no code is short. */
    @Test
    void aCityAmongSixIsNotCutAndThePageAfterTheFirstIsFull() {
        byte[] pdf = whole.comparison(comparison(sixWithACity()));
        List<String> pages = PdfText.pages(pdf);

        assertThat(PdfText.all(pdf)).doesNotContain("…");
        assertThat(pages.get(0))
                .contains("A city has a profile and no overall score.", "does not apply")
                .as("the headline names a pillar whose themes stand overleaf")
                .contains("Theme by theme (continued on page 2)");
        assertThat(pages.get(1))
                .contains("Theme by theme (continued)", "Which differences hold?", "Where they differ most")
                .contains("XMV-POR 2026");
        assertThat(PdfText.faults(pdf)).isEmpty();
        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.pages(brief.comparison(comparison(sixWithACity())))).hasSize(2);
    }

    /** As many as take the place at the right of the themes: then all overall scores stand below what is left of them. */
    @Test
    void theOverallScoresOfSevenStandBelowTheRestOfTheThemes() {
        List<Entry> seven = new ArrayList<>(sixWithACity());
        seven.add(sample("XTM", "2026"));
        byte[] pdf = whole.comparison(comparison(seven));

        assertThat(PdfText.pages(pdf).get(1))
                .contains("Theme by theme (continued)", "Overall, with its uncertainty", "Which differences hold?");
        assertThat(PdfText.faults(pdf)).isEmpty();
    }

    /** Three lines had a page to themselves. */
    @Test
    void whatAReportIsNotStandsBelowTheMethod() {
        List<String> pages = PdfText.pages(whole.comparison(
                comparison(List.of(sample("XLD", "2026"), sample("XMV:Port Amara (sample)", "2026")))));

        assertThat(pages.get(pages.size() - 1))
                .contains("How the figures are made", "What this is, and what it is not");
    }

    /** Of the rules of the method, say. */
    @Test
    void theLastItemOfAListDoesNotStandOverleafAlone() {
        Paper paper = Paper.of(MESSAGES.getLocale());
        try (PdfFile file = new PdfFile(new PaperTones())) {
            Flow flow = new Flow(file, paper, new Composer(MESSAGES.getLocale()), RunningHead.NONE);
            flow.start(new PageText("", List.of()), paper);
            // Two of three have room.
            flow.space(flow.room() - 2.7 * TextStyle.BODY.leading());
            ReportHead head = scorecard(entry("KHM", "2026", 1, 0.05)).head();
            new PdfBlocks(new PdfWriter(flow, paper, MESSAGES, FORMATS, head, ""))
                    .write(List.of(Bullets.of(List.of("First rule", "Second rule", "Third rule"))));
            flow.finish((number, last) -> "");
            List<String> pages = PdfText.pages(
                    file.bytes(new PdfFile.About("", "", "", head.edition().madeOn(), MESSAGES.getLocale())));

            assertThat(pages.get(0)).contains("First rule").doesNotContain("Second rule");
            assertThat(pages.get(1)).contains("Second rule", "Third rule");
        }
    }

    /** Where they differ most goes on overleaf, where nothing said what it was. */
    @Test
    void aListOfAComparisonThatGoesOnHasItsTitleAgain() {
        String text = PdfText.all(whole.comparison(
                comparison(List.of(sample("XMV", "2026"), sample("XLD", "2026"), sample("XBK", "2026")))));

        assertThat(text).contains("Where they differ most (continued)");
    }

    @Test
    void aNameIsWholeAboveItsColumnOfPoints() {
        String name = "A city whose name has sixty letters and is never cut in a title";
        byte[] pdf = whole.comparison(comparison(List.of(
                sample("XLD", "2026"),
                sample("XBK", "2026"),
                sample("XLD", "2024"),
                sample("XSR", "2026"),
                sample("XVT", "2026"),
                entry("KHM:" + name, "2026", 4, 0.1))));

        assertThat(PdfText.all(pdf)).doesNotContain("…");
        assertThat(PdfText.faults(pdf)).isEmpty();
    }

    private static List<Entry> sixWithACity() {
        return List.of(
                sample("XLD", "2026"),
                sample("XBK", "2026"),
                sample("XLD", "2024"),
                sample("XMV:Port Amara (sample)", "2026"),
                sample("XSR", "2026"),
                sample("XVT", "2026"));
    }

    private static Entry sample(String code, String round) {
        return FigureSamples.samples().stream()
                .filter(entry -> entry.profile().subject().code().equals(code))
                .filter(entry -> entry.profile().round().name().equals(round))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesOfCitiesStandInTheirScripts() {
        List<Entry> cities = List.of(
                entry("CHN:上海市浦东新区", "2026", 1, 0.05),
                entry("KHM:ភ្នំពេញ", "2026", 2, 0.05),
                entry("MAR:الدار البيضاء", "2026", 3, 0.05),
                entry("VNM:Thành phố Hồ Chí Minh", "2026", 4, 0.05),
                entry("KAZ:Өскемен", "2026", 5, 0.05));
        byte[] pdf = whole.comparison(comparison(cities));

        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(PdfText.all(pdf))
                .contains("上海市浦东新区", "الدار", "Hồ Chí Minh", "Өскемен")
                .doesNotContain("Overall, with its uncertainty");
    }

    @Test
    void twoRoundsShowWhatChanged() {
        byte[] pdf =
                whole.comparison(comparison(List.of(entry("KHM", "2024", 1, 0.05), entry("KHM", "2026", 2, 0.05))));

        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.all(pdf)).contains("2024", "2026");
    }

    @Test
    void threeRoundsSayHowTheyMovedWithASlopeForEachPillarBesideTheThemes() {
        byte[] pdf = whole.comparison(comparison(
                List.of(entry("KHM", "2026", 1, 0.05), entry("KHM", "2022", 7, 0.05), entry("KHM", "2024", 8, 0.05))));

        List<String> pages = PdfText.pages(pdf);
        assertThat(pages.get(0))
                .containsPattern("Cambodia (rose|fell|did not move clearly): [0-9.]+ in 2022, [0-9.]+ in 2024 and")
                .doesNotContain("Another round");
        assertThat(pages.get(0)).contains("Theme by theme", "Thick line: the pillar");
        assertThat(pages.get(1)).contains("Overall, with its uncertainty", "Where they differ most");
        assertThat(PdfText.faults(pdf)).isEmpty();
        assertThat(UaCheck.failures(pdf)).isEmpty();
    }

    @Test
    void whatNobodyCanSetGivesAGoodReport() {
        String hostile = "a\u0000\uD800\uDC00\u202E\u2067\u0E01\uD83D\uDE00\uE000\u0301\u0301" + "W".repeat(9_000)
                + "\u0627".repeat(900);

        byte[] pdf = whole.scorecard(withNotes("KHM:" + hostile, List.of(hostile, "<&>\n\n\n\n\n", "\u2028")));

        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(PdfText.pages(brief.scorecard(withNotes("KHM:" + hostile, List.of(hostile)))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en-US,612,792", "en-CA,612,792", "en-GB,595,842"})
    void thePaperIsThatOfTheCountryAndThePagesAreTheSame(String tag, float width, float height) throws IOException {
        Messages messages = Messages.in(Locale.forLanguageTag(tag));
        ScorecardReport report = scorecard(entry("KHM", "2026", 1, 0.05));
        byte[] pdf = PdfDocuments.whole(messages, new Formats(messages, ZoneOffset.UTC))
                .scorecard(report);

        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument onA4 = Loader.loadPDF(whole.scorecard(report))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(width - 1, width + 1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(height - 1, height + 1);
            assertThat(document.getNumberOfPages()).isEqualTo(onA4.getNumberOfPages());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Readiness report, Cambodia 2026");
        }
        assertThat(PdfText.outside(pdf)).isEmpty();
    }

    @Test
    void bookmarksLeadToTheChapters() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole.scorecard(scorecard(entry("KHM", "2026", 1, 0.05))))) {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Cambodia");
            assertThat(first.findDestinationPage(document)).isEqualTo(document.getPage(0));
            assertThat(first.getNextSibling().getFirstChild().getTitle()).isEqualTo("Where it stands");
        }
    }

    /** Each entry says in words where it leads, and leads there: to the page whose number stands beside it. */
    @Test
    void theContentsLeadToTheChapters() throws IOException {
        byte[] pdf = whole.scorecard(scorecard(entry("KHM", "2026", 1, 0.05)));
        assertThat(UaCheck.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).hasSizeGreaterThan(7);
            for (PDAnnotation link : links) {
                PDPageDestination place = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
                int page = place.retrievePageNumber() + 1;
                assertThat(link.getContents()).endsWith(", page " + page);
                assertThat(PdfText.pages(pdf).get(0))
                        .contains(link.getContents().replace(", page", ""));
            }
            assertThat(links.get(2).getContents()).startsWith("Regulation");
        }
    }

    @Test
    void theSameReportIsTheSameFile() {
        ScorecardReport report = scorecard(entry("KHM", "2026", 1, 0.05));

        assertThat(brief.scorecard(report)).isEqualTo(brief.scorecard(report));
    }

    @Test
    void noRunningHeadIsCut() {
        byte[] pdf =
                whole.comparison(comparison(List.of(entry("COD", "2024", 1, 0.05), entry("COD", "2026", 2, 0.05))));
        for (String page : PdfText.pages(pdf)) {
            assertThat(page.lines().limit(2)).noneMatch(line -> line.contains("…"));
        }
    }

    /** The notes in turn beside every answer. */
    private static ScorecardReport withNotes(String subject, List<String> notes) {
        Answers answers = Filled.answers(SHIPPED, 3, 0.1);
        int next = 0;
        for (Question question : SHIPPED.questions()) {
            String note = notes.get(next++ % notes.size());
            answers = answers.with(question.id(), answers.to(question.id()).withNote(note));
        }
        Entry entry = entry(subject, "2026", Depth.FULL, answers);
        return new ScorecardReporting(MESSAGES, FORMATS)
                .report(entry, new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3"), new ReportContents(true));
    }
}
