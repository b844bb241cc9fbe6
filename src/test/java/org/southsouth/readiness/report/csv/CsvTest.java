package org.southsouth.readiness.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.lines;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;

class CsvTest {
    @Test
    void scores_have_a_row_for_each_section_with_empty_cells_where_there_is_none() {
        byte[] csv = reports().scores(List.of(entry("KHM", "2026", thin())), OptionalInt.empty());

        assertThat(text(csv)).isEqualTo("""
                        subject,round,section,score,low,high,answered,applicable,completeness,band,evidenced,coverage
                        KHM,2026,test,,3.5355339059327378,66.14378277661478,3,7,0.42857142857142855,,,0
                        KHM,2026,A,0,0,50,2,4,0.5,starting,0,0
                        KHM,2026,A-LAW,0,0,0,2,2,1,starting,0,0
                        KHM,2026,A-USE,,0,100,0,2,0,,,
                        KHM,2026,B,,12.5,87.5,1,3,0.3333333333333333,,,0
                        KHM,2026,B-NET,,0,100,0,1,0,,,
                        KHM,2026,B-PAY,,25,75,1,2,0.5,,,0
                        """);
    }

    /** The files say of every section what the screens say. */
    @Property(tries = 1000)
    void scores_and_list_say_what_the_result_says(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Scorecard card = random.scorecard();
        List<String> rows = lines(reports().scores(List.of(new Entry(random.profile(), card)), OptionalInt.empty()));
        for (int i = 0; i < card.sections().size(); i++) {
            ScoredSection section = card.sections().get(i);
            SectionResult result = SectionResult.of(card, section);
            String[] cells = rows.get(i + 1).split(",", -1);
            assertThat(cells[3].isEmpty()).isEqualTo(!result.hasScore());
            assertThat(Double.valueOf(cells[3].isEmpty() ? "NaN" : cells[3])).isEqualTo(Double.valueOf(result.score()));
            assertThat(cells[6] + "/" + cells[7]).isEqualTo(result.answered() + "/" + result.applicable());
            assertThat(cells[9]).isEqualTo(result.band().map(Band::id).orElse(""));
        }
        AssessmentSummary listed = new AssessmentSummary(
                RandomAssessments.ID,
                random.framework().ref(),
                random.profile(),
                card.standing(),
                Instant.EPOCH,
                "",
                Optional.empty());
        String[] cells = lines(ListCsv.of(List.of(listed))).get(1).split(",", -1);
        SectionResult whole = SectionResult.of(card);
        assertThat(cells[5] + "/" + cells[6]).isEqualTo(whole.answered() + "/" + whole.applicable());
        assertThat(Double.valueOf(cells[7].isEmpty() ? "NaN" : cells[7])).isEqualTo(Double.valueOf(whole.score()));
    }

    @Test
    void what_is_not_applicable_has_no_bounds_and_no_completeness() {
        Entry entry = entry(
                "KHM",
                "2026",
                Scenario.of(ReportSamples.small())
                        .notApplicable("B-PAY-1")
                        .notApplicable("B-PAY-2")
                        .answers());

        assertThat(lines(reports().scores(List.of(entry), OptionalInt.empty()))).contains("KHM,2026,B-PAY,,,,0,0,,,,");
    }

    @Test
    void rounding_for_publication_leaves_shares_alone() {
        Entry entry = entry("KHM", "2026", good());

        assertThat(lines(reports().scores(List.of(entry), OptionalInt.of(1))))
                .contains("KHM,2026,A-USE,41.7,41.7,41.7,2,2,1,emerging,41.7,0")
                .contains("KHM,2026,A-LAW,75,75,75,3,3,1,established,58.3,0.3333333333333333");
    }

