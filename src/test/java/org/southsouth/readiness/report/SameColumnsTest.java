package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.column.AnsweredColumns;
import org.southsouth.readiness.report.column.ComparedColumns;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.column.MatchColumns;
import org.southsouth.readiness.report.column.PlanColumns;
import org.southsouth.readiness.report.column.SectionScores;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportStamp;

/** A column of one format stands in the others with the same value, or is named here. */
class SameColumnsTest {
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");
    private static final List<Kind> FIGURES =
            List.of(Kind.SCORE, Kind.BOUND, Kind.SHARE, Kind.FACTOR, Kind.COUNT, Kind.GAIN, Kind.AMOUNT);

    private static PlanColumns plan(PlanSheet sheet) {
        return new PlanColumns(new PlanReporting(MESSAGES, FORMATS).report(sheet, EDITION));
    }

    /** CSV is a contract of its own and takes no more; a sheet has words and a tree of rows, JSON a tree of objects. */
    @Test
    void a_column_stands_in_every_format_or_is_named_here() {
        assertThat(without(SectionScores.ALL, DataColumn::csv))
                .containsExactly("median", "likelyLow", "likelyHigh", "documented");
        assertThat(without(SectionScores.ALL, DataColumn::json)).isEmpty();
        assertThat(without(SectionScores.ALL, DataColumn::title)).containsExactly("median");

        List<DataColumn<MatchColumns.Pair>> pairs = MatchColumns.pairs("report.match.head.gap");
        assertThat(without(pairs, DataColumn::csv)).containsExactly("name", "round", "state", "grade");
        assertThat(without(pairs, DataColumn::json)).isEmpty();
        assertThat(without(pairs, DataColumn::title)).containsExactly("name", "round", "state", "evidence");

        PlanColumns plan = plan(ListSamples.kept());
        assertThat(without(plan.all(), DataColumn::csv)).containsExactly("report.plan.head.number", "opens");
        assertThat(without(plan.all(), DataColumn::json)).containsExactly("report.plan.head.number", "gain_of");
        assertThat(without(plan.all(), DataColumn::title)).containsExactly("gain_of");

        assertThat(without(AnsweredColumns.ALL, DataColumn::json))
                .containsExactly(
                        "report.xlsx.head.unit",
                        "report.head.points",
                        "report.xlsx.head.depends",
                        "report.xlsx.head.link");
        // The sheet has points of questions that are scored alone.
        assertThat(without(AnsweredColumns.ALL, DataColumn::title)).containsExactly("points", "evidencedPoints");
        assertThat(without(ComparedColumns.SUMMARY, DataColumn::csv))
                .isEqualTo(without(ComparedColumns.SUMMARY, DataColumn::json))
                .containsExactly(
                        "report.head.lowest",
                        "report.head.highest",
                        "report.head.middle",
                        "report.xlsx.head.with-score");
    }

