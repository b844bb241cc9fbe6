package org.southsouth.readiness.report.column;

import static org.southsouth.readiness.report.column.DataColumn.bound;
import static org.southsouth.readiness.report.column.DataColumn.count;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.score;
import static org.southsouth.readiness.report.column.DataColumn.share;
import static org.southsouth.readiness.report.column.DataColumn.within;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.column.DataColumn.Kind;

/** What is known of the score of a section; {@code bands} says its bands in words, for a format that shows them. */
public record SectionScores(ScoredSection section, Optional<LikelyRange> likely, String bands) {
    /** The score and its bounds. */
    public static final List<DataColumn<SectionScores>> RESULT = within(
            SectionScores::section,
            score("score", "score", "report.head.score", 8, ScoredSection::score),
            bound("low", "low", "report.xlsx.head.worst", 8, ScoredSection::low),
            bound("high", "high", "report.xlsx.head.best", 8, ScoredSection::high));

    /** Missing below the first level, and without a score. */
    public static final List<DataColumn<SectionScores>> LIKELY_RANGE = within(
            scores -> scores.likely().orElse(null),
            score("", "median", "", 8, LikelyRange::median),
            bound("", "likelyLow", "report.xlsx.head.likely-low", 8, LikelyRange::low),
            bound("", "likelyHigh", "report.xlsx.head.likely-high", 8, LikelyRange::high));

    /** What it rests on. */
    public static final List<DataColumn<SectionScores>> ANSWERS = join(
            within(
                    SectionScores::section,
                    count("answered", "answered", "report.head.answered", 8, ScoredSection::answered),
                    count("applicable", "applicable", "report.xlsx.head.apply", 8, ScoredSection::applicable),
                    share(
                            "completeness",
                            "completeness",
                            "report.xlsx.head.share-answered",
                            8,
                            ScoredSection::completeness)),
            List.of(new DataColumn<>("band", "band", "report.xlsx.head.band", Kind.WORDS, 20, SectionScores::band)),
            within(
                    SectionScores::section,
                    score("evidenced", "evidenced", "report.xlsx.head.evidenced", 8, ScoredSection::evidenced),
                    count("", "documented", "report.xlsx.head.documented", 8, ScoredSection::documented),
                    share("coverage", "coverage", "report.xlsx.head.share-documented", 8, ScoredSection::coverage)));

    public static final List<DataColumn<SectionScores>> ALL = join(RESULT, LIKELY_RANGE, ANSWERS);

    private static void band(SectionScores scores, DataWriter out) {
        Band band = scores.section().band();
        out.code().accept(band == null ? "" : band.id(), scores.bands());
    }
}
