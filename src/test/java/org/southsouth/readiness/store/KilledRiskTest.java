package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Safeguard;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.MergePlan;
import org.southsouth.readiness.core.merge.MergeStore.Merged;
import org.southsouth.readiness.core.merge.Merging;
import org.southsouth.readiness.core.people.Mention;
import org.southsouth.readiness.core.people.NameField;
import org.southsouth.readiness.testing.Questionnaires;

/**
 * Processes are killed while they back up, restore, migrate and merge: the database opens every time, and every answer
 * that was said to be kept is in it, or, after a restore, in the backup that the restore made first.
 */
class KilledRiskTest {
    private static final QuestionId ROADS = new QuestionId("LOG-INF-01");

    /** Stays after a failure, to be looked at. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void a_kill_during_a_backup_breaks_neither_the_database_nor_another_backup() throws Exception {
        fill(data(folder));
        new KilledWork(folder, BackingUp.class, 120).run(promised -> {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                assertThat(figure(answers(database), LAW)).isGreaterThanOrEqualTo(promised);
                assertSound(database);
                H2Backups backups = backups(database);
                assertThat(backups.all()).isNotEmpty().allMatch(backups::isSound);
            }
        });
    }

    @Test
    void a_kill_during_a_restore_leaves_what_was_there_or_what_was_restored_and_a_backup_of_the_other()
            throws Exception {
        fill(data(folder));
        try (FileDatabase database = StoreSamples.open(data(folder))) {
            backups(database).writeTo(copy(folder).toString());
        }
        new KilledWork(folder, Restoring.class, 250).run(promised -> {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                assertSound(database);
                if (figure(answers(database), LAW) < promised) {
                    assertThat(answers(database).to(LAW)).isEqualTo(Answer.NONE);
                    H2Backups backups = backups(database);
                    Backup before = backups.all().get(0);
                    assertThat(before.reason()).isEqualTo(BackupReason.BEFORE_RESTORE);
                    backups.restore(before);
                    assertSound(database);
                }
                assertThat(figure(answers(database), LAW)).isGreaterThanOrEqualTo(promised);
            }
        });
    }

    @Test
    void a_kill_during_a_migration_leaves_the_old_version_or_the_new_one() throws Exception {
        ChainedHistoryTest.makeVersionOne(folder.resolve("old"));
        new KilledWork(folder, Migrating.class, 300).run(promised -> {
            for (Path migrated : below(folder.resolve("migrated"))) {
                if (Files.exists(migrated.resolve("readiness.mv.db"))) {
                    try (FileDatabase database = StoreSamples.open(migrated)) {
                        assertThat(answers(database).to(LAW)).isEqualTo(StoreSamples.YES);
                        assertThat(StoreSamples.store(database).history(CAMBODIA))
                                .hasSize(5);
                        assertSound(database);
                        assertThat(backups(database).all()).allMatch(backups(database)::isSound);
                    }
                }
                remove(migrated);
            }
        });
    }

    @Test
    void a_kill_during_a_merge_leaves_all_of_it_or_nothing() throws Exception {
        fill(data(folder));
        fill(folder.resolve("theirs"));
        new KilledWork(folder, MergingIn.class, 40).run(promised -> {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                Answers answers = answers(database);
                assertThat(figure(answers, SHARE)).isGreaterThanOrEqualTo(promised);
                assertThat(figure(answers, LAW)).isGreaterThanOrEqualTo(promised);
                assertThat(answers.to(ROADS)).isEqualTo(answers.to(LAW));
                assertSound(database);
            }
        });
    }

    @Test
    void a_kill_during_an_erasure_leaves_the_name_everywhere_or_nowhere() throws Exception {
        fill(data(folder));
        new KilledWork(folder, ErasingAName.class, 150).run(promised -> {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                assertThat(figure(answers(database), LAW)).isGreaterThanOrEqualTo(promised);
                assertSound(database);
                assertThat(new TrailCheck(database).problems()).isEmpty();
                Set<NameField> places = new JdbiPeopleStore(database, Clock.systemUTC())
                        .mentions().stream()
                                .filter(mention -> mention.name().equals("dara"))
                                .map(Mention::place)
                                .collect(Collectors.toSet());
                assertThat(places.isEmpty()
                                || places.equals(Set.of(NameField.HISTORY, NameField.ANSWER, NameField.ASSESSMENT)))
                        .isTrue();
            }
        });
    }

    static final class ErasingAName implements KilledWork.Turns {
        @Override
        public void turn(Path folder, int number, IntConsumer promise) {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                save(database, LAW, number);
                promise.accept(number);
                new JdbiPeopleStore(database, Clock.systemUTC()).erase("dara", "officer " + number);
            }
        }
    }

    static final class BackingUp implements KilledWork.Turns {
        @Override
        public void turn(Path folder, int number, IntConsumer promise) {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                save(database, LAW, number);
                promise.accept(number);
                backups(database).make(BackupReason.ASKED);
            }
        }
    }

    static final class Restoring implements KilledWork.Turns {
        @Override
        public void turn(Path folder, int number, IntConsumer promise) {
            try (FileDatabase database = StoreSamples.open(data(folder))) {
                save(database, LAW, number);
                promise.accept(number);
                backups(database).restore(copy(folder).toString());
            }
        }
    }

    static final class Migrating implements KilledWork.Turns {
        @Override
        public void turn(Path folder, int number, IntConsumer promise) throws IOException {
            Path migrated = folder.resolve("migrated/" + number);
            Files.createDirectories(migrated);
            Path part = migrated.resolve("part");
            Files.copy(folder.resolve("old/readiness.mv.db"), part);
            Files.move(part, migrated.resolve("readiness.mv.db"));
            StoreSamples.open(migrated).close();
            promise.accept(number);
        }
    }

    /** Two of their answers in one merge, and one of ours between the merges. */
    static final class MergingIn implements KilledWork.Turns {
        private @Nullable FileDatabase here;
        private @Nullable FileDatabase there;

