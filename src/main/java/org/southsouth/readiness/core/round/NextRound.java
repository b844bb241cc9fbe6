package org.southsouth.readiness.core.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.LeftBehind;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What the next round begins with. Every answer of the earlier one is either carried, to be confirmed, or left behind with
 * the reason; what that round itself had not confirmed yet comes along with what was said before it. A note or evidence
 * without an answer goes over as it is, since it counts nowhere. {@code answers} therefore holds no answer at all.
 *
 * <pre>{@code
 * NextRound next = NextRound.after(original, carriedByIt, history, then, now);
 * next.carrying().left();
 * }</pre>
 */
public record NextRound(Answers answers, Carrying carrying) {
    /** Takes the trail of the original for who said what when, and the two questionnaires, which may be one. */
    public static NextRound after(
            Assessment original, Carrying before, List<HistoryEntry> history, Framework then, Framework now) {
        Map<QuestionId, HistoryEntry> last = new HashMap<>();
        history.stream().filter(entry -> !entry.isAside()).forEach(entry -> last.put(entry.question(), entry));
        // By id, so that the same round always makes the same list.
        Map<String, Carried> said = new TreeMap<>();
        before.carried().forEach((question, carried) -> {
            if (before.isToConfirm(question, original.answers().to(question))) {
                said.put(question.value(), carried);
            }
        });
        Answers kept = Answers.none();
        for (Map.Entry<QuestionId, Answer> entry : original.answers().asMap().entrySet()) {
            QuestionId question = entry.getKey();
            Answer answer = entry.getValue();
            boolean isAnswered = !answer.response().isBlank();
            if (!isAnswered && now.question(question).isPresent()) {
                kept = kept.with(question, answer);
            } else if (isAnswered || !said.containsKey(question.value())) {
                said.put(question.value(), signed(original, answer, Optional.ofNullable(last.get(question))));
            }
        }
        return new NextRound(kept, carrying(said, then, now));
    }

    private static Carried signed(Assessment original, Answer answer, Optional<HistoryEntry> last) {
        return new Carried(
                answer,
                original.profile().round(),
                last.map(HistoryEntry::by).orElse(""),
                last.map(HistoryEntry::at).orElse(Instant.EPOCH));
    }

    private static Carrying carrying(Map<String, Carried> said, Framework then, Framework now) {
        Map<QuestionId, Carried> carried = new HashMap<>();
        List<LeftBehind> left = new ArrayList<>();
        said.forEach((id, one) -> {
            QuestionId question = new QuestionId(id);
            Optional<Question> asked = then.question(question);
            Optional<LeftBehind.Obstacle> obstacle = now.question(question)
                    .map(next -> Mapping.obstacle(one.answer().response(), asked, next))
                    .orElse(Optional.of(LeftBehind.Obstacle.QUESTION_GONE));
            obstacle.ifPresentOrElse(
                    why -> left.add(new LeftBehind(question, one, why)), () -> carried.put(question, one));
        });
        return new Carrying(carried, left);
    }
}
