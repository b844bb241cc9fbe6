package org.southsouth.readiness.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.Signing;

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

    void add(Signing signing, FrameworkRef framework, String json, Signature signature) {
        touch(signing.assessment());
        add(
                signing.assessment(),
                new SignOff(
                        signing.signatories(),
                        signing.reservations(),
                        signature.at(),
                        signature.by(),
                        Optional.empty()),
                framework,
                json);
    }

    /** As it was signed here or elsewhere, and perhaps reopened since; not while another one locks the assessment. */
    void add(AssessmentId assessment, SignOff signOff, FrameworkRef framework, String json) {
        Statements.execute(
                handle,
                """
                insert into sign_off (assessment, reservations, framework_id, framework_version, framework_json,
                    signed_at, signed_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.value(),
                signOff.reservations(),
                framework.id(),
                framework.version(),
                json,
                Signature.time(signOff.at()),
                signOff.by());
        long id = standing(assessment).orElseThrow();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Person person : signOff.signatories()) {
            rows.add(new @Nullable Object[] {id, rows.size() + 1, person.name(), person.role()});
        }
        Statements.executeAll(
                handle, "insert into signatory (sign_off, ordinal, name, role) values (?, ?, ?, ?)", rows);
        signOff.reopening().ifPresent(how -> reopen(assessment, how.reason(), new Signature(how.at(), how.by())));
    }

    /**
     * On a server somebody may be saving an answer just now. Who writes the assessment's row second is taken back and
     * run again, and finds what was signed.
     */
    private void touch(AssessmentId assessment) {
        Statements.execute(handle, "update assessment set changed_by = changed_by where id = ?", assessment.value());
    }

    void reopen(AssessmentId assessment, String reason, Signature signature) {
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
        return of(Optional.empty());
    }

    List<SignOff> of(AssessmentId assessment) {
        return of(Optional.of(assessment)).getOrDefault(assessment, List.of());
    }

    private record Row(long id, AssessmentId assessment, SignOff signOff) {}

    private Map<AssessmentId, List<SignOff>> of(Optional<AssessmentId> assessment) {
        String only = assessment.isPresent() ? "where s.assessment = ? " : "";
        Object[] bound = assessment.map(id -> new Object[] {id.value()}).orElseGet(() -> new Object[0]);
        Map<Long, List<Person>> people = new HashMap<>();
        Statements.list(
                        handle,
                        "select p.sign_off, p.name, p.role from signatory p join sign_off s on s.id = p.sign_off "
                                + only + "order by p.sign_off, p.ordinal",
                        row -> Map.entry(row.getLong(1), new Person(row.getString(2), row.getString(3))),
                        bound)
                .forEach(entry -> people.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<AssessmentId, List<SignOff>> found = new HashMap<>();
        Statements.list(
                        handle,
                        "select s.id, s.assessment, s.reservations, s.signed_at, s.signed_by, r.reason, r.reopened_at,"
                                + " r.reopened_by from sign_off s left join reopening r on r.sign_off = s.id " + only
                                + "order by s.id",
                        row -> new Row(
                                row.getLong(1),
                                new AssessmentId(row.getString(2)),
                                new SignOff(
                                        people.getOrDefault(row.getLong(1), List.of()),
                                        row.getString(3),
                                        row.getObject(4, OffsetDateTime.class).toInstant(),
                                        row.getString(5),
                                        reopening(
                                                row.getString(6),
                                                row.getObject(7, OffsetDateTime.class),
                                                row.getString(8)))),
                        bound)
                .forEach(row -> found.computeIfAbsent(row.assessment, id -> new ArrayList<>())
                        .add(row.signOff));
        return found;
    }

    private static Optional<SignOff.Reopening> reopening(
            @Nullable String reason, @Nullable OffsetDateTime at, @Nullable String by) {
        return reason == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new SignOff.Reopening(reason, at.toInstant(), by));
    }
}
