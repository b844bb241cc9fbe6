package org.southsouth.readiness.report.xlsx;

import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.report.model.PlainDecimal;

/**
 * The formulas of a row of the calculation, in the columns of {@link CalculationSheet}: method, sections 2 and 3. Rows are
 * counted from 1; what a section is made of stands in the rows below it, so that no formula waits for itself.
 */
record ScoreFormulas(FrameworkHead head, Basis basis, int lastRow) {
    private static final String NUMBER = "A";
    private static final String WITHIN = "B";
    private static final String WEIGHT = "F";
    private static final String NEEDS = "H";
    private static final String SCORE = "I";
    private static final String COUNTS = "J";
    private static final String ANSWERED = "K";
    private static final String ALL_WEIGHT = "L";
    private static final String SCORED_WEIGHT = "M";
    private static final String PART = "N";
    private static final String POSITIVE = ",\">0\"";
    /** Comparisons bear so much, as everywhere. */
    private static final String TOLERANCE = "-0.000000001";

    /** The points of an answer as they stand on their own sheet; an empty cell stays one. */
    static String copied(String cell) {
        return "IF(ISNUMBER(" + cell + ")," + cell + ",\"\")";
    }

    static String isAnswered(int row) {
        return "IF(AND(" + COUNTS + row + ">0,ISNUMBER(" + SCORE + row + ")),1,0)";
    }

    String counts(int row) {
        return sum(COUNTS, row, WEIGHT, POSITIVE);
    }

    String answered(int row) {
        return sum(ANSWERED, row, WEIGHT, POSITIVE);
    }

    /** Of the parts that apply. */
    String weight(int row) {
        return sum(WEIGHT, row, COUNTS, POSITIVE);
    }

    String weightWithScore(int row) {
        return "SUMIFS(" + below(WEIGHT, row) + "," + within(row) + "," + below(COUNTS, row) + POSITIVE + ","
                + below(SCORE, row) + ",\">=0\")";
    }

    /** What this row brings into the mean above it. */
    String part(int row, Mean mean) {
        String score = SCORE + row;
        String floored = "MAX(" + PlainDecimal.of(head.floor()) + "," + score + ")";
        String term = switch (mean) {
            case ARITHMETIC -> score;
            case GEOMETRIC -> unlessZero("LN(" + floored + ")", floored, "-1E+300");
            case HARMONIC -> unlessZero("1/" + floored, floored, "1E+300");
        };
        return "IF(AND(" + COUNTS + row + ">0,ISNUMBER(" + score + "))," + WEIGHT + row + "*" + term + ",0)";
    }

    /** With a floor of 0 a part of 0 makes the mean 0. */
    private String unlessZero(String term, String floored, String otherwise) {
        return head.floor() > 0 ? term : "IF(" + floored + ">0," + term + "," + otherwise + ")";
    }

    /** Empty where the method gives no score there. */
    String score(Section section, int row, int level) {
        boolean isCore = basis.depth() == Depth.CORE;
        if (isCore ? level != 1 : level == 0 && basis.isCity()) {
            return "";
        }
        String parts = "SUMIFS(" + below(PART, row) + "," + within(row) + ")";
        String weight = SCORED_WEIGHT + row;
        String mean = switch (section.mean()) {
            case ARITHMETIC -> parts + "/" + weight;
            case GEOMETRIC -> "EXP(" + parts + "/" + weight + ")";
            case HARMONIC -> weight + "/" + parts;
        };
        String enough = isCore
                ? unless(ANSWERED + row + "<" + head.core(), mean)
                : unless(weight + "/" + ALL_WEIGHT + row + "<" + NEEDS + row + TOLERANCE, mean);
        String share = ANSWERED + row + "/" + COUNTS + row;
        String completeness = "<" + PlainDecimal.of(head.completeness()) + TOLERANCE;
        return unless(weight + "=0", level == 0 ? unless(share + completeness, enough) : enough);
    }

    private static String unless(String condition, String value) {
        return "IF(" + condition + ",\"\"," + value + ")";
    }

    private String sum(String column, int row, String where, String condition) {
        return "SUMIFS(" + below(column, row) + "," + within(row) + "," + below(where, row) + condition + ")";
    }

    private String within(int row) {
        return below(WITHIN, row) + "," + NUMBER + row;
    }

    private String below(String column, int row) {
        return column + (row + 1) + ":" + column + Math.max(row + 1, lastRow);
    }
}
