package org.southsouth.readiness.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Receipt.Listed;

/**
 * The statements on {@code assessment} and {@code person}. What changes something returns whether the assessment is
 * there; a deleted one is not, but for {@link #restore} and {@link #erase}. What every change of an answer or a profile
 * goes through, {@link #updateStanding}, refuses an assessment that is signed off.
 */
record AssessmentRows(Handle handle) {
    /** The first that a start asks for: by the driver alone. */
    static List<AssessmentSummary> all(Connection connection) {
        Map<String, List<Person>> people = people(Statements.list(connection, """
                select p.assessment, p.name, p.role
                from person p join assessment a on a.id = p.assessment
                where a.deleted_at is null
                order by p.assessment, p.ordinal
                """, AssessmentRows::person));
        return Statements.list(connection, SUMMARIES + "where deleted_at is null", row -> summary(row, people));
    }

    /** Without order, and without those that are not there. */
    List<AssessmentSummary> of(List<String> ids) {
        Map<String, List<Person>> people = people(ids);
        return handle.select(SUMMARIES + "where deleted_at is null and id = any (?)", Statements.anyOf(ids))
                .map((row, context) -> summary(row, people))
                .list();
    }

    /** Also one that was deleted. */
    Optional<AssessmentSummary> withDeleted(AssessmentId id) {
        return withDeleted(List.of(id.value())).stream().findFirst();
    }

    /** The same of several, by subject, round and id. */
    List<AssessmentSummary> withDeleted(List<String> ids) {
        Map<String, List<Person>> people = people(ids);
        return handle.select(SUMMARIES + "where id = any (?) order by subject, round, id", Statements.anyOf(ids))
                .map((row, context) -> summary(row, people))
                .list();
    }

    /** One of the list; of the same depth, and changed last, where there are several. */
    Optional<AssessmentId> find(FrameworkRef framework, Profile about) {
        return handle.select(
                        """
                        select id from assessment
                        where deleted_at is null and framework_id = ? and framework_version = ?
                            and subject = ? and round = ?
                        order by case when depth = ? then 0 else 1 end, changed_at desc, id
                        """,
                        framework.id(),
                        framework.version(),
                        about.subject().code(),
                        about.round().name(),
                        about.depth().name())
                .map((row, context) -> new AssessmentId(row.getString(1)))
                .findFirst();
    }

    /** Of all, the deleted ones too, by subject, round and id. */
    List<String> ids() {
        return Statements.list(
                handle, "select id from assessment order by subject, round, id", row -> row.getString(1));
    }

    private Map<String, List<Person>> people(Collection<String> ids) {
        return people(handle.select("""
                select assessment, name, role from person
                where assessment = any (?)
                order by assessment, ordinal
                """, Statements.anyOf(List.copyOf(ids)))
                .map((row, context) -> person(row))
                .list());
    }

    private static Map.Entry<String, Person> person(ResultSet row) throws SQLException {
        return Map.entry(row.getString(1), new Person(row.getString(2), row.getString(3)));
    }

    /** By assessment, in the order given. */
    private static Map<String, List<Person>> people(List<Map.Entry<String, Person>> rows) {
        Map<String, List<Person>> people = new HashMap<>();
        rows.forEach(entry ->
                people.computeIfAbsent(entry.getKey(), id -> new ArrayList<>()).add(entry.getValue()));
        return people;
    }

    private static final String SUMMARIES = """
            select id, framework_id, framework_version, subject, round, depth, due, lead_body, contact,
                willing_to_share, answered, applicable, score, low, high, resume_at, changed_at, changed_by
            from assessment
            """;

