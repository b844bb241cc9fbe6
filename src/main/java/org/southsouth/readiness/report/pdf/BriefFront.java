package org.southsouth.readiness.report.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.report.document.OutlookBlocks;
import org.southsouth.readiness.report.figure.ScorecardFigures;
import org.southsouth.readiness.report.model.MethodWording;
import org.southsouth.readiness.report.model.OthersWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** The first page of a brief: whose it is, the message, and what stands behind it. */
final class BriefFront {
    private static final int MOST_LINES = 3;
    /** So much nearer to what is before it a head stands where room is short. */
    private static final double NEARER = 1.8;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;
    private final Status status;
    private final ScorecardFigures charts;

    BriefFront(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.status = status;
        this.charts = new ScorecardFigures(pen.drawing(), report);
    }

    void write(Density density) {
        title(density);
        if (report.basis().depth() == Depth.CORE) {
            core(density);
        } else if (report.basis().isCity()) {
            themes(density);
            new FindingsColumns(pen, report, density.findings(), MOST_LINES, false).write();
            sure(density);
        } else if (!report.root().figures().hasScore()) {
            picture("print.progress", needs(), charts.progress());
            themes(density);
            offices(density);
        } else {
            near(density);
            flow.picture(
                    pen.word("report.html.stand"),
                    "",
                    density.isBefore(Density.LOW_CHARTS) ? charts.totals() : charts.totalsLow());
            themes(density);
            sure(density);
        }
    }

    private void title(Density density) {
        TextStyle verdict = density.isBefore(Density.SMALL_VERDICT) ? TextStyle.VERDICT : TextStyle.VERDICT_DENSE;
        flow.paragraph(
                TextStyle.LIST_NOTE,
                pen.messages().get("print.kicker", report.head().frameworkTitle(), status.round()));
        flow.title(TextStyle.BRIEF_TITLE, report.subject(), flow.width());
        flow.space(1);
        flow.paragraph(verdict, pen.spans(report.verdict(), verdict));
        first();
        flow.space(density.hasNearHeads() ? 1 : 2);
        flow.notice(status.firstNotice());
    }

    /** Not given up for room: a minister may read no further. A core check has answers in its place. */
    private void first() {
        String first =
                report.basis().depth() == Depth.CORE ? "" : report.outlook().first();
        if (!first.isEmpty()) {
            flow.space(1);
            flow.paragraph(TextStyle.THEME, first);
        }
    }

    private void core(Density density) {
        flow.picture(pen.word("print.pillars"), "", charts.pillars());
        flow.heading(
                pen.messages().get("print.answers", report.root().figures().applicable()),
                pen.word("print.answers.note"),
                0);
        new CoreAnswers(pen, flow, report).write(density.isBefore(Density.SMALL_FACTS) ? 2 : 1);
    }

    private void themes(Density density) {
        if (density.isBefore(Density.WITHOUT_THEMES)) {
            Optional<Picture> themes = density.isBefore(Density.LOW_CHARTS) ? charts.themes() : charts.themesLow();
            themes.ifPresent(picture -> {
                near(density);
                picture("report.html.profile", note(density), picture);
            });
        }
    }

    private void near(Density density) {
        if (density.hasNearHeads()) {
            flow.space(-NEARER);
        }
    }

    /** A note that does not stand whole beside the head stands below the picture. */
    private void picture(String key, String note, Picture picture) {
        boolean isBeside = flow.isBeside(pen.word(key), note);
        flow.picture(pen.word(key), isBeside ? note : "", picture);
        if (!isBeside) {
            flow.paragraph(TextStyle.TABLE_NOTE, note);
        }
    }

    private String needs() {
        return new MethodWording(pen.messages(), pen.formats())
                .needs(report.entry().scorecard().framework());
    }

    /** Beside the head it takes no room, so that it stays as long as it fits there. */
    private String note(Density density) {
        // A city has no others beside its themes, but pillars that lack a score.
        if (report.basis().isCity() && !report.tooFew().isEmpty()) {
            return density.isBefore(Density.WITHOUT_NOTES) ? needs() : "";
        }
        OthersWording others =
                new OthersWording(pen.messages(), report.outlook().peers());
        return Stream.of(others.note(), others.names())
                .filter(note -> flow.isBeside(pen.word("report.html.profile"), note))
                .findFirst()
                .orElse(density.isBefore(Density.WITHOUT_NOTES) ? others.note() : "");
    }

    private void offices(Density density) {
        OutlookBlocks outlook = new OutlookBlocks(pen.messages(), pen.formats(), report);
        PdfBlocks.goingOn(pen).write(outlook.offices(density.offices()));
    }

    /** Whether its page has the earlier rounds, where there are any: they stand beside how sure it is, while there is room. */
    boolean hasRounds(Density density) {
        boolean isSureSaid = report.basis().depth() != Depth.CORE
                && (report.basis().isCity() || report.root().figures().hasScore());
        return isSureSaid && density.isBefore(Density.WITHOUT_SLOPE);
    }

    /** Beside the earlier rounds, where there are any. */
    private void sure(Density density) {
        boolean isLow = !density.isBefore(Density.LOW_SLOPE);
        Optional<Picture> slope = isLow ? charts.slopeLow() : charts.slope();
        TextStyle style = density.isBefore(Density.SMALL_FACTS) ? TextStyle.TABLE : TextStyle.FACT_DENSE;
        SureColumns facts = new SureColumns(pen, report, style);
        near(density);
        if (slope.isPresent() && hasRounds(density)) {
            facts.beside(slope.get(), isLow);
        } else {
            facts.across(density.facts());
        }
    }
}
