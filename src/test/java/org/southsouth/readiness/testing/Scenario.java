package org.southsouth.readiness.testing;

import java.util.List;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.Scoring;

/** A story of answers, told in one line: {@code Scenario.of(framework).choose("law", "3").dontKnow("fund").scorecard()}. */
public final class Scenario {
    private final Framework framework;
    private final Basis basis;
    private final Answers answers;

    private Scenario(Framework framework, Basis basis, Answers answers) {
        this.framework = framework;
        this.basis = basis;
        this.answers = answers;
    }

    public static Scenario of(Framework framework) {
        return new Scenario(framework, Basis.FULL_COUNTRY, Answers.none());
    }

    public Scenario on(Basis basis) {
        return new Scenario(framework, basis, answers);
    }

    public Scenario choose(String question, String option) {
        return respond(question, new Response.Chosen(option));
    }

    public Scenario tick(String question, String... options) {
        return respond(question, new Response.Ticked(List.of(options)));
    }

    public Scenario figure(String question, double value) {
        return respond(question, new Response.Figure(value));
    }

    public Scenario dontKnow(String question) {
        return respond(question, new Response.DontKnow());
    }

    public Scenario notApplicable(String question) {
        return respond(question, new Response.NotApplicable());
    }

    public Scenario graded(String question, Grade grade) {
        QuestionId id = new QuestionId(question);
        return answer(question, answers.to(id).withEvidence(new Evidence(grade, "", null)));
    }

    public Scenario respond(String question, Response response) {
        return answer(question, answers.to(new QuestionId(question)).withResponse(response));
    }

    private Scenario answer(String question, Answer answer) {
        return new Scenario(framework, basis, answers.with(new QuestionId(question), answer));
    }

    public Answers answers() {
        return answers;
    }

    public Scorecard scorecard() {
        return Scoring.score(framework, answers, basis);
    }

    public ScoredSection section(String id) {
        return scorecard().of(new SectionId(id));
    }

    public ScoredQuestion question(String id) {
        return scorecard().of(new QuestionId(id));
    }
}
