package org.southsouth.readiness.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;

/**
 * Every figure of one assessment, immutable: each section and each question with what it was made from, so that a
 * screen or a report can open any score down to the answer. Made by {@link Scoring}.
 */
public final class Scorecard {
    private final Framework framework;
    private final Basis basis;
    private final ScoredQuestion[] questions;
    private final ScoredSection[] sections;

    /** Takes the arrays over: by the places of the framework. */
    Scorecard(Framework framework, Basis basis, ScoredQuestion[] questions, ScoredSection[] sections) {
        this.framework = framework;
        this.basis = basis;
        this.questions = questions;
        this.sections = sections;
    }

    public Framework framework() {
        return framework;
    }

    public Basis basis() {
        return basis;
    }

    public ScoredSection root() {
        return sections[0];
    }

    /** The first-level sections, in the framework's order. */
    public List<ScoredSection> pillars() {
        return below(root().section());
    }

    /** All sections in preorder, the root first. */
    public List<ScoredSection> sections() {
        return Collections.unmodifiableList(Arrays.asList(sections));
    }

    /** All questions in the order of reading. */
    public List<ScoredQuestion> questions() {
        return Collections.unmodifiableList(Arrays.asList(questions));
    }

    public ScoredSection of(SectionId section) {
        return sections[framework.placeOf(section)];
    }

    public ScoredQuestion of(QuestionId question) {
        return questions[framework.placeOf(question)];
    }

    ScoredQuestion questionAt(int place) {
        return questions[place];
    }

    ScoredSection sectionAt(int place) {
        return sections[place];
    }

    ScoredQuestion[] copyOfQuestions() {
        return questions.clone();
    }

    ScoredSection[] copyOfSections() {
        return sections.clone();
    }

    /** The sections directly below this one, in order. */
    public List<ScoredSection> below(Section section) {
        List<ScoredSection> below = new ArrayList<>();
        for (int place : framework.childrenOf(framework.placeOf(section.id()))) {
            below.add(sections[place]);
        }
        return below;
    }

    /** Every question below this section, at any depth, in the order of reading. */
    public List<ScoredQuestion> questionsBelow(SectionId section) {
        int place = framework.placeOf(section);
        return Collections.unmodifiableList(
                Arrays.asList(questions).subList(framework.firstQuestionOf(place), framework.endQuestionOf(place)));
    }

    /**
     * The overall score if the pillars were averaged arithmetically instead, 0 to 100: the gap to the score is what a
     * weak pillar costs. NaN where there is no overall score.
     */
    public double averagedInstead() {
        Means means = new Means(Mean.ARITHMETIC, 0);
        if (root().hasScore()) {
            for (ScoredSection pillar : pillars()) {
                if (pillar.hasScore()) {
                    means.add(pillar.section().weight(), pillar.score());
                }
            }
        }
        return means.value();
    }

    /** Every answer that it was made of, also to what is not asked. */
    public Answers answers() {
        Map<QuestionId, Answer> answers = new HashMap<>();
        for (ScoredQuestion question : questions) {
            answers.put(question.question().id(), question.answer());
        }
        return Answers.of(answers);
    }

    /** The figures a list shows. */
    public Standing standing() {
        ScoredSection root = root();
        return new Standing(root.answered(), root.applicable(), root.score(), root.low(), root.high());
    }
}
