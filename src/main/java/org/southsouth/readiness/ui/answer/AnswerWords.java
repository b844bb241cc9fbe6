package org.southsouth.readiness.ui.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Points;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Answers in words: short for a line that says what changed, longer for a card at rest. */
final class AnswerWords {
    private static final String WIDE_SPACE = "\u2003";

    private final Messages messages;
    private final Formats formats;

    AnswerWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** "Level 2", "Partly", "4 of 6", "28 %", "Don't know yet", "No answer". */
    String brief(Question question, Response response) {
        if (response instanceof Response.Chosen chosen && question.kind() instanceof QuestionKind.Choice choice) {
            return chosen(choice, chosen.option());
        }
        if (response instanceof Response.Ticked ticked && question.kind() instanceof QuestionKind.Multiple multiple) {
            return messages.get(
                    "answer.ticked", ticked.options().size(), multiple.options().size());
        }
        if (response instanceof Response.Figure figure && question.kind() instanceof QuestionKind.Numeric numeric) {
            return figure(figure.value(), numeric);
        }
        if (response instanceof Response.Written written) {
            return written.text().lines().findFirst().orElse("");
        }
        return without(response);
    }

    private String chosen(QuestionKind.Choice choice, String id) {
        return switch (ChoiceLook.of(choice)) {
            case LEVELS -> messages.get("answer.level", id);
            case YES_NO -> messages.getString("answer.option." + id);
            case PLAIN -> choice.option(id).map(Option::text).orElse(id);
        };
    }

    private String without(Response response) {
        if (response instanceof Response.DontKnow) {
            return messages.get("answer.dont-know");
        }
        if (response instanceof Response.NotApplicable) {
            return messages.get("answer.not-applicable");
        }
        return messages.getString("answer.none");
    }

    /** One line for a card at rest: the short words, then what was chosen; the reason where it does not apply. */
    String line(ScoredQuestion scored) {
        Response response = scored.answer().response();
        String brief = brief(scored.question(), response);
        if (response instanceof Response.NotApplicable) {
            return brief
                    + WIDE_SPACE
                    + scored.answer().note().lines().findFirst().orElse("");
        }
        if (response instanceof Response.Blank) {
            return "";
        }
        String more = more(scored.question().kind(), response);
        return more.isEmpty() || more.equals(brief) ? brief : brief + WIDE_SPACE + more;
    }

    /** The same in a sentence: "Level 0: No strategy, and none is being prepared". */
    String quoted(ScoredQuestion scored) {
        String words = line(scored).replace(WIDE_SPACE, ": ").strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private String more(QuestionKind kind, Response response) {
        if (response instanceof Response.Chosen chosen && kind instanceof QuestionKind.Choice choice) {
            return choice.option(chosen.option()).map(Option::text).orElse("");
        }
        if (response instanceof Response.Ticked ticked && kind instanceof QuestionKind.Multiple multiple) {
            List<String> texts = ticked.options().stream()
                    .map(multiple::option)
                    .flatMap(Optional::stream)
                    .map(Option::text)
                    .toList();
            return texts.isEmpty()
                    ? messages.getString("answer.multiple.none")
                    : String.join(messages.getString("common.list.comma"), texts);
        }
        return "";
    }

    /** "28 %" where the unit is a share, else the figure alone: units are often half a sentence. */
    String figure(double value, QuestionKind.Numeric numeric) {
        String figure = formats.number(value);
        return numeric.unit().startsWith("%") ? messages.get("answer.number.share", figure) : figure;
    }

    /** "10 % or less gives 0 points, 50 % or more gives 100." and, where there is a figure, what it gives. */
    String goalposts(Question question, QuestionKind.Numeric numeric, Response response) {
        Goalposts posts = numeric.goalposts();
        boolean isMoreBetter = posts.floor() < posts.ceiling();
        String rule = messages.get(
                isMoreBetter ? "answer.number.rule.more" : "answer.number.rule.less",
                figure(posts.floor(), numeric),
                figure(posts.ceiling(), numeric));
        if (!(response instanceof Response.Figure figure)) {
            return rule;
        }
        String points = formats.number(Math.rint(Points.of(question, figure)));
        return rule + " " + messages.get("answer.number.gives", figure(figure.value(), numeric), points);
    }

    /** "0 to 100", "at least 0", "at most 100"; empty without limits. */
    String range(QuestionKind.Numeric numeric) {
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

    /** What an earlier round said. */
    String of(Question question, Carried carried) {
        AnswerText text = new AnswerText(messages, formats);
        String words = text.of(question, carried.answer().response());
        return words.isEmpty() ? text.without(carried.answer().response()) : words;
    }

    /** What that rested on, who said it and when, as far as it is known. */
    String signed(Carried carried, Instant now) {
        List<String> parts = new ArrayList<>();
        if (!carried.answer().note().isBlank()) {
            parts.add(carried.answer().note().strip());
        }
        String evidence = evidence(carried.answer().evidence());
        if (!evidence.isEmpty()) {
            parts.add(evidence);
        }
        parts.addAll(formats.attached(carried.answer().evidence().files()));
        if (!carried.by().isBlank()) {
            parts.add(carried.by());
        }
        if (!carried.at().equals(Instant.EPOCH)) {
            parts.add(formats.day(carried.at(), now));
        }
        return String.join("  ·  ", parts);
    }

    /** Source and year in one line. */
    String evidence(Evidence evidence) {
        Integer year = evidence.year();
        if (year == null) {
            return evidence.source();
        }
        return evidence.source().isEmpty()
                ? String.valueOf(year)
                : messages.get("answer.evidence.line", evidence.source(), String.valueOf(year));
    }
}
