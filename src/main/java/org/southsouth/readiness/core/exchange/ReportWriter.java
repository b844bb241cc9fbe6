package org.southsouth.readiness.core.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;

/** Port: scorecards and comparisons as the bytes of a file. It takes its time, touches no disk, and may run on any thread. */
public interface ReportWriter {
    byte[] scorecard(AssessmentSheet sheet, ReportFormat format, ReportContents contents);

    /** Empty where the watch stopped it, which is asked every few milliseconds of the draws and before the file is made. */
    Optional<byte[]> comparison(Comparison comparison, ReportFormat format, ReportContents contents, DrawWatch watch);

    /** Without anybody who could stop it. */
    default byte[] comparison(Comparison comparison, ReportFormat format, ReportContents contents) {
        return comparison(comparison, format, contents, (done, all) -> true).orElseThrow();
    }

    /** With what can be given away without another look. */
    default byte[] scorecard(Entry entry, ReportFormat format) {
        return scorecard(entry, format, ReportContents.DEFAULT);
    }

    /** Of which nothing else is known. */
    default byte[] scorecard(Entry entry, ReportFormat format, ReportContents contents) {
        return scorecard(AssessmentSheet.alone(entry), format, contents);
    }

    /** With what can be given away without another look. */
    default byte[] comparison(Comparison comparison, ReportFormat format) {
        return comparison(comparison, format, ReportContents.DEFAULT);
    }

    /** An action matrix in one of {@link ReportKind#PLAN}'s formats, the open actions of the highest priority first. */
    byte[] plan(PlanSheet plan, ReportFormat format);

    /**
     * Whom a party could learn from and what it could offer, in one of {@link ReportKind#MATCH}'s formats. Partners are named
     * for the first steps of its plan, as in its other reports; where nothing in that is open, for those that the answers suggest.
     */
    byte[] matching(Matching matching, List<Action> plan, ReportFormat format);

    /** Of a party without a plan. */
    default byte[] matching(Matching matching, ReportFormat format) {
        return matching(matching, List.of(), format);
    }

    /** The scores of all entries as CSV (formats.md 3), rounded half up to so many decimals where they are given. */
    byte[] scores(List<Entry> entries, OptionalInt decimals);

    /** The comparison as CSV (formats.md 4), with these names above its columns, one for each entry. */
    byte[] comparisonTable(Comparison comparison, List<String> columns);

    /**
     * How sure the overall scores are, as CSV (formats.md 4), in full precision: the robustness is that of these entries
     * in this order, and so are the ranks, each within its round.
     */
    byte[] robustness(List<Entry> entries, Robustness robustness, List<Optional<RankRange>> ranks);

    /** Matches as CSV (formats.md 4), in the order given. */
    byte[] matches(List<Match> matches);

    /** The answers to these questions as CSV (formats.md 2), to be read back: nothing in it is neutralised. */
    byte[] answers(List<AnswerSheet> sheets, Framework framework, Predicate<Question> asked, ReportContents contents);

    /** The list of what is stored as CSV (formats.md 4), in the order given. */
    byte[] assessments(List<AssessmentSummary> assessments);
}
