package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.document.Facts.Fact;
import org.southsouth.readiness.report.document.SureFacts;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PictureBlock;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** How sure is this? A few figures, each with one sentence: side by side, or one below the other beside a picture. */
final class SureColumns {
    private static final double GUTTER = 5;
    private static final double ABOVE = 5.5;
    private static final double FIGURE = 25;
    private static final double PAD = 1;
    /** Beside a picture there is room for so many. */
    private static final int MOST_BESIDE = 3;

    /** Where room is short: how many answers are documented stands in the first sentences too. */
    private static final int MOST_LOW = 3;

    static final int MOST_ACROSS = 4;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;
    private final TextStyle style;

    SureColumns(PdfWriter pen, ScorecardReport report, TextStyle style) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.style = style;
    }

    private List<Fact> facts(int most) {
        return new SureFacts(pen.messages(), pen.formats(), report)
                .all().stream().limit(most).toList();
    }

    /** At most so many, each in a column of its own. */
    void across(int most) {
        List<Fact> facts = facts(most);
        double column = (flow.width() - (facts.size() - 1) * GUTTER) / facts.size();
        List<TextBlock> figures = new ArrayList<>();
        List<TextBlock> words = new ArrayList<>();
        for (Fact fact : facts) {
            figures.add(figure(fact, column));
            words.add(words(fact, column));
        }
        double figure = highest(figures);
        double height = PAD + figure + highest(words);
        flow.heading(pen.word("report.html.sure"), "", height);
        for (int i = 0; i < facts.size(); i++) {
            double x = i * (column + GUTTER);
            rule(x, flow.y(), column);
            figures.get(i).draw(flow.page(), x, flow.y() + PAD, flow.tag(Tag.Role.PARAGRAPH));
            words.get(i).draw(flow.page(), x, flow.y() + PAD + figure, flow.tag(Tag.Role.PARAGRAPH));
        }
        flow.space(height);
    }

    private static double highest(List<TextBlock> blocks) {
        return blocks.stream().mapToDouble(TextBlock::height).max().orElse(0);
    }

    /** The picture at the left, under its own head. */
    void beside(Picture picture, boolean isLow) {
        double column = (flow.width() - GUTTER) / 2;
        List<Fact> facts = facts(isLow ? MOST_LOW : MOST_BESIDE);
        TextBlock left = pen.composer().text(TextStyle.SECTION, pen.word("report.slope"), column);
        TextBlock right = pen.composer().text(TextStyle.SECTION, pen.word("report.html.sure"), column);
        double head = Math.max(left.height(), right.height()) + 1;
        double list = facts.stream().mapToDouble(fact -> height(fact, column)).sum();
        double height = head + Math.max(picture.height(), list);
        if (!flow.need(height + ABOVE)) {
            flow.space(ABOVE);
        }
        double top = flow.y() + head;
        left.draw(flow.page(), 0, flow.y(), flow.tag(Tag.Role.H2));
        new PictureBlock(picture, pen.composer(), 1).draw(flow.page(), 0, top, flow.tag(Tag.Role.FIGURE));
        double x = column + GUTTER;
        right.draw(flow.page(), x, flow.y(), flow.tag(Tag.Role.H2));
        for (Fact fact : facts) {
            rule(x, top, column);
            figure(fact, FIGURE).draw(flow.page(), x, top + PAD, flow.tag(Tag.Role.PARAGRAPH));
            words(fact, column - FIGURE).draw(flow.page(), x + FIGURE, top + PAD, flow.tag(Tag.Role.PARAGRAPH));
            top += height(fact, column);
        }
        flow.space(height);
    }

    private double height(Fact fact, double column) {
        return 2 * PAD
                + Math.max(
                        figure(fact, FIGURE).height(),
                        words(fact, column - FIGURE).height());
    }

    private TextBlock figure(Fact fact, double width) {
        return pen.composer()
                .text(TextStyle.FACT, List.of(TextStyle.FACT.of(fact.figure())), width, Align.START, Composer.ANY);
    }

    private TextBlock words(Fact fact, double width) {
        return pen.composer().text(style, List.of(style.of(fact.words())), width, Align.START, Composer.ANY);
    }

    private void rule(double x, double y, double width) {
        flow.page().in(null);
        flow.page().rule(x, y, x + width, y, Stroke.of(Tone.INK, 0.26));
    }
}
