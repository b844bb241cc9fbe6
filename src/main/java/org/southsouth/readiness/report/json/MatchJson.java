package org.southsouth.readiness.report.json;

import java.util.List;
import org.southsouth.readiness.core.cooperation.LeftOut;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
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
                json.text("question", strength.strength().question().id().value());
                json.text("title", strength.strength().question().title());
                json.figure("points", strength.strength().points());
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
        standing(partner.exchange().peer());
        json.flag("twoWay", partner.exchange().isTwoWay());
        json.figure("value", partner.exchange().value());
        json.text("alike", partner.alike());
        themes("learn", partner.learn());
        themes("offer", partner.offer());
    }

    private void standing(Party other) {
        json.text("round", other.profile().round().name());
        json.word("state", StateWording.onPaper(other.entry()));
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
        json.text("question", gap.gap().question().id().value());
        json.text("title", gap.gap().question().title());
        json.figure("points", gap.gap().points());
        json.objects("peers", gap.peers(), line -> match(line, line.match().peer()));
        json.object("leftOut", () -> leftOut(gap.gap().leftOut()));
    }

    private void match(MatchReport.MatchLine line, Party other) {
        json.text("subject", other.profile().subject().code());
        json.text("name", line.name());
        standing(other);
        json.figure("points", line.points());
        json.text("grade", line.match().grade().name());
        json.figure("evidence", Match.evidence(line.match().grade()));
        json.figure("similarity", line.match().similarity().value());
        json.figure("match", line.match().value());
        json.texts("reasons", line.reasons());
    }

    private void leftOut(LeftOut leftOut) {
        json.count("notValidated", leftOut.notValidated());
        json.count("notWilling", leftOut.notWilling());
        json.count("undocumented", leftOut.undocumented());
    }
}
