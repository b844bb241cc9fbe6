package org.southsouth.readiness.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Scoring;

/** Whole assessments of any framework with invented answers, the same ones for the same seed. */
public final class Filled {
    private static final List<Grade> GRADES = List.of(Grade.A, Grade.B, Grade.C, Grade.D);

    private Filled() {}

    /** Leaves about so large a share of the questions open, 0 to 1, half of them as don't know. */
    public static Answers answers(Framework framework, long seed, double open) {
        Random random = new Random(seed);
        Map<QuestionId, Answer> answers = new HashMap<>();
        double level = 0.3 + 0.5 * random.nextDouble();
        for (Question question : framework.questions()) {
            double share = Math.max(0, Math.min(1, level + 0.3 * random.nextGaussian()));
            Grade grade = GRADES.get(random.nextInt(GRADES.size()));
            Response response = random.nextDouble() >= open
                    ? response(question.kind(), share)
                    : random.nextBoolean() ? new Response.DontKnow() : new Response.Blank();
            answers.put(
                    question.id(),
                    response.isAnswer()
                            ? Answer.of(response)
                                    .withEvidence(new Evidence(grade, "Ministry of Trade, annual report", 2025))
                            : Answer.of(response));
        }
        return Answers.of(answers);
    }

    private static Response response(QuestionKind kind, double share) {
        if (kind instanceof QuestionKind.Choice choice) {
            return new Response.Chosen(choice.options()
                    .get((int) Math.round(share * (choice.options().size() - 1)))
                    .id());
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return new Response.Ticked(
                    multiple
                            .options()
                            .subList(0, (int)
                                    Math.round(share * multiple.options().size()))
                            .stream()
                            .map(Option::id)
                            .toList());
        }
        if (kind instanceof QuestionKind.Numeric numeric) {
            Goalposts posts = numeric.goalposts();
            return new Response.Figure(Math.round(posts.floor() + share * (posts.ceiling() - posts.floor())));
        }
        return new Response.Written("In words.");
    }

    public static NewAssessment assessment(String id, Framework framework, Profile profile, Answers answers) {
        Assessment assessment = new Assessment(new AssessmentId(id), framework.ref(), profile, answers);
        return new NewAssessment(
                assessment, Scoring.score(framework, assessment).standing());
    }

    /** A library of just these. */
    public static FrameworkLibrary library(Framework... frameworks) {
        return new FrameworkLibrary() {
            @Override
            public List<Framework> all() {
                return List.of(frameworks);
            }

            @Override
            public Framework load(FrameworkRef ref) {
                return all().stream()
                        .filter(framework -> framework.ref().equals(ref))
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            public boolean keep(Framework framework) {
                return false;
            }

            @Override
            public boolean accepts(Framework framework) {
                return false;
            }
        };
    }
}
