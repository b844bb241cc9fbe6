package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/**
 * Kills the application at random moments while it is answered by {@link AnsweringDriver}: whatever its status line called
 * saved is there afterwards, and the database opens every time, on machines of several languages. One
 * kill; {@code -Dreadiness.kills=200} makes it more, and {@code .ci/run} asks for eight, one for each language.
 */
class KilledApplicationTest {
    private static final AssessmentId ID = new AssessmentId("killed");
    /** The machine's, of which nothing may hang on any. */
    private static final List<String> LANGUAGES = List.of("en", "tr", "ar", "th", "az", "fa", "lt", "hi");

    private static final int MOST_ANSWERS = 20;
    private static final int MOST_MILLIS = 50;

    /** Stays after a failure, to be looked at. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    /** By question: the level that was shown as saved last, and those that were pressed after it. */
    private final Map<QuestionId, Set<String>> allowed = new HashMap<>();

    private int saved;

    @Test
    void nothing_that_was_shown_as_saved_is_missing_after_a_kill() throws IOException, InterruptedException {
        int kills = Integer.getInteger("readiness.kills", 1);
        long seed = Long.getLong("readiness.seed", 1);
        Random random = new Random(seed);
        setUp();
        for (int kill = 1; kill <= kills; kill++) {
            runAndKill(random, kill);
            check(kill);
        }
        System.out.println(kills + " kills, " + saved + " answers shown as saved, 0 missing (seed " + seed + ")");
        assertThat(saved).as("answers that were shown as saved").isGreaterThanOrEqualTo(kills);
    }

    private void setUp() {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Assessment assessment = new Assessment(ID, framework.ref(), profile, Answers.none());
        try (Database database = Database.in(folder, () -> {})) {
            store(database)
                    .add(List.of(new NewAssessment(
                            assessment,
                            Scoring.score(framework, Answers.none(), Basis.of(profile))
                                    .standing())));
        }
    }

    private static JdbiAssessmentStore store(Database database) {
        return new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "");
    }

    /** At a random moment after a random number of answers that were shown as saved. */
    private void runAndKill(Random random, int kill) throws IOException, InterruptedException {
        Process process = start(random.nextLong(), LANGUAGES.get(kill % LANGUAGES.size()));
        List<String> lines = new ArrayList<>();
        CountDownLatch enough = new CountDownLatch(1 + random.nextInt(MOST_ANSWERS));
        Thread reader = new Thread(() -> read(process, lines, enough));
        reader.start();
        boolean isReached = enough.await(120, TimeUnit.SECONDS);
        // Not a wait for something to happen: the random moment itself.
        process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
        String threads = isReached ? "" : threadsOf(process);
        process.destroyForcibly().waitFor();
        reader.join();
        lines.forEach(this::remember);
        assertThat(isReached)
                .as("run %d answers: %s%n%s%n%s", kill, lines, Files.readString(errors()), threads)
                .isTrue();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    /** What every thread of a process is waiting for. */
    private static String threadsOf(Process process) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), "Thread.print").start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Process start(long seed, String language) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        for (String property :
                List.of("glass.platform", "monocle.platform", "prism.order", "prism.text", "headless.geometry")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.add("-Djava.awt.headless=true");
        command.add("-Duser.language=" + language);
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dreadiness.data=" + folder);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AnsweringDriver.class.getName()));
        command.add(String.valueOf(seed));
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    private static void read(Process process, List<String> lines, CountDownLatch enough) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.startsWith("SAVED")) {
                    enough.countDown();
                }
            }
        } catch (IOException e) {
            // The pipe breaks with the process; what came through before counts.
            lines.add("BROKEN");
        }
    }

    private void remember(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 3) {
            QuestionId question = new QuestionId(words[1]);
            Set<String> levels = allowed.computeIfAbsent(question, unused -> new HashSet<>(Set.of("")));
            if (words[0].equals("SAVED")) {
                levels.clear();
                saved++;
            }
            levels.add(words[2]);
        }
    }

    private void check(int kill) {
        try (Database database = Database.in(folder, () -> {})) {
            Answers answers = store(database).load(ID).answers();
            allowed.forEach((question, levels) -> {
                Response response = answers.to(question).response();
                String level = response instanceof Response.Chosen chosen ? chosen.option() : "";
                assertThat(levels).as(question + " after kill " + kill).contains(level);
                // Settled now: what was pressed and not shown as saved either is there or is not.
                levels.clear();
                levels.add(level);
            });
        }
    }
}
