package org.southsouth.readiness.report.xform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.model.PlainDecimal;

/**
 * Whether a question is asked, as XPath over the answers before it: 3 yes, 2 not known yet, 1 left out since what it hangs on
 * does not apply, 0 no; method, section 3.
 */
final class AskedPaths {
    static final int YES = 3;
    /** Beyond it a phone may refuse the form; the question is then asked always. */
    private static final int LONGEST = 7_500;

    private static final double TOLERANCE = 1e-9;

    private final Map<QuestionId, Question> questions;

    /** Those that are in the form. */
    AskedPaths(Map<QuestionId, Question> questions) {
        this.questions = questions;
    }

    /** Empty where it is asked in any case, or hangs on what is not in this form. */
    String of(Question question) {
        AskIf askIf = question.askIf();
        if (askIf == null || !questions.keySet().containsAll(askIf.gates())) {
            return "";
        }
        String path = condition(askIf);
        return path.length() > LONGEST ? "" : path;
    }

    private String condition(AskIf condition) {
        if (condition instanceof AskIf.AtLeast atLeast) {
            Question gate = question(atLeast.gate());
            return gate(gate, reaches(gate, atLeast.points()));
        }
        if (condition instanceof AskIf.Is is) {
            Question gate = question(is.gate());
            return gate(gate, isOne(gate, is.options()));
        }
        if (condition instanceof AskIf.Answered answered) {
            return gate(question(answered.gate()), "true()");
        }
        if (condition instanceof AskIf.Not not) {
            return inOrder(condition(not.part()), "3 1 2 0");
        }
        // The lowest counts, but what does not apply counts most: so the two lowest change places before and after.
        return condition instanceof AskIf.All all
                ? inOrder(
                        "min("
                                + all.parts().stream()
                                        .map(part -> inOrder(condition(part), "1 0 2 3"))
                                        .collect(Collectors.joining(", "))
                                + ")",
                        "1 0 2 3")
                : "max("
                        + ((AskIf.Any) condition)
                                .parts().stream().map(this::condition).collect(Collectors.joining(", "))
                        + ")";
    }

    /** What each of the values from 0 to 3 becomes. */
    private static String inOrder(String value, String become) {
        return "number(selected-at('" + become + "', " + value + "))";
    }

    private String gate(Question gate, String satisfied) {
        String own = "if(" + XFormNodes.says(gate, XFormLayout.NOT_APPLICABLE) + ", 1, if("
                + XFormNodes.says(gate, XFormLayout.DONT_KNOW) + " or " + XFormNodes.answer(gate) + " = '', 2, if("
                + satisfied
                + ", 3, 0)))";
        if (of(gate).isEmpty()) {
            return own;
        }
        String asked = XFormNodes.asked(gate.id());
        return "if(" + asked + " < " + YES + ", " + asked + ", " + own + ")";
    }

    private static String reaches(Question gate, double points) {
        if (points <= 0) {
            return "true()";
        }
        return gate.kind()
                .map(
                        choice -> isOne(
                                gate,
                                choice.options().stream()
                                        .filter(option -> option.points() >= points - TOLERANCE)
                                        .map(Option::id)
                                        .toList()),
                        multiple -> earned(gate, multiple) + " >= " + PlainDecimal.of(points - TOLERANCE),
                        numeric -> reaches(XFormNodes.answer(gate), numeric.goalposts(), points),
                        text -> "false()",
                        date -> "false()");
    }

    /** The figure at which so many points are earned, and which side of it earns more. */
    private static String reaches(String answer, Goalposts posts, double points) {
        double floor = posts.isLog() ? Math.log(posts.floor()) : posts.floor();
        double ceiling = posts.isLog() ? Math.log(posts.ceiling()) : posts.ceiling();
        double share = floor + (points - TOLERANCE) / 100 * (ceiling - floor);
        double figure = posts.isLog() ? Math.exp(share) : share;
        return answer
                + (ceiling > floor ? " >= " : " <= ")
                + PlainDecimal.of(figure)
                + (posts.isLog() ? " and " + answer + " > 0" : "");
    }

    private static String earned(Question gate, QuestionKind.Multiple multiple) {
        List<Option> options = multiple.options();
        return options.stream()
                .map(option -> "number(" + ticked(gate, option.id()) + ") * "
                        + PlainDecimal.of(multiple.countsShare() ? 100.0 / options.size() : option.points()))
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String isOne(Question gate, List<String> ids) {
        String either = gate.kind().options().stream()
                .map(Option::id)
                .filter(ids::contains)
                .map(id -> ticked(gate, id))
                .collect(Collectors.joining(" or "));
        return either.isEmpty() ? "false()" : either;
    }

    private static String ticked(Question question, String option) {
        return "selected(" + XFormNodes.answer(question) + ", '" + option + "')";
    }

    private Question question(QuestionId id) {
        Question question = questions.get(id);
        if (question == null) {
            throw new IllegalArgumentException("not in this form: " + id);
        }
        return question;
    }
}
