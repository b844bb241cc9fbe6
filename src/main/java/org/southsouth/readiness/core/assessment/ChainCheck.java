package org.southsouth.readiness.core.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;

/** Whether a trail is as it was written: every hash fits its row, and every row follows one that is there. */
public final class ChainCheck {
    private final Digest digest;
    private final Map<QuestionId, Map<String, HistoryEntry>> seen = new HashMap<>();
    private final Set<QuestionId> broken = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ChainCheck(Digest digest) {
        this.digest = digest;
    }

    /** The first row of each question that does not fit, oldest first; empty where the trail is sound. */
    public static List<Problem> of(List<HistoryEntry> trail, Digest digest) {
        ChainCheck check = new ChainCheck(digest);
        trail.forEach(check::look);
        return List.copyOf(check.problems);
    }

    /** The same, and the answers that are not what their trail ends with. */
    public static List<Problem> of(List<HistoryEntry> trail, Answers answers, Digest digest) {
        ChainCheck check = new ChainCheck(digest);
        trail.forEach(check::look);
        Map<QuestionId, Answer> left = new HashMap<>(answers.asMap());
        heads(trail).forEach((question, head) -> {
            left.remove(question);
            if (!head.after().equals(answers.to(question))) {
                check.tell(question, "problem.history.answer", question.value());
            }
        });
        left.keySet().stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(question -> check.tell(question, "problem.history.answer", question.value()));
        return List.copyOf(check.problems);
    }

    /** The row of each question that is the answer now: the latest that was not put aside. */
    public static Map<QuestionId, HistoryEntry> heads(List<HistoryEntry> trail) {
        Map<QuestionId, HistoryEntry> heads = new HashMap<>();
        trail.stream().filter(entry -> !entry.isAside()).forEach(entry -> heads.put(entry.question(), entry));
        return heads;
    }

    private void look(HistoryEntry entry) {
        Map<String, HistoryEntry> known = seen.computeIfAbsent(entry.question(), question -> new HashMap<>());
        String row = Long.toString(entry.revision());
        String time = entry.at().toString();
        if (!entry.step().hash(digest).equals(entry.hash())) {
            tell(entry.question(), "problem.history.altered", entry.question().value(), row, time);
        } else if (isLost(entry.step().previous(), known) || isLost(entry.step().merged(), known)) {
            tell(entry.question(), "problem.history.missing", entry.question().value(), row, time);
        } else if (!entry.before().equals(before(entry, known))) {
            tell(entry.question(), "problem.history.before", entry.question().value(), row, time);
        }
        known.put(entry.hash(), entry);
    }

    private static boolean isLost(@Nullable String hash, Map<String, HistoryEntry> known) {
        return hash != null && !known.containsKey(hash);
    }

    private static Answer before(HistoryEntry entry, Map<String, HistoryEntry> known) {
        String previous = entry.step().previous();
        HistoryEntry last = previous == null ? null : known.get(previous);
        return last == null ? Answer.NONE : last.after();
    }

    private void tell(QuestionId question, String key, Object... arguments) {
        if (broken.add(question)) {
            problems.add(Problem.of(question.value(), key, arguments));
        }
    }
}
