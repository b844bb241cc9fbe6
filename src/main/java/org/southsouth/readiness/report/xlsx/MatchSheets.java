package org.southsouth.readiness.report.xlsx;

import static org.southsouth.readiness.report.column.DataColumn.figures;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.sheet;
import static org.southsouth.readiness.report.column.DataColumn.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.column.MatchColumns;
import org.southsouth.readiness.report.column.MatchColumns.Pair;
import org.southsouth.readiness.report.model.MatchReport;

/** Partners with their themes, one theme a row; gaps and strengths with their matches, one match a row. */
final class MatchSheets {
    private final Book book;
    private final MatchReport report;

    /** A theme in one of the two directions. */
    private record Shared(MatchReport.PartnerLine partner, String direction, MatchReport.ThemeLine theme) {
        String questions() {
            return String.join("\n", theme.questions());
        }
    }

    MatchSheets(Book book, MatchReport report) {
        this.book = book;
        this.report = report;
    }

    void write() {
        List<Shared> themes = new ArrayList<>();
        for (MatchReport.PartnerLine partner : report.partners()) {
            partner.learn().forEach(theme -> themes.add(shared(partner, "report.match.head.learn", theme)));
            partner.offer().forEach(theme -> themes.add(shared(partner, "report.match.head.offer", theme)));
        }
        book.table("report.match.partners", "partners", partners(), themes, 1, 0, 1);
        List<Pair> gaps = new ArrayList<>();
        report.gaps().forEach(gap -> add(gaps, gap.gap().question(), gap.gap().points(), gap.peers(), Match::peer));
        book.table("report.xlsx.gaps", "gaps", pairs("report.match.head.gap"), gaps, 2, 0, 1);
        List<Pair> strengths = new ArrayList<>();
        report.strengths()
                .forEach(line -> add(
                        strengths,
                        line.strength().question(),
                        line.strength().points(),
                        line.learners(),
                        Match::learner));
        book.table("report.xlsx.strengths", "strengths", pairs("report.match.head.strength"), strengths, 2, 0, 1);
    }

    private Shared shared(MatchReport.PartnerLine partner, String direction, MatchReport.ThemeLine theme) {
        return new Shared(partner, book.messages().getString(direction), theme);
    }

    private static List<DataColumn<Shared>> partners() {
        return join(
                within(
                        Shared::partner,
                        sheet("report.match.head.partner", Kind.NAME, 24, MatchReport.PartnerLine::title),
                        sheet("report.xlsx.head.kind", Kind.WORDS, 26, MatchReport.PartnerLine::kind)),
                List.of(sheet("report.xlsx.head.direction", Kind.WORDS, 12, Shared::direction)),
                within(
                        Shared::theme,
                        sheet("report.xlsx.level.theme", Kind.WORDS, 36, MatchReport.ThemeLine::title),
                        figures("report.xlsx.head.match-sum", Kind.FACTOR, 10, MatchReport.ThemeLine::value)),
                List.of(sheet("report.xlsx.head.questions", Kind.WORDS, 60, Shared::questions)),
                within(
                        Shared::partner,
                        sheet("report.xlsx.head.alike", Kind.WORDS, 40, MatchReport.PartnerLine::alike)));
    }

    private static List<DataColumn<Pair>> pairs(String question) {
        return DataColumn.inSheet(MatchColumns.pairs(question));
    }

    /** A row without a partner where nobody fits. */
    private static void add(
            List<Pair> rows,
            Question question,
            double points,
            List<MatchReport.MatchLine> lines,
            Function<Match, Party> party) {
        MatchColumns.Own own = new MatchColumns.Own(question, points);
        if (lines.isEmpty()) {
            rows.add(new Pair(own, null));
        }
        lines.forEach(line -> rows.add(new Pair(own, new MatchColumns.Other(party.apply(line.match()), line))));
    }
}
