package org.southsouth.readiness.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** Answers in few words, where {@link AnswerText} would take too much room: in a line, a sentence, the row of a table. */
public final class AnswerBrief {
    private static final String WIDE_SPACE = "\u2003";
    private static final int SHORT = 24;

    private final Messages messages;
    private final Formats formats;
    private final AnswerText whole;

    public AnswerBrief(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.whole = new AnswerText(messages, formats);
    }

    /** "Level 2", "Partly", "4 of 6", "28 %", "Don't know yet", "No answer". */
    public String of(Question question, Response response) {
        QuestionKind kind = question.kind();
        Optional<String> ofChoice =
                kind.choice().flatMap(choice -> response.chosen().map(id -> chosen(choice, id)));
        Optional<String> ofTicks = response.ticked()
                .map(ids ->
                        messages.get("answer.ticked", ids.size(), kind.options().size()));
        Optional<String> ofFigure = kind.numeric()
                .filter(numeric -> response.figure().isPresent())
                .map(numeric -> figure(numeric, response.figure().getAsDouble()));
        return ofChoice.or(() -> ofTicks).or(() -> ofFigure).orElseGet(() -> otherwise(question, response));
    }

    private String otherwise(Question question, Response response) {
        String words = whole.of(question, response).lines().findFirst().orElse("");
        return response.byStatus(
                words,
                messages.getString("answer.none"),
                messages.get("answer.dont-know"),
                messages.getString("answer.not-applicable"));
    }

    private String chosen(QuestionKind.Choice choice, String id) {
        return switch (ChoiceLook.of(choice)) {
            case LEVELS -> messages.get("answer.level", id);
            case YES_NO -> messages.getString("answer.option." + id);
            case PLAIN -> choice.option(id).map(Option::text).orElse(id);
        };
    }

    /** "28 %" where the unit is a share, else the figure alone: units are often half a sentence. */
    String figure(QuestionKind.Numeric numeric, double value) {
        String figure = formats.number(value);
        return numeric.isInPerCent() ? messages.get("answer.number.share", figure) : figure;
    }

    /** One line for a card at rest: the short words, then what was chosen; the reason where it does not apply. */
    public String line(ScoredQuestion scored) {
        Response response = scored.answer().response();
        String brief = of(scored.question(), response);
        String reason = scored.answer().note().lines().findFirst().orElse("");
        String more = more(scored.question().kind(), response);
        String answered = more.isEmpty() || more.equals(brief) ? brief : brief + WIDE_SPACE + more;
        return response.byStatus(answered, "", brief, brief + WIDE_SPACE + reason);
    }

    /** The same in a sentence: "Level 0: No strategy, and none is being prepared". */
    public String quoted(ScoredQuestion scored) {
        String words = line(scored).replace(WIDE_SPACE, ": ").strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The texts of the options that the answer names, where it has options. */
    private String more(QuestionKind kind, Response response) {
        if (!kind.hasOptions() || !response.isAnswer()) {
            return "";
        }
        List<String> named =
                response.ticked().or(() -> response.chosen().map(List::of)).orElse(List.of());
        String texts = named.stream()
                .flatMap(id ->
                        kind.options().stream().filter(option -> option.id().equals(id)))
                .map(Option::text)
                .collect(Collectors.joining(messages.getString("common.list.comma")));
        return texts.isEmpty() && response.ticked().isPresent() ? messages.getString("answer.multiple.none") : texts;
    }

    /** For the row of a table: "Level 2 of 4", "4 of 6 chosen", "28 %". */
    public String inRow(Question question, Response response) {
        QuestionKind kind = question.kind();
        Optional<String> ofChoice = kind.choice()
                .flatMap(choice -> response.chosen()
                        .map(id -> choice.option(id)
                                .map(option -> level(choice, option))
                                .orElse(id)));
        Optional<String> ofTicks = response.ticked()
                .map(ids -> messages.get(
                        "scorecard.answer.ticked", ids.size(), kind.options().size()));
        return ofChoice.or(() -> ofTicks).orElseGet(() -> whole.of(question, response));
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
}
