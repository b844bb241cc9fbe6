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
import org.southsouth.readiness.core.scoring.Tolerance;

/** Under which answers a question is asked, in the codes that stand on paper: "REG-GOV-01 was answered with 2, 3 or 4". */
public record GateText(Messages messages, Formats formats, Framework framework) {
    private static final double TOLERANCE = 1e-9;

    /** A whole sentence, or nothing where the question is always asked. */
    public String of(Question question) {
        AskIf askIf = question.askIf();
        return askIf == null ? "" : messages.get("form.gate", words(askIf));
    }

    private String words(AskIf condition) {
        return condition.map(
                this::reaches,
                is -> answered(is.gate(), is.options()),
                answered -> messages.get("form.gate.answered", answered.gate().value()),
                all -> joined(all.parts().stream().map(this::words).toList(), "form.gate.and"),
                any -> joined(any.parts().stream().map(this::words).toList(), "form.gate.or"),
                not -> messages.get("form.gate.not", words(not.part())));
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
                                                .filter(option -> Tolerance.reaches(option.points(), atLeast.points()))
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
        String key = posts.isHigherBetter() ? "form.gate.least" : "form.gate.most";
        double figure = posts.figureAt(points);
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
