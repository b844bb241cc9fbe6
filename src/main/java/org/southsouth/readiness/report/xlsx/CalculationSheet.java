package org.southsouth.readiness.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.words.Messages;

/**
 * Every score worked out by formulas from the points on the sheet of answers, beside the score of this report. A section and a
 * question are a row each, after what they are part of, so that the same formulas serve every level. Parts are found by
 * the number of their row: no text from outside is in a formula.
 */
final class CalculationSheet {
    /** Of the sheet, from 0; the first row of data is the next one. */
    static final int HEAD_ROW = 3;

    private static final int FROZEN_COLUMNS = 5;

    private final Book book;
    private final Messages messages;
    private final Scorecard scorecard;
    private final Map<String, String> points;
    private final List<Row> rows = new ArrayList<>();

    /** Takes part in a mean; {@code within} is the place of what takes it, -1 for the root. */
    private sealed interface Row {
        int within();

        int level();

        Mean mean();

        double weight();

        double score();

        boolean applies();

        default boolean counts() {
            return applies() && weight() > 0;
        }

        default double part(double floor) {
            double floored = Math.max(floor, score());
            double term = switch (mean()) {
                case ARITHMETIC -> score();
                case GEOMETRIC -> StrictMath.log(floored);
                case HARMONIC -> 1 / floored;
            };
            return !counts() || Double.isNaN(score()) ? 0 : weight() * term;
        }
    }

    private record SectionRow(int within, int level, Mean mean, ScoredSection scored) implements Row {
        @Override
        public double weight() {
            return scored.section().weight();
        }

        @Override
        public double score() {
            return scored.score();
        }

        @Override
        public boolean applies() {
            return scored.isApplicable();
        }
    }

    private record QuestionRow(int within, int level, Mean mean, ScoredQuestion scored) implements Row {
        @Override
        public double weight() {
            return scored.question().weight();
        }

        @Override
        public double score() {
            return scored.question().isScored() ? scored.points() : Double.NaN;
        }

        @Override
        public boolean applies() {
            return scored.counts();
        }
    }

    /** {@code points} are the cells on the sheet of answers, by the id of the question. */
    CalculationSheet(Book book, Scorecard scorecard, Map<String, String> points) {
        this.book = book;
        this.messages = book.messages();
        this.scorecard = scorecard;
        this.points = points;
        Section root = scorecard.framework().root();
        add(root, -1, 0, root.mean());
    }

    private void add(Section section, int within, int level, Mean mean) {
        int own = rows.size();
        rows.add(new SectionRow(within, level, mean, scorecard.of(section.id())));
        section.sections().forEach(below -> add(below, own, level + 1, section.mean()));
        for (Question question : taken(section, level)) {
            rows.add(new QuestionRow(own, level + 1, section.mean(), scorecard.of(question.id())));
        }
    }

    /** In a core check a pillar takes all answers below it, and nothing else takes any. */
    private List<Question> taken(Section section, int level) {
        if (scorecard.basis().depth() != Depth.CORE) {
            return section.questions();
        }
        return level == 1 ? scorecard.framework().questionsBelow(section.id()) : List.of();
    }

    void write() {
        List<XlsxColumn> heads = heads();
        XlsxTable pen = book.sheet(messages.getString("report.xlsx.calculation"));
        book.whose(pen);
        pen.across(messages.getString("report.xlsx.calculation.note"), Look.WRAPPED, heads);
        pen.heads(heads);
        ScoreFormulas formulas =
                new ScoreFormulas(scorecard.framework().head(), scorecard.basis(), HEAD_ROW + 1 + rows.size());
        for (Row row : rows) {
            pen.nextRow();
            if (row instanceof SectionRow section) {
                section(pen, formulas, section);
            } else if (row instanceof QuestionRow question) {
                question(pen, formulas, question);
            }
        }
        book.printing().set(pen.sheet(), true, 1);
        Printing.repeat(pen.sheet(), HEAD_ROW, HEAD_ROW, 0);
        pen.doneWithoutFilter(HEAD_ROW, FROZEN_COLUMNS);
    }

