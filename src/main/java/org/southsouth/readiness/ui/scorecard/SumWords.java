package org.southsouth.readiness.ui.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * A mean written out: "(50 + 67 + 50 + 45) ÷ 4 = 53". The figures are whole where that comes out at the result that is
 * shown; else they have a decimal, so that nobody who calculates it again finds another figure; else "≈" says so.
 */
final class SumWords {
    private static final int MOST_DECIMALS = 2;

    private final Messages messages;
    private final Formats formats;
    private final List<Band> bands;

    /** A weight above 0 and a value from 0 to 100. */
    record Term(double weight, double value) {}

    SumWords(Messages messages, Formats formats, List<Band> bands) {
        this.messages = messages;
        this.formats = formats;
        this.bands = bands;
    }

    /** Values below the floor must already have been raised to it. */
    String of(Mean mean, List<Term> terms, double result) {
        String shown = formats.score(result, bands);
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            if (formats.score(calculate(mean, rounded(terms, decimals)), bands).equals(shown)) {
                return write(mean, terms, decimals) + " = " + shown;
            }
        }
        return write(mean, terms, 1) + " ≈ " + shown;
    }

    private static List<Term> rounded(List<Term> terms, int decimals) {
        return terms.stream()
                .map(term ->
                        new Term(term.weight(), exact(term.value(), decimals).doubleValue()))
                .toList();
    }

    private static BigDecimal exact(double value, int decimals) {
        return new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Only for asking whether the rounded terms give the figure that is shown. */
    private static double calculate(Mean mean, List<Term> terms) {
        double weights = 0;
        double sum = 0;
        for (Term term : terms) {
            weights += term.weight();
            sum += term.weight()
                    * switch (mean) {
                        case ARITHMETIC -> term.value();
                        case GEOMETRIC -> StrictMath.log(term.value());
                        case HARMONIC -> 1 / term.value();
                    };
        }
        return switch (mean) {
            case ARITHMETIC -> sum / weights;
            case GEOMETRIC -> StrictMath.exp(sum / weights);
            case HARMONIC -> weights / sum;
        };
    }

    static boolean areEqual(List<Term> terms) {
        return terms.stream().allMatch(term -> term.weight() == terms.get(0).weight());
    }

    private String write(Mean mean, List<Term> terms, int decimals) {
        boolean areEqual = areEqual(terms);
        double weights = terms.stream().mapToDouble(Term::weight).sum();
        String total = areEqual ? String.valueOf(terms.size()) : formats.number(weights);
        return switch (mean) {
            case ARITHMETIC -> "(" + joined(terms, decimals, areEqual, " × ", " + ") + ") ÷ " + total;
            case GEOMETRIC ->
                areEqual
                        ? messages.get(
                                "scorecard.sum.root", root(terms.size()), joined(terms, decimals, true, "", " × "))
                        : messages.get("scorecard.sum.product", product(terms, decimals, weights));
            case HARMONIC -> total + " ÷ (" + fractions(terms, decimals, areEqual) + ")";
        };
    }

    private String root(int count) {
        return count <= 4
                ? messages.getString("scorecard.root." + count)
                : messages.get("scorecard.root.more", String.valueOf(count));
    }

    private String joined(List<Term> terms, int decimals, boolean areEqual, String times, String between) {
        return terms.stream()
                .map(term -> (areEqual ? "" : formats.number(term.weight()) + times) + value(term, decimals))
                .collect(Collectors.joining(between));
    }

    private String product(List<Term> terms, int decimals, double weights) {
        return terms.stream()
                .map(term -> messages.get(
                        "scorecard.sum.power",
                        value(term, decimals),
                        formats.number(term.weight()),
                        formats.number(weights)))
                .collect(Collectors.joining(" × "));
    }

    private String fractions(List<Term> terms, int decimals, boolean areEqual) {
        return terms.stream()
                .map(term -> (areEqual ? "1" : formats.number(term.weight())) + " ÷ " + value(term, decimals))
                .collect(Collectors.joining(" + "));
    }

    private String value(Term term, int decimals) {
        return formats.number(exact(term.value(), decimals).doubleValue());
    }
}
