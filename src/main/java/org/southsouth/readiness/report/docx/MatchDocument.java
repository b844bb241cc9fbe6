package org.southsouth.readiness.report.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.figure.MatchFigures;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Partners with their themes; then gaps with who is strong on them, and strengths with who could use them. */
final class MatchDocument {
    private final Manuscript manuscript;
    private final Formats formats;
    private final Messages messages;
    private final MatchReport report;

    MatchDocument(Manuscript manuscript, Formats formats, MatchReport report) {
        this.manuscript = manuscript;
        this.formats = formats;
        this.messages = manuscript.messages();
        this.report = report;
    }

    void write() {
        manuscript.paragraph(
                DocxStyle.TITLE,
                messages.get("report.match.title", report.head().title()));
        manuscript.paragraph(DocxStyle.LEAD, report.lead());
        manuscript.paragraph(DocxStyle.BODY, report.taken());
        manuscript.paragraph(DocxStyle.BODY, report.leftOut());
        manuscript.contents();
        partners();
        gaps();
        strengths();
        everybody();
        new Figures(manuscript, formats).method();
    }

    private void everybody() {
        MatchFigures figures = new MatchFigures(messages, formats, report);
        figures.everybody().ifPresent(figure -> {
            manuscript.paragraph(DocxStyle.HEADING_1, figure.title());
            manuscript.paragraph(DocxStyle.KEY, figures.note());
            new Drawings(manuscript).picture(figure.picture());
        });
    }

    private void section(String title, String note) {
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString(title));
        manuscript.paragraph(DocxStyle.KEY, messages.getString(note));
    }

    private void partners() {
        if (report.partners().isEmpty()) {
            return;
        }
        section("report.match.partners", "report.match.partners.note");
        TablePen table = manuscript.table(List.of(
                DocxColumn.text(messages.getString("report.match.head.partner"), 0.24),
                DocxColumn.text(messages.getString("report.match.head.learn"), 0.38),
                DocxColumn.text(messages.getString("report.match.head.offer"), 0.38)));
        for (MatchReport.PartnerLine partner : report.partners()) {
            table.nextRow().title(partner.title(), partner.about());
            table.list(themes(partner.learn())).list(themes(partner.offer()));
        }
    }

    private static List<TablePen.Item> themes(List<MatchReport.ThemeLine> themes) {
        return themes.stream()
                .map(theme -> new TablePen.Item(theme.title(), String.join("\n", theme.questions())))
                .toList();
    }

    private void gaps() {
        section("report.match.gaps", "report.match.gaps.note");
        if (report.helped().isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, messages.getString("report.match.gaps.none"));
        } else {
            TablePen table = table("report.match.head.gap", "report.match.head.peers");
            for (MatchReport.GapLine gap : report.helped()) {
                row(table, gap.gap().question(), gap.gap().points(), gap.peers());
            }
        }
        if (!report.alone().isEmpty()) {
            manuscript.paragraph(
                    DocxStyle.BODY,
                    messages.get("report.match.alone", report.alone().size()));
        }
    }

    private void strengths() {
        section("report.match.strengths", "report.match.strengths.note");
        if (report.wanted().isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, messages.getString("report.match.strengths.none"));
            return;
        }
        TablePen table = table("report.match.head.strength", "report.match.head.learners");
        for (MatchReport.StrengthLine strength : report.wanted()) {
            row(table, strength.strength().question(), strength.strength().points(), strength.learners());
        }
    }

    private TablePen table(String question, String others) {
        return manuscript.table(List.of(
                DocxColumn.text(messages.getString(question), 0.4),
                DocxColumn.chip(messages.getString("report.match.head.own"), 0.08),
                DocxColumn.text(messages.getString(others), 0.52)));
    }

    private void row(TablePen table, Question question, double points, List<MatchReport.MatchLine> lines) {
        table.nextRow()
                .title(question.title(), question.id().value())
                .chip(points, formats)
                .list(lines.stream()
                        .map(line -> new TablePen.Item(
                                messages.get("report.match.with", line.title(), score(line.points())),
                                line.reasons().stream().collect(Collectors.joining(", "))))
                        .toList());
    }

    private String score(double points) {
        return formats.score(points, report.head().bands());
    }
}
