package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionCheck;
import org.southsouth.readiness.core.plan.ActionDifference;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.plan.PlanTrail;

/** The plan of an assessment as JSON, with what became of its actions. Whatever is in it, texts are texts. */
record ExchangePlanJson(Framework framework, Problems problems) {
    /** The most actions of a plan. */
    static final int ACTIONS = 2_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?");
    private static final List<String> PLAN = List.of("actions", "history");
    private static final List<String> ACTION = List.of(
            "id",
            "question",
            "aimKind",
            "aim",
            "title",
            "lead",
            "supporting",
            "partner",
            "start",
            "end",
            "costLow",
            "costHigh",
            "currency",
            "indicator",
            "baseline",
            "target",
            "sdg",
            "legalStep",
            "feasibility",
            "state",
            "obstacle",
            "evidence",
            "followUps");

    /** Empty texts are left out. */
    static ObjectNode of(PlanTrail plan) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode actions = node.putArray("actions");
        plan.actions().forEach(action -> write(action, actions.addObject()));
        if (!plan.history().isEmpty()) {
            ArrayNode history = node.putArray("history");
            for (ActionChange change : plan.history()) {
                ObjectNode one =
                        history.addObject().put("action", change.action().value());
                one.put("at", change.at().toString()).put("by", change.by());
                one.put("part", Fields.word(change.turn().part()));
                put(one, "was", change.turn().was());
                put(one, "is", change.turn().is());
            }
        }
        return node;
    }

    private static void write(Action action, ObjectNode node) {
        node.put("id", action.id().value()).put("title", action.title());
        QuestionId question = action.question();
        put(node, "question", question == null ? "" : question.value());
        Response aim = action.aim();
        if (aim != null) {
            ResponseText text = ResponseText.of(aim);
            node.put("aimKind", text.kind()).put("aim", text.content());
        }
        put(node, "lead", action.bodies().lead());
        put(node, "supporting", action.bodies().supporting());
        put(node, "partner", action.bodies().partner());
        put(node, "start", day(action.start()));
        put(node, "end", day(action.end()));
        CostRange cost = action.cost();
        if (cost != null) {
            node.put("costLow", cost.low().toPlainString())
                    .put("costHigh", cost.high().toPlainString());
            node.put("currency", cost.currency());
        }
        put(node, "indicator", action.indicator().name());
        put(node, "baseline", action.indicator().baseline());
        put(node, "target", action.indicator().target());
        put(node, "sdg", action.sdg());
        put(node, "legalStep", action.legalStep());
        node.put("feasibility", Fields.word(action.feasibility())).put("state", Fields.word(action.state()));
        put(node, "obstacle", action.obstacle());
        put(node, "evidence", action.evidence());
        if (!action.followUps().isEmpty()) {
            ArrayNode followUps = node.putArray("followUps");
            action.followUps()
                    .forEach(one -> followUps
                            .addObject()
                            .put("day", one.day().toString())
                            .put("text", one.text())
                            .put("by", one.by()));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    /** Of the assessment whose fields these are. */
    PlanTrail read(Fields assessment) {
        Fields fields = Fields.of(assessment.item("plan").value(), assessment.place("plan"), problems);
        if (fields == null) {
            return PlanTrail.NONE;
        }
        fields.only(PLAN);
        List<Action> actions = new ArrayList<>();
        Set<ActionId> ids = new HashSet<>();
        List<Fields> items = fields.list("actions");
        if (items.size() > ACTIONS) {
            problems.add(fields.place("actions"), "problem.exchange.plan.many", Integer.toString(ACTIONS));
            return PlanTrail.NONE;
        }
        for (Fields one : items) {
            Action action = action(one);
            if (!ids.add(action.id())) {
                problems.add(
                        one.place("id"),
                        "problem.exchange.plan.twice",
                        Excerpt.of(action.id().value()));
            }
            actions.add(action);
        }
        return new PlanTrail(actions, history(fields, ids));
    }

    private Action action(Fields fields) {
        int before = problems.count();
        fields.only(ACTION);
        String id = fields.text("id");
        if (!ID.matcher(id).matches()) {
            problems.add(fields.place("id"), "problem.exchange.plan.id");
        }
        QuestionId question = fields.has("question") ? new QuestionId(fields.id("question")) : null;
        List<FollowUp> followUps = new ArrayList<>();
        for (Fields one : fields.list("followUps")) {
            one.only(List.of("day", "text", "by"));
            LocalDate day = one.has("day") || one.text("day").isEmpty() ? day(one, "day") : null;
            followUps.add(new FollowUp(day == null ? LocalDate.EPOCH : day, one.text("text", ""), one.text("by", "")));
        }
        Action action = new Action(
                new ActionId(id),
                question,
                aim(fields, question),
                fields.text("title"),
                new Action.Bodies(fields.text("lead", ""), fields.text("supporting", ""), fields.text("partner", "")),
                day(fields, "start"),
                day(fields, "end"),
                cost(fields),
                new Indicator(fields.text("indicator", ""), fields.text("baseline", ""), fields.text("target", "")),
                fields.text("sdg", ""),
                fields.text("legalStep", ""),
                fields.oneOf("feasibility", Feasibility.MEDIUM),
                fields.oneOf("state", ActionState.PROPOSED),
                fields.text("obstacle", ""),
                fields.text("evidence", ""),
                followUps);
        if (problems.count() == before) {
            ActionCheck.of(action, fields.place().toString()).forEach(problems::add);
        }
        return action;
    }

    /** An action can be older than this version of the questionnaire, and be about a question that it does not have. */
    private @Nullable Response aim(Fields fields, @Nullable QuestionId question) {
        if (question == null || !fields.has("aimKind")) {
            return null;
        }
        String content = fields.has("aim") ? fields.text("aim", "") : null;
        Optional<Response> aim = new ResponseText(fields.text("aimKind"), content).response();
        boolean isSound = aim.isPresent()
                && framework
                        .question(question)
                        .map(known -> ChangeJson.fits(aim.get(), known.kind()))
                        .orElse(true);
        if (!isSound) {
            problems.add(fields.place("aim"), "problem.exchange.response", question.value());
        }
        return aim.orElse(null);
    }

    private @Nullable LocalDate day(Fields fields, String field) {
        if (!fields.has(field)) {
            return null;
        }
        String text = fields.text(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(fields.place(field), "problem.cards.day", Excerpt.of(text));
            return null;
        }
    }

    private @Nullable CostRange cost(Fields fields) {
        if (!fields.has("costLow") && !fields.has("costHigh")) {
            return null;
        }
        return new CostRange(amount(fields, "costLow"), amount(fields, "costHigh"), fields.text("currency"));
    }

    private BigDecimal amount(Fields fields, String field) {
        String text = fields.text(field);
        if (AMOUNT.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()) {
            problems.add(fields.place(field), "problem.action.cost");
        }
        return BigDecimal.ZERO;
    }

    private List<ActionChange> history(Fields fields, Set<ActionId> ids) {
        List<ActionChange> history = new ArrayList<>();
        for (Fields one : fields.list("history")) {
            one.only(List.of("action", "at", "by", "part", "was", "is"));
            ActionId action = new ActionId(one.text("action"));
            if (!ids.contains(action)) {
                problems.add(one.place("action"), "problem.exchange.plan.stranger", Excerpt.of(action.value()));
            }
            if (!one.has("part")) {
                problems.add(one.place("part"), "problem.field.missing", "part");
            }
            ActionChange.Part part = one.oneOf("part", ActionChange.Part.ADDED);
            history.add(new ActionChange(
                    action,
                    ZipExchangeFile.time(one, "at", problems),
                    limited(one, "by"),
                    new ActionChange.Turn(part, said(one, "was", part), said(one, "is", part))));
        }
        return history;
    }

    private String said(Fields fields, String field, ActionChange.Part part) {
        String text = limited(fields, field);
        if (!ActionDifference.isSound(part, text)) {
            problems.add(fields.place(field), "problem.exchange.plan.said", Excerpt.of(text), Fields.word(part));
        }
        return text;
    }

    private String limited(Fields fields, String field) {
        String text = fields.text(field, "");
        if (text.length() > CsvForm.TEXT) {
            problems.add(fields.place(field), "problem.exchange.long", Integer.toString(CsvForm.TEXT));
        }
        return text;
    }
}
