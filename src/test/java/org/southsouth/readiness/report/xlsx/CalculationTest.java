package org.southsouth.readiness.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Offset.offset;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.testing.RandomAssessments;

/** The formulas of a workbook give the scores that stand beside them, from the points of the answers. */
class CalculationTest {
    private static final int SCORE = 8;
    private static final int REPORTED = 14;

    @Test
    void formulas_give_every_score_again() throws IOException {
        List<Entry> entries = new ArrayList<>(List.of(
                entry("KHM", "2026", good()),
                entry("KHM", "2026", thin()),
                entry("KHM", "2026", Depth.CORE, good()),
                entry("KHM:Battambang", "2026", good()),
                FigureSamples.entry("KHM", "2026", 3, 0.05),
                FigureSamples.entry("LAO", "2026", 1, 0.6)));
        for (int seed = 0; seed < 25; seed++) {
            RandomAssessments random = RandomAssessments.of(seed);
            entries.add(new Entry(random.profile(), random.scorecard()));
        }
        for (Entry entry : entries) {
            XSSFSheet sheet = evaluated(Workbook.of(reports().scorecard(entry, ReportFormat.XLSX)));
            int sections = 0;
            for (Row row : sheet) {
                if (row.getRowNum() > CalculationSheet.HEAD_ROW) {
                    sections += row.getCell(6) == null ? 0 : 1;
                    same(row);
                }
            }
            assertThat(sections).isEqualTo(entry.scorecard().sections().size());
        }
    }

    private static XSSFSheet evaluated(Workbook book) {
        book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
        return book.sheet("Calculation");
    }

    private static void same(Row row) {
        String id = row.getCell(3).getStringCellValue();
        double reported = figure(row.getCell(REPORTED));
        double worked = figure(row.getCell(SCORE));
        if (Double.isNaN(reported)) {
            assertThat(worked).as(id).isNaN();
        } else {
            assertThat(worked).as(id).isCloseTo(reported, within(1e-9));
        }
    }

    private static double figure(Cell cell) {
        if (cell == null) {
            return Double.NaN;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
    }

    /** What several subjects have together is worked out from their figures, and is what the report says. */
    @Test
    void formulas_give_what_subjects_have_together() throws IOException {
        ComparisonReport report = FigureSamples.comparison(6);
        Workbook book = Workbook.of(new XlsxDocuments(MESSAGES, FORMATS).comparison(report));
        book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
        int checked = 0;
        for (ComparedRow compared : report.questions()) {
            Row row = book.row("Differences", compared.row().id());
            List<Double> said = List.of(
                    compared.row().lowest(),
                    compared.row().highest(),
                    compared.row().median(),
                    compared.row().spread(),
                    (double) compared.row().present().size());
            for (int i = 0; i < said.size(); i++) {
                Cell cell = row.getCell(8 + i);
                assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(figure(cell)).as(compared.row().id()).isEqualTo(said.get(i), offset(1e-9));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    /** They rest on the sheet of answers, and on nothing that was worked out before. */
    @Test
    void other_points_give_other_scores() throws IOException {
        Workbook book =
                Workbook.of(reports().scorecard(FigureSamples.entry("KHM", "2026", 3, 0.05), ReportFormat.XLSX));
        XSSFSheet answers = book.sheet("Answers");
        int points = Workbook.texts(answers.getRow(2)).indexOf("Points");
        for (Row row : answers) {
            if (row.getRowNum() > 2 && row.getCell(points) != null) {
                row.getCell(points).setCellValue(100);
            }
        }

        Row root = evaluated(book).getRow(CalculationSheet.HEAD_ROW + 1);

        assertThat(figure(root.getCell(SCORE))).isCloseTo(100, within(1e-9));
        assertThat(figure(root.getCell(REPORTED))).isLessThan(100);
    }
}
