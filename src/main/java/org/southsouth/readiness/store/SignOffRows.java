package org.southsouth.readiness.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.core.review.SignedContents;

/** The statements on {@code sign_off}, {@code signatory} and {@code reopening}. */
record SignOffRows(Handle handle) {
    /** Every write of an answer, a profile or a review asks this first, in its own transaction. */
    void refuseLocked(AssessmentId assessment) {
        if (isLocked(assessment)) {
            throw new StoreException(Reason.SIGNED_OFF, "signed off: " + assessment, null);
        }
    }

    boolean isLocked(AssessmentId assessment) {
        return standing(assessment).isPresent();
    }

    private Optional<Long> standing(AssessmentId assessment) {
        return handle.select("""
                        select s.id from sign_off s left join reopening r on r.sign_off = s.id
                        where s.assessment = ? and r.sign_off is null
                        """, assessment.value())
                .map((row, context) -> row.getLong(1))
                .findFirst();
    }

    /** What was signed: the text of a questionnaire, and its checksum. */
    record Questionnaire(FrameworkRef ref, String json, String checksum) {
        static Questionnaire of(Framework framework, Function<Framework, String> text, Digest digest) {
            return new Questionnaire(
                    framework.ref(), text.apply(framework), FrameworkChecksum.of(framework, digest::of));
        }
    }