        @Override
        public void turn(Path folder, int number, IntConsumer promise) {
            FileDatabase ours = here == null ? StoreSamples.open(data(folder)) : here;
            FileDatabase theirs = there == null ? StoreSamples.open(folder.resolve("theirs")) : there;
            here = ours;
            there = theirs;
            save(ours, SHARE, number);
            save(theirs, LAW, number);
            save(theirs, ROADS, number);
            // Most turns without a backup, which would take most of the time.
            Safeguard safeguard = backups(ours);
            JdbiMergeStore store = new JdbiMergeStore(
                    ours,
                    Clock.systemUTC(),
                    () -> "dara",
                    number % 10 == 0 ? safeguard : reason -> {},
                    framework -> "text");
            Copy copy = new JdbiMergeStore(theirs, Clock.systemUTC(), () -> "lina", reason -> {}, framework -> "text")
                    .copy(CAMBODIA)
                    .orElseThrow();
            MergePlan plan = Merging.plan(store.copy(CAMBODIA).orElse(null), copy, new Sha256Digest());
            store.take(List.of(new Merged(
                    plan.intake(Map.of()),
                    STARTED,
                    Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law")))));
            promise.accept(number);
        }
    }

    private static void fill(Path data) {
        try (FileDatabase database = StoreSamples.open(data)) {
            StoreSamples.store(database).add(List.of(StoreSamples.cambodia()));
        }
    }

    private static void save(Database database, QuestionId question, int number) {
        JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "dara");
        store.save(change(question, answers(database).to(question), Answer.of(new Response.Figure(number))));
    }

    private static Answers answers(Database database) {
        return StoreSamples.store(database).load(CAMBODIA).answers();
    }

    private static double figure(Answers answers, QuestionId question) {
        return answers.to(question).response() instanceof Response.Figure figure ? figure.value() : -1;
    }

    private static void assertSound(Database database) {
        JdbiAssessmentStore store = StoreSamples.store(database);
        assertThat(ChainCheck.of(store.history(CAMBODIA), store.load(CAMBODIA).answers(), new Sha256Digest()))
                .isEmpty();
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.systemUTC());
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static Path copy(Path folder) {
        return folder.resolve("copy.mv.db");
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
