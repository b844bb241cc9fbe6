package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.ReviewTrail;

/**
 * The assessments of an exchange file as JSON: who is assessed, every change of the questions that are sent, and what was
 * said of them.
 */
record ExchangeJson(Framework framework, boolean isWhole, boolean hasNotes, Problems problems) {
    private static final List<String> COPY = List.of(
            "id",
            "subject",
            "round",
            "depth",
            "due",
            "leadBody",
            "contact",
            "people",
            "willingToShare",
            "changes",
            "carried",
            "review",
            "plan");

    /** The most people of an assessment, and the most signatories of a sign-off. */
    static final int PEOPLE = 2_000;

    private static final List<String> CARRIED =
            List.of("question", "kind", "content", "note", "grade", "source", "year", "files", "round", "by", "at");

    static ObjectNode write(ExchangePackage contents) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode assessments = node.putArray("assessments");
        Set<QuestionId> sent = contents.scope().questions(contents.framework());
        for (Copy copy : contents.copies()) {
            ObjectNode one = assessments.addObject();
            Profile profile = copy.profile();
            one.put("id", copy.id().value());
            one.put("subject", profile.subject().code());
            one.put("round", profile.round().name());
            one.put("depth", Fields.word(profile.depth()));
            one.put("due", profile.due()).put("leadBody", profile.leadBody()).put("contact", profile.contact());
            ArrayNode people = one.putArray("people");
            profile.people()
                    .forEach(person ->
                            people.addObject().put("name", person.name()).put("role", person.role()));
            if (profile.willingToShare()) {
                one.put("willingToShare", true);
            }
            writeCarried(copy, sent, contents.hasNotes(), one);
            ArrayNode changes = one.putArray("changes");
            for (HistoryEntry row : copy.trail()) {
                if (sent.contains(row.question())) {
                    Step step = contents.hasNotes() ? row.step() : row.step().withholding(Sha256::of);
                    changes.add(ChangeJson.of(step, row.hash(), row.isAside()));
                }
            }
            ReviewTrail review = ExchangeReviewJson.sent(copy.review(), contents, sent);
            if (!review.isEmpty()) {
                one.set("review", ExchangeReviewJson.of(review));
            }
            if (contents.scope() instanceof ExchangeScope.Whole && !copy.plan().isEmpty()) {
                one.set("plan", ExchangePlanJson.of(copy.plan()));
            }
        }
        return node;
    }

    /** By question, so that the same contents give the same bytes. */
    private static void writeCarried(Copy copy, Set<QuestionId> sent, boolean hasNotes, ObjectNode one) {
        List<QuestionId> questions = copy.carried().keySet().stream()
                .filter(sent::contains)
                .sorted(Comparator.comparing(QuestionId::value))
                .toList();
        if (!questions.isEmpty()) {
            ArrayNode carried = one.putArray("carried");
            for (QuestionId question : questions) {
                Carried said = Objects.requireNonNull(copy.carried().get(question));
                Answer answer = said.answer();
                boolean isOpen = hasNotes || answer.response().isNotApplicable();
                ObjectNode node = carried.addObject().put("question", question.value());
                ChangeJson.put(isOpen ? answer : answer.withNote(""), node);
                node.put("round", said.round().name()).put("by", said.by());
                node.put("at", said.at().toString());
            }
        }
    }

    private Map<QuestionId, Carried> carried(Fields fields) {
        Map<QuestionId, Carried> carried = new HashMap<>();
        ChangeJson changes = new ChangeJson(framework, problems);
        for (Fields one : fields.list("carried")) {
            one.only(CARRIED);
            QuestionId question = new QuestionId(one.id("question"));
            Carried said = new Carried(
                    changes.answer(one, question),
                    round(one),
                    limited(one, one.text("by", ""), "by"),
                    ZipExchangeFile.time(one, "at", problems));
            if (carried.put(question, said) != null) {
                problems.add(one.place("question"), "problem.exchange.carried.twice");
            }
        }
        return carried;
    }

    List<Copy> copies(Fields file) {
        List<Copy> copies = new ArrayList<>();
        file.only(List.of("assessments"));
        List<Fields.Item> items = file.items("assessments");
        if (!isEachOnce(items)) {
            return copies;
        }
        for (Fields.Item item : items) {
            Fields fields = Fields.of(item.value(), item.place(), problems);
            if (fields != null) {
                copies.add(copy(fields));
            }
        }
        return copies;
    }

    /** Before any of them is read, since reading one with many changes takes long. */
    private boolean isEachOnce(List<Fields.Item> items) {
        Set<String> ids = new HashSet<>();
        boolean isEachOnce = true;
        for (Fields.Item item : items) {
            String id = item.value().path("id").asText();
            if (!id.isEmpty() && !ids.add(id)) {
                problems.add(item.place().field("id"), "problem.exchange.assessment.twice", Excerpt.of(id));
                isEachOnce = false;
            }
        }
        return isEachOnce;
    }

    private Copy copy(Fields fields) {
        fields.only(COPY);
        String id = fields.id("id");
        if (id.length() > 64) {
            problems.add(fields.place("id"), "problem.exchange.long", "64");
        }
        Profile profile = new Profile(
                subject(fields),
                round(fields),
                fields.oneOf("depth", Depth.FULL),
                limited(fields, fields.text("due", ""), "due"),
                limited(fields, fields.text("leadBody", ""), "leadBody"),
                limited(fields, fields.text("contact", ""), "contact"),
                people(fields),
                fields.truth("willingToShare", false));
        List<HistoryEntry> trail = trail(fields);
        ReviewTrail review = fields.has("review")
                ? new ExchangeReviewJson(framework, problems, trail, isWhole).read(fields)
                : ReviewTrail.NONE;
        new SignOffCodeJson(problems).check(fields, profile, framework, trail, review, hasNotes);
        PlanTrail plan = fields.has("plan") ? new ExchangePlanJson(framework, problems).read(fields) : PlanTrail.NONE;
        return new Copy(new AssessmentId(id), framework.ref(), profile, trail, carried(fields), review, plan);
    }

    private Subject subject(Fields fields) {
        Subject subject = new Subject(limited(fields, fields.text("subject"), "subject"));
        boolean isToldAlready = subject.code().isBlank();
        if (!isToldAlready) {
            SaidSubject.requireNamed(subject, fields.place("subject").toString(), problems);
        }
        return subject;
    }

    private Round round(Fields fields) {
        Round round = new Round(limited(fields, fields.text("round"), "round"));
        boolean isToldAlready = round.name().isBlank();
        if (!isToldAlready && !round.isNamed()) {
            problems.add(fields.place("round"), "problem.answers.round");
        }
        return round;
    }

    private String limited(Fields fields, String text, String field) {
        if (text.length() > 1000) {
            problems.add(fields.place(field), "problem.exchange.long", "1000");
        }
        return text;
    }

    private List<Person> people(Fields fields) {
        List<Person> people = new ArrayList<>();
        for (Fields person : fields.list("people", PEOPLE)) {
            person.only(List.of("name", "role"));
            people.add(new Person(
                    limited(person, person.text("name", ""), "name"),
                    limited(person, person.text("role", ""), "role")));
        }
        return people;
    }

    private List<HistoryEntry> trail(Fields fields) {
        List<HistoryEntry> trail = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        Map<QuestionId, Long> revisions = new HashMap<>();
        ChangeJson changes = new ChangeJson(framework, problems);
        for (Fields change : fields.requiredList("changes")) {
            Step step = changes.step(change);
            String hash = change.text("hash");
            Answer before = before(step.previous(), answers);
            long revision = revisions.merge(step.question(), 1L, Long::sum);
            if (answers.put(hash, step.after()) != null) {
                problems.add(change.place("hash"), "problem.exchange.change.twice");
            }
            trail.add(new HistoryEntry(revision, before, step, hash, change.truth("aside", false)));
        }
        ChainCheck.of(trail, Sha256::of).forEach(problems::add);
        return trail;
    }

    private static Answer before(@Nullable String previous, Map<String, Answer> answers) {
        return previous == null ? Answer.NONE : answers.getOrDefault(previous, Answer.NONE);
    }
}
