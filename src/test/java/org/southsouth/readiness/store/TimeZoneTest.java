package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.backup.Backup;

/** A laptop that travels: each start is in another time zone, and nothing moves. */
class TimeZoneTest {
    @TempDir
    Path folder;

    @Test
    void times_stay_and_nothing_looks_changed_when_the_next_start_is_in_another_zone() throws Exception {
        String first = startIn("Pacific/Kiritimati", "save");
        String again = startIn("America/St_Johns", "look");
        assertThat(first).contains("made 000001-2026-03-01T120000Z-start").contains("at " + NOON);
        assertThat(again).contains("nothing to back up");
        assertThat(again.lines().filter(line -> !line.contains("back up")).toList())
                .isEqualTo(
                        first.lines().filter(line -> !line.startsWith("made")).toList());
        assertThat(startIn("Asia/Kathmandu", "save")).contains("0 problems").contains("made 000002");
    }

    private String startIn(String zone, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /** Runs in a process of its own, in a time zone of its own. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (FileDatabase database = StoreSamples.open(Path.of(arguments[0]))) {
                JdbiAssessmentStore store = StoreSamples.store(database);
                if (store.list().isEmpty()) {
                    store.add(List.of(StoreSamples.cambodia()));
                }
                if (arguments[1].equals("save")) {
                    Answer before = store.load(CAMBODIA).answers().to(LAW);
                    int number = store.history(CAMBODIA).size();
                    store.save(StoreSamples.change(LAW, before, Answer.of(new Response.Figure(number))));
                }
                H2Backups backups = new H2Backups(database, Clock.fixed(NOON, ZoneOffset.UTC));
                System.out.println(backups.ifChanged()
                        .map(Backup::name)
                        .map(name -> "made " + name)
                        .orElse("nothing to back up"));
                System.out.println(backups.now());
                for (HistoryEntry entry : store.history(CAMBODIA)) {
                    System.out.println(entry.hash() + " at " + entry.at());
                }
                System.out.println(new TrailCheck(database).problems().size() + " problems");
            }
        }
    }
}