    /** By what it is called elsewhere. */
    private static <R> List<String> without(List<DataColumn<R>> columns, Function<DataColumn<R>, String> name) {
        return columns.stream()
                .filter(column -> name.apply(column).isEmpty())
                .map(column -> Stream.of(column.json(), column.csv(), column.title())
                        .filter(called -> !called.isEmpty())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void scores_are_the_same_in_every_format() throws Exception {
        for (Entry entry : List.of(
                FigureSamples.entry("KHM", "2026", 3, 0.05),
                ReportSamples.entry("KHM", "2026", ReportSamples.thin()))) {
            JsonNode json = json(reports().scorecard(entry, ReportFormat.JSON));
            List<JsonNode> sections = new ArrayList<>();
            flatten(json.get("scores"), "sections", sections);
            Sheet sheet = sheet(reports().scorecard(entry, ReportFormat.XLSX), "Scorecard");
            csvIsJson(SectionScores.ALL, csv(reports().scorecard(entry, ReportFormat.CSV)), sections);
            sheetIsJson(SectionScores.ALL, rows(sheet, 4), sections);
        }
    }

    @Test
    void answers_are_the_same_in_a_sheet_and_in_json() throws Exception {
        Entry entry = ReportSamples.entry("KHM", "2026", ReportSamples.good());
        List<JsonNode> sections = new ArrayList<>();
        flatten(json(reports().scorecard(entry, ReportFormat.JSON)).get("scores"), "sections", sections);
        List<JsonNode> questions = sections.stream()
                .filter(section -> section.has("questions"))
                .flatMap(section -> list(section.get("questions")).stream())
                .toList();
        Sheet sheet = sheet(reports().scorecard(entry, ReportFormat.XLSX), "Answers");
        sheetIsJson(AnsweredColumns.ALL, rows(sheet, 2), questions);
        // Nothing here has points and is not scored.
        DataColumn<Object> points = DataColumn.score("", "points", "report.head.points", 8, row -> Double.NaN);
        sheetIsJson(List.of(points), rows(sheet, 2), questions);
    }

    @Test
    void a_plan_is_the_same_in_every_format() throws Exception {
        for (PlanSheet kept : List.of(ListSamples.kept(), ListSamples.proposed())) {
            List<JsonNode> actions =
                    list(json(reports().plan(kept, ReportFormat.JSON)).get("actions"));
            Sheet sheet = sheet(reports().plan(kept, ReportFormat.XLSX), "Actions");
            csvIsJson(plan(kept).all(), csv(reports().plan(kept, ReportFormat.CSV)), actions);
            sheetIsJson(plan(kept).all(), rows(sheet, 2), actions);
        }
    }

    @Test
    void matches_are_the_same_in_a_sheet_and_in_json() throws Exception {
        Matching matching = ListSamples.matching(6);
        JsonNode json = json(reports().matching(matching, ReportFormat.JSON));
        List<JsonNode> peers = list(json.get("gaps")).stream()
                .flatMap(gap -> list(gap.get("peers")).stream())
                .toList();
        List<List<Cell>> gaps = rows(sheet(reports().matching(matching, ReportFormat.XLSX), "Gaps"), 2);
        int partner = place(gaps.get(0), "report.match.head.partner");
        gaps.removeIf(row -> row.get(partner).getCellType() == CellType.BLANK);
        sheetIsJson(MatchColumns.OTHER, gaps, peers);
        assertThat(csv(reports().matching(matching, ReportFormat.CSV)).stream().map(row -> row.getField("match")))
                .containsExactlyInAnyOrderElementsOf(
                        peers.stream().map(peer -> shown(peer.get("match"))).toList());
    }

    @Test
    void a_comparison_is_the_same_in_every_format() throws Exception {
        Comparison comparison = Comparison.of(
                List.of(FigureSamples.entry("KHM", "2026", 3, 0.05), FigureSamples.entry("LAO", "2026", 1, 0.6)));
        List<JsonNode> rows = new ArrayList<>();
        list(json(reports().comparison(comparison, ReportFormat.JSON)).get("rows"))
                .forEach(row -> flatten(row, "rows", rows));
        List<NamedCsvRecord> csv = csv(reports().comparison(comparison, ReportFormat.CSV));
        csvIsJson(ComparedColumns.NAMES, csv, rows);
        csvIsJson(ComparedColumns.SUMMARY, csv, rows);
        Sheet sheet = sheet(reports().comparison(comparison, ReportFormat.XLSX), "Comparison");
        List<List<Cell>> cells = rows(sheet, 4);
        sheetIsJson(
                ComparedColumns.SUMMARY,
                cells,
                rows.stream()
                        .filter(row -> row.get("kind").textValue().equals("section"))
                        .toList());
    }

    private static <R> void csvIsJson(List<DataColumn<R>> columns, List<NamedCsvRecord> csv, List<JsonNode> json) {
        assertThat(csv).isNotEmpty().hasSameSizeAs(json);
        for (DataColumn<R> column : columns) {
            for (int i = 0;
                    i < csv.size() && !column.csv().isEmpty() && !column.json().isEmpty();
                    i++) {
                assertThat(csv.get(i).getField(column.csv()))
                        .as(column.csv() + " " + i)
                        .isEqualTo(shown(field(json.get(i), column.json())));
            }
        }
    }

    /** Figures to the last digit; words are others, but stand where there is something. */
    private static <R> void sheetIsJson(List<DataColumn<R>> columns, List<List<Cell>> rows, List<JsonNode> json) {
        assertThat(rows).hasSize(json.size() + 1).hasSizeGreaterThan(1);
        for (DataColumn<R> column : columns) {
            for (int i = 0;
                    i < json.size()
                            && !column.title().isEmpty()
                            && !column.json().isEmpty();
                    i++) {
                Cell cell = rows.get(i + 1).get(place(rows.get(0), column.title()));
                JsonNode value = field(json.get(i), column.json());
                if (FIGURES.contains(column.kind())) {
                    CellType type = cell.getCellType() == CellType.FORMULA
                            ? cell.getCachedFormulaResultType()
                            : cell.getCellType();
                    String figure = type == CellType.NUMERIC ? shown(cell.getNumericCellValue()) : "";
                    assertThat(figure).as(column.title() + " " + i).isEqualTo(shown(value));
                } else if (value.isTextual() && !column.json().equals("value")) {
                    assertThat(cell.getCellType() == CellType.BLANK)
                            .as(column.title() + " " + i)
                            .isEqualTo(value.textValue().isEmpty());
                }
            }
        }
    }

    private static int place(List<Cell> heads, String title) {
        List<String> titles = heads.stream().map(Cell::getStringCellValue).toList();
        assertThat(titles).contains(MESSAGES.getString(title));
        return titles.indexOf(MESSAGES.getString(title));
    }

    /** Of an object or of one in it; it must be there, be it null. */
    private static JsonNode field(JsonNode object, String name) {
        for (JsonNode each :
                Stream.concat(Stream.of(object), list(object).stream()).toList()) {
            if (each.isObject() && each.has(name)) {
                return each.get(name);
            }
        }
        assertThat(object.has("cost") && object.get("cost").isNull()).as(name).isTrue();
        return object.get("cost");
    }

    private static String shown(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.isNull() ? "" : value.isNumber() ? shown(value.doubleValue()) : value.asText();
    }

    private static String shown(double figure) {
        return PlainDecimal.of(figure);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static void flatten(JsonNode node, String below, List<JsonNode> all) {
        all.add(node);
        if (node.has(below)) {
            node.get(below).forEach(child -> flatten(child, below, all));
        }
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }

    private static List<NamedCsvRecord> csv(byte[] bytes) {
        return CsvReader.builder().ofNamedCsvRecord(text(bytes)).stream().toList();
    }

    private static Sheet sheet(byte[] bytes, String name) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheet(name);
        }
    }

    /** From that of the heads down, with blank cells where there is none. */
    private static List<List<Cell>> rows(Sheet sheet, int headRow) {
        int width = sheet.getRow(headRow).getLastCellNum();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = headRow; i <= sheet.getLastRowNum(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(sheet.getRow(i).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
            rows.add(cells);
        }
        return rows;
    }
}
