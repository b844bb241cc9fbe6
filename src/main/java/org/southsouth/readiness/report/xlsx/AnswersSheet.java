package org.southsouth.readiness.report.xlsx;

import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.sheet;
import static org.southsouth.readiness.report.column.DataColumn.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellReference;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.column.AnsweredColumns;
import org.southsouth.readiness.report.column.AnsweredColumns.Reported;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;

/** Every question with its answer, what it earned and why; the notes only where the report has them. */
final class AnswersSheet {
    private static final int FROZEN_COLUMNS = 3;
    /** On one page it would be too small to read. */
    private static final int PAGES_ACROSS = 2;

    private final ScorecardReport report;
    private final StateWording states;
    private final Formats formats;
    private final List<Placed> rows = new ArrayList<>();

    /** A question in its pillar and its theme. */
    private record Placed(String pillar, String theme, Reported reported) {
        private Question question() {
            return reported.question().scored().question();
        }

        private Answer answer() {
            return reported.question().scored().answer();
        }
    }

    AnswersSheet(ScorecardReport report, StateWording states, Formats formats) {
        this.report = report;
        this.states = states;
        this.formats = formats;
    }

    /** Gives the cells of the points, by the id of their question; those of questions that are not scored have none. */
    Map<String, String> write(Book book) {
        if (report.root().sections().isEmpty()) {
            add(report.root(), report.root());
        }
        for (ReportSection pillar : report.root().sections()) {
            pillar.leaves().forEach(theme -> add(pillar, theme));
        }
        List<DataColumn<Placed>> columns = columns();
        XlsxTable table = book.table("report.xlsx.answers", "answers", columns, rows, FROZEN_COLUMNS, 1, PAGES_ACROSS);
        return points(table, columns.stream().map(DataColumn::title).toList().indexOf("report.head.points"));
    }

    private Map<String, String> points(XlsxTable table, int column) {
        int first = table.row() - rows.size() + 1;
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).question().isScored()) {
                CellReference cell = new CellReference(table.sheet().getSheetName(), first + i, column, true, true);
                cells.put(rows.get(i).reported().question().id(), cell.formatAsString());
            }
        }
        return cells;
    }

    private void add(ReportSection pillar, ReportSection theme) {
        String name = pillar.sections().isEmpty() ? "" : theme.title();
        for (ReportQuestion question : theme.questions()) {
            String state = states.of(question.scored());
            rows.add(new Placed(pillar.chartTitle(), name, new Reported(question, state)));
        }
    }

    private List<DataColumn<Placed>> columns() {
        return join(
                within(
                        row -> row.reported().question(),
                        sheet("report.xlsx.head.id", Kind.CODE, 13, ReportQuestion::id)),
                List.of(
                        sheet("report.xlsx.level.pillar", Kind.WORDS, 16, Placed::pillar),
                        sheet("report.xlsx.level.theme", Kind.WORDS, 20, Placed::theme)),
                within(Placed::question, sheet("report.head.question", Kind.WORDS, 50, Question::text)),
                within(Placed::reported, answers()),
                has(answer -> !answer.evidence().files().isEmpty())
                        ? within(Placed::answer, sheet("report.xlsx.head.files", Kind.WORDS, 36, this::files))
                        : List.of(),
                has(answer -> !answer.note().isBlank())
                        ? within(Placed::answer, sheet("report.xlsx.head.note", Kind.WORDS, 36, Answer::note))
                        : List.of(),
                within(row -> row.question().guidance(), sheet("report.head.ask", Kind.WORDS, 26, Guidance::ask)));
    }

    private static List<DataColumn<Reported>> answers() {
        return DataColumn.inSheet(
                AnsweredColumns.ALL,
                "report.head.answer",
                "report.xlsx.head.value",
                "report.xlsx.head.unit",
                "report.head.points",
                "report.head.state");
    }

    private boolean has(Predicate<Answer> something) {
        return rows.stream().map(Placed::answer).anyMatch(something);
    }

    private String files(Answer answer) {
        return String.join("\n", formats.attached(answer.evidence().files()));
    }
}
