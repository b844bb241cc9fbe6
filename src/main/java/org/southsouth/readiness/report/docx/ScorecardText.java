package org.southsouth.readiness.report.docx;

import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.figure.ScorecardFigures;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A scorecard from the verdict down to every answer, in the order of the HTML report. */
final class ScorecardText {

    private final Manuscript manuscript;
    private final Formats formats;
    private final Messages messages;
    private final ScorecardReport report;
    private final Figures figures;
    private final Drawings drawings;
    private final ScorecardFigures charts;

    ScorecardText(Manuscript manuscript, Formats formats, ScorecardReport report) {
        this.manuscript = manuscript;
        this.formats = formats;
        this.messages = manuscript.messages();
        this.report = report;
        this.figures = new Figures(manuscript, formats);
        this.drawings = new Drawings(manuscript);
        this.charts = new ScorecardFigures(messages, formats, report);
    }

    void write() {
        title();
        manuscript.contents();
        whereItStands();
        profile();
        howSure();
        findings(
                messages.getString("report.html.strong"),
                report.strengths(),
                messages.getString("report.html.strong.none"));
        String said = new FindingWording(messages).said(report.said());
        if (!said.isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, said);
        }
        findings(messages.getString("report.html.weak"), report.gaps(), messages.getString("report.html.weak.none"));
        dataGaps();
        new QuestionText(manuscript, formats, report).write();
        figures.method();
    }

    private void title() {
        Profile profile = report.entry().profile();
        manuscript.paragraph(
                DocxStyle.KICKER,
                messages.get("report.html.round", profile.round().name()));
        manuscript.paragraph(DocxStyle.TITLE, report.subject());
        manuscript.phrases(DocxStyle.VERDICT, report.verdict());
        ReviewWording wording = new ReviewWording(messages, formats);
        StateWording.Statement state = new StateWording(messages, formats).statement(report);
        manuscript.item(DocxStyle.NOTICE, state.head().strip(), " " + state.rest());
        report.signOff()
                .map(wording::reservations)
                .filter(words -> !words.isBlank())
                .ifPresent(words ->
                        manuscript.paragraph(DocxStyle.NOTICE, messages.get("report.review.reservations", words)));
        if (!report.tooFew().isEmpty()) {
            manuscript.paragraph(DocxStyle.NOTICE, messages.getString("report.html.too-few"));
            report.tooFew()
                    .forEach(section -> manuscript.item(DocxStyle.ITEM, section.title(), ": " + section.reason()));
        }
    }

    private void whereItStands() {
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.stand"));
        drawings.picture(charts.totals());
        TablePen table =
                manuscript.table(Figures.scoreColumns(messages.getString("report.xlsx.level.pillar"), messages));
        if (report.basis().hasTotal()) {
            standing(table, messages.getString("report.html.overall.short"), report.root());
        }
        report.root().sections().forEach(pillar -> standing(table, pillar.title(), pillar));
    }

    private void standing(TablePen table, String name, ReportSection section) {
        ScoredSection scored = section.figures();
        table.nextRow()
                .title(name, scored.hasScore() ? figures.bands(section) : section.reason())
                .chip(scored.score(), formats)
                .figure(figures.wording().likely(report.likely(section), scored))
                .figure(figures.wording().bounds(scored))
                .figure(figures.score(scored.evidenced()));
    }

    private void profile() {
        boolean hasThemes = report.root().sections().stream()
                .anyMatch(pillar -> !pillar.sections().isEmpty());
        if (report.basis().depth() == Depth.CORE || !hasThemes) {
            return;
        }
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.profile"));
        charts.themes().ifPresent(drawings::picture);
        List<DocxColumn> columns = List.of(
                DocxColumn.text(messages.getString("report.xlsx.level.theme"), 0.46),
                DocxColumn.chip(messages.getString("report.head.score"), 0.1),
                DocxColumn.figure(messages.getString("report.head.case"), 0.16),
                DocxColumn.figure(messages.getString("report.head.answered"), 0.14),
                DocxColumn.figure(messages.getString("report.head.documented"), 0.14));
        for (ReportSection pillar : report.root().sections()) {
            manuscript.paragraph(DocxStyle.HEADING_2, pillar.title());
            TablePen table = manuscript.table(columns);
            pillar.leaves().forEach(theme -> theme(table, theme));
        }
    }

    private void theme(TablePen table, ReportSection theme) {
        ScoredSection scored = theme.figures();
        table.nextRow()
                .text(theme.title(), theme.reason())
                .chip(scored.score(), formats)
                .figure(figures.wording().bounds(scored))
                .figure(figures.of(scored.answered(), scored.applicable()))
                .figure(figures.of(scored.documented(), scored.answered()));
    }

    private void howSure() {
        ScoredSection root = report.root().figures();
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.sure"));
        if (report.basis().hasTotal() && root.isApplicable()) {
            manuscript.paragraph(DocxStyle.BODY, figures.wording().openAnswers(root));
        }
        report.root()
                .likely()
                .ifPresent(
                        range -> fact(figures.wording().range(range, root), messages.getString("report.fact.likely")));
        if (!Double.isNaN(report.weakCase())) {
            fact(figures.score(report.weakCase()), messages.getString("report.fact.weak"));
        }
        if (root.hasScore()) {
            fact(figures.score(root.evidenced()), messages.getString("report.fact.evidenced"));
        }
        if (root.answered() > 0) {
            fact(
                    figures.of(root.documented(), root.answered()),
                    messages.get("report.fact.documented", formats.percent(root.coverage())));
        }
        if (root.isApplicable()) {
            fact(
                    figures.of(root.answered(), root.applicable()),
                    messages.get("report.fact.answered", formats.percent(root.completeness())));
        }
    }

    private void fact(String figure, String words) {
        manuscript.item(DocxStyle.BODY, figure, " " + words);
    }

    private void findings(String title, List<ReportQuestion> questions, String none) {
        manuscript.paragraph(DocxStyle.HEADING_1, title);
        if (questions.isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, none);
            return;
        }
        TablePen table = manuscript.table(List.of(
                DocxColumn.chip(messages.getString("report.head.points"), 0.09),
                DocxColumn.text(messages.getString("report.head.question"), 0.35),
                DocxColumn.text(messages.getString("report.head.answer"), 0.45),
                DocxColumn.text(messages.getString("report.head.grade"), 0.11)));
        for (ReportQuestion question :
                questions.stream().limit(FindingWording.MOST).toList()) {
            Grade grade = question.scored().answer().evidence().grade();
            table.nextRow()
                    .chip(question.scored().points(), formats)
                    .title(question.title(), question.id())
                    .text(question.answer())
                    .text(grade == null ? "" : grade.name());
        }
        String shown = new FindingWording(messages).shown(questions);
        if (!shown.isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, shown);
        }
    }

    private void dataGaps() {
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.unknown"));
        manuscript.paragraph(DocxStyle.LEAD, new FindingWording(messages).unknown(report));
        if (report.dataGaps().isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, messages.getString("report.html.unknown.none"));
            return;
        }
        TablePen table = manuscript.table(List.of(
                DocxColumn.text(messages.getString("report.head.ask"), 0.24),
                DocxColumn.text(messages.getString("report.head.question"), 0.28),
                DocxColumn.text(messages.getString("report.head.state"), 0.14),
                DocxColumn.text(messages.getString("report.head.what"), 0.26),
                DocxColumn.text(messages.getString("report.head.done"), 0.08)));
        report.dataGaps().forEach(gap -> dataGap(table, gap));
    }

    private void dataGap(TablePen table, DataGap gap) {
        ReportQuestion question = gap.question();
        String waiting = gap.waiting().isEmpty()
                ? ""
                : "\n" + messages.get("report.html.waiting", messages.list(gap.waitingTitles()));
        table.nextRow()
                .title(question.scored().question().guidance().ask(), "")
                .text(question.title(), question.id() + waiting)
                .text(messages.getString(
                        question.scored().state() == QuestionState.DONT_KNOW
                                ? "common.state.dont-know"
                                : "common.state.unanswered"))
                .text(
                        question.scored().question().guidance().evidence(),
                        question.scored().answer().note())
                .text("☐");
    }
}
