package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;

class H2PasswordTest {
    private static final String FIRST = "a long first one";
    private static final String SECOND = "Второй пароль";

    @TempDir
    Path folder;

    @Test
    void what_is_stored_cannot_be_read_without_the_password_and_is_the_same_with_it() throws IOException {
        fill();
        assertThat(text(file())).contains("in-force").contains("REG-LAW-01");
        protect(FIRST);
        assertThat(text(file())).doesNotContain("in-force").doesNotContain("REG-LAW-01");
        try (FileDatabase database = database()) {
            assertThat(password(database).isSet()).isTrue();
            assertFails(Reason.LOCKED, database::open);
            assertFails(Reason.WRONG_PASSWORD, () -> password(database).unlock(chars("a long first onE")));
            assertFails(Reason.LOCKED, database::open);
            password(database).unlock(chars(FIRST));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
            StoreSamples.store(database).save(change(SHARE, Answer.NONE, PARTLY));
        }
        assertKept(Optional.of(FIRST), PARTLY);
    }

    @Test
    void a_wrong_password_harms_nothing() throws IOException {
        fill();
        protect(FIRST);
        byte[] before = Files.readAllBytes(file());
        try (FileDatabase database = database()) {
            for (int i = 0; i < 3; i++) {
                String wrong = "wrong " + i;
                assertFails(Reason.WRONG_PASSWORD, () -> password(database).unlock(chars(wrong)));
            }
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void it_is_changed_and_removed_only_by_somebody_who_knows_it() throws IOException {
        fill();
        protect(FIRST);
        try (FileDatabase database = database()) {
            H2Password password = password(database);
            password.unlock(chars(FIRST));
            assertFails(Reason.WRONG_PASSWORD, () -> password.change(chars("something else"), chars(SECOND)));
            assertFails(Reason.WRONG_PASSWORD, () -> password.remove(chars("something else")));
            assertFails(Reason.WRONG_PASSWORD, () -> password.set(chars(SECOND)));
            password.change(chars(FIRST), chars(SECOND));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
        }
        assertKept(Optional.of(SECOND), Answer.NONE);
        try (FileDatabase database = database()) {
            H2Password password = password(database);
            assertFails(Reason.WRONG_PASSWORD, () -> password.unlock(chars(FIRST)));
            password.unlock(chars(SECOND));
            password.remove(chars(SECOND));
            assertThat(password.isSet()).isFalse();
        }
        assertKept(Optional.empty(), Answer.NONE);
        assertThat(folder).isDirectoryNotContaining("glob:**upgrade*");
    }

    @Test
    void each_change_is_backed_up_before_under_the_password_of_then() {
        fill();
        protect(FIRST);
        try (FileDatabase database = database()) {
            password(database).unlock(chars(FIRST));
            password(database).change(chars(FIRST), chars(SECOND));
            List<Backup> backups = backups(database).all();
            assertThat(backups).extracting(Backup::reason).containsOnly(BackupReason.BEFORE_PASSWORD);
            assertThat(backups).hasSize(2);
            assertFails(Reason.LOCKED, () -> backups(database).isSound(backups.get(0)));
            assertThat(backups(database).isSound(backups.get(1))).isTrue();
            assertThat(password(database).unprotectedBackups()).isEqualTo(1);
            password(database).deleteUnprotectedBackups();
            assertThat(password(database).unprotectedBackups()).isZero();
            List<Backup> left = backups(database).all();
            assertThat(left).hasSize(2).contains(backups.get(0));
            assertThat(backups(database).isSound(left.get(0))).isTrue();
        }
    }

    @Test
    void a_copy_for_elsewhere_brings_all_that_its_password_needs() {
        fill();
        protect(FIRST);
        Path copy = folder.resolve("copy.mv.db");
        try (FileDatabase database = database()) {
            password(database).unlock(chars(FIRST));
            backups(database).writeTo(copy.toString());
        }
        try (FileDatabase elsewhere = FileDatabase.in(folder.resolve("b"), "", () -> {})) {
            assertFails(Reason.LOCKED, () -> backups(elsewhere).look(copy.toString()));
            assertFails(Reason.LOCKED, () -> backups(elsewhere).restore(copy.toString()));
            assertFails(
                    Reason.WRONG_PASSWORD, () -> backups(elsewhere).restore(copy.toString(), chars("something else")));
            backups(elsewhere).restore(copy.toString(), chars(FIRST));
            assertThat(StoreSamples.store(elsewhere).list()).hasSize(1);
            assertThat(password(elsewhere).isSet()).isTrue();
        }
    }

    @Test
    void a_restored_backup_leaves_the_data_under_the_password_that_it_has_now() throws IOException {
        fill();
        protect(FIRST);
        try (FileDatabase database = database()) {
            H2Backups backups = backups(database);
            Backup plain = backups.all().get(0);
            password(database).unlock(chars(FIRST));
            StoreSamples.store(database).save(change(SHARE, Answer.NONE, PARTLY));
            password(database).change(chars(FIRST), chars(SECOND));
            Backup first = backups.all().get(0);
            assertFails(Reason.LOCKED, () -> backups.restore(first));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(SHARE))
                    .isEqualTo(PARTLY);
            backups.restore(plain);
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(SHARE))
                    .isEqualTo(Answer.NONE);
            backups.restore(first, chars(FIRST));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(SHARE))
                    .isEqualTo(PARTLY);
        }
        assertKept(Optional.of(SECOND), PARTLY);
    }

    @Test
    void a_grown_file_is_compacted_and_stays_under_its_password() throws IOException {
        fill();
        protect(FIRST);
        try (FileDatabase database = database()) {
            password(database).unlock(chars(FIRST));
            JdbiAssessmentStore store = StoreSamples.store(database);
            Answer before = Answer.NONE;
            for (int i = 0; i < 500; i++) {
                Answer next = Answer.of(new Response.Figure(i));
                store.save(change(SHARE, before, next));
                before = next;
            }
        }
        assertThat(Files.size(file())).isLessThan(1 << 20);
        assertKept(Optional.of(FIRST), Answer.of(new Response.Figure(499)));
    }

    @Test
    void an_older_database_is_brought_up_to_date_under_its_password() throws Exception {
        Path older = folder.resolve("older");
        ChainedHistoryTest.makeVersionOne(older);
        Transcoding.copy(older.resolve("readiness.mv.db"), null, file(), Keys.of(chars(FIRST)));
        assertKept(Optional.of(FIRST), Answer.NONE);
        try (FileDatabase database = database()) {
            assertThat(password(database).isSet()).isTrue();
            assertThat(password(database).unprotectedBackups()).isZero();
            assertThat(backups(database).all())
                    .extracting(Backup::reason)
                    .containsExactly(BackupReason.BEFORE_MIGRATION);
        }
    }

    /** H2 would open some of these with what is left, and write over the rest. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_damaged_file_is_refused_and_left_alone_and_its_backup_takes_its_place(int kind) throws IOException {
        fill();
        protect(FIRST);
        try (FileDatabase database = database()) {
            password(database).unlock(chars(FIRST));
            password(database).deleteUnprotectedBackups();
        }
        byte[] damaged = damage(Files.readAllBytes(file()), kind);
        Files.write(file(), damaged);
        try (FileDatabase database = database()) {
            assertThatThrownBy(database::open).isInstanceOf(StoreException.class);
            password(database).unlock(chars(FIRST));
            assertFails(Reason.DAMAGED, database::open);
            assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
            backups(database).restore(backups(database).newestSound().orElseThrow());
        }
        assertKept(Optional.of(FIRST), Answer.NONE);
    }

    private static byte[] damage(byte[] whole, int kind) {
        byte[] noise = new byte[8192];
        new Random(kind).nextBytes(noise);
        byte[] damaged = whole.clone();
        switch (kind) {
            case 0 -> damaged = Arrays.copyOf(whole, whole.length / 2);
            case 1 -> damaged = new byte[0];
            case 2 -> System.arraycopy(noise, 0, damaged, 0, noise.length);
            case 3 -> System.arraycopy(noise, 0, damaged, 4096, noise.length);
            case 4 -> damaged[80] ^= 1;
            default -> System.arraycopy(noise, 0, damaged, whole.length - noise.length, noise.length);
        }
        return damaged;
    }

    @Test
    void a_key_takes_as_many_rounds_as_owasp_asks_for_unless_it_is_told_otherwise() {
        String told = System.clearProperty("readiness.key.rounds");
        try {
            assertThat(FileKey.of(chars(FIRST)).header().rounds()).isEqualTo(600_000);
            System.setProperty("readiness.key.rounds", "1");
            assertThat(FileKey.of(chars(FIRST)).header().rounds()).isEqualTo(1_000);
        } finally {
            System.setProperty("readiness.key.rounds", told);
        }
    }

    @Test
    void keys_of_people_are_stretched_and_told_apart() {
        FileKey key = FileKey.of(chars(FIRST));
        assertThat(FileKey.of(chars(FIRST), key.header())).isPresent();
        assertThat(FileKey.of(chars(SECOND), key.header())).isEmpty();
        assertThat(key).hasToString("a key");
    }

    private void fill() {
        try (FileDatabase database = database()) {
            StoreSamples.store(database).add(List.of(cambodia()));
            StoreSamples.store(database).save(change(LAW, Answer.NONE, YES));
        }
    }

    private void protect(String with) {
        try (FileDatabase database = database()) {
            password(database).set(chars(with));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
        }
    }

    private void assertKept(Optional<String> with, Answer share) {
        try (FileDatabase database = database()) {
            with.ifPresent(given -> password(database).unlock(chars(given)));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(SHARE))
                    .isEqualTo(share);
        }
    }

    private FileDatabase database() {
        return FileDatabase.in(folder, "", () -> {});
    }

    private Path file() {
        return folder.resolve("readiness.mv.db");
    }

    private static H2Password password(FileDatabase database) {
        return new H2Password(database, Clock.fixed(NOON, ZoneOffset.UTC), Keys::of);
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static char[] chars(String password) {
        return password.toCharArray();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static void assertFails(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
