package org.southsouth.readiness.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/**
 * The part of {@link ScaleBench} that is measured. The first time is what somebody waits for after a start, with code
 * that is not compiled yet; the others follow. CPU is what the calling thread itself computed, which neighbours on a busy
 * machine hardly move. The floor is bare JDBC over the same rows: every column of the same
 * 23,800 answers fetched and thrown away.
 */
public final class ScaleRun {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 15;
    private static final double LONGEST_MILLIS = 500;

    private static final String LATEST = String.valueOf(FilledStore.FIRST_ROUND + ScaleBench.ROUNDS - 1);

    private final Path folder;
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Times list = new Times();
    private final Times load = new Times();
    private final Times score = new Times();
    private final Times compare = new Times();
    private final Times whole = new Times();
    private final Times floor = new Times();

    private ScaleRun(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws SQLException {
        new ScaleRun(Path.of(arguments[0])).run();
    }

    private void run() throws SQLException {
        try (Database database = Database.in(folder, () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Bench");
            for (int i = 0; i < TIMES; i++) {
                List<AssessmentId> latest = list(store);
                compare(store, latest);
            }
        }
        readPlainly();
        print();
        Verdict verdict = new Verdict();
        verdict.atMost("the list, the first time, database opened too", list.first(), LONGEST_MILLIS, "ms");
        verdict.atMost("the list, again", list.median(), LONGEST_MILLIS, "ms");
        verdict.atMost("a comparison of 200, the first time", whole.first(), LONGEST_MILLIS, "ms");
        verdict.atMost("a comparison of 200, again", whole.median(), LONGEST_MILLIS, "ms");
        verdict.end();
    }

    private List<AssessmentId> list(JdbiAssessmentStore store) {
        Moment start = Moment.now();
        List<AssessmentSummary> summaries = store.list();
        list.add(start, Moment.now());
        List<AssessmentId> ids = summaries.stream()
                .filter(summary -> summary.profile().round().name().equals(LATEST))
                .map(AssessmentSummary::id)
                .toList();
        if (ids.size() != ScaleBench.COUNTRIES) {
            throw new IllegalStateException("found " + ids.size());
        }
        return ids;
    }

    private void compare(JdbiAssessmentStore store, List<AssessmentId> ids) {
        Moment start = Moment.now();
        List<Assessment> assessments = store.loadAll(ids);
        Moment loaded = Moment.now();
        List<Entry> entries = new ArrayList<>();
        for (Assessment assessment : assessments) {
            entries.add(new Entry(assessment.profile(), Scoring.score(framework, assessment)));
        }
        Moment scored = Moment.now();
        Comparison comparison = Comparison.of(entries);
        Moment compared = Moment.now();
        load.add(start, loaded);
        score.add(loaded, scored);
        compare.add(scored, compared);
        whole.add(start, compared);
        if (comparison.questionRows().size() != framework.questionCount()) {
            throw new IllegalStateException("rows are missing");
        }
    }

    private void readPlainly() throws SQLException {
                try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("readiness"), "sa", "");
                PreparedStatement statement =
                        connection.prepareStatement("select * from answer where assessment in (select id from assessment where round = ?)")) {
            statement.setString(1, LATEST);
            for (int i = 0; i < TIMES; i++) {
                Moment start = Moment.now();
                int rows = fetch(statement);
                floor.add(start, Moment.now());
                if (rows != ScaleBench.COUNTRIES * framework.questionCount()) {
                    throw new IllegalStateException("found " + rows);
                }
            }
        }
    }

    private static int fetch(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet results = statement.executeQuery()) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                for (int column = 1; column <= columns; column++) {
                    results.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private void print() {
        Verdict.print(
                "%n%-40s %9s %9s %9s %9s %9s",
                "ms, in " + ScaleBench.MEMORY, "first", "median", "most", "CPU first", "CPU med.");
        list.print("the list of 1,000");
        load.print("200 assessments read");
        floor.print("  their rows by bare JDBC (floor)");
        score.print("200 assessments scored");
        compare.print("put side by side");
        whole.print("a comparison of 200, whole");
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        Verdict.print("memory in use at the end, garbage too: %d MB", used / 1_048_576);
    }

    /** By the clock on the wall, and what the thread itself computed. */
    private record Moment(long wall, long cpu) {
        static Moment now() {
            return new Moment(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
        }
    }

    /** The first time apart from the others. */
    private static final class Times {
        private final Samples first = new Samples();
        private final Samples later = new Samples();
        private final Samples firstCpu = new Samples();
        private final Samples laterCpu = new Samples();

        void add(Moment start, Moment end) {
            boolean isFirst = first.count() == 0;
            (isFirst ? first : later).add(end.wall - start.wall);
            (isFirst ? firstCpu : laterCpu).add(end.cpu - start.cpu);
        }

        double first() {
            return first.medianMillis();
        }

        double median() {
            return later.medianMillis();
        }

        void print(String what) {
            Verdict.print(
                    "%-40s %9.1f %9.1f %9.1f %9.1f %9.1f",
                    what,
                    first(),
                    median(),
                    later.quantileMillis(1),
                    firstCpu.medianMillis(),
                    laterCpu.medianMillis());
        }
    }
}
