package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.sample.FictionalCountries;

/**
 * The sample in the jar: {@code answers.csv} as anybody's answers, and {@code sample.json} with the rest, whose days count
 * from the day on which it is read. It was written for this version; anything wrong with it is our mistake.
 */
public final class SampleFiles {
    private static final String FOLDER = "/org/southsouth/readiness/sample/";
    private static final String CURRENCY = "USD";

    private final Framework framework;
    private final LocalDate today;
    private final Supplier<ActionId> newId;

    /** The framework is the shipped one. */
    public SampleFiles(Framework framework, LocalDate today, Supplier<ActionId> newId) {
        this.framework = framework;
        this.today = today;
        this.newId = newId;
    }

    public FictionalCountries read() {
        JsonNode json = json();
        Map<QuestionId, Priority> priorities = new HashMap<>();
        json.path("priorities")
                .forEach(item -> priorities.put(
                        question(item), Priority.valueOf(item.path("priority").asText())));
        List<FictionalCountries.Doubt> doubts = new ArrayList<>();
        json.path("doubts")
                .forEach(item -> doubts.add(
                        new FictionalCountries.Doubt(question(item), text(item, "comment"), text(item, "by"))));
        List<FictionalCountries.Change> changes = new ArrayList<>();
        json.path("changes")
                .forEach(item -> changes.add(new FictionalCountries.Change(
                        question(item),
                        said(question(item), item.path("here")),
                        Objects.requireNonNull(said(question(item), item.path("there"))))));
        return new FictionalCountries(sheets(json), actions(json), changes, doubts, priorities);
    }

    private List<FictionalCountries.Sheet> sheets(JsonNode json) {
        Map<String, JsonNode> heads = new HashMap<>();
        json.path("assessments").forEach(item -> heads.put(text(item, "subject") + text(item, "round"), item));
        List<FictionalCountries.Sheet> sheets = new ArrayList<>();
        for (AnswerSheet answers : answers()) {
            JsonNode head = Objects.requireNonNull(
                    heads.get(answers.subject().code() + answers.round().name()));
            Profile profile = new Profile(
                    new Subject(text(head, "subject")),
                    new Round(text(head, "round")),
                    Depth.FULL,
                    "",
                    text(head, "leadBody"),
                    text(head, "contact"),
                    people(head.path("people")),
                    head.path("willing").asBoolean());
            sheets.add(new FictionalCountries.Sheet(
                    profile, answers.answers(), people(head.path("signedBy")), text(head, "reservations")));
        }
        return sheets;
    }

    private List<AnswerSheet> answers() {
        try (InputStream input = open("answers.csv")) {
            Parsed<List<AnswerSheet>> parsed = new CsvAnswersSource().read(input, "answers.csv", framework);
            if (!parsed.isSound()) {
                throw new IllegalStateException("our own sample: " + parsed.problems());
            }
            return parsed.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Person> people(JsonNode list) {
        List<Person> people = new ArrayList<>();
        list.forEach(item -> people.add(new Person(text(item, "name"), text(item, "role"))));
        return people;
    }

    private Map<Round, List<Action>> actions(JsonNode json) {
        Map<Round, List<Action>> actions = new HashMap<>();
        json.path("actions")
                .forEach(item -> actions.computeIfAbsent(new Round(text(item, "round")), round -> new ArrayList<>())
                        .add(action(item)));
        return actions;
    }

    private Action action(JsonNode item) {
        List<FollowUp> followUps = new ArrayList<>();
        item.path("followUps")
                .forEach(note -> followUps.add(new FollowUp(day(note, "day"), text(note, "text"), text(note, "by"))));
        return new Action(
                newId.get(),
                question(item),
                item.path("aim").isTextual() ? new Response.Chosen(text(item, "aim")) : null,
                text(item, "title"),
                new Action.Bodies(text(item, "lead"), text(item, "supporting"), text(item, "partner")),
                day(item, "startDay"),
                day(item, "endDay"),
                cost(item),
                new Indicator(text(item, "indicator"), text(item, "baseline"), text(item, "target")),
                text(item, "sdg"),
                text(item, "legalStep"),
                Feasibility.valueOf(text(item, "feasibility")),
                ActionState.valueOf(text(item, "state")),
                text(item, "obstacle"),
                text(item, "evidence"),
                followUps);
    }

    /** In thousands. */
    private static @Nullable CostRange cost(JsonNode item) {
        return item.path("costLow").isNumber()
                ? new CostRange(thousands(item.path("costLow")), thousands(item.path("costHigh")), CURRENCY)
                : null;
    }

    private static BigDecimal thousands(JsonNode figure) {
        return BigDecimal.valueOf(1000L * figure.asLong());
    }

    private LocalDate day(JsonNode item, String field) {
        return today.plusDays(item.path(field).asLong());
    }

    private FictionalCountries.@Nullable Said said(QuestionId question, JsonNode item) {
        if (!item.isObject()) {
            return null;
        }
        String value = text(item, "value");
        boolean isFigure =
                framework.question(question).orElseThrow().kind().numeric().isPresent();
        Response response = isFigure ? new Response.Figure(Double.parseDouble(value)) : new Response.Chosen(value);
        return new FictionalCountries.Said(response, text(item, "note"), text(item, "by"));
    }

    private static QuestionId question(JsonNode item) {
        return new QuestionId(text(item, "question"));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asText();
    }

    private static JsonNode json() {
        try (InputStream input = open("sample.json")) {
            Problems problems = new Problems("sample.json");
            JsonNode json = JsonTree.of(input.readAllBytes(), "sample.json", problems);
            if (json == null || !problems.isEmpty()) {
                throw new IllegalStateException("our own sample: " + problems.all());
            }
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleFiles.class.getResourceAsStream(FOLDER + name), name);
    }
}
