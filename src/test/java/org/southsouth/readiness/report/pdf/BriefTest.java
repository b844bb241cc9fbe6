package org.southsouth.readiness.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.figure.FigureSamples.SHIPPED;
import static org.southsouth.readiness.report.figure.FigureSamples.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.MatchReporting;
import org.southsouth.readiness.report.model.Outlook;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReporting;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.words.KeyMessageText;

/** The brief of every kind: on as many pages as it may have, and nothing over anything else. */
class BriefTest {
    private static final ReportStamp STAMP = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");
    private static final Pattern SUM = Pattern.compile("together: ([0-9.]+) \\+ ([0-9.]+) = ([0-9]+\\.[0-9])");

    @Test
    void withAPlanItSaysWhatToDoWithWhomAndWhereItCameFrom() throws IOException {
        Entry own = entry("KHM", "2026", 3, 0.05);
        byte[] pdf = brief(around(own, planned(own)));

        List<String> pages = PdfText.pages(pdf);
        keep("planned", pdf);
        assertGood(pdf, 2);
        assertThat(pages.get(0))
                .contains(
                        "Brief for the minister",
                        "in 2024 and",
                        "Change since earlier rounds",
                        "middle of others",
                        "Others: Fiji, Laos, Nepal and Rwanda.",
                        // Themes by their whole names, as on every screen.
                        "Personal data and online crime",
                        "Finance for digital business");
        assertThat(pages.get(1))
                .contains(
                        "What to do next",
                        "one of each theme",
                        "Dec 2027",
                        "With whom",
                        "Can share",
                        "How to read this")
                .doesNotContain("Possible first steps");
        Matcher sum = SUM.matcher(pages.get(1));
        assertThat(sum.find()).isTrue();
        assertThat(new BigDecimal(sum.group(1)).add(new BigDecimal(sum.group(2))))
                .isEqualByComparingTo(new BigDecimal(sum.group(3)));
    }

    /** The first page alone tells a minister what to do first and with whom, in the words of the screen. */
    @Test
    void itsFirstPageSaysWhatToDoFirstAndWithWhom() {
        List<String> all = new ArrayList<>();
        for (long seed = 1; seed <= 6; seed++) {
            Entry own = entry("KHM", "2026", seed, 0.05);
            List<Action> actions = seed % 2 == 0 ? List.of() : planned(own);
            AssessmentSheet sheet = around(own, actions);
            String first = new ScorecardReporting(MESSAGES, FORMATS)
                    .report(sheet, STAMP, ReportContents.DEFAULT)
                    .outlook()
                    .first();
            KeyMessage message = KeyMessage.of(own.scorecard(), Optional.empty(), actions, STAMP.madeOn());
            byte[] pdf = brief(sheet);

            assertThat(first).startsWith(new KeyMessageText(MESSAGES, FORMATS).first(message));
            all.add(first);
            assertThat(PdfText.pages(pdf)).hasSize(2);
            assertThat(PdfText.pages(pdf).get(0).replaceAll("\\s+", " ")).contains(first);
        }
        assertThat(all)
                .as("the steps below have decimals, of printed scores")
                .noneMatch(first -> first.matches(".*about \\d+[.]\\d.*"));
        assertThat(all).anyMatch(first -> first.startsWith("Start with") && first.endsWith(" about this first step."));
    }