    @Test
    void entries_stand_in_the_order_given() {
        byte[] csv = reports()
                .scores(
                        List.of(entry("VNM", "2", good()), entry("KHM", "1", good()), entry("VNM", "1", thin())),
                        OptionalInt.empty());

        assertThat(lines(csv).stream().filter(line -> line.contains(",test,")).map(line -> line.substring(0, 5)))
                .containsExactly("VNM,2", "KHM,1", "VNM,1");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text() {
        byte[] csv = reports()
                .scores(
                        List.of(entry("=HYPERLINK(\"x\")", "@1", good()), entry("-5", "+2026", good())),
                        OptionalInt.empty());

        assertThat(lines(csv))
                .anyMatch(line -> line.startsWith("\"'=HYPERLINK(\"\"x\"\")\",'@1,test,"))
                .anyMatch(line -> line.startsWith("-5,+2026,test,"));
    }

    @Test
    void a_comparison_has_a_column_for_each_subject_and_the_spread() {
        Comparison comparison = Comparison.of(List.of(entry("KHM", "2026", good()), entry("RWA", "2024", thin())));

        assertThat(text(reports().comparisonTable(comparison, List.of("KHM", "RWA@2024"))))
                .startsWith("""
                        id,kind,title,KHM,RWA@2024,spread
                        test,section,Test,46.76737644982879,,
                        A,section,Pillar A,58.325,0,58.325
                        A-LAW,section,Theme A-LAW,75,0,75
                        A-LAW-1,question,Title of A-LAW-1,75,0,75
                        A-LAW-2,question,Title of A-LAW-2,100,0,100
                        A-LAW-3,question,Title of A-LAW-3,50,,
                        A-USE,section,Theme A-USE,41.65,,
                        """);
    }

    @Test
    void the_document_names_a_subject_by_its_round_where_it_stands_there_twice() {
        Comparison comparison = Comparison.of(List.of(entry("KHM", "2026", good()), entry("KHM", "2024", thin())));

        assertThat(text(reports().comparison(comparison, ReportFormat.CSV)))
                .startsWith("id,kind,title,KHM@2026,KHM@2024,spread\n");
    }

    @Test
    void the_list_says_status_score_and_time() {
        byte[] csv = reports()
                .assessments(List.of(
                        stored("a", "KHM", new Standing(3, 7, Double.NaN, 1, 2)),
                        stored("b", "KHM:Phnom Penh", new Standing(7, 7, 62.5, 62.5, 62.5)),
                        stored("c", "RWA", new Standing(0, 7, Double.NaN, 0, 100))));

        assertThat(text(csv)).isEqualTo("""
                        id,subject,round,depth,status,answered,applicable,score,changed
                        a,KHM,2026,full,in-progress,3,7,,2026-11-25T01:02:03Z
                        b,KHM:Phnom Penh,2026,full,complete,7,7,62.5,2026-11-25T01:02:03Z
                        c,RWA,2026,full,not-started,0,7,,2026-11-25T01:02:03Z
                        """);
    }

    private static AssessmentSummary stored(String id, String subject, Standing standing) {
        return new AssessmentSummary(
                new AssessmentId(id),
                new FrameworkRef("test", "1"),
                Profile.of(new Subject(subject), new Round("2026"), Depth.FULL),
                standing,
                Instant.parse("2026-11-25T01:02:03Z"),
                "",
                Optional.empty());
    }

    @Property(tries = 200)
    void scores_read_back_to_the_same_doubles(
            @ForAll @DoubleRange(min = 0, max = 100) double first,
            @ForAll @DoubleRange(min = 0, max = 100) double second) {
        Answers answers = Scenario.of(ReportSamples.small())
                .figure("A-USE-1", first)
                .choose("A-LAW-1", "3")
                .choose("B-NET-1", second < 50 ? "1" : "4")
                .tick("A-USE-2", "a", "b", "c")
                .answers();
        Entry entry = entry("KHM", "2026", answers);
        String csv = text(reports().scores(List.of(entry), OptionalInt.empty()));

        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();

        assertThat(rows).hasSize(entry.scorecard().sections().size());
        for (int i = 0; i < rows.size(); i++) {
            ScoredSection section = entry.scorecard().sections().get(i);
            assertThat(figure(rows.get(i), "score")).isEqualTo(Double.valueOf(section.score()));
            assertThat(figure(rows.get(i), "low")).isEqualTo(Double.valueOf(section.low()));
            assertThat(figure(rows.get(i), "high")).isEqualTo(Double.valueOf(section.high()));
            assertThat(figure(rows.get(i), "evidenced")).isEqualTo(Double.valueOf(section.evidenced()));
            assertThat(figure(rows.get(i), "completeness")).isEqualTo(Double.valueOf(section.completeness()));
            assertThat(figure(rows.get(i), "coverage")).isEqualTo(Double.valueOf(section.coverage()));
        }
    }

    private static double figure(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
