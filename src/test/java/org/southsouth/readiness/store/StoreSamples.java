package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.NewDatabase;

/** Assessments and answers for the tests of this package. */
final class StoreSamples {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    static final FrameworkRef FRAMEWORK = new FrameworkRef("south-south-ecommerce", "1.0.0");
    static final AssessmentId CAMBODIA = new AssessmentId("khm-2025");
    static final QuestionId LAW = new QuestionId("REG-LAW-01");
    static final QuestionId SHARE = new QuestionId("CON-NET-02");
    static final Standing NOT_STARTED = new Standing(0, 119, Double.NaN, 0, 100);
    static final Standing STARTED = new Standing(1, 119, 200 / 3.0, 1 / 3.0, 100);
    static final Profile PROFILE = new Profile(
            new Subject("KHM"),
            new Round("2025"),
            Depth.FULL,
            "before June",
            "Ministry of Commerce",
            "someone@example.org",
            List.of(new Person("Sok Dara", "lead"), new Person("Chan Lina", "telecoms")));
    static final Answer YES = new Answer(
            new Response.Chosen("in-force"), "since 2019", new Evidence(Grade.A, "https://example.org/law", 2019));
    static final Answer PARTLY = Answer.of(new Response.Chosen("draft"));

    /** The migration that gave assessments a column. */
    private static final int CONSENT = 6;

    /** The migration that gave answers their attached files. */
    private static final int FILES = 8;

    /** The migration that gave sign-offs their codes. */
    private static final int CODES = 12;

    private StoreSamples() {}

    /** As it was before that migration and all later ones, of which this is the first table. */
    static void takeBack(Database database, int migration, String table) {
        List<String> later = new ArrayList<>(Moving.TABLES.subList(Moving.TABLES.indexOf(table), Moving.TABLES.size()));
        Collections.reverse(later);
        database.write(handle -> {
            later.forEach(one -> handle.execute("drop table " + one));
            if (migration <= CONSENT) {
                handle.execute("alter table assessment drop column willing_to_share");
            }
            if (migration <= FILES) {
                List.of(
                                "answer.attached",
                                "answer_history.old_attached",
                                "answer_history.new_attached",
                                "carried.attached")
                        .stream()
                        .map(column -> column.split("\\."))
                        .filter(column -> !later.contains(column[0]))
                        .forEach(column -> handle.execute("alter table " + column[0] + " drop column " + column[1]));
            }
            if (migration <= CODES) {
                List.of(
                                "framework.sha256",
                                "sign_off.framework_sha256",
                                "sign_off.checksum",
                                "sign_off.signed_contents",
                                "sign_off.signed_comments",
                                "sign_off.here_contents",
                                "sign_off.here_comments",
                                "sign_off.code",
                                "sign_off.earlier_codes",
                                "evidence_use.is_kept")
                        .stream()
                        .map(column -> column.split("\\."))
                        .filter(column -> !later.contains(column[0]))
                        .forEach(column -> handle.execute("alter table " + column[0] + " drop column " + column[1]));
            }
            handle.execute("delete from \"flyway_schema_history\" where cast(\"version\" as integer) >= " + migration);
        });
    }

    static JdbiAssessmentStore store(Database database) {
        return store(database, NOON);
    }

    static JdbiAssessmentStore store(Database database, Instant now) {
        return new JdbiAssessmentStore(database, Clock.fixed(now, ZoneOffset.UTC), () -> "dara");
    }

    static FileDatabase open(Path folder) {
        NewDatabase.putInto(folder);
        return FileDatabase.open(folder, () -> {});
    }

    static NewAssessment cambodia() {
        return empty(CAMBODIA.value());
    }

    static NewAssessment empty(String id) {
        return with(id, Map.of());
    }

    static NewAssessment with(String id, Map<QuestionId, Answer> answers) {
        return new NewAssessment(
                new Assessment(new AssessmentId(id), FRAMEWORK, PROFILE, Answers.of(answers)), NOT_STARTED);
    }

    static Change change(QuestionId question, Answer before, Answer after) {
        return new Change(CAMBODIA, question, before, after, STARTED);
    }
}
