package org.southsouth.readiness.bench;

import java.util.Arrays;

/**
 * The floor: the same questionnaire in bare arrays that are written over, everything worked out anew after each answer,
 * and no word about bounds, bands, evidence or completeness. Also the independent reference for the figures.
 */
final class PlainFill {
    private static final int NONE = -1;

    private final GeneratedQuestionnaire shape;
    private final int[] answers;
    private double score;

    PlainFill(GeneratedQuestionnaire shape) {
        this.shape = shape;
        this.answers = new int[shape.size() + 1];
        Arrays.fill(answers, NONE);
    }

    Samples fill() {
        Samples samples = new Samples();
        for (int i = 1; i <= shape.size(); i++) {
            if (isAsked(i)) {
                long start = System.nanoTime();
                answers[i] = GeneratedQuestionnaire.answerTo(i);
                score = scoreAnew();
                samples.add(System.nanoTime() - start);
            }
        }
        return samples;
    }

    private boolean isAsked(int question) {
        return !GeneratedQuestionnaire.isConditional(question) || answers[question - 1] > 0;
    }

    private double scoreAnew() {
        double sum = 0;
        int scored = 0;
        for (int section = 1; section <= shape.sectionCount(); section++) {
            double of = score(section);
            if (!Double.isNaN(of)) {
                sum += of;
                scored++;
            }
        }
        return sum / scored;
    }

    double score() {
        return score;
    }

    /** The score of a section, counted from 1; 0 to 100, NaN while it has no answers. */
    double score(int section) {
        long sum = 0;
        long max = 0;
        for (int i = shape.firstOf(section); i <= shape.lastOf(section); i++) {
            if (answers[i] != NONE && isAsked(i)) {
                sum += (long) answers[i] * GeneratedQuestionnaire.weightOf(i);
                max += (long) GeneratedQuestionnaire.HIGHEST * GeneratedQuestionnaire.weightOf(i);
            }
        }
        return max == 0 ? Double.NaN : 100.0 * sum / max;
    }
}
