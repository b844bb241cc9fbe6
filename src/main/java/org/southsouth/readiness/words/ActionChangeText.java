package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.util.Locale;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionDifference;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Feasibility;

/** What was changed in an action, in words; questions and answers are those of one questionnaire. */
public final class ActionChangeText {
    private final Messages messages;
    private final Formats formats;
    private final Framework framework;
    private final ActionText actions;
    private final AnswerText answers;

    public ActionChangeText(Messages messages, Formats formats, Framework framework) {
        this.messages = messages;
        this.formats = formats;
        this.framework = framework;
        this.actions = new ActionText(messages, formats);
        this.answers = new AnswerText(messages, formats);
    }

    /** "Due". */
    public String part(Part part) {
        return messages.getString(
                "action.part." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whole; empty where nothing was set. */
    public String was(Turn turn) {
        return words(turn.part(), turn.was());
    }

    public String is(Turn turn) {
        return words(turn.part(), turn.is());
    }

    /** "Due: 31 Aug 2026 → 30 Sep 2026"; long texts are cut to so many characters each. */
    public String sentence(Turn turn, int most) {
        String was = Formats.shortened(was(turn), most);
        String is = Formats.shortened(is(turn), most);
        if (turn.part() == Part.ADDED || turn.part() == Part.DELETED) {
            return part(turn.part());
        }
        if (was.isEmpty()) {
            return messages.get("action.changed.set", part(turn.part()), is);
        }
        return is.isEmpty()
                ? messages.get("action.changed.cleared", part(turn.part()), was)
                : messages.get("action.changed.moved", part(turn.part()), was, is);
    }

    private String words(Part part, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (part) {
            case QUESTION -> question(new QuestionId(text));
            case AIM -> ActionDifference.aim(text).map(this::aim).orElse("");
            case START, END -> formats.date(LocalDate.parse(text));
            case COST -> ActionDifference.cost(text).map(actions::cost).orElse("");
            case FEASIBILITY -> actions.feasibility(Feasibility.valueOf(text));
            case STATE -> actions.state(ActionState.valueOf(text));
            default -> text;
        };
    }

    private String question(QuestionId id) {
        return framework.question(id).map(question -> question.title()).orElse(id.value());
    }

    private String aim(ActionDifference.Aim aim) {
        return framework
                .question(aim.question())
                .map(question -> answers.of(question, aim.response()))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> answers.without(aim.response()));
    }
}
