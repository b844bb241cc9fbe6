package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.Questionnaires;

class WholeVerificationTest {
    @TempDir
    Path folder;

    @Test
    void points_that_were_changed_in_a_kept_questionnaire_are_found_without_any_sign_off() {
        Framework framework = Questionnaires.version(
                "9.9.9",
                Questionnaires.framework(
                        Mean.ARITHMETIC,
                        Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))));
        try (FileDatabase database = Database.in(folder, () -> {})) {
            JdbiFrameworkStore store = new JdbiFrameworkStore(database, Clock.systemUTC());
            new FrameworkCache(new JsonFrameworkSource(), store).keep(framework);
            assertThat(verify(database).problems()).isEmpty();
        }
        alter("update framework set json = replace(json, '100', '99')");
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(verify(database).problems()).extracting(Problem::key).containsExactly("problem.kept.altered");
        }
    }

    @Test
    void points_that_were_changed_in_the_signed_questionnaire_are_found_although_its_hash_was_made_anew() {
        try (FileDatabase database = Database.in(folder, () -> {})) {
            Framework framework = new JsonFrameworkSource().shipped();
            AssessmentId id = new AssessmentId("a");
            Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana")
                    .add(List.of(Filled.assessment(id.value(), framework, profile, Answers.none())));
            new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write)
                    .signOff(new Signing(id, List.of(new Person("Ana", "")), "", "Ana"), framework);
            Verdict verdict = verify(database);
            assertThat(verdict.problems()).isEmpty();
            assertThat(verdict.signed()).hasSize(1);
            String altered = FrameworkJson.write(framework).replaceFirst("\"points\"( ?): ?100", "\"points\"$1: 99");
            assertThat(altered).isNotEqualTo(FrameworkJson.write(framework));
            text = altered;
        }
        alter("update sign_off set framework_json = ?", text);
        alter("update sign_off set framework_sha256 = ?", Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(verify(database).problems()).extracting(Problem::key).contains("problem.kept.altered");
        }
    }

    @Test
    void a_score_that_its_answers_do_not_give_is_named() {
        try (FileDatabase database = Database.in(folder, () -> {})) {
            Framework framework = new JsonFrameworkSource().shipped();
            Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana")
                    .add(List.of(Filled.assessment("a", framework, profile, Answers.none())));
            assertThat(verify(database).problems()).isEmpty();
        }
        alter("update assessment set score = 99");
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(verify(database).problems())
                    .containsExactly(Problem.of("KHM 2026", "problem.standing.score", "99.0", "-"));
        }
    }

    /** With an infinite bound the list showed none of twelve assessments, and the data was sound. */
    @Test
    void bounds_that_cannot_be_are_named_and_everything_else_can_be_read() {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        try (FileDatabase database = Database.in(folder, () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana")
                    .add(List.of(Filled.assessment("a", framework, profile, Filled.answers(framework, 3, 0))));
            assertThat(verify(database).problems()).isEmpty();
        }
        for (String bounds : List.of("low = cast('Infinity' as double precision)", "low = -1", "low = 90, high = 20")) {
            alter("update assessment set " + bounds);
            try (FileDatabase database = Database.in(folder, () -> {})) {
                assertThat(verify(database).problems())
                        .as(bounds)
                        .extracting(Problem::key)
                        .containsExactly("problem.standing.bounds");
                assertThat(new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana").list())
                        .singleElement()
                        .satisfies(one -> assertThat(one.standing().low()).isNotInfinite());
            }
        }
    }

    /** Earlier versions of the application counted otherwise; and an earlier questionnaire scores by its own points. */
    @Test
    void a_folder_of_an_earlier_version_has_scores_that_its_answers_give() {
        Framework earlier = new JsonFrameworkSource()
                .read("assessments/earlier/south-south-ecommerce-1.0.0")
                .value();
        Profile profile = Profile.of(new Subject("KHM"), new Round("2024"), Depth.FULL);
        Profile other = Profile.of(new Subject("LAO"), new Round("2024"), Depth.FULL);
        try (FileDatabase database = Database.in(folder, () -> {})) {
            new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, Clock.systemUTC()))
                    .keep(earlier);
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana")
                    .add(List.of(
                            Filled.assessment("a", earlier, profile, Filled.answers(earlier, 3, 0)),
                            Filled.assessment("b", earlier, other, Filled.answers(earlier, 4, 0.6))));
        }
        alter("update assessment set answered = answered - 2, applicable = applicable - 1, low = 1, high = 99"
                + " where id = 'a'");
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(verify(database).problems()).isEmpty();
        }
        alter("update assessment set score = score + 0.01 where id = 'a'");
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(verify(database).problems()).extracting(Problem::key).containsExactly("problem.standing.score");
        }
    }

    @Test
    void a_backup_with_a_row_that_a_restore_would_refuse_is_named_and_not_offered() {
        Backup backup;
        try (FileDatabase database = Database.in(folder, () -> {})) {
            Framework framework = new JsonFrameworkSource().shipped();
            Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana")
                    .add(List.of(Filled.assessment("a", framework, profile, Answers.none())));
            backup = new H2Backups(database, Clock.systemUTC()).make(BackupReason.START);
            assertThat(verify(database).unsound()).isEmpty();
        }
        alterFile("backups/" + backup.name().replace(".mv.db", ""), "update assessment set depth = 'deep'");
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(verify(database).unsound()).extracting(Backup::name).containsExactly(backup.name());
            assertThat(new H2Backups(database, Clock.systemUTC()).newestSound()).isEmpty();
        }
    }

    private String text = "";

    private static Verdict verify(FileDatabase database) {
        return new WholeVerification(database, new H2Backups(database, Clock.systemUTC()), Clock.systemUTC()).verify();
    }

    private void alter(String sql, String... values) {
        alterFile("readiness", sql, values);
    }

    private void alterFile(String file, String sql, String... values) {
        String url = "jdbc:h2:" + folder.resolve(file).toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_backup_of_another_password_is_neither_sound_nor_unsound() {
        try (FileDatabase database = Database.in(folder, () -> {})) {
            H2Backups backups = new H2Backups(database, Clock.systemUTC());
            H2Password password = new H2Password(database, Clock.systemUTC());
            database.open();
            password.set("the first of two".toCharArray());
            backups.make(BackupReason.ASKED);
            password.change("the first of two".toCharArray(), "the second of two".toCharArray());
            backups.make(BackupReason.ASKED);
            Verdict verdict = new WholeVerification(
                            database, new H2Backups(database, Clock.systemUTC()), Clock.systemUTC())
                    .verify();
            assertThat(verdict.isSound()).isTrue();
            assertThat(verdict.those(Verdict.State.LOCKED)).isNotEmpty();
            assertThat(verdict.backups().get(0).state()).isEqualTo(Verdict.State.SOUND);
            assertThat(verdict.unsound()).isEmpty();
        }
    }
}
