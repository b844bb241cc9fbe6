package org.southsouth.readiness.report.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Pillar by pillar and theme by theme, every question with answer, points, grade and source. */
final class QuestionText {
    private final Manuscript manuscript;
    private final Formats formats;
    private final Messages messages;
    private final ScorecardReport report;
    private final Figures figures;

    QuestionText(Manuscript manuscript, Formats formats, ScorecardReport report) {
        this.manuscript = manuscript;
        this.formats = formats;
        this.messages = manuscript.messages();
        this.report = report;
        this.figures = new Figures(manuscript, formats);
    }

    void write() {
        manuscript.onNewPage(DocxStyle.HEADING_1, messages.getString("report.html.all"));
        if (report.root().sections().isEmpty()) {
            questions(report.root());
        }
        boolean isFirst = true;
        for (ReportSection pillar : report.root().sections()) {
            pillar(pillar, isFirst);
            isFirst = false;
            for (ReportSection theme : pillar.leaves()) {
                if (!pillar.sections().isEmpty()) {
                    manuscript.paragraph(DocxStyle.HEADING_3, theme.title());
                    manuscript.paragraph(DocxStyle.KEY, theme.reason());
                }
                questions(theme);
            }
        }
    }

    private void pillar(ReportSection pillar, boolean isFirst) {
        ScoredSection scored = pillar.figures();
        if (isFirst) {
            manuscript.paragraph(DocxStyle.HEADING_2, pillar.title());
        } else {
            manuscript.onNewPage(DocxStyle.HEADING_2, pillar.title());
        }
        manuscript.paragraph(DocxStyle.LEAD, pillar.purpose());
        String summary = scored.hasScore() ? figures.wording().summary(pillar) : pillar.reason();
        String counts = messages.get(
                "report.html.counts",
                Integer.toString(scored.answered()),
                Integer.toString(scored.applicable()),
                Integer.toString(scored.documented()),
                Integer.toString(scored.answered()));
        manuscript.item(DocxStyle.BODY, summary, " " + counts);
    }

    private void questions(ReportSection theme) {
        List<ReportQuestion> shown = theme.questions().stream()
                .filter(question -> question.scored().state() != QuestionState.OUT_OF_SCOPE)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        TablePen table = manuscript.table(List.of(
                DocxColumn.text(messages.getString("report.head.question"), 0.27),
                DocxColumn.text(messages.getString("report.head.answer"), 0.27),
                DocxColumn.chip(messages.getString("report.head.points"), 0.09),
                DocxColumn.text(messages.getString("report.head.grade"), 0.09),
                DocxColumn.text(messages.getString("report.head.note"), 0.28)));
        shown.forEach(question -> question(table, question));
    }

    private void question(TablePen table, ReportQuestion question) {
        boolean isAnswered = question.scored().state() == QuestionState.ANSWERED;
        Grade grade = question.scored().answer().evidence().grade();
        table.nextRow().title(question.title(), question.id()).text(isAnswered ? question.answer() : question.reason());
        if (question.scored().question().isScored()) {
            table.chip(question.scored().points(), question.scored().state(), formats);
        } else {
            table.text(messages.getString("report.html.context"));
        }
        table.text(isAnswered && grade != null ? grade.name() : "").text(notes(question, isAnswered));
    }

    private String notes(ReportQuestion question, boolean isAnswered) {
        Evidence evidence = question.scored().answer().evidence();
        Integer year = evidence.year();
        // The reason of what does not apply stands in the place of the answer already.
        boolean isReason = question.scored().state() == QuestionState.NOT_APPLICABLE && !isAnswered;
        String source = Stream.of(evidence.source(), year == null ? "" : Integer.toString(year))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String files = String.join("\n", formats.attached(evidence.files()));
        return Stream.of(
                        source,
                        files,
                        isReason ? "" : question.scored().answer().note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
