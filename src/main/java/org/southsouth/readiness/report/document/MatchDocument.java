package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.figure.MatchFigures;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Partners with their themes; then gaps with who is strong on them, and strengths with who could use them. */
public final class MatchDocument {
    private final Parts parts;
    private final Messages messages;
    private final Formats formats;
    private final MatchReport report;

    public MatchDocument(Messages messages, Formats formats, MatchReport report) {
        this.parts = new Parts(messages, formats, report.head());
        this.messages = messages;
        this.formats = formats;
        this.report = report;
    }

    public Document document() {
        MatchSummary summary = new MatchSummary(parts, report);
        List<Block> blocks = new ArrayList<>(summary.opening());
        blocks.addAll(summary.strongest());
        blocks.addAll(summary.strength());
        blocks.addAll(summary.notes());
        blocks.addAll(summary.alone());
        partners(blocks);
        gaps(blocks);
        strengths(blocks);
        everybody(blocks);
        blocks.addAll(parts.method());
        return of(blocks);
    }

    /** For pages: what fits on one, then every gap in short. The rest is in the files that are read on screens, and in the workbook. */
    public Document pages() {
        MatchSummary summary = new MatchSummary(parts, report);
        List<Block> blocks = new ArrayList<>(summary.opening());
        blocks.addAll(summary.strongest());
        blocks.addAll(summary.strength());
        // What has to be known of the names above stands with them, and not on a page of its own behind the last gap.
        blocks.addAll(summary.notes());
        blocks.addAll(summary.exchanges());
        // Behind the last gap they would stand alone on a page.
        blocks.addAll(summary.alone());
        blocks.addAll(summary.gaps());
        return of(blocks);
    }

    private Document of(List<Block> blocks) {
        return new Document(
                report.head(),
                parts.word("report.match"),
                parts.state(report.matching().own().entry()),
                "",
                false,
                true,
                blocks);
    }

    private void partners(List<Block> blocks) {
        if (report.partners().isEmpty()) {
            return;
        }
        List<ColumnSpec<MatchReport.PartnerLine>> columns = List.of(
                parts.column(
                        "partner",
                        "report.match.head.partner",
                        Kind.WORDS,
                        0.24,
                        partner -> Cell.of(
                                RichText.typed(partner.title(), Look.STRONG),
                                RichText.of(partner.about()).small())),
                parts.column("learn", "report.match.head.learn", Kind.WORDS, 0.38, this::learned),
                parts.column("offer", "report.match.head.offer", Kind.WORDS, 0.38, partner -> themes(partner.offer())));
        blocks.add(Heading.chapter(parts.word("report.match.partners"), parts.word("report.match.partners.note")));
        blocks.add(DataTable.of("exchange", columns, report.firstPartners()));
    }

    /** What the message begins with before the themes, which may be others. */
    private Cell learned(MatchReport.PartnerLine partner) {
        List<String> titles = report.begin(partner).stream()
                .map(match -> match.question().title())
                .toList();
        List<RichText> lines = new ArrayList<>();
        if (!titles.isEmpty()) {
            lines.add(RichText.of(messages.get("report.match.first", messages.list(titles))));
        }
        lines.addAll(themes(partner.learn()).lines());
        return Cell.of(lines);
    }

    private static Cell themes(List<MatchReport.ThemeLine> themes) {
        List<RichText> lines = new ArrayList<>();
        for (MatchReport.ThemeLine theme : themes) {
            lines.add(RichText.of(theme.title(), Look.STRONG));
            theme.questions()
                    .forEach(question -> lines.add(RichText.of(question).small()));
        }
        return Cell.of(lines);
    }

    private void gaps(List<Block> blocks) {
        blocks.add(Heading.chapter(parts.word("report.match.gaps"), parts.word("report.match.gaps.note")));
        if (report.helped().isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, parts.word("report.match.gaps.none")));
        } else {
            blocks.add(DataTable.of(
                    "exchange",
                    columns(
                            "report.match.head.gap",
                            "report.match.head.peers",
                            (MatchReport.GapLine gap) -> gap.gap().question(),
                            gap -> gap.gap().points(),
                            gap -> others(gap.peers(), gap.leftOut())),
                    report.helped()));
        }
    }

    private void strengths(List<Block> blocks) {
        blocks.add(Heading.chapter(parts.word("report.match.strengths"), parts.word("report.match.strengths.note")));
        if (report.wanted().isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, parts.word("report.match.strengths.none")));
            return;
        }
        blocks.add(DataTable.of(
                "exchange",
                columns(
                        "report.match.head.strength",
                        "report.match.head.learners",
                        (MatchReport.StrengthLine strength) ->
                                strength.strength().question(),
                        strength -> strength.strength().points(),
                        strength -> others(strength.learners(), "")),
                report.wanted()));
    }

    private <R> List<ColumnSpec<R>> columns(
            String title,
            String others,
            Function<R, Question> question,
            Function<R, Double> points,
            Function<R, Cell> lines) {
        return List.of(
                parts.column(
                        "question",
                        title,
                        Kind.WORDS,
                        0.4,
                        row -> Cell.of(
                                RichText.of(question.apply(row).title(), Look.STRONG),
                                RichText.of(question.apply(row).id().value()).small())),
                parts.column(
                        "own",
                        "report.match.head.own",
                        Kind.SCORE,
                        0.08,
                        row -> Cell.of(parts.scored(points.apply(row)))),
                parts.column("others", others, Kind.WORDS, 0.52, lines));
    }

    private Cell others(List<MatchReport.MatchLine> matches, String leftOut) {
        List<RichText> lines = new ArrayList<>();
        for (MatchReport.MatchLine match : matches) {
            String reasons = match.reasons().isEmpty() ? "" : ", " + String.join(", ", match.reasons());
            lines.add(RichText.of(List.of(
                    parts.scored(match.points()),
                    Run.of(" ", Look.PLAIN),
                    Run.of(match.title(), Look.STRONG),
                    Run.of(reasons, Look.MUTED))));
        }
        lines.add(RichText.of(leftOut).small());
        return Cell.of(lines);
    }

    private void everybody(List<Block> blocks) {
        MatchFigures figures = new MatchFigures(messages, formats, report);
        if (figures.isDrawn()) {
            blocks.addAll(parts.chart(
                    parts.word("cooperate.map.title"),
                    (drawing, room) -> Figure.pictures(new MatchFigures(drawing, report).everybody())));
            blocks.add(Paragraph.of(Style.NOTE, figures.note()));
        }
    }
}
