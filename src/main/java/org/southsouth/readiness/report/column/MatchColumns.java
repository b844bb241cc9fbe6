package org.southsouth.readiness.report.column;

import static org.southsouth.readiness.report.column.DataColumn.code;
import static org.southsouth.readiness.report.column.DataColumn.factor;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.score;
import static org.southsouth.readiness.report.column.DataColumn.within;
import static org.southsouth.readiness.report.column.DataColumn.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.MatchReport.MatchLine;
import org.southsouth.readiness.report.model.StateWording;

/** A match in its two parts, of which JSON nests the second in the first: a question with one's own points, and the other side. */
public final class MatchColumns {
    private MatchColumns() {}

    /** A gap or a strength of one's own. */
    public record Own(String id, String title, double points) {
        public Own(Question question, double points) {
            this(question.id().value(), question.title(), points);
        }
    }

    /** Who has the strength or the gap. */
    public record Other(Party party, MatchLine line) {}

    /** Nobody where nobody fits. */
    public record Pair(Own own, @Nullable Other other) {}

    /** Takes the key of what a sheet calls the question. */
    public static List<DataColumn<Pair>> pairs(String title) {
        return join(within(Pair::own, own(title)), within(Pair::other, OTHER));
    }

    public static List<DataColumn<Own>> own(String title) {
        return List.of(
                code("question", "question", "report.xlsx.head.id", 14, Own::id),
                words("title", "title", title, 44, Own::title),
                score("score", "points", "report.match.head.own", 8, Own::points));
    }

    public static final List<DataColumn<Other>> OTHER = join(
            List.of(new DataColumn<>(
                    "peer", "subject", "report.match.head.partner", Kind.WORDS, 24, MatchColumns::name)),
            within(Other::line, words("", "name", "", 0, MatchLine::name)),
            within(
                    Other::party,
                    words("", "round", "", 0, MatchColumns::round),
                    code("", "state", "", 0, MatchColumns::state)),
            within(Other::line, score("peer_score", "points", "report.xlsx.head.theirs", 8, MatchLine::points)),
            within(
                    other -> other.line().match(),
                    code("", "grade", "report.head.grade", 10, MatchColumns::grade),
                    factor("evidence", "evidence", "", 0, match -> Match.evidence(match.grade())),
                    factor("similarity", "similarity", "report.xlsx.head.similarity", 11, MatchColumns::similarity),
                    factor("match", "match", "report.xlsx.head.match", 8, Match::value)),
            within(
                    Other::line,
                    new DataColumn<>(
                            "reasons", "reasons", "report.xlsx.head.why", Kind.WORDS, 50, MatchColumns::reasons)));

    private static void name(Other other, DataWriter out) {
        out.text().accept(other.party().profile().subject().code(), other.line().title());
    }

    private static String round(Party party) {
        return party.profile().round().name();
    }

    private static String state(Party party) {
        return DataWriter.code(StateWording.inData(party.entry()));
    }

    private static String grade(Match match) {
        return match.grade().name();
    }

    private static double similarity(Match match) {
        return match.similarity().value();
    }

    private static void reasons(MatchLine line, DataWriter out) {
        out.texts().accept(line.reasons(), String.join(", ", line.reasons()));
    }
}
