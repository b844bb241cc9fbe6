package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Answers in words: briefly for a row, whole for a question, and how they earn their points. */
final class ScoredAnswerWords {
    private static final int SHORT = 24;

    private final Messages messages;
    private final Formats formats;
    private final AnswerText text;

    ScoredAnswerWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.text = new AnswerText(messages, formats);
    }

    /** "Level 2 of 4", "4 of 6 chosen", "28 %": for a row. */
    String brief(Question question, Response response) {
        if (question.kind() instanceof QuestionKind.Choice choice && response instanceof Response.Chosen chosen) {
            return choice.option(chosen.option())
                    .map(option -> level(choice, option))
                    .orElse(chosen.option());
        }
        if (question.kind() instanceof QuestionKind.Multiple multiple && response instanceof Response.Ticked ticked) {
            return messages.get(
                    "scorecard.answer.ticked",
                    ticked.options().size(),
                    multiple.options().size());
        }
        return whole(question, response);
    }

    /** Short texts stand as they are; long ones are named by their level where the options are numbered. */
    private String level(QuestionKind.Choice choice, Option option) {
        Option last = choice.options().get(choice.options().size() - 1);
        boolean areNumbered = choice.options().stream().allMatch(one -> one.id().matches("[0-9]+"));
        if (areNumbered && option.text().length() > SHORT) {
            return messages.get("scorecard.answer.level", option.id(), last.id());
        }
        return opening(option.text());
    }

    /** "Yes" of "Yes. Cases were handled in the last two years": the first sentence, where it is short. */
    private static String opening(String text) {
        int end = text.indexOf(". ");
        return end > 0 && end <= SHORT ? text.substring(0, end) : text;
    }

    /** The answer as it was chosen or typed, whole; empty where there is none. */
    String whole(Question question, Response response) {
        return text.of(question, response);
    }

    /** "28 %; 10 % gives 0, 50 % gives 100": what a row says of a figure; empty for other kinds. */
    Optional<String> goalposts(Question question) {
        return question.kind() instanceof QuestionKind.Numeric numeric
                ? Optional.of(messages.get(
                        "scorecard.answer.goalposts",
                        figure(numeric, numeric.goalposts().floor()),
                        figure(numeric, numeric.goalposts().ceiling())))
                : Optional.empty();
    }

    /** How this answer comes to its points, as one sentence with the calculation where there is one. */
    String derivation(Question question, Response response, String points) {
        if (question.kind() instanceof QuestionKind.Multiple multiple && response instanceof Response.Ticked ticked) {
            return multiple.countsShare()
                    ? messages.get(
                            "scorecard.points.share",
                            String.valueOf(ticked.options().size()),
                            String.valueOf(multiple.options().size()),
                            points)
                    : messages.get("scorecard.points.sum", sum(multiple, ticked), points);
        }
        if (question.kind() instanceof QuestionKind.Numeric numeric && response instanceof Response.Figure figure) {
            return scale(numeric, figure.value(), points);
        }
        return messages.get("scorecard.points.option", points);
    }

    private String sum(QuestionKind.Multiple multiple, Response.Ticked ticked) {
        List<String> points = ticked.options().stream()
                .map(id ->
                        formats.number(multiple.option(id).map(Option::points).orElse(0.0)))
                .toList();
        return points.isEmpty() ? "0" : String.join(" + ", points);
    }

    private String scale(QuestionKind.Numeric numeric, double x, String points) {
        Goalposts posts = numeric.goalposts();
        String ends = messages.get(
                "scorecard.points.goalposts", figure(numeric, posts.floor()), figure(numeric, posts.ceiling()));
        double least = Math.min(posts.floor(), posts.ceiling());
        double most = Math.max(posts.floor(), posts.ceiling());
        if (x <= least || x >= most) {
            return ends + " " + messages.get("scorecard.points.beyond", figure(numeric, x), points);
        }
        if (posts.isLog()) {
            return ends + " " + messages.get("scorecard.points.log", figure(numeric, x), points);
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

    private String figure(QuestionKind.Numeric numeric, double value) {
        return text.figure(numeric, value);
    }
}
