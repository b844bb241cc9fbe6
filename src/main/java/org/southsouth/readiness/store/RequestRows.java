package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Problem;

/** The statements on {@code request}. */
record RequestRows(Handle handle) {
    private static final String FILE = "FILE";
    private static final String FORM = "form";
    private static final String COLUMNS = "select id, sent_to, address, section, bodies, form, sent_at, sent_by, due,"
            + " message, reminded_at from request ";

    /** How many characters the application writes there at most. */
    private static final SortedMap<String, Integer> LONGEST = new TreeMap<>(Map.of(
            "sent_to", AnswerRequest.LONGEST_LINE,
            "address", AnswerRequest.LONGEST_LINE,
            "message", AnswerRequest.LONGEST_MESSAGE,
            "sent_by", 2_000,
            "bodies", 100_000));

    private static final String LENGTHS = LONGEST.keySet().stream()
            .map(column -> "char_length(" + column + ")")
            .collect(Collectors.joining(", "));
    private static final String FITS = LONGEST.entrySet().stream()
            .map(limit -> "char_length(" + limit.getKey() + ") <= " + limit.getValue())
            .collect(Collectors.joining(" and "));

    /** Without those that cannot be read: whoever else was asked is still to be seen. */
    List<Request> of(AssessmentId assessment) {
        return Statements.list(
                        handle,
                        COLUMNS + "where assessment = ? and " + FITS + " order by sent_at, id",
                        row -> isReadable(row.getString(6)) ? Optional.of(request(row)) : Optional.<Request>empty(),
                        assessment.value())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    int unreadable(AssessmentId assessment) {
        return (int) Statements.list(
                        handle,
                        "select form, " + LENGTHS + " from request where assessment = ?",
                        row -> wrong(row, 1),
                        assessment.value())
                .stream()
                .flatMap(Optional::stream)
                .count();
    }

    /** The rows that cannot be read, with the column; each place names the assessment. */
    List<Problem> unreadable() {
        return Statements.list(
                        handle,
                        "select s.subject, s.round, r.id, form, " + LENGTHS
                                + " from request r join assessment s on s.id = r.assessment order by 1, 2, 3",
                        row -> {
                            String where = row.getString(1) + " " + row.getString(2);
                            String id = row.getString(3);
                            return wrong(row, 4).map(column -> Problem.of(where, "problem.row.request", id, column));
                        })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The column that cannot be read, of the form at this place of the row and the lengths after it. */
    private static Optional<String> wrong(ResultSet row, int form) throws SQLException {
        if (!isReadable(row.getString(form))) {
            return Optional.of(FORM);
        }
        int place = form;
        for (Map.Entry<String, Integer> limit : LONGEST.entrySet()) {
            place++;
            if (row.getInt(place) > limit.getValue()) {
                return Optional.of(limit.getKey());
            }
        }
        return Optional.empty();
    }

    /** All others are texts, times and days, which the database sees to. */
    private static boolean isReadable(String form) {
        return form.equals(FILE)
                || Arrays.stream(FormFormat.values()).anyMatch(one -> one.name().equals(form));
    }

    void add(AssessmentId assessment, List<Request> requests) {
        Set<String> here = new HashSet<>(Statements.list(
                handle, "select id from request where assessment = ?", row -> row.getString(1), assessment.value()));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Request request : requests) {
            if (here.add(request.id().value())) {
                rows.add(columns(assessment, request));
            }
        }
        Statements.executeAll(handle, """
                insert into request (assessment, id, sent_to, address, section, bodies, form, sent_at, sent_by, due, message,
                    reminded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static @Nullable Object[] columns(AssessmentId assessment, Request request) {
        return new @Nullable Object[] {
            assessment.value(),
            request.id().value(),
            request.to(),
            request.address(),
            request.scope().part().map(SectionId::value).orElse(null),
            request.scope() instanceof ExchangeScope.Asked asked ? String.join("\n", asked.bodies()) : "",
            request.form().map(FormFormat::name).orElse(FILE),
            time(request.sentAt()),
            request.sentBy(),
            request.due().orElse(null),
            request.message(),
            request.remindedAt().map(RequestRows::time).orElse(null)
        };
    }

    /** To the microsecond, which is what the databases keep. */
    private static OffsetDateTime time(Instant at) {
        return ChangeStamp.time(at.truncatedTo(ChronoUnit.MICROS));
    }

    void remind(AssessmentId assessment, List<RequestId> requests, Instant at) {
        for (RequestId request : requests) {
            Statements.execute(
                    handle,
                    "update request set reminded_at = ? where assessment = ? and id = ?",
                    time(at),
                    assessment.value(),
                    request.value());
        }
    }

    void delete(AssessmentId assessment, List<RequestId> requests) {
        for (RequestId request : requests) {
            Statements.execute(
                    handle, "delete from request where assessment = ? and id = ?", assessment.value(), request.value());
        }
    }

    /** How many there are in all, each of them read. */
    static int count(Handle handle) {
        return Statements.list(handle, COLUMNS, RequestRows::request).size();
    }

    private static Request request(ResultSet row) throws SQLException {
        OffsetDateTime reminded = row.getObject(11, OffsetDateTime.class);
        return new Request(
                new RequestId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                scope(row.getString(4), row.getString(5)),
                form(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                Optional.ofNullable(row.getObject(9, LocalDate.class)),
                row.getString(10),
                Optional.ofNullable(reminded).map(OffsetDateTime::toInstant));
    }

    private static ExchangeScope scope(@Nullable String section, String bodies) {
        if (section != null) {
            return new ExchangeScope.Part(new SectionId(section));
        }
        return bodies.isEmpty()
                ? new ExchangeScope.Whole()
                : new ExchangeScope.Asked(Arrays.asList(bodies.split("\n", -1)));
    }

    private static Optional<FormFormat> form(String word) {
        return word.equals(FILE)
                ? Optional.empty()
                : Optional.of(Words.read(FormFormat.class, "request " + FORM, word));
    }
}
