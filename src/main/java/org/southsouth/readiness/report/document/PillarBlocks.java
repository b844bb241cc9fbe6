package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.Chart.Figures;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.DataTable.Plot;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.figure.ScorecardFigures;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;

/** A pillar: its figures, its themes as a chart, and every question that was asked of it. */
record PillarBlocks(Parts parts, ScorecardReport report) {
    /** The pillars; the whole where it has none. */
    List<ReportSection> chapters() {
        return report.root().sections().isEmpty()
                ? List.of(report.root())
                : report.root().sections();
    }

    /** One pillar: its figures, its themes as a chart, and every question that was asked. */
    List<Block> blocks(ReportSection pillar) {
        ScoredSection figures = pillar.figures();
        String score =
                parts.score(figures.score()) + (figures.hasScore() ? " " + parts.word("report.html.of-100") : "");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Level.SECTION, pillar.title(), "", score));
        if (!pillar.purpose().isBlank()) {
            blocks.add(Paragraph.of(Style.LEAD, pillar.purpose()));
        }
        String summary = figures.hasScore() ? parts.figures().summary(pillar) : pillar.reason();
        blocks.add(new Paragraph(Style.BODY, RichText.of(summary + " ", counts(figures))));
        if (report.basis().depth() == Depth.FULL && !pillar.sections().isEmpty()) {
            blocks.add(themes(pillar));
        }
        QuestionColumns columns = new QuestionColumns(parts, report.entry().reviews());
        List<Group> groups = pillar.leaves().stream()
                .map(theme -> group(pillar, theme, columns))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        if (!groups.isEmpty()) {
            blocks.add(new DataTable("questions", DataTable.heads(columns.questions()), groups));
        }
        return blocks;
    }

    private String counts(ScoredSection figures) {
        return parts.messages()
                .get(
                        "report.html.counts",
                        Integer.toString(figures.answered()),
                        Integer.toString(figures.applicable()),
                        Integer.toString(figures.documented()),
                        Integer.toString(figures.answered()));
    }

    private Chart themes(ReportSection pillar) {
        return new Chart(
                pillar.title(),
                (drawing, room) -> new ScorecardFigures(drawing, report).pillar(pillar, room),
                Optional.of(DataTable.of("strip", themeColumns(), pillar.leaves())),
                Figures.INSTEAD);
    }

    private List<ColumnSpec<ReportSection>> themeColumns() {
        return List.of(
                parts.column("name", "report.xlsx.level.theme", Kind.WORDS, 0.3, PillarBlocks::name),
                ColumnSpec.of("plot", "", Kind.PLOT, 0.33, PillarBlocks::bar),
                parts.column(
                        "score",
                        "report.head.score",
                        Kind.SCORE,
                        0.07,
                        theme -> Cell.of(parts.scored(theme.figures().score()))),
                parts.column(
                        "case",
                        "report.head.case",
                        Kind.NUMBER,
                        0.1,
                        theme -> Cell.of(parts.figures().bounds(theme.figures()))),
                parts.column(
                        "answered",
                        "report.head.answered",
                        Kind.NUMBER,
                        0.1,
                        theme -> Cell.of(parts.of(
                                theme.figures().answered(), theme.figures().applicable()))),
                parts.column(
                        "documented",
                        "report.head.documented",
                        Kind.NUMBER,
                        0.1,
                        theme -> Cell.of(parts.of(
                                theme.figures().documented(), theme.figures().answered()))));
    }

    private static Cell bar(ReportSection theme) {
        return Cell.of(new Plot(theme.figures(), Optional.empty(), true));
    }

    private static Cell name(ReportSection theme) {
        return Cell.of(RichText.of(theme.title()), RichText.of(theme.reason()).small());
    }

    private Group group(ReportSection pillar, ReportSection theme, QuestionColumns columns) {
        List<ReportQuestion> shown = theme.questions().stream()
                .filter(question -> question.scored().state() != QuestionState.OUT_OF_SCOPE)
                .toList();
        boolean isPillar = pillar.sections().isEmpty();
        boolean hasScore = report.basis().depth() == Depth.FULL;
        return new Group(
                Heading.Level.THEME,
                isPillar ? "" : theme.title(),
                isPillar || !hasScore
                        ? Optional.empty()
                        : Optional.of(parts.scored(theme.figures().score())),
                isPillar ? "" : theme.figures().hasScore() ? theme.purpose() : theme.reason(),
                ColumnSpec.rows(columns.questions(), shown));
    }
}
