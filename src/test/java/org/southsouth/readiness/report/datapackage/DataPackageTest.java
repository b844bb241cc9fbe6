package org.southsouth.readiness.report.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.RandomAssessments;

/** The data package holds all that its scores are made of. */
class DataPackageTest {
    @Test
    void every_score_comes_out_again_from_the_files_alone() throws IOException {
        check(scorecard(entry("KHM", "2026", good())));
        check(scorecard(entry("KHM", "2026", thin())));
        check(scorecard(entry("KHM", "2026", Depth.CORE, good())));
        check(scorecard(entry("KHM:Battambang", "2026", good())));
        check(comparison(List.of(
                FigureSamples.entry("KHM", "2026", 3, 0.05),
                FigureSamples.entry("LAO", "2026", 1, 0.6),
                FigureSamples.entry("VNM", "2024", 2, 0))));
        check(comparison(FigureSamples.samples()));
        for (int seed = 0; seed < 60; seed++) {
            RandomAssessments random = RandomAssessments.of(seed);
            check(scorecard(new Entry(random.profile(), random.scorecard())));
        }
    }

    private static void check(byte[] zip) throws IOException {
        Map<String, Recomputed.Figures> again = Recomputed.of(zip);
        List<NamedCsvRecord> scores = Recomputed.rows(Recomputed.files(zip), "scores");
        assertThat(again).hasSameSizeAs(scores);
        for (NamedCsvRecord row : scores) {
            String of = row.getField("subject") + "|" + row.getField("round") + "|" + row.getField("section");
            Recomputed.Figures figures = Objects.requireNonNull(again.get(of));
            same(of, row, "score", figures.score());
            same(of, row, "low", figures.low());
            same(of, row, "high", figures.high());
            same(of, row, "evidenced", figures.evidenced());
            assertThat(row.getField("answered")).as(of).isEqualTo(Integer.toString(figures.answered()));
            assertThat(row.getField("applicable")).as(of).isEqualTo(Integer.toString(figures.applicable()));
        }
    }

    private static void same(String of, NamedCsvRecord row, String field, double figure) {
        if (Double.isNaN(figure)) {
            assertThat(row.getField(field)).as(of + " " + field).isEmpty();
        } else {
            assertThat(Recomputed.number(row, field)).as(of + " " + field).isCloseTo(figure, within(1e-9));
        }
    }

    @Test
    void each_table_has_the_columns_of_its_schema_and_what_they_may_hold() throws IOException {
        Map<String, byte[]> files =
                Recomputed.files(comparison(List.of(entry("KHM", "2026", good()), entry("FJI", "2026", thin()))));
        JsonNode descriptor = new ObjectMapper().readTree(files.get("datapackage.json"));

        assertThat(files)
                .containsOnlyKeys(
                        "datapackage.json",
                        "answers.csv",
                        "scores.csv",
                        "sections.csv",
                        "questions.csv",
                        "options.csv",
                        "method.json",
                        "README.md");
        assertThat(descriptor.get("resources")).hasSize(5);
        for (JsonNode resource : descriptor.get("resources")) {
            String table = resource.get("name").textValue();
            List<NamedCsvRecord> rows = Recomputed.rows(files, table);
            assertThat(rows).as(table).isNotEmpty();
            JsonNode fields = resource.at("/schema/fields");
            assertThat(rows.get(0).getHeader()).isEqualTo(texts(fields, "name"));
            assertThat(resource.at("/schema/missingValues").toString()).isEqualTo("[\"\"]");
            fields.forEach(field -> rows.forEach(
                    row -> holds(table, field, row.getField(field.get("name").textValue()))));
            resource.at("/schema/foreignKeys").forEach(link -> links(files, table, link, rows));
            unique(resource.at("/schema/primaryKey"), rows);
        }
    }

