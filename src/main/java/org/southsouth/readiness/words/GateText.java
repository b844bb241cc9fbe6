package org.southsouth.readiness.words;

import java.util.Iterator;
import java.util.List;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Under which answers a question is asked, in the codes that stand on paper: "REG-GOV-01 was answered with 2, 3 or 4". */
public record GateText(Messages messages, Formats formats, Framework framework) {
    private static final double TOLERANCE = 1e-9;

    /** A whole sentence, or nothing where the question is always asked. */
    public String of(Question question) {
        AskIf askIf = question.askIf();
        return askIf == null ? "" : messages.get("form.gate", words(askIf));
    }

    private String words(AskIf condition) {
        if (condition instanceof AskIf.AtLeast atLeast) {
            return reaches(atLeast);
        }
        if (condition instanceof AskIf.Is is) {
            return answered(is.gate(), is.options());
        }
        if (condition instanceof AskIf.Answered answered) {
            return messages.get("form.gate.answered", answered.gate().value());
        }
        if (condition instanceof AskIf.Not not) {
            return messages.get("form.gate.not", words(not.part()));
        }
        if (condition instanceof AskIf.All all) {
            return joined(all.parts().stream().map(this::words).toList(), "form.gate.and");
        }
        return joined(((AskIf.Any) condition).parts().stream().map(this::words).toList(), "form.gate.or");
    }

    private String reaches(AskIf.AtLeast atLeast) {
        QuestionId gate = atLeast.gate();
        String points = messages.get("form.gate.points", gate.value(), formats.number(atLeast.points()));
        return framework
                .question(gate)
                .map(question -> question.kind()
                        .map(
                                choice -> answered(
                                        gate,
                                        choice.options().stream()
                                                .filter(option -> option.points() >= atLeast.points() - TOLERANCE)
                                                .map(Option::id)
                                                .toList()),
                                multiple -> multiple.countsShare()
                                        ? messages.get(
                                                "form.gate.ticks",
                                                gate.value(),
                                                Long.toString(ticks(multiple, atLeast.points())))
                                        : points,
                                numeric -> figure(gate, numeric, atLeast.points()),
                                text -> points,
                                date -> points))
                .orElse(points);
    }

    private static long ticks(QuestionKind.Multiple multiple, double points) {
        return (long) Math.ceil(points / 100 * multiple.options().size() - TOLERANCE);
    }

    private String figure(QuestionId gate, QuestionKind.Numeric numeric, double points) {
        Goalposts posts = numeric.goalposts();
        double share = points / 100;
        double figure = posts.isLog()
                ? Math.exp(Math.log(posts.floor()) + share * (Math.log(posts.ceiling()) - Math.log(posts.floor())))
                : posts.floor() + share * (posts.ceiling() - posts.floor());
        String key = posts.floor() < posts.ceiling() ? "form.gate.least" : "form.gate.most";
        return messages.get(key, gate.value(), new AnswerText(messages, formats).figure(numeric, figure));
    }

    private String answered(QuestionId gate, List<String> options) {
        return messages.get("form.gate.is", gate.value(), joined(options, "form.gate.or"));
    }

    /** "2, 3 or 4". */
    private String joined(List<String> parts, String lastKey) {
        StringBuilder joined = new StringBuilder();
        Iterator<String> iterator = parts.iterator();
        while (iterator.hasNext()) {
            String part = iterator.next();
            if (!joined.isEmpty()) {
                joined.append(messages.getString(iterator.hasNext() ? "common.list.comma" : lastKey));
            }
            joined.append(part);
        }
        return joined.toString();
    }
}
