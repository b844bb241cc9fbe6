package org.southsouth.readiness.testing;

import java.util.Random;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

/** Assessments by chance: from empty to complete, full and core, of countries and cities; a seed gives the same again. */
public record RandomAssessments(Framework framework, Assessment assessment) {
    public static final AssessmentId ID = new AssessmentId("a");

    public static RandomAssessments of(long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        boolean isCity = random.nextInt(5) == 0;
        Depth depth = random.nextInt(5) == 0 ? Depth.CORE : Depth.FULL;
        Subject subject = new Subject(isCity ? "KHM:Phnom Penh" : "KHM");
        double share = random.nextDouble() * 1.2;
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            if (random.nextDouble() < share) {
                Evidence evidence = random.nextBoolean() ? new Evidence(Grade.A, "Law", 2025) : Evidence.NONE;
                Answer answer = Answer.of(RandomQuestionnaires.response(random)).withEvidence(evidence);
                answers = answers.with(question.id(), answer);
            }
        }
        Profile profile = Profile.of(subject, new Round("2026"), depth);
        return new RandomAssessments(framework, new Assessment(ID, framework.ref(), profile, answers));
    }

    public Scorecard scorecard() {
        return Scoring.score(framework, assessment);
    }

    public Profile profile() {
        return assessment.profile();
    }
}
