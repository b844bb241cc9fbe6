package org.southsouth.readiness.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.weighing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Scenario;

/** The rules are those that COINr documents for new_coin(), check_iData() and check_iMeta(). */
class CoinrTest {
    @Test
    void the_archive_holds_the_two_tables_and_the_same_report_is_the_same_bytes() throws IOException {
        byte[] zip = comparison(List.of(entry("KHM", "2026", good()), entry("RWA", "2026", thin())));

        assertThat(files(zip)).containsOnlyKeys("iData.csv", "iMeta.csv");
        assertThat(zip).isEqualTo(comparison(List.of(entry("KHM", "2026", good()), entry("RWA", "2026", thin()))));
    }

    @Test
    void data_has_a_row_for_each_unit_with_points_and_na_where_there_are_none() throws IOException {
        byte[] zip = comparison(List.of(entry("KHM", "2026", good()), entry("RWA", "2026", thin())));

        assertThat(file(zip, "iData.csv")).isEqualTo("""
                        uCode,uName,A_LAW_1,A_LAW_2,A_LAW_3,A_USE_1,A_USE_2,B_NET_1,B_NET_2,B_PAY_1
                        KHM,Cambodia,75,100,50,33.3,50,25,50,100
                        RWA,Rwanda,0,0,NA,NA,NA,NA,NA,50
                        """);
    }

    @Test
    void meta_says_level_parent_weight_direction_and_type_of_each_code() throws IOException {
        assertThat(file(scorecard(entry("KHM", "2026", good())), "iMeta.csv")).startsWith("""
                        iCode,iName,Level,Weight,Direction,Type,Parent
                        test,Test,4,1,1,Aggregate,NA
                        A,Pillar A,3,1,1,Aggregate,test
                        A_LAW,Theme A-LAW,2,1,1,Aggregate,A
                        A_LAW_1,Title of A-LAW-1,1,1,1,Indicator,A_LAW
                        """);
    }

    @Test
    void what_coinr_checks_holds_for_frameworks_of_any_depth() throws IOException {
        Framework uneven = framework(
                Mean.ARITHMETIC,
                pillar("P", theme("P-1", weighing(2.5, levels("1 a")), levels("uCode")), theme("P-2", levels("NA"))),
                theme("Q", levels("Q-1"), levels("Q_1")),
                theme("empty", levels("nobody-answered")));
        Answers answers = Scenario.of(uneven)
                .choose("1 a", "1")
                .choose("uCode", "2")
                .choose("NA", "3")
                .choose("Q-1", "4")
                .choose("Q_1", "0")
                .answers();
        Profile profile = Profile.of(new Subject("Q"), new Round("2026"), Depth.FULL);
        byte[] zip = scorecard(new Entry(profile, Scoring.score(uneven, answers, Basis.of(profile))));

        List<NamedCsvRecord> meta = rows(file(zip, "iMeta.csv"));
        List<String> codes = meta.stream().map(row -> row.getField("iCode")).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(meta.stream().map(row -> row.getField("Level")).distinct())
                .containsExactlyInAnyOrder("4", "3", "2", "1");
        for (NamedCsvRecord row : meta) {
            assertThat(row.getField("iCode")).matches("\\p{L}[\\p{L}\\p{N}_]*").isNotIn("NA", "uCode", "uName", "Time");
            assertThat(row.getField("Direction")).isEqualTo("1");
            assertThat(row.getField("Level").equals("1"))
                    .isEqualTo(row.getField("Type").equals("Indicator"));
            if (row.getField("Level").equals("4")) {
                assertThat(row.getField("Parent")).isEqualTo("NA");
            } else {
                assertThat(level(row(meta, row.getField("Parent")))).isEqualTo(level(row) + 1);
            }
        }
        assertThat(row(meta, "X1_a").getField("Weight")).isEqualTo("2.5");
        assertThat(codes).doesNotContain("nobody_answered", "empty");
        NamedCsvRecord unit = rows(file(zip, "iData.csv")).get(0);
        assertThat(codes).as("a unit is called like nothing else").doesNotContain(unit.getField("uCode"));
        assertThat(unit.getHeader().stream().filter(column -> !column.startsWith("u")))
                .containsExactlyElementsOf(meta.stream()
                        .filter(row -> row.getField("Type").equals("Indicator"))
                        .map(row -> row.getField("iCode"))
                        .filter(code -> !code.startsWith("u"))
                        .toList());
    }

    @Test
    void two_rounds_of_one_subject_are_two_units() throws IOException {
        byte[] zip = comparison(List.of(entry("KHM", "2026", good()), entry("KHM", "2024", thin())));

        assertThat(rows(file(zip, "iData.csv")).stream().map(row -> row.getField("uCode")))
                .containsExactly("KHM_2026", "KHM_2024");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text() throws IOException {
        String data = file(scorecard(entry("=HYPERLINK(\"x\")", "2026", good())), "iData.csv");

        assertThat(rows(data).get(0).getField("uName")).startsWith("'=HYPERLINK");
        assertThat(rows(data).get(0).getField("uCode")).isEqualTo("X_HYPERLINK__x__");
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> meta, String code) {
        return meta.stream()
                .filter(row -> row.getField("iCode").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int level(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("Level"));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static byte[] scorecard(Entry entry) {
        return reports().scorecard(entry, ReportFormat.COINR);
    }

    private static byte[] comparison(List<Entry> entries) {
        return reports().comparison(Comparison.of(entries), ReportFormat.COINR);
    }

    private static String file(byte[] archive, String name) throws IOException {
        return Optional.ofNullable(files(archive).get(name)).orElseThrow();
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return files;
    }
}
