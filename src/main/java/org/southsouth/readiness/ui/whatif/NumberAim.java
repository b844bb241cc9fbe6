package org.southsouth.readiness.ui.whatif;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.NumberReading;
import org.southsouth.readiness.words.TypedFigure;

/** A number to try: how it is read and written, and what is said of it. */
record NumberAim(WhatIfLine line, ScreenContext context) {
    /** As much as the field holds with large text. */
    private static final int LONGEST_PROMPT = 6;

    /** What was typed: a response, none where nothing was typed (as today), or nothing that can be taken. */
    record Reading(boolean isTaken, Optional<Response> response) {}

    /** Whether a number can begin with it: a digit, a sign or a point. */
    static boolean begins(String typed) {
        return typed.length() == 1 && (Character.isDigit(typed.charAt(0)) || "-.,".contains(typed));
    }

    Reading read(String typed) {
        if (typed.isBlank()) {
            return new Reading(true, Optional.empty());
        }
        OptionalDouble figure = figure().map(form -> form.read(typed)).orElse(OptionalDouble.empty());
        boolean isTaken = figure.isPresent()
                && kind().filter(kind -> kind.accepts(figure.getAsDouble())).isPresent();
        return new Reading(
                isTaken, isTaken ? Optional.of(new Response.Figure(figure.getAsDouble())) : Optional.empty());
    }

    /** As it stands in the field; empty for today's. */
    String text(Optional<Response> response) {
        OptionalDouble figure = response.map(Response::figure).orElse(OptionalDouble.empty());
        return figure.isPresent()
                ? figure().map(form -> form.text(figure.getAsDouble())).orElse("")
                : "";
    }

    String unit() {
        return kind().map(QuestionKind.Numeric::unit).orElse("");
    }

    /** "0 to 2,000"; may be empty. */
    String limits() {
        return kind().map(kind -> new AnswerPoints(context.messages(), context.formats()).range(kind))
                .orElse("");
    }

    /** The same in the field while nothing stands there, "0–100"; empty where it would be cut, and say another number. */
    String prompt() {
        String both = kind().filter(kind -> kind.min() != null && kind.max() != null)
                .map(kind -> context.text(
                        "whatif.number.prompt",
                        context.formats().number(Objects.requireNonNull(kind.min())),
                        context.formats().number(Objects.requireNonNull(kind.max()))))
                .orElse("");
        return both.length() > LONGEST_PROMPT ? "" : both;
    }

    /** The unit and the limits, for whoever does not see them beside the field. */
    String help() {
        return Stream.of(unit(), limits()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /**
     * What should have been typed: "Type 0 to 2,000.", or in which unit where another stands behind the number, or which of two where
     * it could be both.
     */
    String expected(String typed) {
        TypedFigure figure = figure().orElse(null);
        NumberReading.Readings two =
                figure == null ? null : figure.unclear(typed).orElse(null);
        if (figure != null && two != null) {
            return context.text("whatif.number.two", figure.text(two.thousands()), figure.text(two.decimals()));
        }
        Locale locale = context.messages().getLocale();
        boolean isOtherUnit = NumberReading.read(typed, unit(), locale).isEmpty()
                && NumberReading.wordsBeside(typed, locale).isPresent();
        if (isOtherUnit) {
            return unit().isEmpty()
                    ? context.text("whatif.number.alone")
                    : context.text("whatif.number.alone.unit", unit());
        }
        return kind().map(this::expected).orElse("");
    }

    private String expected(QuestionKind.Numeric kind) {
        Formats formats = context.formats();
        Double min = kind.min();
        Double max = kind.max();
        if (min != null && max != null) {
            return context.text("whatif.number.range", formats.number(min), formats.number(max));
        }
        if (min != null) {
            return context.text("whatif.number.min", formats.number(min));
        }
        return max != null ? context.text("whatif.number.max", formats.number(max)) : context.text("whatif.number.any");
    }

    private Optional<TypedFigure> figure() {
        return kind().map(kind -> new TypedFigure(kind, context.messages().getLocale()));
    }

    private Optional<QuestionKind.Numeric> kind() {
        return line.numeric();
    }
}
