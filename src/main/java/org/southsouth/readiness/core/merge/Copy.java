package org.southsouth.readiness.core.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * What one computer holds of an assessment: the whole trail, or that of some questions, oldest first; what an earlier
 * round said, which is no answer and in no trail until somebody confirms it; what was said of the answers; and the plan.
 */
public record Copy(
        AssessmentId id,
        FrameworkRef framework,
        Profile profile,
        List<HistoryEntry> trail,
        Map<QuestionId, Carried> carried,
        ReviewTrail review,
        PlanTrail plan) {
    public Copy {
        trail = List.copyOf(trail);
        carried = Map.copyOf(carried);
    }

    /** As they stand: what the trail ends with. */
    public Answers answers() {
        Map<QuestionId, Answer> answers = new HashMap<>();
        ChainCheck.heads(trail).forEach((question, head) -> answers.put(question, head.after()));
        return Answers.of(answers);
    }

    /** The answers as they stand, by this questionnaire, which is to be the one that they answer. */
    public Scorecard scored(Framework by) {
        return Scoring.score(by, answers(), Basis.of(profile));
    }

    /** Every attached file that is named in it anywhere, by hash; the same bytes can have several names. */
    public Map<String, AttachedFile> named() {
        Map<String, AttachedFile> named = new TreeMap<>();
        Stream.concat(
                        trail.stream().map(HistoryEntry::after),
                        carried.values().stream().map(Carried::answer))
                .forEach(answer -> answer.evidence().files().forEach(file -> named.put(file.sha256(), file)));
        return named;
    }

    /** Of a round that took nothing over, that nobody has reviewed, and without a plan. */
    public Copy(AssessmentId id, FrameworkRef framework, Profile profile, List<HistoryEntry> trail) {
        this(id, framework, profile, trail, Map.of(), ReviewTrail.NONE, PlanTrail.NONE);
    }

    Copy with(List<HistoryEntry> otherTrail, ReviewTrail otherReview) {
        return new Copy(id, framework, profile, otherTrail, carried, otherReview, plan);
    }

    public Copy withProfile(Profile otherProfile) {
        return new Copy(id, framework, otherProfile, trail, carried, review, plan);
    }

    public Copy withPlan(PlanTrail otherPlan) {
        return new Copy(id, framework, profile, trail, carried, review, otherPlan);
    }
}
