package org.southsouth.readiness.report.xlsx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.report.csv.ComparisonCsv;
import org.southsouth.readiness.report.csv.ScoresCsv;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What the workbook is about, what it is not, and what its sheets hold. */
final class ReadMeSheet {
    private static final int LABEL = 22;
    private static final int WORDS = 90;

    private final Messages messages;
    private final Formats formats;
    private final ReportHead head;
    private final XlsxTable pen;
    private final Book book;

    ReadMeSheet(Book book, Formats formats) {
        this.book = book;
        this.formats = formats;
        this.messages = book.messages();
        this.head = book.head();
        this.pen = book.sheet(messages.getString("report.xlsx.read-me"));
    }

    void scorecard(ScorecardReport report, StateWording states) {
        Profile profile = report.entry().profile();
        begin();
        line(messages.getString("report.xlsx.line.state"), states.of(report.entry()));
        line(
                messages.getString("report.xlsx.line.review"),
                states.statement(report).whole());
        line(messages.getString("report.xlsx.line.subject"), subject(report.subject(), profile));
        line(messages.getString("report.xlsx.line.round"), profile.round().name());
        framework();
        line(messages.getString("report.xlsx.line.depth"), depth(profile));
        if (!profile.leadBody().isBlank()) {
            line(messages.getString("report.xlsx.line.lead"), profile.leadBody());
        }
        made("report.xlsx.about.empty");
        line(messages.getString("report.xlsx.scorecard"), messages.getString("report.xlsx.about.scorecard"));
        line(messages.getString("report.xlsx.answers"), messages.getString("report.xlsx.about.answers"));
        line(messages.getString("report.xlsx.charts"), messages.getString("report.xlsx.about.charts"));
        line(messages.getString("report.xlsx.codebook"), messages.getString("report.xlsx.about.codebook"));
        line(messages.getString("report.xlsx.calculation"), messages.getString("report.xlsx.about.calculation"));
        end(ScoresCsv.of(List.of(report.entry()), OptionalInt.empty()));
    }

    void comparison(ComparisonReport report, boolean hasOdds) {
        begin();
        line(
                messages.getString("report.xlsx.line.subjects"),
                report.entries().stream().map(ComparedEntry::name).collect(Collectors.joining("; ")));
        framework();
        for (CautionText caution : report.cautions()) {
            line(messages.getString("report.html.care"), caution.text(), Look.CARE);
        }
        made("report.xlsx.about.empty.plain");
        line(messages.getString("report.html.comparison"), messages.getString("report.xlsx.about.comparison"));
        line(messages.getString("report.xlsx.differences"), messages.getString("report.xlsx.about.differences"));
        if (hasOdds) {
            line(messages.getString("report.xlsx.pairs"), messages.getString("report.xlsx.about.pairs"));
        }
        line(messages.getString("report.xlsx.charts"), messages.getString("report.xlsx.about.charts"));
        line(messages.getString("report.xlsx.codebook"), messages.getString("report.xlsx.about.codebook"));
        line(messages.getString("report.xlsx.sections"), messages.getString("report.xlsx.about.sections"));
        end(ComparisonCsv.of(report.comparison(), report.columns()));
    }

    void plan(ActionPlanReport report, String state) {
        whose(report.subject(), report.sheet().entry().profile(), state);
        line(messages.getString("report.xlsx.actions"), report.lead());
        if (report.together().isSaid()) {
            line(
                    report.together().title(),
                    report.together().gain() + ". " + report.together().sentence());
        }
        made("report.xlsx.about.empty.plain");
        line(messages.getString("report.xlsx.actions"), messages.getString("report.xlsx.about.actions"));
        if (!report.sheet().changes().isEmpty()) {
            line(messages.getString("report.xlsx.changes"), messages.getString("report.xlsx.about.changes"));
        }
        close();
    }

    void matching(MatchReport report, String state) {
        whose(report.subject(), report.matching().own().profile(), state);
        line(messages.getString("report.match"), report.lead());
        if (report.isTakenAsReady()) {
            line(messages.getString("report.match"), report.taken());
        }
        if (!report.leftOut().isEmpty()) {
            line(messages.getString("report.match"), report.leftOut());
        }
        made("report.xlsx.about.empty.plain");
        line(messages.getString("report.match.partners"), messages.getString("report.xlsx.about.partners"));
        line(messages.getString("report.xlsx.gaps"), messages.getString("report.xlsx.about.gaps"));
        line(messages.getString("report.xlsx.strengths"), messages.getString("report.xlsx.about.strengths"));
        close();
    }

    private void whose(String subject, Profile profile, String state) {
        begin();
        line(messages.getString("report.xlsx.line.state"), state);
        line(messages.getString("report.xlsx.line.subject"), subject(subject, profile));
        line(messages.getString("report.xlsx.line.round"), profile.round().name());
        framework();
        line(messages.getString("report.xlsx.line.depth"), depth(profile));
    }

    private void begin() {
        pen.width(0, LABEL);
        pen.width(1, WORDS);
        pen.nextRow().text(head.title(), Look.TITLE);
    }

    private void framework() {
        line(
                messages.getString("report.xlsx.line.framework"),
                messages.get(
                        "report.xlsx.framework",
                        head.frameworkTitle(),
                        head.framework().version()));
    }

    /** Only the sheets of a scorecard say in a column of their own why something is missing. */
    private void made(String empty) {
        line(messages.getString("report.xlsx.line.made"), new MadeWording(messages, formats).line(head.edition()));
        line(messages.getString("report.xlsx.line.notice"), String.join(" ", head.notices()), Look.CARE);
        head.method().forEach(sentence -> line(messages.getString("report.xlsx.line.method"), sentence));
        line(messages.getString("report.xlsx.line.empty"), messages.getString(empty));
        line(messages.getString("report.xlsx.line.protected"), messages.getString("report.xlsx.about.protected"));
    }

    private void end(byte[] figures) {
        line(
                messages.getString("report.xlsx.line.fingerprint"),
                messages.get("report.xlsx.fingerprint", fingerprint(figures)));
        close();
    }

    private void close() {
        book.printing().set(pen.sheet(), false, 1);
        pen.protect();
    }

    private void line(String label, String words) {
        line(label, words, Look.WRAPPED);
    }

    private void line(String label, String words, Look look) {
        pen.nextRow().text(label, Look.STRONG).text(words, look);
    }

    private String subject(String name, Profile profile) {
        String code = profile.subject().code();
        return code.equals(name) ? name : messages.get("report.xlsx.subject", name, code);
    }

    private String depth(Profile profile) {
        if (profile.subject().isCity()) {
            return messages.getString("common.depth.city");
        }
        return messages.getString(profile.depth() == Depth.CORE ? "common.depth.core" : "common.depth.full");
    }

    private static String fingerprint(byte[] figures) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(figures));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
