package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;
import org.southsouth.readiness.core.review.SignOff;

/**
 * The review of an assessment as JSON. States travel with the answers that are sent, comments with the notes, since both
 * are written for colleagues, and sign-offs with the whole.
 */
record ExchangeReviewJson(Framework framework, Problems problems, List<HistoryEntry> trail, boolean isWhole) {
    static ReviewTrail sent(ReviewTrail review, ExchangePackage contents, Set<QuestionId> sent) {
        return new ReviewTrail(
                review.given().stream()
                        .filter(given -> sent.contains(given.question()))
                        .toList(),
                review.comments().stream()
                        .filter(comment -> contents.hasNotes() && sent.contains(comment.question()))
                        .toList(),
                contents.scope() instanceof ExchangeScope.Whole ? review.signOffs() : List.of());
    }

    /** Every part without anything in it is left out. */
    static ObjectNode of(ReviewTrail review) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!review.given().isEmpty()) {
            ArrayNode states = node.putArray("states");
            review.given().forEach(given -> {
                ObjectNode one =
                        states.addObject().put("question", given.question().value());
                one.put("change", given.change()).put("state", Fields.word(given.state()));
                sign(one, given.at(), given.by());
            });
        }
        if (!review.comments().isEmpty()) {
            ArrayNode comments = node.putArray("comments");
            review.comments().forEach(comment -> {
                ObjectNode one =
                        comments.addObject().put("question", comment.question().value());
                sign(one.put("text", comment.text()), comment.at(), comment.by());
                comment.settlement().ifPresent(mark -> sign(one.putObject("settled"), mark.at(), mark.by()));
            });
        }
        if (!review.signOffs().isEmpty()) {
            ArrayNode signOffs = node.putArray("signOffs");
            review.signOffs().forEach(signOff -> write(signOff, signOffs.addObject()));
        }
        return node;
    }

    private static void write(SignOff signOff, ObjectNode node) {
        ArrayNode people = node.putArray("signatories");
        signOff.signatories()
                .forEach(person -> people.addObject().put("name", person.name()).put("role", person.role()));
        sign(node.put("reservations", signOff.reservations()), signOff.at(), signOff.by());
        signOff.reopening()
                .ifPresent(how -> sign(node.putObject("reopened").put("reason", how.reason()), how.at(), how.by()));
        signOff.code().ifPresent(code -> SignOffCodeJson.write(code, node.putObject("code")));
    }

    private static void sign(ObjectNode node, Instant at, String by) {
        node.put("at", at.toString()).put("by", by);
    }

    /** Of the assessment whose fields these are. */
    ReviewTrail read(Fields assessment) {
        Fields fields = Fields.of(assessment.item("review").value(), assessment.place("review"), problems);
        if (fields == null) {
            return ReviewTrail.NONE;
        }
        fields.only(List.of("states", "comments", "signOffs"));
        return new ReviewTrail(states(fields), comments(fields), signOffs(fields));
    }

    private List<Given> states(Fields fields) {
        Map<String, QuestionId> changes = new HashMap<>();
        trail.forEach(row -> changes.put(row.hash(), row.question()));
        List<Given> given = new ArrayList<>();
        for (Fields one : fields.list("states")) {
            one.only(List.of("question", "change", "state", "at", "by"));
            QuestionId question = new QuestionId(one.id("question"));
            String change = one.text("change");
            if (!question.equals(changes.get(change))) {
                problems.add(one.place("change"), "problem.exchange.review.change", Excerpt.of(question.value()));
            }
            given.add(new Given(question, change, state(one), at(one), by(one)));
        }
        return given;
    }

    private List<Comment> comments(Fields fields) {
        List<Comment> comments = new ArrayList<>();
        for (Fields one : fields.list("comments")) {
            one.only(List.of("question", "text", "at", "by", "settled"));
            QuestionId question = new QuestionId(one.id("question"));
            if (framework.question(question).isEmpty()) {
                problems.add(one.place("question"), "problem.exchange.question", Excerpt.of(question.value()));
            }
            Fields mark = inner(one, "settled");
            comments.add(new Comment(
                    comments.size() + 1L,
                    question,
                    limited(one, "text"),
                    at(one),
                    by(one),
                    mark == null ? Optional.empty() : Optional.of(new Comment.Settlement(at(mark), by(mark)))));
        }
        return comments;
    }

    private List<SignOff> signOffs(Fields fields) {
        List<SignOff> signOffs = new ArrayList<>();
        List<Fields> all = fields.list("signOffs");
        if (!isWhole && !all.isEmpty()) {
            problems.add(fields.place("signOffs"), "problem.exchange.review.part");
        }
        for (Fields one : all) {
            one.only(List.of("signatories", "reservations", "at", "by", "reopened", "code"));
            List<Person> people = new ArrayList<>();
            for (Fields person : one.list("signatories", ExchangeJson.PEOPLE)) {
                person.only(List.of("name", "role"));
                people.add(new Person(limited(person, "name"), limited(person, "role")));
            }
            if (people.stream().allMatch(person -> person.name().isBlank())) {
                problems.add(one.place("signatories"), "problem.exchange.review.nobody");
            }
            Fields how = inner(one, "reopened");
            boolean isLast = signOffs.size() == all.size() - 1;
            if (how == null && !isLast) {
                problems.add(one.place(), "problem.exchange.review.locked");
            }
            signOffs.add(new SignOff(
                    people,
                    limited(one, "reservations"),
                    at(one),
                    by(one),
                    how == null
                            ? Optional.empty()
                            : Optional.of(new SignOff.Reopening(limited(how, "reason"), at(how), by(how))),
                    new SignOffCodeJson(problems).read(one)));
        }
        return signOffs;
    }

    private @Nullable Fields inner(Fields fields, String field) {
        return fields.has(field) ? Fields.of(fields.item(field).value(), fields.place(field), problems) : null;
    }

    private static ReviewState state(Fields fields) {
        // A missing one is told as a missing text.
        return fields.has("state") || fields.text("state").isEmpty()
                ? fields.oneOf("state", ReviewState.DRAFT)
                : ReviewState.DRAFT;
    }

    private Instant at(Fields fields) {
        return ZipExchangeFile.time(fields, "at", problems);
    }

    private String by(Fields fields) {
        return limited(fields, "by");
    }

    private String limited(Fields fields, String field) {
        String text = fields.text(field, "");
        if (text.length() > CsvForm.TEXT) {
            problems.add(fields.place(field), "problem.exchange.long", Integer.toString(CsvForm.TEXT));
        }
        return text;
    }
}
