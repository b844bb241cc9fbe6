package org.southsouth.readiness.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;

/**
 * A questionnaire of any size: questions 1 to n in sections of 20, five options worth 0 to 4, weights 1, 2 and 3 in
 * turn; every fourth question is asked only where the one before it is not answered with 0. A section's score is the
 * weighted mean of the answers given, the whole the plain mean of the sections that have one.
 */
record GeneratedQuestionnaire(int size) {
    static final int SECTION_SIZE = 20;
    static final int HIGHEST = 4;

    private static final List<Option> OPTIONS = IntStream.rangeClosed(0, HIGHEST)
            .mapToObj(value -> new Option(String.valueOf(value), "Option " + value, value * 100.0 / HIGHEST))
            .toList();

    int sectionCount() {
        return (size + SECTION_SIZE - 1) / SECTION_SIZE;
    }

    /** Counted from 1, as the questions are. */
    static int sectionOf(int question) {
        return (question - 1) / SECTION_SIZE + 1;
    }

    int firstOf(int section) {
        return (section - 1) * SECTION_SIZE + 1;
    }

    int lastOf(int section) {
        return Math.min(size, section * SECTION_SIZE);
    }

    static int weightOf(int question) {
        return 1 + question % 3;
    }

    static boolean isConditional(int question) {
        return question % 4 == 0;
    }

    /** What the fill answers, 0 to 4, to those questions that are asked. */
    static int answerTo(int question) {
        return (7 * question + 3) % (HIGHEST + 1);
    }

    static Answer asAnswer(int value) {
        return Answer.of(new Response.Chosen(String.valueOf(value)));
    }

    static QuestionId idOf(int question) {
        return new QuestionId("q" + question);
    }

    Framework framework() {
        List<Section> sections = new ArrayList<>();
        for (int s = 1; s <= sectionCount(); s++) {
            List<Question> questions = IntStream.rangeClosed(firstOf(s), lastOf(s))
                    .mapToObj(GeneratedQuestionnaire::question)
                    .toList();
            sections.add(section("s" + s, List.of(), questions));
        }
        FrameworkHead head =
                new FrameworkHead("generated", "1", "Generated", 0, 0, 1, List.of(new Band("all", "All", 0)));
        return new Framework(head, section("root", sections, List.of()));
    }

    private static Section section(String id, List<Section> sections, List<Question> questions) {
        return new Section(
                new SectionId(id), "Section " + id, id, "", 1, Mean.ARITHMETIC, 0, sections, questions);
    }

    private static Question question(int i) {
        @Nullable AskIf askIf = isConditional(i) ? new AskIf.AtLeast(idOf(i - 1), 100.0 / HIGHEST) : null;
        return new Question(
                idOf(i),
                "Requirement " + i,
                "To what extent is requirement " + i + " met?",
                new QuestionKind.Choice(OPTIONS),
                weightOf(i),
                Guidance.NONE,
                Set.of(Scope.COUNTRY),
                false,
                askIf,
                NotAsked.LEAVE_OUT);
    }
}
