package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Uncounted;

/** Why fewer questions count than there are, and which of those that count nobody can answer now. */
final class CountWords {
    private final AnswerContext screen;

    CountWords(AnswerContext screen) {
        this.screen = screen;
    }

    /** What comes next once no question is unanswered, and how many are no answer all the same. */
    String allAnswered(Scorecard scorecard) {
        int waiting = Uncounted.of(scorecard, all(scorecard)).waiting();
        int unknown = screen.model().count(Filter.DONT_KNOW);
        if (waiting > 0) {
            return screen.text("answer.open.none.waiting", waiting, unknown);
        }
        return unknown == 0 ? screen.text("answer.open.none") : screen.text("answer.open.none.unknown", unknown);
    }

    private static List<QuestionId> all(Scorecard scorecard) {
        return scorecard.framework().questions().stream().map(Question::id).toList();
    }

    /** "Of the 117: 4 “don’t know yet” and 1 waits for another answer. Not counted: 2 without points."; empty where there is nothing to say. */
    String whole(Scorecard scorecard) {
        Uncounted left = Uncounted.of(scorecard, all(scorecard));
        List<String> reasons = reasons(left);
        List<String> sentences = new ArrayList<>();
        List<String> without = new ArrayList<>();
        add(without, "answer.count.unknown", Uncounted.unknown(scorecard));
        add(without, "answer.count.zero.part", left.asZero());
        add(without, "answer.count.waiting.part", left.waiting());
        if (!without.isEmpty()) {
            int total = scorecard.root().applicable();
            sentences.add(
                    screen.text("answer.count.of", total, screen.messages().list(without)));
        }
        if (!reasons.isEmpty()) {
            sentences.add(screen.text("answer.count.left-out", screen.messages().list(reasons)));
        }
        return String.join(" ", sentences);
    }

    /** "3 of 5 answered, 1 not asked": what is said of the questions of a theme, with why. */
    String beside(String answered, Scorecard scorecard, Collection<QuestionId> questions) {
        Uncounted left = Uncounted.of(scorecard, questions);
        List<String> all = new ArrayList<>(List.of(answered));
        all.addAll(reasons(left));
        add(all, "answer.count.zero.part", left.asZero());
        add(all, "answer.count.waiting.part", left.waiting());
        return String.join(screen.text("common.list.comma"), all);
    }

    private List<String> reasons(Uncounted left) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "answer.count.without-points", left.notScored());
        add(reasons, "answer.count.not-asked", left.notAsked());
        add(reasons, "answer.count.not-applicable", left.notApplicable());
        return reasons;
    }

    private void add(List<String> reasons, String key, int count) {
        if (count > 0) {
            reasons.add(screen.text(key, count));
        }
    }
}
