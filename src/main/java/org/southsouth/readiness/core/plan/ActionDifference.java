package org.southsouth.readiness.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;

/** What two states of an action differ in, part by part. */
public final class ActionDifference {
    private static final String BETWEEN = " ";

    private final List<Turn> turns = new ArrayList<>();

    private ActionDifference() {}

    /** In the order of the parts; none where both are the same. */
    public static List<Turn> of(Action before, Action after) {
        ActionDifference difference = new ActionDifference();
        difference.add(Part.TITLE, before.title(), after.title());
        difference.add(Part.QUESTION, text(before.question()), text(after.question()));
        difference.add(Part.AIM, aim(before), aim(after));
        difference.add(Part.LEAD, before.bodies().lead(), after.bodies().lead());
        difference.add(
                Part.SUPPORTING, before.bodies().supporting(), after.bodies().supporting());
        difference.add(Part.PARTNER, before.bodies().partner(), after.bodies().partner());
        difference.add(Part.START, text(before.start()), text(after.start()));
        difference.add(Part.END, text(before.end()), text(after.end()));
        difference.add(Part.COST, cost(before.cost()), cost(after.cost()));
        difference.add(
                Part.INDICATOR, before.indicator().name(), after.indicator().name());
        difference.add(
                Part.BASELINE, before.indicator().baseline(), after.indicator().baseline());
        difference.add(
                Part.TARGET, before.indicator().target(), after.indicator().target());
        difference.add(Part.SDG, before.sdg(), after.sdg());
        difference.add(Part.LEGAL_STEP, before.legalStep(), after.legalStep());
        difference.add(
                Part.FEASIBILITY,
                before.feasibility().name(),
                after.feasibility().name());
        difference.add(Part.STATE, before.state().name(), after.state().name());
        difference.add(Part.OBSTACLE, before.obstacle(), after.obstacle());
        difference.add(Part.EVIDENCE, before.evidence(), after.evidence());
        without(before, after).forEach(gone -> difference.add(Part.FOLLOW_UP, gone.text(), ""));
        without(after, before).forEach(fresh -> difference.add(Part.FOLLOW_UP, "", fresh.text()));
        return difference.turns;
    }

    private static List<FollowUp> without(Action action, Action other) {
        List<FollowUp> left = new ArrayList<>(action.followUps());
        other.followUps().forEach(left::remove);
        return left;
    }

    private void add(Part part, String was, String is) {
        if (!was.equals(is)) {
            turns.add(new Turn(part, was, is));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(@Nullable QuestionId question) {
        return question == null ? "" : question.value();
    }

    private static String aim(Action action) {
        Response aim = action.aim();
        if (aim == null) {
            return "";
        }
        ResponseText text = ResponseText.of(aim);
        String content = text.content() == null ? "" : BETWEEN + text.content();
        return text(action.question()) + BETWEEN + text.kind() + content;
    }

    /** The answer that an {@link Part#AIM} tells of, and its question; empty where it tells of none. */
    public static Optional<Aim> aim(String text) {
        String[] words = text.split(BETWEEN, 3);
        return words.length < 2 || words[0].isEmpty()
                ? Optional.empty()
                : new ResponseText(words[1], words.length == 2 ? null : words[2])
                        .response()
                        .map(response -> new Aim(new QuestionId(words[0]), response));
    }

    /** An answer to a question. */
    public record Aim(QuestionId question, Response response) {}

    private static String cost(@Nullable CostRange cost) {
        return cost == null
                ? ""
                : String.join(BETWEEN, cost.low().toPlainString(), cost.high().toPlainString(), cost.currency());
    }

    /**
     * Whether such a part can have said this, which may come from a file or a row that somebody else wrote. Empty is no
     * value, which each can have.
     */
    public static boolean isSound(Part part, String text) {
        return text.isEmpty()
                || switch (part) {
                    case AIM -> aim(text).isPresent();
                    case START, END -> Response.Day.of(text).isPresent();
                    case COST -> cost(text).isPresent();
                    case FEASIBILITY -> isOne(Feasibility.values(), text);
                    case STATE -> isOne(ActionState.values(), text);
                    default -> true;
                };
    }

    private static boolean isOne(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    /** What a {@link Part#COST} tells of; empty where it tells of none. */
    public static Optional<CostRange> cost(String text) {
        String[] words = text.split(BETWEEN, 3);
        if (words.length < 3) {
            return Optional.empty();
        }
        return CostRange.amount(words[0])
                .flatMap(low -> CostRange.amount(words[1]).map(high -> new CostRange(low, high, words[2])));
    }
}
