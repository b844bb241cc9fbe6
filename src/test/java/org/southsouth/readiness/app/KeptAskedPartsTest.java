package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.testing.Filled;

/** A coordinator sends one theme; the colleague goes on with its questions and sends back just these. */
class KeptAskedPartsTest {
    private static final AssessmentId SAMOA = new AssessmentId("samoa");
    private static final ExchangeScope PAYMENTS = new ExchangeScope.Part(new SectionId("LOG-PAY"));

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Office coordinator;
    private final Office colleague;

    KeptAskedPartsTest(@TempDir Path folder) {
        coordinator = new Office(folder.resolve("coordinator"));
        colleague = new Office(folder.resolve("colleague"));
        Answers answers = Answers.none().with(new QuestionId("LOG-PAY-01"), Answer.of(new Response.Figure(50)));
        coordinator.store.add(List.of(Filled.assessment(
                "samoa", framework, Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL), answers)));
    }

    @AfterEach
    void close() {
        coordinator.database.close();
        colleague.database.close();
    }

    /** One computer with its database and settings. */
    private static final class Office {
        private final FileDatabase database;
        private final JdbiAssessmentStore store;
        private final KeptAskedParts asked;
        private final ExchangeImport imports;
        private final ExchangeExport exports;

        Office(Path folder) {
            Clock clock = Clock.systemUTC();
            database = Database.in(folder, () -> {});
            store = new JdbiAssessmentStore(database, clock, () -> "Ana");
            asked = new KeptAskedParts(new JsonSettings(folder), store);
            FrameworkCache shelf =
                    new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
            JdbiMergeStore merges =
                    new JdbiMergeStore(database, clock, () -> "Ana", reason -> {}, FrameworkJson::write);
            imports = new ExchangeImport(merges, shelf);
            exports = new ExchangeExport(merges, shelf);
        }

        void take(Office from, ExchangeScope scope) {
            ReceivedFile file =
                    new ReceivedFile("file", from.exports.pack(List.of(SAMOA), scope, true, Instant.now(), "Ana"));
            AssessmentMerge merge = imports.gather(List.of(file)).get(0);
            imports.merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
            asked.note(merge);
        }
    }

    @Test
    void the_colleague_goes_on_at_the_first_open_question_that_was_sent_and_the_theme_is_remembered() {
        colleague.take(coordinator, PAYMENTS);
        assertThat(colleague.store.find(SAMOA).orElseThrow().resumeAt()).contains(new QuestionId("LOG-PAY-02"));
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(PAYMENTS);
        ExchangeScope bank = new ExchangeScope.Asked("Central bank");
        colleague.take(coordinator, bank);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(bank);
    }

    @Test
    void what_comes_back_asks_the_coordinator_for_nothing_and_neither_does_a_whole_assessment() {
        colleague.take(coordinator, PAYMENTS);
        coordinator.take(colleague, PAYMENTS);
        assertThat(coordinator.asked.of(SAMOA)).isEqualTo(new ExchangeScope.Whole());
        assertThat(coordinator.store.find(SAMOA).orElseThrow().resumeAt()).isEmpty();
        colleague.take(coordinator, new ExchangeScope.Whole());
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(PAYMENTS);
    }
}
