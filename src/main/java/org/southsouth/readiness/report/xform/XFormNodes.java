package org.southsouth.readiness.report.xform;

import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;

/** Paths to what stands in the instance, and what they hold as conditions. */
final class XFormNodes {
    private static final String ROOT = "/data/";

    private XFormNodes() {}

    static String at(String place) {
        return ROOT + place;
    }

    static String asked(QuestionId id) {
        return ROOT + XFormLayout.ASKED + "/" + XFormLayout.node(id);
    }

    static String group(QuestionId id) {
        return ROOT + XFormLayout.QUESTIONS + XFormLayout.node(id);
    }

    static String part(QuestionId id, String part) {
        return group(id) + "/" + part;
    }

    static String answer(Question question) {
        return part(question.id(), XFormLayout.ANSWER);
    }

    /** Whether the answer is chosen from a list, which then also has what stands instead of an answer. */
    static boolean isChosen(Question question) {
        return question.kind().hasOptions();
    }

    /** Whether this stands instead of an answer. */
    static String says(Question question, String word) {
        return isChosen(question)
                ? "selected(" + answer(question) + ", '" + word + "')"
                : part(question.id(), XFormLayout.NONE) + " = '" + word + "'";
    }

    /** Whether there is an answer, and not only what stands instead of one. */
    static String isAnswered(Question question) {
        return answer(question) + " != '' and not(" + says(question, XFormLayout.DONT_KNOW) + ") and not("
                + says(question, XFormLayout.NOT_APPLICABLE) + ")";
    }
}
