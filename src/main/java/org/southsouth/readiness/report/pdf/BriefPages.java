package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.figure.ScorecardFigures;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.RunningHead;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.words.Messages;

/** Two pages, never a third: where the subject stands and how sure that is; what is strong, missing and not known. */
final class BriefPages {
    private static final double GUTTER = 5;

    private final PdfWriter pen;
    private final Flow flow;
    private final Messages messages;
    private final ScorecardReport report;
    private final Status status;

    BriefPages(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.flow = pen.flow();
        this.messages = pen.messages();
        this.report = report;
        this.status = status;
    }

    void write() {
        flow.start(around(), pen.paper());
        where(flow, density());
        flow.next();
        new FindingsChapter(pen, report).write();
    }

    /** What is given up, one after the other, so that the first page stays one page. */
    private enum Density {
        WIDE,
        WITHOUT_NOTES,
        SMALL_VERDICT,
        SMALL_FACTS,
        WITHOUT_THEMES
    }

    private Density density() {
        for (Density density : Density.values()) {
            if (pages(density) == 1) {
                return density;
            }
        }
        return Density.WITHOUT_THEMES;
    }

    /** Tried on a file that nobody keeps. */
    private int pages(Density density) {
        try (PdfFile scratch = new PdfFile(new PaperTones())) {
            Flow trial = new Flow(scratch, pen.paper(), pen.composer(), RunningHead.NONE);
            trial.start(around(), pen.paper());
            where(trial, density);
            return trial.number();
        }
    }

    private void where(Flow flow, Density density) {
        title(flow, density);
        ScorecardFigures charts = new ScorecardFigures(pen.drawing(), report);
        flow.picture(pen.word("report.html.stand"), "", charts.totals());
        if (report.basis().depth() == Depth.CORE) {
            flow.heading(pen.word("report.html.all"), "", 0);
            new CoreAnswers(pen, flow, report).write(density.compareTo(Density.SMALL_FACTS) < 0 ? 2 : 1);
        } else if (density != Density.WITHOUT_THEMES) {
            String note = density == Density.WIDE ? pen.word("report.html.profile.note") : "";
            charts.themes().ifPresent(themes -> flow.picture(pen.word("report.html.profile"), note, themes));
        }
        flow.heading(pen.word("report.html.sure"), "", 0);
        facts(flow, density.compareTo(Density.SMALL_FACTS) < 0 ? TextStyle.TABLE : TextStyle.FACT_DENSE);
    }

    private PageText around() {
        String about = messages.get(
                "print.foot.about",
                status.depth(),
                report.head().frameworkTitle(),
                report.head().framework().version());
        return new PageText(
                "",
                List.of(
                        TextStyle.SMALL.bold(status.sentence() + " "),
                        TextStyle.SMALL.of(about + " "
                                + String.join(" ", report.head().method().subList(1, 3)) + " " + pen.notice())));
    }

    private void title(Flow flow, Density density) {
        TextStyle verdict = density.compareTo(Density.SMALL_VERDICT) < 0 ? TextStyle.VERDICT : TextStyle.VERDICT_DENSE;
        flow.paragraph(
                TextStyle.LIST_NOTE, messages.get("print.kicker", report.head().frameworkTitle(), status.round()));
        flow.title(TextStyle.BRIEF_TITLE, report.subject(), flow.width());
        flow.space(1);
        flow.paragraph(verdict, pen.spans(report.verdict(), verdict));
        flow.space(2);
        flow.notice(status.notice());
    }

    private record Fact(String figure, String words) {}

    private List<Fact> sure() {
        ScoredSection root = report.root().figures();
        FigureWording figures = pen.figures();
        List<Fact> facts = new ArrayList<>();
        report.likely(report.root())
                .ifPresent(range -> facts.add(new Fact(figures.range(range, root), likely(figures))));
        if (report.basis().hasTotal() && root.isApplicable()) {
            facts.add(new Fact(figures.range(root), figures.openAnswers(root)));
        }
        if (root.answered() > 0) {
            facts.add(new Fact(
                    figures.of(root.documented(), root.answered()),
                    messages.get("report.fact.documented", pen.formats().percent(root.coverage()))));
        }
        if (root.isApplicable()) {
            facts.add(new Fact(
                    figures.of(root.answered(), root.applicable()),
                    messages.get("report.fact.answered", pen.formats().percent(root.completeness()))));
        }
        return facts;
    }

    private String likely(FigureWording figures) {
        double weak = report.weakCase();
        return Double.isNaN(weak)
                ? pen.word("print.fact.likely.complete")
                : messages.get("print.fact.likely", figures.score(weak));
    }

    private void facts(Flow flow, TextStyle style) {
        List<Fact> facts = sure();
        double column = (flow.width() - 3 * GUTTER) / 4;
        List<TextBlock> figures = new ArrayList<>();
        List<TextBlock> words = new ArrayList<>();
        for (Fact fact : facts) {
            figures.add(fact(TextStyle.FACT, TextStyle.FACT.of(fact.figure()), column));
            words.add(fact(style, style.of(fact.words()), column));
        }
        double figure = figures.stream().mapToDouble(TextBlock::height).max().orElse(0);
        double height =
                1 + figure + words.stream().mapToDouble(TextBlock::height).max().orElse(0);
        flow.need(height);
        for (int i = 0; i < facts.size(); i++) {
            double x = i * (column + GUTTER);
            flow.page().in(null);
            flow.page().rule(x, flow.y(), x + column, flow.y(), Stroke.of(Tone.INK, 0.26));
            figures.get(i).draw(flow.page(), x, flow.y() + 1, flow.tag(Tag.Role.PARAGRAPH));
            words.get(i).draw(flow.page(), x, flow.y() + 1 + figure, flow.tag(Tag.Role.PARAGRAPH));
        }
        flow.space(height);
    }

    private TextBlock fact(TextStyle style, Span span, double column) {
        return pen.composer().text(style, List.of(span), column, Align.START, Composer.ANY);
    }
}
