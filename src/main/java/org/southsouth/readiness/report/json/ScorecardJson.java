package org.southsouth.readiness.report.json;

import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.ScoredSection;
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
            json.object("scores", () -> section(report, report.root(), 0));
        });
    }

    /** Only the whole and its first level are drawn. */
    private void section(ScorecardReport report, ReportSection section, int level) {
        ScoredSection figures = section.figures();
        Band band = figures.band();
        json.text("id", section.id());
        json.text("title", section.title());
        json.text("short", section.shortTitle());
        json.figure("weight", figures.section().weight());
        json.word("mean", figures.section().mean());
        json.figure("needs", figures.section().needs());
        json.figure("score", figures.score());
        json.figure("low", figures.low());
        json.figure("high", figures.high());
        rules.likely(level < 2 ? report.likely(section) : Optional.empty());
        json.count("answered", figures.answered());
        json.count("applicable", figures.applicable());
        json.figure("completeness", figures.completeness());
        json.textOrNull("band", band == null ? null : band.id());
        json.figure("evidenced", figures.evidenced());
        json.count("documented", figures.documented());
        json.figure("coverage", figures.coverage());
        json.textOrNull("reason", section.reason());
        if (section.questions().isEmpty()) {
            json.objects("sections", section.sections(), below -> section(report, below, level + 1));
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
        json.word("state", reported.scored().state());
        value(answer.response());
        json.textOrNull("answer", reported.answer());
        json.figure("points", reported.scored().points());
        json.figure("evidencedPoints", reported.scored().evidencedPoints());
        json.textOrNull("reason", reported.reason());
        evidence(answer.evidence());
        json.textOrNull("note", answer.note());
    }

    private void evidence(Evidence evidence) {
        Grade grade = evidence.grade();
        Integer year = evidence.year();
        json.textOrNull("evidence", grade == null ? null : grade.name());
        json.textOrNull("source", evidence.source());
        if (year == null) {
            json.nothing("year");
        } else {
            json.count("year", year);
        }
        if (!evidence.files().isEmpty()) {
            json.objects("files", evidence.files(), file -> {
                json.text("name", file.name());
                json.text("sha256", file.sha256());
                json.count("size", file.size());
            });
        }
    }

    /** As the answers CSV has it: option ids, a figure, text. Also where an earlier answer says it is not asked. */
    private void value(Response response) {
        Runnable write = response.content(
                code -> () -> json.text("value", code),
                codes -> () -> json.texts("value", codes),
                figure -> () -> json.figure("value", figure),
                words -> () -> json.text("value", words),
                () -> () -> json.nothing("value"));
        write.run();
    }

    private static String guidanceAsk(ReportQuestion question) {
        return question.scored().question().guidance().ask();
    }
}
