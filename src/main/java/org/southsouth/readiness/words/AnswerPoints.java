package org.southsouth.readiness.words;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Points;

/** How answers earn their points, in words. */
public final class AnswerPoints {
    private final Messages messages;
    private final Formats formats;
    private final AnswerText whole;
    private final AnswerBrief brief;

    public AnswerPoints(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.whole = new AnswerText(messages, formats);
        this.brief = new AnswerBrief(messages, formats);
    }

    /** "10 % or less gives 0 points, 50 % or more gives 100." and, where there is a figure, what it gives. */
    public String rule(Question question, QuestionKind.Numeric numeric, Response response) {
        Goalposts posts = numeric.goalposts();
        boolean isMoreBetter = posts.floor() < posts.ceiling();
        String rule = messages.get(
                isMoreBetter ? "answer.number.rule.more" : "answer.number.rule.less",
                brief.figure(numeric, posts.floor()),
                brief.figure(numeric, posts.ceiling()),
                isLimit(numeric, posts.floor()) ? 1 : 0,
                isLimit(numeric, posts.ceiling()) ? 1 : 0);
        if (posts.isLog()) {
            rule += " " + messages.getString("answer.number.rule.log");
        }
        if (response.figure().isEmpty()) {
            return rule;
        }
        String points = formats.number((double) Math.round(Points.of(question, response)));
        String figure = brief.figure(numeric, response.figure().getAsDouble());
        return rule + " " + messages.get("answer.number.gives", figure, points);
    }

    /** Beyond which no figure is taken: of hours none is "0 or less". */
    private static boolean isLimit(QuestionKind.Numeric numeric, double post) {
        Double min = numeric.min();
        Double max = numeric.max();
        return (min != null && post == min) || (max != null && post == max);
    }

    /** "0 to 100", "at least 0", "at most 100"; empty without limits. */
    public String range(QuestionKind.Numeric numeric) {
        Double min = numeric.min();
        Double max = numeric.max();
        if (min != null && max != null) {
            return messages.get("answer.number.range", formats.number(min), formats.number(max));
        }
        if (min != null) {
            return messages.get("answer.number.range.min", formats.number(min));
        }
        return max == null ? "" : messages.get("answer.number.range.max", formats.number(max));
    }

    /** "10 % gives 0, 50 % gives 100": what a row says of a figure; empty for other kinds. */
    public Optional<String> goalposts(Question question) {
        return question.kind()
                .numeric()
                .map(numeric -> messages.get(
                        "scorecard.answer.goalposts",
                        whole.figure(numeric, numeric.goalposts().floor()),
                        whole.figure(numeric, numeric.goalposts().ceiling())));
    }

    /** How this answer comes to its points, as one sentence with the calculation where there is one. */
    public String derivation(Question question, Response response, String points) {
        return question.kind()
                .mapScored(
                        choice -> Optional.<String>empty(),
                        multiple -> response.ticked().map(ticked -> ticks(multiple, ticked, points)),
                        numeric -> response.figure().isPresent()
                                ? Optional.of(scale(numeric, response.figure().getAsDouble(), points))
                                : Optional.<String>empty())
                .flatMap(sentence -> sentence)
                .orElseGet(() -> messages.get("scorecard.points.option", points));
    }

    private String ticks(QuestionKind.Multiple multiple, List<String> ticked, String points) {
        return multiple.countsShare()
                ? messages.get(
                        "scorecard.points.share",
                        String.valueOf(ticked.size()),
                        String.valueOf(multiple.options().size()),
                        points)
                : messages.get("scorecard.points.sum", sum(multiple, ticked), points);
    }

    private String sum(QuestionKind.Multiple multiple, List<String> ticked) {
        List<String> points = ticked.stream()
                .map(id ->
                        formats.number(multiple.option(id).map(Option::points).orElse(0.0)))
                .toList();
        return points.isEmpty() ? "0" : String.join(" + ", points);
    }

    private String scale(QuestionKind.Numeric numeric, double x, String points) {
        Goalposts posts = numeric.goalposts();
        String ends = messages.get(
                "scorecard.points.goalposts",
                whole.figure(numeric, posts.floor()),
                whole.figure(numeric, posts.ceiling()));
        double least = Math.min(posts.floor(), posts.ceiling());
        double most = Math.max(posts.floor(), posts.ceiling());
        if (x <= least || x >= most) {
            return ends + " " + messages.get("scorecard.points.beyond", whole.figure(numeric, x), points);
        }
        if (posts.isLog()) {
            return ends + " " + messages.get("scorecard.points.log", whole.figure(numeric, x), points);
        }
        return ends
                + " "
                + messages.get(
                        "scorecard.points.linear",
                        operand(x),
                        operand(posts.floor()),
                        operand(posts.ceiling()),
                        points);
    }

    private String operand(double x) {
        return x < 0 ? "(" + formats.number(x) + ")" : formats.number(x);
    }
}
