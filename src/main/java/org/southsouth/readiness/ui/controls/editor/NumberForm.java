package org.southsouth.readiness.ui.controls.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.NumberReading;
import org.southsouth.readiness.words.TypedFigure;

/** A figure in the unit of its question. */
record NumberForm(AnswerHost host, QuestionKind.Numeric kind) implements TypedForm {
    /** Above this not every whole number can be kept. */
    private static final double TOO_LARGE = 1e15;

    /** So much is repeated of what could not be read. */
    private static final int SHOWN = 40;

    /** Where no answer can be as large, nobody is told to write zeros: 3 million people are no share. */
    private static final double THOUSAND = 1_000;

    /** Written with all its digits. */
    private static final String MANY = "1200000";

    /** 24-48, 36 or 48, 57/60: two numbers with something between them. */
    private static final Pattern TWO =
            Pattern.compile("\\s*\\d[\\d.,]*(?:\\s*[-\u2013/]\\s*|\\s+\\p{L}{1,5}\\s+)\\d[\\d.,]*\\s*");

    /** 7/10: a part of a whole. */
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,9})\\s*/\\s*(\\d{1,9})\\s*");

    /** about 40, ~40, more than 40. */
    private static final Pattern WORD_BEFORE =
            Pattern.compile("\\s*(\\p{L}[\\p{L} .]{0,20}?|[~≈<>≤≥±])\\s*(\\d.{0,40})");

    /** Behind a unit, and no part of it: US$ (0 if none). */
    private static final Pattern NOTE = Pattern.compile("\\s*[(][^()]{1,60}[)]$");

    /** What a number may look like, for whoever typed none. */
    private static final double SAMPLE = 12.5;

    @Override
    public Entry read(String typed) {
        if (typed.isBlank()) {
            return new Entry(new Response.Blank(), "");
        }
        OptionalDouble read = figure().read(typed);
        if (read.isEmpty()) {
            return new Entry(null, notRead(Formats.shortened(typed.strip(), SHOWN)));
        }
        double value = read.getAsDouble();
        if (Math.abs(value) >= TOO_LARGE) {
            return new Entry(null, host.text("answer.number.error.large", Formats.shortened(typed.strip(), SHOWN)));
        }
        Double min = kind.min();
        Double max = kind.max();
        if (min != null && value < min) {
            return refused("answer.number.error.below", value, min);
        }
        if (max != null && value > max) {
            return refused("answer.number.error.above", value, max);
        }
        return new Entry(new Response.Figure(value), "");
    }

    private Locale locale() {
        return host.context().messages().getLocale();
    }

    private TypedFigure figure() {
        return new TypedFigure(kind, locale(), host.knownFigures());
    }

    private String notRead(String typed) {
        NumberReading.Readings two = figure().unclear(typed).orElse(null);
        if (two != null) {
            return host.text(
                    "answer.number.error.two",
                    figure().text(two.thousands()),
                    figure().text(two.decimals()),
                    NumberReading.text(two.decimals(), locale()));
        }
        NumberReading.Readings out = figure().tooLarge(typed).orElse(null);
        if (out != null) {
            Formats formats = host.context().formats();
            return host.text(
                    "answer.number.error.above.two",
                    formats.number(out.thousands()),
                    formats.number(Objects.requireNonNull(kind.max())),
                    figure().text(out.decimals()),
                    NumberReading.text(out.decimals(), locale()));
        }
        if (host.hasKeys() && typed.codePoints().noneMatch(Character::isDigit)) {
            return host.text(
                    "answer.number.error.none",
                    typed,
                    host.text("answer.key.dont-know.key"),
                    host.text("answer.key.not-applicable.key"));
        }
        Matcher part = PART.matcher(typed);
        if (kind.isInPerCent() && part.matches()) {
            return part(typed, Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)));
        }
        if (TWO.matcher(typed).matches()) {
            return several(typed);
        }
        return about(typed)
                .or(() -> NumberReading.wordsBeside(typed, locale()).map(words -> beside(typed, words)))
                .orElseGet(() -> host.text(
                        "answer.number.error.not",
                        typed,
                        host.context().formats().number(SAMPLE)));
    }

    /** "about 40" is a number and a word about it, which has a place of its own; empty where it is not. */
    private Optional<String> about(String typed) {
        Matcher two = WORD_BEFORE.matcher(typed);
        if (!two.matches()) {
            return Optional.empty();
        }
        String word = two.group(1).toLowerCase(Locale.ROOT).replace(' ', '_');
        OptionalDouble figure = figure().read(two.group(2));
        boolean isKnown =
                List.of(host.text("answer.number.words.about").split(" ", -1)).contains(word);
        return isKnown && figure.isPresent()
                ? Optional.of(host.text("answer.number.error.about", figure().text(figure.getAsDouble()), two.group(1)))
                : Optional.empty();
    }

    /** Of a part of a whole, the share of it in per cent; of what is none, that it is two numbers. */
    private String part(String typed, int part, int whole) {
        return part > whole || whole == 0
                ? several(typed)
                : host.text("answer.number.error.part", typed, figure().text(Math.round(1000.0 * part / whole) / 10.0));
    }

    private String several(String typed) {
        return host.text(
                "answer.number.error.several", typed, NOTE.matcher(kind.unit()).replaceFirst(""));
    }

    /** What stands beside the number and is not its unit. */
    private String beside(String typed, String words) {
        boolean isOfZeros =
                List.of(host.text("answer.number.zeros").split(" ", -1)).contains(words.toLowerCase(Locale.ROOT));
        Double max = kind.max();
        if (isOfZeros && (max == null || max >= THOUSAND)) {
            return host.text("answer.number.error.zeros", MANY, words);
        }
        if (isOfZeros) {
            Formats formats = host.context().formats();
            return kind.isInPerCent()
                    ? host.text("answer.number.error.share", formats.number(SAMPLE))
                    : host.text("answer.number.error.above", typed, formats.number(Objects.requireNonNull(max)));
        }
        return kind.unit().isBlank()
                ? host.text("answer.number.error.words", words)
                : host.text(
                        "answer.number.error.unit",
                        words,
                        NOTE.matcher(kind.unit()).replaceFirst(""));
    }

    @Override
    public String reading(String typed) {
        Response read = read(typed).response();
        OptionalDouble other = figure().other(typed);
        return read != null && other.isPresent()
                ? host.text(
                        "answer.number.reading",
                        Formats.shortened(typed.strip(), SHOWN),
                        // With a sign between thousands it would tell nobody which of the two it is.
                        figure().text(read.figure().getAsDouble()),
                        NumberReading.text(other.getAsDouble(), locale()))
                : "";
    }

    @Override
    public boolean isDoubtful(String typed) {
        return figure().isDoubtful(typed);
    }

    private Entry refused(String key, double value, double limit) {
        Formats formats = host.context().formats();
        return new Entry(null, host.text(key, formats.number(value), formats.number(limit)));
    }

    @Override
    public String text(Response response) {
        return response.figure().isPresent() ? figure().text(response.figure().getAsDouble()) : "";
    }

    @Override
    public Optional<String> stands(Response response) {
        // As the field shows it: with a sign between thousands it would be one of the forms that are refused.
        return Optional.of(text(response)).filter(text -> !text.isEmpty());
    }

    @Override
    public String style() {
        return "number-large";
    }

    @Override
    public String unit() {
        return kind.unit();
    }

    @Override
    public String limits() {
        return points().range(kind);
    }

    @Override
    public String rule(Response response) {
        return host.question().isScored() ? points().rule(host.question(), kind, response) : "";
    }

    private AnswerPoints points() {
        return new AnswerPoints(host.context().messages(), host.context().formats());
    }
}
