package org.southsouth.readiness.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;

/**
 * Whether the score that is kept beside the answers is the one that they give. Of how many questions count
 * and how far it may lie apart only that it can be so: they are told otherwise by some versions of the application, and are made anew on opening.
 */
final class ScoreCheck {
    private static final double TOLERANCE = 1e-9;
    private static final double MOST = 100;
    private static final int AT_ONCE = 50;

    private final JdbiAssessmentStore assessments;
    private final FrameworkCache frameworks;
    private final Map<FrameworkRef, Optional<Framework>> known = new HashMap<>();

    ScoreCheck(Database database, JdbiFrameworkStore kept, Clock clock) {
        this.assessments = new JdbiAssessmentStore(database, clock, () -> "");
        this.frameworks = new FrameworkCache(new JsonFrameworkSource(), kept);
    }

    /** Of every assessment that was not removed and whose questionnaire can be read. Blocks. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Map<AssessmentId, AssessmentSummary> summaries = new HashMap<>();
        assessments.list().forEach(summary -> summaries.put(summary.id(), summary));
        List<AssessmentId> ids = List.copyOf(summaries.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (Assessment one : assessments.loadAll(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                AssessmentSummary summary = Objects.requireNonNull(summaries.get(one.id()));
                bounds(summary).ifPresent(problems::add);
                framework(one.framework())
                        .flatMap(framework -> problem(
                                summary,
                                Scoring.score(framework, one).standing().score()))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Framework> framework(FrameworkRef ref) {
        return known.computeIfAbsent(ref, asked -> {
            try {
                return Optional.of(frameworks.load(asked));
            } catch (StoreException e) {
                if (e.reason() != Reason.MISSING && e.reason() != Reason.DAMAGED) {
                    throw e;
                }
                // The questionnaire itself is named among the problems.
                return Optional.empty();
            }
        });
    }

    /** Whatever the questionnaire: a score lies between its bounds, and both on the scale. */
    private static Optional<Problem> bounds(AssessmentSummary summary) {
        Standing kept = summary.standing();
        boolean isAround = kept.low() >= 0
                && kept.high() <= MOST
                && kept.low() <= kept.score() + TOLERANCE
                && kept.score() <= kept.high() + TOLERANCE;
        return !kept.hasScore() || isAround
                ? Optional.empty()
                : Optional.of(Problem.of(
                        where(summary),
                        "problem.standing.bounds",
                        shown(kept.low()),
                        shown(kept.high()),
                        shown(kept.score())));
    }

    private static String where(AssessmentSummary summary) {
        return summary.profile().subject().code() + " "
                + summary.profile().round().name();
    }

    private static Optional<Problem> problem(AssessmentSummary summary, double score) {
        double kept = summary.standing().score();
        boolean isSame = Double.isNaN(score) ? Double.isNaN(kept) : Math.abs(score - kept) <= TOLERANCE;
        return isSame
                ? Optional.empty()
                : Optional.of(Problem.of(where(summary), "problem.standing.score", shown(kept), shown(score)));
    }

    /** A hyphen where there is none. */
    private static String shown(double score) {
        return Double.isNaN(score) ? "-" : Double.toString(score);
    }
}
