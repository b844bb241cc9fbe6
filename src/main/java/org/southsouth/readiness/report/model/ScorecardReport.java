package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.WeakCase;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.SectionResult;

/**
 * All that is said about one assessment. {@code message} is the verdict in few words. {@code strengths} are documented answers (grade A or B) of 75 points or more,
 * {@code said} the others of so many, {@code gaps} those below 50, {@code missing} the documented ones of them and {@code saidLow} the others: the highest or lowest of each theme first, then the next ones. {@code dataGaps} stand by the office to ask. {@code
 * tooFew} are the sections that have too few answers for a score where the method gives one. The robustness is that of
 * this one subject. Answers are read from the tree: those of the entry have their private notes still.
 */
public record ScorecardReport(
        ReportHead head,
        Entry entry,
        String subject,
        List<Phrase> verdict,
        String message,
        ReportSection root,
        List<ReportQuestion> strengths,
        List<ReportQuestion> said,
        List<ReportQuestion> gaps,
        List<ReportQuestion> missing,
        List<ReportQuestion> saidLow,
        List<DataGap> dataGaps,
        List<ReportSection> tooFew,
        Robustness robustness,
        Outlook outlook) {
    public ScorecardReport {
        verdict = List.copyOf(verdict);
        strengths = List.copyOf(strengths);
        said = List.copyOf(said);
        gaps = List.copyOf(gaps);
        missing = List.copyOf(missing);
        saidLow = List.copyOf(saidLow);
        dataGaps = List.copyOf(dataGaps);
        tooFew = List.copyOf(tooFew);
    }

    /** The likely range of the root or of a pillar; empty where it has no score. */
    public Optional<LikelyRange> likely(ReportSection section) {
        return section.likely();
    }

    /** How many open questions cannot be asked yet: another answer decides whether they are. */
    public int waiting() {
        return (int) entry.scorecard().questions().stream()
                .filter(question -> question.counts() && question.state() == QuestionState.NOT_ASKED_YET)
                .count();
    }

    /** Answers that no document and no published source shows, in the order of reading; empty where none is shown at all. */
    public List<ReportQuestion> undocumented() {
        return root.figures().documented() == 0
                ? List.of()
                : root.leaves().stream()
                        .flatMap(leaf -> leaf.questions().stream())
                        .filter(question -> question.scored().counts()
                                && question.scored().state() == QuestionState.ANSWERED
                                && !question.scored().isDocumented())
                        .toList();
    }

    /** Questions that count as answered, with 0, since another answer made them pointless: nobody can document them. */
    public int notAsked() {
        return (int) entry.scorecard().questions().stream()
                .filter(question -> question.counts() && question.state() == QuestionState.COUNTS_AS_ZERO)
                .count();
    }

    public Basis basis() {
        return entry.scorecard().basis();
    }

    /** The one that stands: the answers are those that were signed. */
    public Optional<SignOff> signOff() {
        return entry.reviews().signOff();
    }

    /** The overall score if open answers resemble the weakest ones; NaN without a score or without an open answer. */
    public double weakCase() {
        return WeakCase.of(entry.scorecard());
    }

    /** Whether there would be an overall score with more answers. */
    public boolean isProvisional() {
        return SectionResult.of(entry.scorecard()).isProvisional();
    }
}
