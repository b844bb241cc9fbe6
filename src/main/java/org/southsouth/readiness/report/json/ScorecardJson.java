package org.southsouth.readiness.report.json;

import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.column.AnsweredColumns;
import org.southsouth.readiness.report.column.SectionScores;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;

/** A scorecard; the fields of sections have the names of the scores CSV. */
final class ScorecardJson {
    /** 2 since it has the rules by which every figure can be worked out again. */
    private static final int FORMAT_VERSION = 2;

    private final JsonText json;
    private final RulesJson rules;

    ScorecardJson(JsonText json) {
        this.json = json;
        this.rules = new RulesJson(json);
    }

    void write(ScorecardReport report) {
        json.object(() -> {
            HeadJson.write(json, "scorecard", FORMAT_VERSION, report.head());
            HeadJson.entry(json, report.entry());
            json.text("subjectTitle", report.subject());
            json.text("verdict", report.verdict().stream().map(Phrase::text).collect(Collectors.joining(" ")));
            json.flag("provisional", report.isProvisional());
            json.object("review", () -> ReviewJson.write(json, report.entry()));
            json.figure("weakCase", report.weakCase());
            json.figure("averagedInstead", report.entry().scorecard().averagedInstead());
            json.texts(
                    "tooFewAnswers",
                    report.tooFew().stream().map(ReportSection::id).toList());
            json.texts(
                    "strengths",
                    report.strengths().stream().map(ReportQuestion::id).toList());
            json.texts(
                    "strengthsNotDocumented",
                    report.said().stream().map(ReportQuestion::id).toList());
            json.texts("gaps", report.gaps().stream().map(ReportQuestion::id).toList());
            json.objects("dataGaps", report.dataGaps(), gap -> {
                json.text("question", gap.question().id());
                json.word("state", gap.question().scored().state());
                json.textOrNull("ask", guidanceAsk(gap.question()));
                json.texts(
                        "waiting",
                        gap.waiting().stream().map(ReportQuestion::id).toList());
            });
            rules.rules(
                    report.entry().scorecard().framework().head(),
                    report.robustness().settings());
            json.object("scores", () -> section(report.root()));
        });
    }

    private void section(ReportSection section) {
        ScoredSection figures = section.figures();
        json.text("id", section.id());
        json.text("title", section.title());
        json.text("short", figures.section().shortTitle());
        json.figure("weight", figures.section().weight());
        json.word("mean", figures.section().mean());
        json.figure("needs", figures.section().needs());
        json.fields(SectionScores.ALL, new SectionScores(figures, section.likely(), ""));
        json.textOrNull("reason", section.reason());
        if (section.questions().isEmpty()) {
            json.objects("sections", section.sections(), this::section);
        } else {
            json.objects("questions", section.questions(), this::question);
        }
    }

    private void question(ReportQuestion reported) {
        Question question = reported.scored().question();
        Answer answer = reported.scored().answer();
        json.text("id", reported.id());
        json.text("title", reported.title());
        json.text("text", question.text());
        json.text("type", question.kind().type());
        json.figure("weight", question.weight());
        rules.question(question);
        json.fields(AnsweredColumns.ALL, new AnsweredColumns.Reported(reported, ""));
        files(answer.evidence().files());
        json.textOrNull("note", answer.note());
    }

    private void files(List<AttachedFile> files) {
        if (!files.isEmpty()) {
            json.objects("files", files, file -> {
                json.text("name", file.name());
                json.text("sha256", file.sha256());
                json.count("size", file.size());
            });
        }
    }

    private static String guidanceAsk(ReportQuestion question) {
        return question.scored().question().guidance().ask();
    }
}
