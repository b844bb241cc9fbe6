package org.southsouth.readiness.core.scoring;

import java.util.PriorityQueue;
import java.util.function.Function;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;

/**
 * From a framework and answers to a scorecard; pure, and the same figures on every machine. {@link #score} works
 * everything out, {@link #answer} only what one changed answer can move: the questions that hang on it and the sections
 * above them.
 *
 * <pre>{@code
 * Scorecard before = Scoring.score(framework, answers, Basis.FULL_COUNTRY);
 * Scorecard after = Scoring.answer(before, question, Answer.of(new Response.Chosen("3")));
 * after.root().score();
 * }</pre>
 */
public final class Scoring {
    private final Basis basis;
    private final Gates gates;

    private Scoring(Framework framework, Basis basis, ScoredQuestion[] questions) {
        this.basis = basis;
        this.gates = new Gates(gate -> questions[framework.placeOf(gate)]);
    }

    public static Scorecard score(Framework framework, Answers answers, Basis basis) {
        ScoredQuestion[] questions = new ScoredQuestion[framework.questionCount()];
        Scoring scoring = new Scoring(framework, basis, questions);
        for (int place : framework.askOrder().order()) {
            Question question = framework.questionAt(place);
            questions[place] = scoring.scored(question, answers.to(question.id()));
        }
        return sections(framework, basis, questions);
    }

    /** The scorecard before the first answer. */
    public static Scorecard unanswered(Framework framework, Basis basis) {
        return score(framework, Answers.none(), basis);
    }

    private static Scorecard sections(Framework framework, Basis basis, ScoredQuestion[] questions) {
        ScoredSection[] sections = new ScoredSection[framework.sectionCount()];
        SectionScoring sectionScoring = new SectionScoring(framework, basis, questions, sections);
        // Preorder backwards: children before their parents.
        for (int place = sections.length - 1; place >= 0; place--) {
            sections[place] = sectionScoring.score(place);
        }
        return new Scorecard(framework, basis, questions, sections);
    }

    /**
     * A scorecard of questions that were asked elsewhere: answers and states are taken as they stand there, conditions
     * are not evaluated. Such a scorecard is to be read, not answered.
     */
    public static Scorecard settled(Framework framework, Basis basis, Function<QuestionId, ScoredQuestion> elsewhere) {
        ScoredQuestion[] questions = new ScoredQuestion[framework.questionCount()];
        for (int place = 0; place < questions.length; place++) {
            Question question = framework.questionAt(place);
            ScoredQuestion settled = elsewhere.apply(question.id());
            questions[place] = ScoredQuestion.of(question, settled.answer(), settled.state());
        }
        return sections(framework, basis, questions);
    }

    public static Scorecard score(Framework framework, Assessment assessment) {
        return score(framework, assessment.answers(), Basis.of(assessment.profile()));
    }

    /** The scorecard after one answer changed; the same figures as working everything out anew. */
    public static Scorecard answer(Scorecard before, QuestionId question, Answer answer) {
        Framework framework = before.framework();
        ScoredQuestion[] questions = before.copyOfQuestions();
        Scoring scoring = new Scoring(framework, before.basis(), questions);
        boolean[] touched = new boolean[framework.sectionCount()];
        PriorityQueue<Integer> waiting = new PriorityQueue<>((a, b) -> Integer.compare(
                framework.askOrder().rankOf(a), framework.askOrder().rankOf(b)));
        int changed = framework.placeOf(question);
        waiting.add(changed);
        while (!waiting.isEmpty()) {
            int place = waiting.remove();
            ScoredQuestion was = questions[place];
            ScoredQuestion is = scoring.scored(was.question(), place == changed ? answer : was.answer());
            if (!is.equals(was)) {
                questions[place] = is;
                touch(framework, touched, framework.homeOf(place));
                for (int dependent : framework.askOrder().dependentsOf(place)) {
                    if (!waiting.contains(dependent)) {
                        waiting.add(dependent);
                    }
                }
            }
        }
        ScoredSection[] sections = before.copyOfSections();
        SectionScoring sectionScoring = new SectionScoring(framework, before.basis(), questions, sections);
        for (int place = sections.length - 1; place >= 0; place--) {
            if (touched[place]) {
                sections[place] = sectionScoring.score(place);
            }
        }
        return new Scorecard(framework, before.basis(), questions, sections);
    }

    private static void touch(Framework framework, boolean[] touched, int home) {
        for (int place = home; place >= 0 && !touched[place]; place = framework.parentOf(place)) {
            touched[place] = true;
        }
    }

    private ScoredQuestion scored(Question question, Answer answer) {
        return ScoredQuestion.of(question, answer, state(question, answer.response()));
    }

    private QuestionState state(Question question, Response response) {
        if (!question.scope().contains(basis.isCity() ? Scope.CITY : Scope.COUNTRY)
                || (basis.depth() == Depth.CORE && !question.isCore())) {
            return QuestionState.OUT_OF_SCOPE;
        }
        AskIf askIf = question.askIf();
        Gates.Truth isAsked = askIf == null ? Gates.Truth.YES : gates.evaluate(askIf);
        return switch (isAsked) {
            case YES -> answered(response);
            case NO -> question.notAsked() == NotAsked.ZERO ? QuestionState.COUNTS_AS_ZERO : QuestionState.NOT_ASKED;
            case UNKNOWN -> QuestionState.NOT_ASKED_YET;
            case NOT_APPLICABLE -> QuestionState.GATE_NOT_APPLICABLE;
        };
    }

    private static QuestionState answered(Response response) {
        return response.byStatus(
                QuestionState.ANSWERED,
                QuestionState.UNANSWERED,
                QuestionState.DONT_KNOW,
                QuestionState.NOT_APPLICABLE);
    }
}
