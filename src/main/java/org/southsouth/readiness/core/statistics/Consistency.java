package org.southsouth.readiness.core.statistics;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * Whether the questions of a theme go together: Cronbach's alpha ("Coefficient alpha and the internal structure of
 * tests", 1951) over the {@code subjects} that have points for every question of it, and the correlation of each two. At
 * most 1; NaN for fewer than {@link #LEAST} subjects, fewer than two questions, or where nothing varies.
 */
public record Consistency(SectionId theme, int subjects, double alpha, List<Correlation> correlations) {
    /** Of fewer subjects nothing is said. */
    public static final int LEAST = 15;

    public Consistency {
        correlations = List.copyOf(correlations);
    }

    /** For each section that holds two scored questions or more, in the framework's order. All must be of one framework. */
    public static List<Consistency> of(Framework framework, List<Scorecard> subjects) {
        if (!subjects.stream().allMatch(subject -> subject.framework().ref().equals(framework.ref()))) {
            throw new IllegalArgumentException("not all of " + framework.ref());
        }
        List<Consistency> found = new ArrayList<>();
        for (Section section : framework.sections()) {
            List<QuestionId> questions = section.questions().stream()
                    .filter(Question::isScored)
                    .map(Question::id)
                    .toList();
            if (questions.size() > 1) {
                found.add(of(section.id(), questions, subjects));
            }
        }
        return found;
    }

    private static Consistency of(SectionId theme, List<QuestionId> questions, List<Scorecard> subjects) {
        List<double[]> points =
                questions.stream().map(question -> points(question, subjects)).toList();
        List<double[]> whole = Sample.whole(points);
        List<Correlation> correlations = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                List<double[]> pair = Sample.whole(List.of(points.get(i), points.get(j)));
                int count = pair.get(0).length;
                double value = count < LEAST ? Double.NaN : Sample.correlation(pair.get(0), pair.get(1));
                correlations.add(new Correlation(questions.get(i), questions.get(j), count, value));
            }
        }
        int count = whole.get(0).length;
        return new Consistency(theme, count, count < LEAST ? Double.NaN : Sample.alpha(whole), correlations);
    }

    /** NaN where a question does not count for a subject, or is not answered. */
    private static double[] points(QuestionId question, List<Scorecard> subjects) {
        return subjects.stream()
                .map(subject -> subject.of(question))
                .mapToDouble(ScoredQuestion::points)
                .toArray();
    }
}
