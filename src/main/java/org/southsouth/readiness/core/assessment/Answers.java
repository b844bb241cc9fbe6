package org.southsouth.readiness.core.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.southsouth.readiness.core.framework.QuestionId;

/** All answers of one assessment, immutable; those to questions that are not asked at the moment are kept too. */
public final class Answers {
    private static final Answers NONE = new Answers(Map.of());

    private final Map<QuestionId, Answer> byQuestion;

    private Answers(Map<QuestionId, Answer> byQuestion) {
        this.byQuestion = byQuestion;
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<QuestionId, Answer> answers) {
        Map<QuestionId, Answer> kept = new HashMap<>(answers);
        kept.values().removeIf(Answer::isEmpty);
        return new Answers(kept);
    }

    /** {@link Answer#NONE} where there is none. */
    public Answer to(QuestionId question) {
        return byQuestion.getOrDefault(question, Answer.NONE);
    }

    /** The same with one answer changed; an empty answer takes it away. */
    public Answers with(QuestionId question, Answer answer) {
        Map<QuestionId, Answer> changed = new HashMap<>(byQuestion);
        if (answer.isEmpty()) {
            changed.remove(question);
        } else {
            changed.put(question, answer);
        }
        return new Answers(changed);
    }

    /** Without order. */
    public Map<QuestionId, Answer> asMap() {
        return Collections.unmodifiableMap(byQuestion);
    }

    public int size() {
        return byQuestion.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byQuestion.equals(answers.byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    @Override
    public String toString() {
        return byQuestion.toString();
    }
}
