package org.southsouth.readiness.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.testing.PostgresServer;

/** Two processes answer the same questions of one assessment on a server at the same time. */
class TwoWritersTest {
    private static final int SAVES = 1000;
    private static final int QUESTIONS = 7;
    private static final List<String> NAMES = List.of("ana", "dara");

    @Test
    void of_two_thousand_interleaved_answers_none_is_lost_and_each_conflict_is_seen() throws Exception {
        ServerAddress address = PostgresServer.empty();
        try (ServerDatabase database = new ServerDatabase(address, () -> "", () -> {})) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.cambodia()));
            long overtaken = write(address);
            List<HistoryEntry> trail = store.history(StoreSamples.CAMBODIA);
            // Every answer that was acknowledged is in the trail once, each on top of the one it replaced.
            assertThat(trail).hasSize(NAMES.size() * SAVES);
            assertThat(trail.stream().map(HistoryEntry::after).distinct()).hasSize(NAMES.size() * SAVES);
            assertThat(ChainCheck.of(trail, store.load(StoreSamples.CAMBODIA).answers(), new Sha256Digest()))
                    .isEmpty();
            // A writer learns of the other's answers by conflicts alone: one wherever the other's was replaced.
            assertThat(replaced(trail)).isEqualTo(overtaken).isPositive();
        }
    }

    private static long replaced(List<HistoryEntry> trail) {
        Map<QuestionId, String> last = new HashMap<>();
        long replaced = 0;
        for (HistoryEntry row : trail) {
            String before = last.put(row.question(), row.by());
            replaced += before != null && !before.equals(row.by()) ? 1 : 0;
        }
        return replaced;
    }

    /** Both begin when both are connected; how many of their answers met one of the other's first. */
    private static long write(ServerAddress address) throws IOException, InterruptedException {
        List<Process> writers = new ArrayList<>();
        List<BufferedReader> said = new ArrayList<>();
        for (String name : NAMES) {
            Process writer = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx128m",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            address.url(),
                            name)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            writers.add(writer);
            said.add(new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8)));
        }
        for (BufferedReader lines : said) {
            assertThat(lines.readLine()).isEqualTo("ready");
        }
        for (Process writer : writers) {
            try (OutputStream in = writer.getOutputStream()) {
                in.write('\n');
            }
        }
        long overtaken = 0;
        for (int i = 0; i < writers.size(); i++) {
            overtaken += Long.parseLong(said.get(i).readLine());
            assertThat(writers.get(i).waitFor()).isZero();
        }
        return overtaken;
    }

    /** One of the processes: answers in turn, on top of what it last saw, and insists on its own where it meets another. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            ServerAddress address = ServerAddress.parse(arguments[0]).value();
            try (ServerDatabase database = new ServerDatabase(address, () -> "", () -> {})) {
                JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> arguments[1]);
                store.load(StoreSamples.CAMBODIA);
                System.out.println("ready");
                System.in.read();
                System.out.println(answer(store, NAMES.indexOf(arguments[1]) * (double) SAVES));
            }
        }

        private static long answer(JdbiAssessmentStore store, double first) {
            Map<QuestionId, Answer> seen = new HashMap<>();
            long overtaken = 0;
            for (int i = 0; i < SAVES; i++) {
                QuestionId question = new QuestionId("Q" + i % QUESTIONS);
                Answer mine = Answer.of(new Response.Figure(first + i));
                boolean isOvertaken = false;
                Optional<OtherEdit> theirs = save(store, question, seen, mine);
                while (theirs.isPresent()) {
                    isOvertaken = true;
                    seen.put(question, theirs.get().answer());
                    theirs = save(store, question, seen, mine);
                }
                overtaken += isOvertaken ? 1 : 0;
                seen.put(question, mine);
            }
            return overtaken;
        }

        private static Optional<OtherEdit> save(
                JdbiAssessmentStore store, QuestionId question, Map<QuestionId, Answer> seen, Answer mine) {
            Answer before = seen.getOrDefault(question, Answer.NONE);
            return store.save(new Change(StoreSamples.CAMBODIA, question, before, mine, StoreSamples.STARTED));
        }
    }
}
