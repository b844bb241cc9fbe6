package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.merge.AnswerRequest;

/** What the manifest of an exchange file, and the settings of whoever opened it, say of the answers that are asked for. */
final class RequestJson {
    static final String FIELD = "request";

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final String BY = "by";
    private static final String ADDRESS = "address";
    private static final String MESSAGE = "message";
    private static final String DUE = "due";
    private static final String PASSWORD = "password";

    private RequestJson() {}

    static ObjectNode of(AnswerRequest request) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(BY, request.by());
        put(node, ADDRESS, request.address());
        put(node, MESSAGE, request.message());
        request.due().ifPresent(due -> node.put(DUE, due.toString()));
        if (request.isSealed()) {
            node.put(PASSWORD, true);
        }
        return node;
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    /** Empty, and a problem, where it is not there. */
    static Optional<AnswerRequest> read(Fields holder, Problems problems) {
        Fields fields = holder.has(FIELD) ? Fields.of(holder.item(FIELD).value(), holder.place(FIELD), problems) : null;
        if (fields == null) {
            if (!holder.has(FIELD)) {
                problems.add(holder.place(FIELD), "problem.field.missing", FIELD);
            }
            return Optional.empty();
        }
        fields.only(List.of(BY, ADDRESS, MESSAGE, DUE, PASSWORD));
        String by = limited(fields, BY, fields.text(BY), AnswerRequest.LONGEST_LINE, problems);
        String address = limited(fields, ADDRESS, fields.text(ADDRESS, ""), AnswerRequest.LONGEST_LINE, problems);
        String message = limited(fields, MESSAGE, fields.text(MESSAGE, ""), AnswerRequest.LONGEST_MESSAGE, problems);
        Optional<LocalDate> due = fields.has(DUE) ? due(fields, problems) : Optional.empty();
        boolean isSealed = fields.truth(PASSWORD, false);
        return by.isBlank() ? Optional.empty() : Optional.of(new AnswerRequest(by, address, message, due, isSealed));
    }

    private static String limited(Fields fields, String field, String text, int longest, Problems problems) {
        if (text.length() > longest) {
            problems.add(fields.place(field), "problem.exchange.long", Integer.toString(longest));
        }
        return text;
    }

    private static Optional<LocalDate> due(Fields fields, Problems problems) {
        String text = fields.text(DUE);
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // Told below, as is a day that nobody can mean.
        }
        problems.add(fields.place(DUE), "problem.exchange.day", Excerpt.of(text));
        return Optional.empty();
    }
}