    private static List<String> texts(JsonNode nodes, String field) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node ->
                texts.add(field.isEmpty() ? node.textValue() : node.get(field).textValue()));
        return texts;
    }

    private static void holds(String table, JsonNode field, String cell) {
        String where = table + "." + field.get("name").textValue();
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            assertThat(constraints.path("required").booleanValue()).as(where).isFalse();
            return;
        }
        switch (field.get("type").textValue()) {
            case "number" -> assertThat(Double.parseDouble(cell)).as(where).isFinite();
            case "integer" -> assertThat(Integer.parseInt(cell)).as(where).isNotNegative();
            case "boolean" -> assertThat(cell).as(where).isIn("true", "false");
            default -> assertThat(field.get("type").textValue()).isEqualTo("string");
        }
        if (constraints.has("enum")) {
            assertThat(texts(constraints.get("enum"), "")).as(where).contains(cell);
        }
    }

    private static void links(Map<String, byte[]> files, String table, JsonNode link, List<NamedCsvRecord> rows) {
        String to = link.at("/reference/resource").asText(table);
        Set<String> ids = new HashSet<>();
        Recomputed.rows(files, to.isEmpty() ? table : to).forEach(row -> ids.add(row.getField("id")));
        String field = link.at("/fields/0").textValue();
        rows.stream()
                .map(row -> row.getField(field))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids).contains(id));
    }

    private static void unique(JsonNode key, List<NamedCsvRecord> rows) {
        Set<String> seen = new HashSet<>();
        if (!key.isMissingNode()) {
            rows.forEach(row -> assertThat(seen.add(
                            texts(key, "").stream().map(row::getField).toList().toString()))
                    .isTrue());
        }
    }

    /** The scores are those of the other files, with two columns more; the answers are those that are read back. */
    @Test
    void scores_and_answers_are_those_of_the_other_formats() throws IOException {
        Entry entry = FigureSamples.entry("KHM", "2026", 3, 0.05);
        Map<String, byte[]> files = Recomputed.files(scorecard(entry));
        List<String> plain = new ArrayList<>();
        for (NamedCsvRecord row : Recomputed.rows(files, "scores")) {
            List<String> cells = new ArrayList<>(row.getFields());
            cells.subList(6, 8).clear();
            plain.add(String.join(",", cells));
        }

        assertThat(text(reports().scores(List.of(entry), OptionalInt.empty()))
                        .lines()
                        .skip(1))
                .containsExactlyElementsOf(plain);
        assertThat(files.get("answers.csv")).isEqualTo(reports().scorecard(entry, ReportFormat.ANSWERS));
        NamedCsvRecord root = Recomputed.rows(files, "scores").get(0);
        assertThat(Recomputed.number(root, "likely_low"))
                .isLessThan(Recomputed.number(root, "likely_high"))
                .isEqualTo(FigureSamples.scorecard(entry)
                        .root()
                        .likely()
                        .orElseThrow()
                        .low());
    }

    @Test
    void the_same_report_is_the_same_bytes_and_says_its_state() throws IOException {
        byte[] zip = scorecard(entry("KHM", "2026", thin()));

        assertThat(scorecard(entry("KHM", "2026", thin()))).isEqualTo(zip);
        assertThat(new ObjectMapper()
                        .readTree(Recomputed.files(zip).get("method.json"))
                        .at("/assessments/0/state")
                        .textValue())
                .isEqualTo("provisional");
        assertThat(text(Objects.requireNonNull(Recomputed.files(zip).get("README.md"))))
                .contains(
                        "as data",
                        "`ask_if` is JSON",
                        "Several ids stand with `;` between",
                        "begins with `=`, `+`, `-` or `@`",
                        "It is not a ranking");
    }

    @Test
    void the_newest_version_is_the_one_of_the_package_wherever_it_stands() throws IOException {
        Entry now = entry("FJI", "2026", good());
        Framework newer = Questionnaires.version("10", now.scorecard().framework());
        Entry newest = new Entry(now.profile(), Scoring.score(newer, good(), Basis.of(now.profile())));
        byte[] zip = comparison(List.of(newest, entry("KHM", "2026", good())));
        JsonNode method = new ObjectMapper().readTree(Recomputed.files(zip).get("method.json"));

        assertThat(method.at("/assessments/0/subject").textValue()).isEqualTo("FJI");
        assertThat(method.at("/leftOut/0/frameworkVersion").textValue()).isEqualTo("1");
    }

    @Test
    void notes_go_in_only_where_they_are_to() throws IOException {
        Entry entry = FigureSamples.entry("KHM", "2026", 3, 0.05);
        for (boolean hasNotes : List.of(true, false)) {
            ReportContents contents = new ReportContents(hasNotes);
            assertThat(Recomputed.files(reports().scorecard(entry, ReportFormat.DATAPACKAGE, contents))
                            .get("answers.csv"))
                    .isEqualTo(reports().scorecard(entry, ReportFormat.ANSWERS, contents));
        }
    }

    private static byte[] scorecard(Entry entry) {
        return reports().scorecard(entry, ReportFormat.DATAPACKAGE);
    }

    private static byte[] comparison(List<Entry> entries) {
        return reports().comparison(Comparison.of(entries), ReportFormat.DATAPACKAGE);
    }
}
