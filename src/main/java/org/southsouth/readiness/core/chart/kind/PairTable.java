package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Each subject against each other, in words: the row against the column. {@code verdicts} has a row for each subject and
 * in it one verdict for each; the one against itself is not looked at.
 *
 * @param chosen the place of the subject that stands out; -1 for none
 * @param name the head of the first column of the table
 */
public record PairTable(
        List<Label> subjects, List<List<Verdict>> verdicts, int chosen, Words words, String name, String summary) {
    private static final double WIDEST_LABEL = 46;
    private static final double SIGN = 2.2;
    private static final double LEADING = 3.1;
    private static final double LEAST_COLUMN = 11;
    private static final double MOST_COLUMN = 15;
    private static final double ROW = 4.9;
    private static final double HEAD = 5;

    public PairTable {
        subjects = List.copyOf(subjects);
        verdicts = verdicts.stream().map(List::copyOf).toList();
    }

    /** What is said of the row; none where it cannot be said. */
    public enum Verdict {
        HIGHER,
        LOWER,
        CLOSE,
        NONE
    }

    /** The four verdicts, and what stands where a subject meets itself. */
    public record Words(String higher, String lower, String close, String none, String itself) {
        public String of(Verdict verdict) {
            return switch (verdict) {
                case HIGHER -> higher;
                case LOWER -> lower;
                case CLOSE -> close;
                case NONE -> none;
            };
        }
    }

    public Picture draw(Setting setting) {
        Fit fit = new Fit(setting.measure());
        double column = Math.max(codes(fit), Math.min(MOST_COLUMN, longest(fit, PictureBuilder.SMALL) + 1.5));
        FittedLabels heads = FittedLabels.of(fit, subjects, PictureBuilder.SMALL, column - 1, 2);
        FittedLabels labels = FittedLabels.of(fit, subjects, PictureBuilder.CELL_BOLD, WIDEST_LABEL - SIGN - 1, 1);
        double label = label(fit, labels);
        double head = HEAD + (heads.mostLines() - 1) * LEADING;
        PictureBuilder pencil = new PictureBuilder(setting, label + column * subjects.size());
        for (int i = 0; i < subjects.size(); i++) {
            List<String> lines = heads.lines(i);
            for (int line = 0; line < lines.size(); line++) {
                double y = head - 3 - (lines.size() - 1 - line) * LEADING;
                pencil.words(
                        label + (i + 0.5) * column,
                        y,
                        lines.get(line),
                        PictureBuilder.SMALL,
                        Tone.MUTED,
                        Mark.Align.MIDDLE);
            }
        }
        pencil.line(0, head, pencil.width(), head, Stroke.of(Tone.INK, 0.3));
        for (int i = 0; i < subjects.size(); i++) {
            row(pencil, i, labels.lines(i).get(0), head + i * ROW, label, column);
        }
        double bottom = head + subjects.size() * ROW;
        double end = (heads.areCodes() ? heads : labels).key(pencil, bottom);
        return pencil.picture(end > bottom ? end + 2 : bottom + 0.5, summary, figures());
    }

    /** As wide as the longest name needs, within reason. */
    private double label(Fit fit, FittedLabels labels) {
        double longest = 0;
        for (int i = 0; i < subjects.size(); i++) {
            longest = Math.max(longest, fit.width(labels.lines(i).get(0), PictureBuilder.CELL_BOLD));
        }
        return Math.min(WIDEST_LABEL, longest + 4);
    }

    /** As wide as every code needs. */
    private double codes(Fit fit) {
        return subjects.stream()
                .mapToDouble(subject -> fit.width(subject.code(), PictureBuilder.SMALL) + 1.5)
                .reduce(LEAST_COLUMN, Math::max);
    }

    private double longest(Fit fit, Type type) {
        return subjects.stream()
                .mapToDouble(subject -> fit.width(subject.name(), type))
                .reduce(0, Math::max);
    }

    private void row(PictureBuilder pencil, int row, String label, double top, double labelWidth, double wide) {
        double middle = top + ROW / 2;
        double from = row == chosen ? SIGN : 0;
        if (row == chosen) {
            pencil.subjectSign(0, middle);
        }
        Type type = row == chosen ? PictureBuilder.CELL_BOLD : PictureBuilder.CELL;
        pencil.words(from, middle, label, type, Tone.INK, Mark.Align.START);
        for (int column = 0; column < subjects.size(); column++) {
            double x = labelWidth + column * wide;
            if (column == row) {
                pencil.box(x, top, wide, ROW, Tone.RULE, null);
            } else {
                verdict(pencil, verdicts.get(row).get(column), x, top, wide);
            }
        }
        pencil.line(0, top + ROW, pencil.width(), top + ROW, Stroke.of(Tone.RULE, 0.18));
    }

    private void verdict(PictureBuilder pencil, Verdict verdict, double x, double top, double wide) {
        if (verdict == Verdict.CLOSE) {
            pencil.box(x, top, wide, ROW, Tone.WASH, null);
        }
        boolean isHigher = verdict == Verdict.HIGHER;
        Type type = isHigher ? PictureBuilder.HEAD_BOLD : PictureBuilder.HEAD;
        String text = pencil.fit().cut(words.of(verdict), type, wide - 1);
        pencil.words(x + wide / 2, top + ROW / 2, text, type, isHigher ? Tone.INK : Tone.MUTED, Mark.Align.MIDDLE);
    }

    private ChartTable figures() {
        List<String> heads = new ArrayList<>(List.of(name));
        subjects.forEach(subject -> heads.add(subject.name()));
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < subjects.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(subjects.get(row).name()));
            for (int column = 0; column < subjects.size(); column++) {
                cells.add(
                        column == row
                                ? words.itself()
                                : words.of(verdicts.get(row).get(column)));
            }
            table.add(cells);
        }
        return new ChartTable(heads, table);
    }
}
