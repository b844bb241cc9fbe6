package org.southsouth.readiness.report.json;

import java.util.List;
import org.southsouth.readiness.core.cooperation.LeftOut;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.column.MatchColumns;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.StateWording;

/** Partners with their themes, then every gap and every strength with its matches and the reasons in words. */
final class MatchJson {
    private final JsonText json;

    MatchJson(JsonText json) {
        this.json = json;
    }

    void write(MatchReport report) {
        json.object(() -> {
            HeadJson.write(json, "match", 1, report.head());
            HeadJson.entry(json, report.matching().own().entry());
            json.text("subjectTitle", report.subject());
            json.flag("takenAsReady", report.isTakenAsReady());
            json.objects("partners", report.partners(), this::partner);
            json.objects("gaps", report.gaps(), this::gap);
            json.objects("strengths", report.strengths(), strength -> {
                own(strength.strength().question(), strength.strength().points());
                json.objects(
                        "learners",
                        strength.learners(),
                        line -> match(line, line.match().learner()));
            });
            json.object("leftOut", () -> leftOut(report.matching().leftOut()));
        });
    }

    private void partner(MatchReport.PartnerLine partner) {
        json.text("subject", partner.exchange().peer().profile().subject().code());
        json.text("name", partner.name());
        json.text("round", partner.exchange().peer().profile().round().name());
        json.word("state", StateWording.inData(partner.exchange().peer().entry()));
        json.flag("twoWay", partner.exchange().isTwoWay());
        json.figure("value", partner.exchange().value());
        json.text("alike", partner.alike());
        themes("learn", partner.learn());
        themes("offer", partner.offer());
    }

    private void themes(String name, List<MatchReport.ThemeLine> themes) {
        json.objects(name, themes, theme -> {
            json.text("id", theme.theme().section().id().value());
            json.text("title", theme.title());
            json.figure("value", theme.value());
            json.texts("questions", theme.questions());
            json.texts(
                    "questionIds",
                    theme.theme().matches().stream()
                            .map(match -> match.question().id().value())
                            .toList());
        });
    }

    private void gap(MatchReport.GapLine gap) {
        own(gap.gap().question(), gap.gap().points());
        json.objects("peers", gap.peers(), line -> match(line, line.match().peer()));
        json.object("leftOut", () -> leftOut(gap.gap().leftOut()));
    }

    private void own(Question question, double points) {
        json.fields(MatchColumns.own(""), new MatchColumns.Own(question, points));
    }

    private void match(MatchReport.MatchLine line, Party other) {
        json.fields(MatchColumns.OTHER, new MatchColumns.Other(other, line));
    }

    private void leftOut(LeftOut leftOut) {
        json.count("notValidated", leftOut.notValidated());
        json.count("notWilling", leftOut.notWilling());
        json.count("undocumented", leftOut.undocumented());
    }
}