    /**
     * As it was signed here or elsewhere, and perhaps reopened since; not while another one locks the assessment. What is
     * written down in {@code sign_off_code} outlives a sign-off that is taken away by hand.
     */
    void add(AssessmentId assessment, SignOff signOff, Questionnaire questionnaire) {
        SignOffCode code = signOff.code().orElse(null);
        Statements.execute(
                handle,
                """
                insert into sign_off (assessment, reservations, framework_id, framework_version, framework_json,
                    framework_sha256, checksum, signed_at, signed_by, signed_contents, signed_comments, here_contents,
                    here_comments, code, earlier_codes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.value(),
                signOff.reservations(),
                questionnaire.ref().id(),
                questionnaire.ref().version(),
                questionnaire.json(),
                new Sha256Digest().of(questionnaire.json()),
                questionnaire.checksum(),
                ChangeStamp.time(signOff.at()),
                signOff.by(),
                code == null ? null : code.signed().contents(),
                code == null ? null : code.signed().comments(),
                code == null ? null : code.here().contents(),
                code == null ? null : code.here().comments(),
                code == null ? null : code.value(),
                code == null ? "" : String.join(" ", code.earlier()));
        note(assessment, standing(assessment).orElseThrow(), signOff);
        signOff.reopening().ifPresent(how -> reopen(assessment, how.reason(), new ChangeStamp(how.at(), how.by())));
    }

    private void note(AssessmentId assessment, long id, SignOff signOff) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Person person : signOff.signatories()) {
            rows.add(new @Nullable Object[] {id, rows.size() + 1, person.name(), person.role()});
        }
        Statements.executeAll(
                handle, "insert into signatory (sign_off, ordinal, name, role) values (?, ?, ?, ?)", rows);
        Statements.execute(
                handle,
                """
                insert into sign_off_code (sign_off, assessment, subject, round, signed_at, code)
                select cast(? as bigint), id, subject, round, cast(? as timestamp(6) with time zone), cast(? as char(64))
                from assessment where id = ?
                """,
                id,
                ChangeStamp.time(signOff.at()),
                signOff.code().map(SignOffCode::value).orElse(null),
                assessment.value());
    }

    /** Another one once a name was erased. */
    void putCode(long id, SignOffCode code) {
        Statements.execute(
                handle,
                """
                update sign_off set signed_contents = ?, signed_comments = ?, here_contents = ?, here_comments = ?,
                    code = ?, earlier_codes = ?
                where id = ?
                """,
                code.signed().contents(),
                code.signed().comments(),
                code.here().contents(),
                code.here().comments(),
                code.value(),
                String.join(" ", code.earlier()),
                id);
        Statements.execute(handle, "update sign_off_code set code = ? where sign_off = ?", code.value(), id);
    }

    /** What was written down of the sign-offs of an assessment that goes for good. */
    void forget(AssessmentId assessment) {
        Statements.execute(handle, "delete from sign_off_code where assessment = ?", assessment.value());
    }

    /** The latest so many, with what was written down of them. */
    void removeLatest(AssessmentId assessment, int count) {
        List<Long> ids = Statements.list(
                handle,
                "select id from sign_off where assessment = ? order by id desc",
                row -> row.getLong(1),
                assessment.value());
        List<@Nullable Object[]> rows = new ArrayList<>();
        ids.subList(0, Math.min(count, ids.size())).forEach(id -> rows.add(new @Nullable Object[] {id}));
        Statements.executeAll(handle, "delete from sign_off where id = ?", rows);
        Statements.executeAll(handle, "delete from sign_off_code where sign_off = ?", rows);
    }

    /**
     * On a server somebody may be saving an answer just now. Who writes the assessment's row second is taken back and
     * run again, and finds what was signed.
     */
    void touch(AssessmentId assessment) {
        Statements.execute(handle, "update assessment set changed_by = changed_by where id = ?", assessment.value());
    }

    void reopen(AssessmentId assessment, String reason, ChangeStamp signature) {
        long signOff = standing(assessment)
                .orElseThrow(() -> new StoreException(Reason.MISSING, "not signed off: " + assessment, null));
        Statements.execute(
                handle,
                "insert into reopening (sign_off, reason, reopened_at, reopened_by) values (?, ?, ?, ?)",
                signOff,
                reason,
                signature.time(),
                signature.by());
    }

    /** Takes the latest reopening back. */
    void close(AssessmentId assessment) {
        Statements.execute(
                handle,
                "delete from reopening where sign_off = (select max(id) from sign_off where assessment = ?)",
                assessment.value());
    }

    /** Of every assessment, each oldest first. */
    Map<AssessmentId, List<SignOff>> all() {
        return plain(kept("", new Object[0]));
    }

    List<SignOff> of(AssessmentId assessment) {
        return plain(of(List.of(assessment.value()))).getOrDefault(assessment, List.of());
    }

    /** A sign-off, its number, and the checksum of the questionnaire that was signed; null where it was signed before codes existed. */
    record Kept(
            long id,
            AssessmentId assessment,
            SignOff signOff,
            @Nullable String checksum) {}

    /** Of several assessments, each oldest first. */
    Map<AssessmentId, List<Kept>> of(List<String> assessments) {
        return kept("where s.assessment = any (?) ", new Object[] {array(assessments)});
    }

    private Array array(List<String> values) {
        try {
            return handle.getConnection().createArrayOf("varchar", values.toArray());
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static Map<AssessmentId, List<SignOff>> plain(Map<AssessmentId, List<Kept>> kept) {
        Map<AssessmentId, List<SignOff>> plain = new HashMap<>();
        kept.forEach((id, signOffs) ->
                plain.put(id, signOffs.stream().map(Kept::signOff).toList()));
        return plain;
    }

    private Map<AssessmentId, List<Kept>> kept(String only, Object[] bound) {
        Map<Long, List<Person>> people = new HashMap<>();
        Statements.list(
                        handle,
                        "select p.sign_off, p.name, p.role from signatory p join sign_off s on s.id = p.sign_off "
                                + only + "order by p.sign_off, p.ordinal",
                        row -> Map.entry(row.getLong(1), new Person(row.getString(2), row.getString(3))),
                        bound)
                .forEach(entry -> people.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<AssessmentId, List<Kept>> found = new HashMap<>();
        Statements.list(
                        handle,
                        "select s.id, s.assessment, s.reservations, s.signed_at, s.signed_by, r.reason, r.reopened_at,"
                                + " r.reopened_by, s.signed_contents, s.signed_comments, s.here_contents,"
                                + " s.here_comments, s.code, s.earlier_codes, s.checksum"
                                + " from sign_off s left join reopening r on r.sign_off = s.id " + only
                                + "order by s.id",
                        row -> kept(row, people.getOrDefault(row.getLong(1), List.of())),
                        bound)
                .forEach(row -> found.computeIfAbsent(row.assessment, id -> new ArrayList<>())
                        .add(row));
        return found;
    }

    private static Kept kept(ResultSet row, List<Person> signatories) throws SQLException {
        SignOff signOff = new SignOff(
                signatories,
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                reopening(row.getString(6), row.getObject(7, OffsetDateTime.class), row.getString(8)),
                code(row));
        return new Kept(row.getLong(1), new AssessmentId(row.getString(2)), signOff, row.getString(15));
    }

    /** Where a part of it was taken away by hand, it fits nothing any more. */
    private static Optional<SignOffCode> code(ResultSet row) throws SQLException {
        String value = row.getString(13);
        if (value == null) {
            return Optional.empty();
        }
        String earlier = row.getString(14);
        return Optional.of(new SignOffCode(
                new SignedContents(text(row, 9), text(row, 10)),
                new SignedContents(text(row, 11), text(row, 12)),
                value,
                earlier.isEmpty() ? List.of() : Arrays.asList(earlier.split(" ", -1))));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Optional<SignOff.Reopening> reopening(
            @Nullable String reason, @Nullable OffsetDateTime at, @Nullable String by) {
        return reason == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new SignOff.Reopening(reason, at.toInstant(), by));
    }
}
