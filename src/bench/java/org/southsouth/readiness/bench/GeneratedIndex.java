package org.southsouth.readiness.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * An index of the size of the ASEM one: two halves, eight pillars, 49 indicators that are sections of one figure each,
 * weights 1, 2 and 3 in turn; one answer in forty is missing. The same answers every time.
 */
final class GeneratedIndex {
    private static final int INDICATORS = 49;
    private static final int PILLARS = 8;
    private static final int ONE_MISSING_IN = 40;

    private final Framework framework;
    private final List<Scorecard> scorecards = new ArrayList<>();

    GeneratedIndex(Mean top, int subjects) {
        List<Section> halves = List.of(half(0, PILLARS / 2), half(PILLARS / 2, PILLARS));
        Section root = section("index", 1, top, halves, List.of());
        framework = new Framework(
                new FrameworkHead("index", "1", "Index", 1, 0, 0, List.of(new Band("all", "All", 0))), root);
        SplittableRandom chance = new SplittableRandom(1);
        for (int subject = 0; subject < subjects; subject++) {
            Map<QuestionId, Answer> answers = new HashMap<>();
            for (Question question : framework.questions()) {
                double value = 100 * chance.nextDouble();
                if (chance.nextInt(ONE_MISSING_IN) > 0) {
                    answers.put(question.id(), Answer.of(new Response.Figure(value)));
                }
            }
            scorecards.add(Scoring.score(framework, Answers.of(answers), Basis.FULL_COUNTRY));
        }
    }

    List<Scorecard> scorecards() {
        return scorecards;
    }

    private static Section half(int first, int end) {
        List<Section> pillars = new ArrayList<>();
        for (int pillar = first; pillar < end; pillar++) {
            List<Section> indicators = new ArrayList<>();
            for (int indicator = pillar; indicator < INDICATORS; indicator += PILLARS) {
                String id = "i" + indicator;
                indicators.add(section(id, 1 + indicator % 3, Mean.ARITHMETIC, List.of(), List.of(question(id))));
            }
            pillars.add(section("p" + pillar, 1 + pillar % 3, Mean.ARITHMETIC, indicators, List.of()));
        }
        return section("h" + first, 1, Mean.ARITHMETIC, pillars, List.of());
    }

    private static Section section(
            String id, double weight, Mean mean, List<Section> sections, List<Question> questions) {
        return new Section(new SectionId(id), id, id, "", weight, mean, 0, sections, questions);
    }

    private static Question question(String of) {
        return new Question(
                new QuestionId(of + ".value"),
                of,
                of,
                new QuestionKind.Numeric("", new Goalposts(0, 100, false), null, null, 1),
                1,
                new Guidance("", "", "", "", "", ""),
                Set.of(Scope.COUNTRY),
                false,
                null,
                NotAsked.LEAVE_OUT);
    }
}
