package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Work in a process of its own, in turns with rising numbers, until it is killed at a random moment. A turn promises its
 * number when everything up to it is kept; what was promised must be there afterwards. How many kills: the property
 * {@code readiness.kills}, else so many that a build does not wait long.
 */
final class KilledWork {
    private static final int FEW = 3;
    private static final int MOST_TURNS = 4;

    private final Path folder;
    private final Class<? extends Turns> work;
    private final int mostMillis;
    private final Random random = new Random(Long.getLong("readiness.seed", 1));
    private int promised;
    private int promises;

    /** One turn after another in a process that may be gone at any time; made there without arguments. */
    interface Turns {
        void turn(Path folder, int number, IntConsumer promise) throws Exception;
    }

    /** What must hold after a kill; no turn with a number above the promised one was kept for certain. */
    interface Check {
        void after(int promised) throws Exception;
    }

    /** The process is killed within so many milliseconds after a promise: about as long as a turn takes. */
    KilledWork(Path folder, Class<? extends Turns> work, int mostMillis) {
        this.folder = folder;
        this.work = work;
        this.mostMillis = mostMillis;
    }

    void run(Check check) throws Exception {
        int kills = Integer.getInteger("readiness.kills", FEW);
        for (int kill = 1; kill <= kills; kill++) {
            runAndKill(kill);
            check.after(promised);
        }
        System.out.println(work.getSimpleName() + ": " + kills + " kills, " + promises + " promises, 0 broken");
        assertThat(promises).isGreaterThanOrEqualTo(kills);
    }

    private void runAndKill(int kill) throws IOException, InterruptedException {
        Process process = start();
        List<Integer> told = new ArrayList<>();
        CountDownLatch enough = new CountDownLatch(1 + random.nextInt(MOST_TURNS));
        Thread reader = new Thread(() -> read(process, told, enough));
        reader.start();
        boolean isReached = enough.await(120, TimeUnit.SECONDS);
        // Not a wait for something to happen: the random moment itself.
        process.waitFor(random.nextInt(mostMillis), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        reader.join();
        assertThat(isReached)
                .as("kill %d after %s%n%s", kill, told, Files.readString(errors()))
                .isTrue();
        promised = told.get(told.size() - 1);
        promises += told.size();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private Process start() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        work.getName(),
                        Integer.toString(promised + 1000))
                .redirectError(errors().toFile())
                .start();
    }

    private static void read(Process process, List<Integer> told, CountDownLatch enough) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                // A number that was cut off would be another number.
                if (line.endsWith(".")) {
                    told.add(Integer.valueOf(line.substring(0, line.length() - 1)));
                    enough.countDown();
                }
            }
        } catch (IOException e) {
            // The pipe breaks with the process; what came through before counts.
            enough.countDown();
        }
    }

    /** Runs in a process of its own. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            Turns work = Class.forName(arguments[1])
                    .asSubclass(Turns.class)
                    .getDeclaredConstructor()
                    .newInstance();
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                work.turn(Path.of(arguments[0]), number, promised -> {
                    System.out.print(promised + ".\n");
                    System.out.flush();
                });
            }
        }
    }
}