    /** Five steps with one total, three answers of each kind, and the partners of the page of matches. */
    @Test
    void itKeepsItsRowsAndNamesThePartnersThatMatchesName() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        for (List<Action> actions : List.of(List.<Action>of(), planned(own))) {
            AssessmentSheet sheet = around(own, actions);
            MatchReport matches = new MatchReporting(MESSAGES, FORMATS)
                    .report(sheet.matching().orElseThrow(), STAMP);
            var report = new ScorecardReporting(MESSAGES, FORMATS).report(sheet, STAMP, ReportContents.DEFAULT);
            List<String> names = matches.first().stream()
                    .map(first -> FORMATS.subject(first.peer().profile().subject()))
                    .toList();
            String page = PdfText.pages(brief(sheet)).get(1);

            assertThat(names).hasSize(3);
            assertThat(page).contains(names).contains(report.outlook().steps().together(), "All 5 together");
            assertThat(report.outlook().steps().first())
                    .allSatisfy(step -> assertThat(step.lead()).doesNotContain(","));
            assertThat(matches.message()).contains(names);
            assertThat(matches.finding()).contains("Begin with " + names.get(0));
            assertThat(matches.strongest().stream().map(line -> line.line().match()))
                    .startsWith(matches.first().stream()
                            .flatMap(first -> first.matches().stream())
                            .toArray(Match[]::new))
                    .doesNotHaveDuplicates();
            assertThat(matches.firstPartners().stream().map(MatchReport.PartnerLine::name))
                    .startsWith(names.toArray(String[]::new))
                    .hasSameSizeAs(matches.partners());
            assertThat(report.outlook().steps().first())
                    .allSatisfy(step -> assertThat(page).contains(step.title()));
            var partners = report.outlook().partners();
            Set<QuestionId> shared = partners.chosen().stream()
                    .flatMap(partner -> partner.learn().stream())
                    .map(Outlook.Shared::question)
                    .collect(Collectors.toSet());
            assertThat(report.outlook().steps().first())
                    .filteredOn(step -> shared.contains(step.question()))
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(page).contains("Step " + step.number() + ": " + step.title()));
            List<String> alone = report.outlook().steps().first().stream()
                    .filter(step -> !partners.matched().contains(step.question()))
                    .map(step -> Integer.toString(step.number()))
                    .toList();
            assertThat(page.replaceAll("\\s+", " ").contains("no possible partner yet."))
                    .isEqualTo(!alone.isEmpty());
            if (actions.isEmpty()) {
                // Whoever is chosen helps with whatever step anybody helps with, where three are enough.
                assertThat(report.outlook().steps().first())
                        .filteredOn(step -> partners.matched().contains(step.question()))
                        .allSatisfy(step -> assertThat(shared).contains(step.question()));
            }
            if (actions.isEmpty()) {
                report.strengths().stream()
                        .limit(3)
                        .forEach(answer -> assertThat(page).contains(answer.title()));
                report.missing().stream()
                        .limit(3)
                        .forEach(answer -> assertThat(page).contains(answer.title()));
                // There are more of both than stand there.
                for (int all :
                        List.of(report.strengths().size(), report.missing().size())) {
                    assertThat(page).containsPattern("[1-5] of " + all + " with a document");
                }
            }
        }
    }

    @Test
    void withoutAnybodyAroundItNamesPossibleStepsAndHowToFindPartners() throws IOException {
        byte[] pdf = brief(AssessmentSheet.alone(signed(entry("KHM", "2026", 3, 0))));

        keep("alone", pdf);
        assertGood(pdf, 2);
        assertThat(PdfText.all(pdf))
                .contains(
                        "Possible first steps",
                        "Nobody has agreed to them",
                        "No partner is known yet",
                        "What still needs a document, and whom to ask",
                        "In the order of what each adds alone.",
                        "There are reservations: see the end.")
                .doesNotContain("Open answers", "Change since");
    }

    /** A minister asks of a number whose it is and how old. */
    @Test
    void aNumberAmongWhatIsStrongNamesItsSourceAndYear() {
        QuestionId internet = new QuestionId("ICT-CONN-01");
        Answers answers = Filled.answers(SHIPPED, 3, 0);
        for (Question question : SHIPPED.questions()) {
            answers = answers.with(question.id(), answers.to(question.id()).withEvidence(Evidence.NONE));
        }
        Evidence published = new Evidence(Grade.B, "ITU via World Bank", 2024);
        answers = answers.with(internet, new Answer(new Response.Figure(93.4), "", published));
        byte[] pdf = brief(AssessmentSheet.alone(entry("KHM", "2026", Depth.FULL, answers)));
        assertThat(PdfText.pages(pdf).get(1).replaceAll("\\s+", " "))
                .contains("93.4 % of population (ITU via World Bank, 2024)");
    }

    /** 48 of 117 backed and 67 without a document: two were missing. */
    @Test
    void whatWasNeverAskedIsCountedBesideWhatHasNoDocument() {
        Entry own = FigureSamples.samples().stream()
                .filter(entry -> entry.profile().subject().code().equals("XSR"))
                .filter(entry -> entry.profile().round().name().equals("2026"))
                .findFirst()
                .orElseThrow();
        var report = new ScorecardReporting(MESSAGES, FORMATS)
                .report(AssessmentSheet.alone(own), STAMP, ReportContents.DEFAULT);
        var root = report.root().figures();

        assertThat(root.open()).isZero();
        assertThat(report.notAsked()).isPositive();
        assertThat(root.documented() + report.undocumented().size() + report.notAsked())
                .isEqualTo(root.answered());
        assertThat(PdfText.all(brief(AssessmentSheet.alone(own))).replaceAll("\\s+", " "))
                .contains(report.undocumented().size() + " answers have no document and no published source. "
                        + report.notAsked() + " questions count as 0 points: that follows from other answers.");
    }

    @ParameterizedTest
    @CsvSource({"KHM,FULL,0.4,2", "KHM,FULL,1,2", "KHM,FULL,0.2,2", "KHM,CORE,0.1,1", "KHM:Phnom Penh,FULL,0.1,2"})
    void otherKindsHaveTheirOwnPages(String subject, Depth depth, double open, int pages) throws IOException {
        Entry own = entry(subject, "2026", depth, Filled.answers(SHIPPED, 5, open));
        byte[] pdf = brief(
                depth == Depth.FULL && !own.profile().subject().isCity()
                        ? around(own, List.of())
                        : AssessmentSheet.alone(own));

        keep(depth + "-" + open + "-" + subject.length(), pdf);
        assertGood(pdf, pages);
        boolean isProvisional = own.scorecard().basis().hasTotal() && !own.hasTotal();
        assertThat(PdfText.all(pdf).contains("How far the answers are")).isEqualTo(isProvisional);
        assertThat(PdfText.all(pdf).contains("Where it stands")).isEqualTo(own.hasTotal());
        assertThat(PdfText.all(pdf).contains("How sure is this?")).isEqualTo(depth == Depth.FULL);
        assertThat(PdfText.all(pdf).contains("what could lift the scores most comes first"))
                .isEqualTo(depth == Depth.FULL && !own.hasTotal() && open < 1);
        // A row for the others would hide a single one where it could stand itself.
        assertThat(PdfText.all(pdf)).doesNotContainPattern("(?m)^1 other office");
        assertThat(PdfText.all(pdf).contains("the city can ask for it"))
                .isEqualTo(own.profile().subject().isCity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHN:上海市浦东新区",
                "KHM:ភ្នំពេញ",
                "MAR:الدار البيضاء",
                "KHM:A city whose name has sixty letters and is never cut in a title"
            })
    void namesOfAnyScriptAndLengthAreInNobodysWay(String subject) {
        byte[] pdf = brief(AssessmentSheet.alone(entry(subject, "2026", 5, 0.1)));

        assertGood(pdf, 2);
        assertThat(PdfText.pages(pdf).get(0)).contains("What is strong", "What is weak");
        assertThat(PdfText.pages(pdf).get(1))
                .contains("Possible first steps", "With whom", "whom to ask", "Status and signature")
                .doesNotContain("What is strong");
    }

    /** An empty line below a sign-off asked for what was given already. */
    @Test
    void whereSomebodyHasSignedNobodyIsAskedTo() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        String open = PdfText.all(brief(around(own, List.of())));
        String signed = PdfText.all(brief(around(ReportSamples.signed(own), List.of())));

        assertThat(open).contains("Status and signature", ": name, date");
        assertThat(signed).contains("Validated ").doesNotContain("Status and signature", ": name, date");
    }

    /** The fifth lead of a plan of five had no line. */
    @Test
    void everyLeadOfTheStepsHasALineToSignOn() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Action> actions = planned(own);
        var leads = new ScorecardReporting(MESSAGES, FORMATS)
                .report(around(own, actions), STAMP, ReportContents.DEFAULT).outlook().steps().first().stream()
                        .map(Outlook.Step::lead)
                        .distinct()
                        .toList();
        String page = PdfText.pages(brief(around(own, actions))).get(1).replaceAll("\\s+", " ");

        assertThat(page.split(": name,", -1)).hasSizeGreaterThan(leads.size());
    }

    @Test
    void an_office_in_other_letters_signs_once() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Action> one = planned(own).stream()
                .map(action -> ledBy(action, "Ministry for women"))
                .toList();
        List<Action> other = IntStream.range(0, one.size())
                .mapToObj(i -> i % 2 == 0 ? one.get(i) : ledBy(one.get(i), "Ministry for Women"))
                .toList();

        assertThat(PdfText.all(brief(around(own, other))).split(": name,", -1))
                .hasSameSizeAs(PdfText.all(brief(around(own, one))).split(": name,", -1));
    }

    private static Action ledBy(Action action, String lead) {
        return new Action(
                action.id(),
                action.question(),
                action.aim(),
                action.title(),
                new Action.Bodies(lead, "", ""),
                action.start(),
                action.end(),
                action.cost(),
                action.indicator(),
                action.sdg(),
                action.legalStep(),
                action.feasibility(),
                action.state(),
                action.obstacle(),
                action.evidence(),
                action.followUps());
    }

    /** The first page has no room for them where it names what is overdue; other formats had them all the same. */
    @Test
    void the_whole_report_has_the_earlier_rounds_once_whether_or_not_its_first_page_has_room() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Boolean> onFront = new ArrayList<>();
        for (boolean isLate : List.of(false, true)) {
            List<Action> actions = planned(own).stream()
                    .map(action -> isLate
                            ? ending(ledBy(action, "Ministry of ".repeat(16)), LocalDate.of(2026, 1, 1))
                            : action)
                    .toList();
            var report = new ScorecardReporting(MESSAGES, FORMATS)
                    .report(around(own, actions), STAMP, ReportContents.DEFAULT);
            byte[] pdf = PdfDocuments.whole(MESSAGES, FORMATS).scorecard(report);

            assertThat(PdfText.all(pdf).split("Change since earlier rounds", -1))
                    .hasSize(2);
            assertThat(PdfText.faults(pdf)).isEmpty();
            onFront.add(PdfText.pages(brief(around(own, actions))).get(0).contains("Change since earlier rounds"));
        }
        assertThat(onFront).containsExactly(true, false);
    }

    /** Whom to ask, how to read it and the signatures have chapters of their own there. */
    @Test
    void theWholeReportSaysNothingOfTheBriefTwice() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        var report =
                new ScorecardReporting(MESSAGES, FORMATS).report(around(own, List.of()), STAMP, ReportContents.DEFAULT);

        String text = PdfText.all(PdfDocuments.whole(MESSAGES, FORMATS).scorecard(report));

        for (String once : List.of("Possible first steps", "With whom", "What is not known yet, and whom to ask")) {
            assertThat(text.split(Pattern.quote(once), -1)).as(once).hasSize(2);
        }
        assertThat(text).doesNotContain("How to read this", "Status and signature");
    }

    private static void assertGood(byte[] pdf, int pages) {
        assertThat(pdf.length).isLessThan(150_000);
        assertThat(PdfText.pages(pdf)).hasSize(pages);
        assertThat(PdfText.faults(pdf)).isEmpty();
        assertThat(UaCheck.failures(pdf)).isEmpty();
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports/brief-" + name + ".pdf"), pdf);
    }

    /** Rows stand nearer before all of it is given up: a third of the page was empty instead. */
    @Test
    void aSignedOneWithEarlierRoundsKeepsItsProfileOfThemes() throws IOException {
        for (long seed = 1; seed <= 12; seed++) {
            Entry own = signed(entry("KHM", "2026", seed, 0.05));
            if (own.scorecard().root().hasScore()) {
                assertThat(PdfText.pages(brief(around(own, List.of()))).get(0))
                        .as("seed %d", seed)
                        .contains("Profile by theme");
            }
        }
    }

    /** They were given up for half a millimetre, where the note on who signed has two lines. */
    @Test
    void aSignedOneKeepsItsEarlierRoundsToo() {
        for (long seed = 1; seed <= 6; seed++) {
            Entry own = signed(entry("KHM", "2026", seed, 0.05));
            if (own.scorecard().root().hasScore()) {
                byte[] pdf = brief(around(own, List.of()));
                assertThat(PdfText.pages(pdf).get(0))
                        .as("seed %d", seed)
                        .contains("Change since earlier rounds", "There are reservations: see the end.");
                assertThat(PdfText.faults(pdf)).isEmpty();
            }
        }
    }

    /** A minister asks which ones, whose they are, and since when. */
    @Test
    void what_is_overdue_is_named_where_there_is_room_and_the_whole_plan_stands_in_the_report() throws IOException {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Action> actions = planned(own).stream()
                .limit(13)
                .map(action ->
                        ending(action, LocalDate.of(2026, 1, 1 + planned(own).indexOf(action))))
                .toList();
        var report =
                new ScorecardReporting(MESSAGES, FORMATS).report(around(own, actions), STAMP, ReportContents.DEFAULT);
        byte[] pdf = brief(around(own, actions));
        byte[] all = PdfDocuments.whole(MESSAGES, FORMATS).scorecard(report);
        String whole = inLine(PdfText.all(all));

        keep("overdue", pdf);
        keep("overdue-report", all);
        assertGood(pdf, 2);
        assertThat(report.outlook().overdue())
                .extracting(planned -> planned.action().end())
                .hasSize(13)
                .isSorted();
        assertThat(inLine(PdfText.all(pdf)))
                .contains("3 of 13 open actions of the plan", "a paper of its own", "Overdue:", "was due on 1 Jan 2026")
                .contains("; 10 more.")
                .doesNotContain("due on 4 Jan 2026");
        assertThat(whole).contains("13 actions, open ones first", "; 10 more are marked in “All actions of the plan”.");
        assertThat(report.outlook().plan())
                .allSatisfy(planned -> assertThat(whole)
                        .contains("Was due on "
                                + FORMATS.date(
                                        Objects.requireNonNull(planned.action().end())) + " "));
    }

    private static String inLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Action ending(Action action, LocalDate end) {
        return new Action(
                action.id(),
                action.question(),
                action.aim(),
                action.title(),
                action.bodies(),
                null,
                end,
                null,
                action.indicator(),
                action.sdg(),
                "",
                action.feasibility(),
                action.state(),
                "",
                "",
                List.of());
    }

    private static byte[] brief(AssessmentSheet sheet) {
        return PdfDocuments.brief(MESSAGES, FORMATS)
                .scorecard(new ScorecardReporting(MESSAGES, FORMATS).report(sheet, STAMP, ReportContents.DEFAULT));
    }

    /** Two earlier rounds, and four others who are ready to share. */
    private static AssessmentSheet around(Entry own, List<Action> actions) {
        List<Party> parties = new ArrayList<>(List.of(party(own)));
        for (String other : List.of("LAO", "FJI", "RWA", "NPL")) {
            parties.add(party(entry(other, "2026", other.hashCode(), 0.05)));
        }
        return new AssessmentSheet(
                own,
                actions,
                List.of(entry("KHM", "2022", 7, 0.05), entry("KHM", "2024", 8, 0.05)),
                Optional.of(Matching.of(Parties.of(SHIPPED, parties), 0, question -> Priority.HIGH)));
    }

    private static Party party(Entry entry) {
        return new Party(entry, Optional.empty(), Optional.empty(), Party.Readiness.READY);
    }

    /** Suggestions that somebody gave a last day. */
    private static List<Action> planned(Entry entry) {
        Iterator<Integer> numbers = IntStream.iterate(1, number -> number + 1).iterator();
        return Suggestion.all(entry.scorecard(), () -> new ActionId("a" + numbers.next())).stream()
                .map(action -> new Action(
                        action.id(),
                        action.question(),
                        action.aim(),
                        action.title(),
                        new Action.Bodies(action.bodies().lead(), "Small business agency", ""),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        null,
                        action.indicator(),
                        action.sdg(),
                        "",
                        action.feasibility(),
                        action.state(),
                        "",
                        "",
                        List.of()))
                .toList();
    }
}
