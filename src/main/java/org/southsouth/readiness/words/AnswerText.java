package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** Answers in words, as they were chosen or typed. */
public final class AnswerText {
    private static final String RATIO = "ratio ";
    /** What a unit says to whoever types: US$ (0 if none). */
    private static final Pattern TYPING = Pattern.compile("\\s*[(]0 if [^()]{1,40}[)]");

    private static final double SHORT_SCALE = 10;
    private static final int FIGURES = 3;
    private static final int LONGEST_LINE = 80;

    private final Messages messages;
    private final Formats formats;

    public AnswerText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Whole; empty where there is none. An option that the question does not have stands as its id. */
    public String of(Question question, Response response) {
        return of(question, response, this::figure);
    }

    /** The same with every decimal that was given, for whoever decides about it. */
    public String asGiven(Question question, Response response) {
        return of(question, response, this::exactly);
    }

    /** As {@link #of(ScoredQuestion)}, with every decimal that was given. */
    public String asGiven(ScoredQuestion scored) {
        return scored.state() == QuestionState.ANSWERED
                ? asGiven(scored.question(), scored.answer().response())
                : of(scored.state());
    }

    /** The answer as it was given, or in two or three words why there is none. */
    public String saidAsGiven(Question question, Response response) {
        String words = asGiven(question, response);
        return words.isEmpty() ? without(response) : words;
    }

    /** The same in a line, for a list of several: of a long text its beginning. */
    public String inLine(Question question, Response response) {
        String line = saidAsGiven(question, response).strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        boolean isHalf = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1));
        return line.substring(0, isHalf ? LONGEST_LINE - 1 : LONGEST_LINE) + "…";
    }

    private String of(Question question, Response response, Figures figures) {
        return response.map(
                none -> "",
                chosen -> option(question.kind(), chosen.option()),
                ticked -> ticked(question.kind(), ticked.options()),
                figure -> question.kind()
                        .numeric()
                        .map(numeric -> figures.words(numeric, figure.value()))
                        .orElse(formats.number(figure.value())),
                Response.Written::text,
                day -> formats.date(day.value()));
    }

    private interface Figures {
        String words(QuestionKind.Numeric numeric, double value);
    }

    private String ticked(QuestionKind kind, List<String> options) {
        return options.isEmpty()
                ? messages.getString("common.answer.none")
                : options.stream().map(id -> option(kind, id)).collect(Collectors.joining("; "));
    }

    /** The answer, or in two or three words why there is none. */
    public String said(Question question, Response response) {
        String words = of(question, response);
        return words.isEmpty() ? without(response) : words;
    }

    /** The same, where what is not asked or counts otherwise says so. */
    public String of(ScoredQuestion scored) {
        return scored.state() == QuestionState.ANSWERED
                ? of(scored.question(), scored.answer().response())
                : of(scored.state());
    }

    /** Why a response is no answer, in two or three words; "Answered" where it is one. */
    public String without(Response response) {
        return of(response.byStatus(
                QuestionState.ANSWERED,
                QuestionState.UNANSWERED,
                QuestionState.DONT_KNOW,
                QuestionState.NOT_APPLICABLE));
    }

    /**
     * A figure with the question's unit and at most as many decimals as the question shows; on a scale so short that whole
     * numbers say nothing, and where the question gives none, up to three figures that count.
     */
    public String figure(QuestionKind.Numeric numeric, double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int decimals = Math.min(Math.max(0, exact.scale()), decimals(numeric, exact));
        return withUnit(numeric, formats.number(exact.setScale(decimals, RoundingMode.HALF_UP)));
    }

    private static int decimals(QuestionKind.Numeric numeric, BigDecimal exact) {
        Goalposts posts = numeric.goalposts();
        boolean isShort = Math.abs(posts.ceiling() - posts.floor()) < SHORT_SCALE;
        return numeric.decimals() == 0 && isShort
                ? Math.max(0, exact.round(new MathContext(FIGURES)).scale())
                : numeric.decimals();
    }

    /** The same with every decimal that it has: where two figures would read alike and are not. */
    public String exactly(QuestionKind.Numeric numeric, double value) {
        return withUnit(numeric, formats.number(value));
    }

    private String withUnit(QuestionKind.Numeric numeric, String figure) {
        String unit = TYPING.matcher(numeric.unit()).replaceFirst("").strip();
        if (unit.isEmpty()) {
            return figure;
        }
        // "0.94 0 to 1" and "3 2017 PPP $" read as two figures.
        if (Character.isDigit(unit.charAt(0))) {
            return messages.get("common.answer.scale", figure, unit);
        }
        // "1.02 ratio (1 = equal)" is no English: what is measured stands before the figure, and what it means after
        // it.
        return unit.startsWith(RATIO)
                ? messages.get(
                        "common.answer.ratio",
                        figure,
                        unit.substring(RATIO.length()).strip())
                : messages.get("common.answer.figure", figure, unit);
    }

    /** In two or three words. */
    public String of(QuestionState state) {
        return messages.getString(
                switch (state) {
                    case ANSWERED -> "common.state.answered";
                    case DONT_KNOW -> "common.state.dont-know";
                    case UNANSWERED -> "common.state.unanswered";
                    case NOT_APPLICABLE -> "common.state.not-applicable";
                    case COUNTS_AS_ZERO -> "common.state.counts-as-zero";
                    case NOT_ASKED, GATE_NOT_APPLICABLE -> "common.state.not-asked";
                    case NOT_ASKED_YET -> "common.state.not-asked-yet";
                    case OUT_OF_SCOPE -> "common.state.out-of-scope";
                });
    }

    private static String option(QuestionKind kind, String id) {
        return kind.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(Option::text)
                .orElse(id);
    }
}