    private static AssessmentSummary summary(ResultSet row, Map<String, List<Person>> people) throws SQLException {
        String id = row.getString("id");
        return new AssessmentSummary(
                new AssessmentId(id),
                new FrameworkRef(row.getString("framework_id"), row.getString("framework_version")),
                new Profile(
                        new Subject(row.getString("subject")),
                        new Round(row.getString("round")),
                        Words.read(Depth.class, "assessment depth", row.getString("depth")),
                        row.getString("due"),
                        row.getString("lead_body"),
                        row.getString("contact"),
                        people.getOrDefault(id, List.of()),
                        row.getBoolean("willing_to_share")),
                new Standing(
                        row.getInt("answered"),
                        row.getInt("applicable"),
                        figure(row, "score"),
                        figure(row, "low"),
                        figure(row, "high")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                Optional.ofNullable(row.getString("resume_at")).map(QuestionId::new));
    }

    void add(NewAssessment added, ChangeStamp signature) {
        Assessment assessment = added.assessment();
        Profile profile = assessment.profile();
        Standing standing = added.standing();
        Statements.execute(
                handle,
                """
                insert into assessment (id, framework_id, framework_version, subject, round, depth, due, lead_body,
                    contact, willing_to_share, answered, applicable, score, low, high, created_at, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.id().value(),
                assessment.framework().id(),
                assessment.framework().version(),
                profile.subject().code(),
                profile.round().name(),
                profile.depth().name(),
                profile.due(),
                profile.leadBody(),
                profile.contact(),
                profile.willingToShare(),
                standing.answered(),
                standing.applicable(),
                figure(standing.score()),
                figure(standing.low()),
                figure(standing.high()),
                signature.time(),
                signature.time(),
                signature.by());
        addPeople(assessment.id(), profile.people());
    }

    /** Every save passes here: whether it is signed off is asked in the same statement, and again only where it fails. */
    boolean updateStanding(AssessmentId id, Standing standing, ChangeStamp signature) {
        int updated = Statements.execute(
                handle,
                """
                update assessment set answered = ?, applicable = ?, score = ?, low = ?, high = ?,
                    changed_at = ?, changed_by = ?
                where id = ? and deleted_at is null and not exists (
                    select 1 from sign_off s where s.assessment = ?
                        and not exists (select 1 from reopening r where r.sign_off = s.id))
                """,
                standing.answered(),
                standing.applicable(),
                figure(standing.score()),
                figure(standing.low()),
                figure(standing.high()),
                signature.time(),
                signature.by(),
                id.value(),
                id.value());
        if (updated == 0) {
            new SignOffRows(handle).refuseLocked(id);
        }
        return updated == 1;
    }

    /** Lets everybody else who writes to it wait, and changes nothing; refuses one that is signed off. */
    boolean hold(AssessmentId id) {
        new SignOffRows(handle).refuseLocked(id);
        return 1
                == Statements.execute(
                        handle,
                        "update assessment set changed_by = changed_by where id = ? and deleted_at is null",
                        id.value());
    }

    /** The figures alone: neither when nor by whom it was changed. */
    void correctStanding(AssessmentId id, Standing standing) {
        Statements.execute(
                handle,
                "update assessment set answered = ?, applicable = ?, score = ?, low = ?, high = ? where id = ?",
                standing.answered(),
                standing.applicable(),
                figure(standing.score()),
                figure(standing.low()),
                figure(standing.high()),
                id.value());
    }

    boolean updateProfile(AssessmentId id, Profile profile) {
        new SignOffRows(handle).refuseLocked(id);
        int updated = Statements.execute(
                handle,
                """
                update assessment set subject = ?, round = ?, depth = ?, due = ?, lead_body = ?, contact = ?,
                    willing_to_share = ?
                where id = ? and deleted_at is null
                """,
                profile.subject().code(),
                profile.round().name(),
                profile.depth().name(),
                profile.due(),
                profile.leadBody(),
                profile.contact(),
                profile.willingToShare(),
                id.value());
        Statements.execute(handle, "delete from person where assessment = ?", id.value());
        if (updated == 1) {
            addPeople(id, profile.people());
        }
        return updated == 1;
    }

    private void addPeople(AssessmentId id, List<Person> people) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Person person : people) {
            rows.add(new @Nullable Object[] {id.value(), rows.size() + 1, person.name(), person.role()});
        }
        Statements.executeAll(handle, "insert into person (assessment, ordinal, name, role) values (?, ?, ?, ?)", rows);
    }

    boolean updateResumeAt(AssessmentId id, QuestionId question) {
        return 1
                == Statements.execute(
                        handle,
                        "update assessment set resume_at = ? where id = ? and deleted_at is null",
                        question.value(),
                        id.value());
    }

    boolean delete(AssessmentId id, ChangeStamp signature) {
        return 1
                == Statements.execute(
                        handle,
                        "update assessment set deleted_at = ? where id = ? and deleted_at is null",
                        signature.time(),
                        id.value());
    }

    boolean restore(AssessmentId id) {
        return 1 == Statements.execute(handle, "update assessment set deleted_at = null where id = ?", id.value());
    }

    /** As the list said it before. */
    void putBack(AssessmentId id, Listed was) {
        updateStanding(id, was.standing(), new ChangeStamp(was.changedAt(), was.changedBy()));
    }

    /** How much hangs on it beside its answers: reviews, comments, sign-offs, reopenings, actions and their changes, priorities, cards. */
    int remarks(AssessmentId id) {
        return handle.select("""
                        select (select count(*) from review where assessment = ?)
                            + (select count(*) from comment where assessment = ?)
                            + (select count(*) from sign_off where assessment = ?)
                            + (select count(*) from reopening r join sign_off s on s.id = r.sign_off
                                where s.assessment = ?)
                            + (select count(*) from action where assessment = ?)
                            + (select count(*) from action_history where assessment = ?)
                            + (select count(*) from gap_priority where assessment = ?)
                            + (select count(*) from card where assessment = ?)
                        """, Collections.nCopies(8, id.value()).toArray())
                .map((row, context) -> row.getInt(1))
                .one();
    }

    /** As though it had never been there. */
    void erase(AssessmentId id) {
        new SignOffRows(handle).forget(id);
        Statements.execute(handle, "delete from assessment where id = ?", id.value());
    }

    static @Nullable Double figure(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** What is none of ours is none, so that everything else can be read; what looks into the file whole names it. */
    static double figure(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() || Double.isInfinite(value) ? Double.NaN : value;
    }
}
