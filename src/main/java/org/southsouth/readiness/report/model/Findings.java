package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.scoring.OneOfEach;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** What a report draws from the answers: strengths, gaps and data gaps. */
final class Findings {
    private final List<ReportSection> leaves;

    Findings(ReportSection root) {
        this.leaves = root.leaves();
    }

    /** Documented ones (grade A or B), highest first, one of each theme before the second of any. */
    List<ReportQuestion> strengths() {
        return strong(ScoredQuestion::isDocumented);
    }

    /** The same of those that nothing documents. */
    List<ReportQuestion> said() {
        return strong(question -> !question.isDocumented());
    }

    private List<ReportQuestion> strong(Predicate<ScoredQuestion> wanted) {
        return ranked(
                question -> question.isStrong() && wanted.test(question),
                Comparator.comparingDouble(question -> -question.scored().points()));
    }

    /** Lowest first, one of each theme before the second of any, documented or not. */
    List<ReportQuestion> gaps() {
        return low(question -> true);
    }

    /** Those of them that a document or a published source shows (grade A or B). */
    List<ReportQuestion> missing() {
        return low(ScoredQuestion::isDocumented);
    }

    /** The others of them: where the evidence is weak, something may be there. */
    List<ReportQuestion> saidLow() {
        return low(question -> !question.isDocumented());
    }

    private List<ReportQuestion> low(Predicate<ScoredQuestion> wanted) {
        return ranked(
                question -> question.isLow() && wanted.test(question),
                Comparator.comparingDouble(question -> question.scored().points()));
    }

    private List<ReportQuestion> ranked(Predicate<ScoredQuestion> wanted, Comparator<ReportQuestion> order) {
        return OneOfEach.first(
                leaves.stream()
                        .map(leaf -> leaf.questions().stream()
                                .filter(question -> wanted.test(question.scored()))
                                .toList())
                        .toList(),
                order);
    }

    /** By the office to ask, those without one last; else in the order of reading. */
    List<DataGap> dataGaps(Comparator<String> alphabetical) {
        List<DataGap> gaps = new ArrayList<>();
        for (ReportSection leaf : leaves) {
            for (ReportQuestion question : leaf.questions()) {
                QuestionState state = question.scored().state();
                if (question.scored().counts()
                        && (state == QuestionState.DONT_KNOW || state == QuestionState.UNANSWERED)) {
                    gaps.add(new DataGap(question, waitingFor(question)));
                }
            }
        }
        gaps.sort(Comparator.comparing((DataGap gap) -> ask(gap).isBlank()).thenComparing(Findings::ask, alphabetical));
        return gaps;
    }

    private static String ask(DataGap gap) {
        return gap.question().scored().question().guidance().ask();
    }

    private List<ReportQuestion> waitingFor(ReportQuestion gate) {
        return leaves.stream()
                .flatMap(leaf -> leaf.questions().stream())
                .filter(question -> question.scored().state() == QuestionState.NOT_ASKED_YET)
                .filter(question -> hangsOn(question.scored(), gate))
                .toList();
    }

    private static boolean hangsOn(ScoredQuestion question, ReportQuestion gate) {
        var askIf = question.question().askIf();
        return askIf != null && askIf.gates().contains(gate.scored().question().id());
    }
}
