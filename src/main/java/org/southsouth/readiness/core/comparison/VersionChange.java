package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * A subject's change between two versions of a questionnaire, told in two parts that add up to it: {@code answers}, the
 * change on the common questions alone, scored as the later version weighs them; {@code method}, the rest: questions that
 * came, went or earn points otherwise, and other weights and means. In points of the overall score; NaN where one of the
 * four scores is missing. Each list holds scored questions, in its framework's order; {@code altered} are those in both
 * that earn points otherwise.
 */
public record VersionChange(
        double answers, double method, List<QuestionId> came, List<QuestionId> gone, List<QuestionId> altered) {
    public VersionChange {
        came = List.copyOf(came);
        gone = List.copyOf(gone);
        altered = List.copyOf(altered);
    }

    /** Empty where the two have no scored question in common. */
    public static Optional<VersionChange> of(Scorecard before, Scorecard after) {
        return CommonQuestions.of(List.of(after.framework(), before.framework()))
                .map(common -> {
                    double answers = common.score(after).root().score()
                            - common.score(before).root().score();
                    double total = after.root().score() - before.root().score();
                    List<QuestionId> altered = scored(after.framework()).stream()
                            .filter(id -> before.framework().question(id).isPresent() && !common.has(id))
                            .toList();
                    return new VersionChange(
                            answers,
                            total - answers,
                            without(after.framework(), before.framework()),
                            without(before.framework(), after.framework()),
                            altered);
                });
    }

    /** The change of the overall score; NaN where it cannot be split. */
    public double total() {
        return answers + method;
    }

    private static List<QuestionId> without(Framework one, Framework other) {
        List<QuestionId> found = new ArrayList<>(scored(one));
        found.removeIf(id -> other.question(id).isPresent());
        return found;
    }

    private static List<QuestionId> scored(Framework framework) {
        return framework.questions().stream()
                .filter(Question::isScored)
                .map(Question::id)
                .toList();
    }
}