    private List<XlsxColumn> heads() {
        return List.of(
                head("report.xlsx.head.number", 6, Kind.COUNT),
                head("report.xlsx.head.part-of", 7, Kind.COUNT),
                head("report.xlsx.head.level", 9, Kind.WORDS),
                head("report.xlsx.head.id", 13, Kind.WORDS),
                head("report.xlsx.head.name", 38, Kind.WORDS),
                head("report.xlsx.head.weight", 8, Kind.NUMBER),
                head("report.xlsx.head.mean", 12, Kind.WORDS),
                head("report.xlsx.head.needs", 10, Kind.SHARE),
                head("report.head.score", 8, Kind.SCORE),
                head("report.xlsx.head.counts", 9, Kind.COUNT),
                head("report.head.answered", 10, Kind.COUNT),
                head("report.xlsx.head.weight-counts", 9, Kind.NUMBER),
                head("report.xlsx.head.weight-scored", 9, Kind.NUMBER),
                head("report.xlsx.head.part", 10, Kind.NUMBER),
                head("report.xlsx.head.reported", 9, Kind.SCORE));
    }

    private XlsxColumn head(String key, int width, Kind kind) {
        return new XlsxColumn(messages.getString(key), width, kind);
    }

    private void places(XlsxTable pen, Row row, String level, String id, String name) {
        pen.figure(pen.row() + 1.0, Look.COUNT);
        pen.figure(row.within() < 0 ? Double.NaN : row.within() + HEAD_ROW + 2.0, Look.COUNT);
        pen.text(level).text(id, Look.WRAPPED).text(name, row.level() < 2 ? Look.STRONG : Look.WRAPPED);
    }

    /** Of the parts of the row being written. */
    private double weightBelow(XlsxTable pen, Predicate<Row> wanted) {
        int place = pen.row() - HEAD_ROW - 1;
        return rows.stream()
                .filter(row -> row.within() == place && row.counts() && wanted.test(row))
                .mapToDouble(Row::weight)
                .sum();
    }

    private double part(Row row) {
        double part = row.part(scorecard.framework().head().floor());
        return Double.isFinite(part) ? part : Double.NaN;
    }

    private void section(XlsxTable pen, ScoreFormulas formulas, SectionRow row) {
        ScoredSection scored = row.scored();
        Section section = scored.section();
        places(pen, row, book.level(row.level()), section.id().value(), section.title());
        pen.figure(section.weight(), Look.NUMBER)
                .text(DataWriter.code(section.mean()))
                .figure(section.needs(), Look.SHARE);
        int own = pen.row() + 1;
        pen.formula(formulas.score(section, own, row.level()), scored.score(), Look.SCORE)
                .formula(formulas.counts(own), scored.applicable(), Look.COUNT)
                .formula(formulas.answered(own), scored.answered(), Look.COUNT)
                .formula(formulas.weight(own), weightBelow(pen, part -> true), Look.NUMBER)
                .formula(
                        formulas.weightWithScore(own),
                        weightBelow(pen, part -> !Double.isNaN(part.score())),
                        Look.NUMBER)
                .formula(formulas.part(own, row.mean()), part(row), Look.NUMBER)
                .figure(scored.score(), Look.SCORE);
    }

    private void question(XlsxTable pen, ScoreFormulas formulas, QuestionRow row) {
        ScoredQuestion scored = row.scored();
        Question question = scored.question();
        places(
                pen,
                row,
                messages.getString("report.head.question"),
                question.id().value(),
                question.title());
        pen.figure(question.weight(), Look.NUMBER).nothing().nothing();
        int own = pen.row() + 1;
        String cell = points.getOrDefault(question.id().value(), "");
        if (cell.isEmpty()) {
            pen.figure(row.score(), Look.SCORE);
        } else {
            pen.formula(ScoreFormulas.copied(cell), row.score(), Look.SCORE);
        }
        pen.figure(scored.counts() ? 1 : 0, Look.COUNT)
                .formula(
                        ScoreFormulas.isAnswered(own),
                        scored.counts() && scored.state().isAnswered() ? 1 : 0,
                        Look.COUNT)
                .nothing()
                .nothing()
                .formula(formulas.part(own, row.mean()), part(row), Look.NUMBER)
                .figure(row.score(), Look.SCORE);
    }
}
