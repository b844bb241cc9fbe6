package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
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
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/**
 * What a save costs beside the same statements in raw JDBC, in turns so that other load meets both; what flushing costs;
 * and reading 200 countries x 119 answers x 5 rounds. Run with -Xmx256m; an argument names the folder to work in.
 */
public final class StoreBench {
    private static final int QUESTIONS = 119;
    private static final int PAIRS = 5;
    private static final int WARM_UP = 3000;
    private static final int SAVES = 1000;
    private static final int TURN = 20;
    private static final AssessmentId ID = new AssessmentId("khm-2025");

    private StoreBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("store-bench");
        compareSaves(folder);
        readMany(folder.resolve("many"));
    }

    private static void compareSaves(Path folder) throws SQLException, IOException {
        Path ours = folder.resolve("ours");
        Path raw = folder.resolve("raw");
        prepare(ours);
        prepare(raw);
        try (Database database = open(ours);
                RawSaves rawSaves = new RawSaves(raw)) {
            JdbiAssessmentStore store = store(database);
            List<Saver> savers = List.of(number -> save(store, number), rawSaves::save);
            measure(savers, 0, WARM_UP);
            int from = WARM_UP;
            for (int pair = 1; pair <= PAIRS; pair++) {
                double[][] micros = measure(savers, from, SAVES);
                from += SAVES;
                print(
                        "pair %d: store median %.0f us p99 %.0f us; raw JDBC median %.0f us p99 %.0f us;"
                                + " ratio of medians %.2f, of p99 %.2f",
                        pair,
                        median(micros[0]),
                        p99(micros[0]),
                        median(micros[1]),
                        p99(micros[1]),
                        median(micros[0]) / median(micros[1]),
                        p99(micros[0]) / p99(micros[1]));
            }
            print("files: store %.1f MiB, raw %.1f MiB", mebibytes(ours), mebibytes(raw));
            flushes(store, from);
            print("file after %d saves: %.1f MiB", from + 100, mebibytes(ours));
        }
        print("file after closing: %.1f MiB", mebibytes(ours));
    }

    /** In turns of a few saves, the first one changing sides. */
    private static double[][] measure(List<Saver> savers, int from, int count) throws SQLException {
        double[][] micros = new double[savers.size()][count];
        for (int turn = 0; turn < count; turn += TURN) {
            for (int side = 0; side < savers.size(); side++) {
                int saver = (side + turn / TURN) % savers.size();
                for (int i = turn; i < turn + TURN; i++) {
                    long start = System.nanoTime();
                    savers.get(saver).save(from + i);
                    micros[saver][i] = (System.nanoTime() - start) / 1e3;
                }
            }
        }
        return micros;
    }

    private static void flushes(JdbiAssessmentStore store, int from) {
        double[] micros = new double[100];
        for (int i = 0; i < micros.length; i++) {
            save(store, from + i);
            long start = System.nanoTime();
            store.flush();
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        print("flush (CHECKPOINT SYNC) after a save: median %.0f us p99 %.0f us", median(micros), p99(micros));
    }

    private static void readMany(Path folder) throws IOException {
        try (Database database = open(folder)) {
            JdbiAssessmentStore store = store(database);
            List<NewAssessment> many = many();
            long start = System.nanoTime();
            store.add(many);
            print("add %d assessments with %d answers each: %.0f ms", many.size(), QUESTIONS, millis(start));
        }
        print("file: %.1f MiB", mebibytes(folder));
        try (Database database = open(folder)) {
            JdbiAssessmentStore store = store(database);
            List<AssessmentSummary> all = store.list();
            List<AssessmentId> round = all.stream()
                    .filter(summary -> summary.profile().round().name().equals("2025"))
                    .map(AssessmentSummary::id)
                    .toList();
            List<AssessmentId> ids = all.stream().map(AssessmentSummary::id).toList();
            repeat("list() of " + all.size(), store::list);
            repeat("loadAll() of " + round.size() + " (one round)", () -> store.loadAll(round));
            repeat("loadAll() of " + ids.size(), () -> store.loadAll(ids));
        }
    }

    private static void repeat(String what, Runnable work) {
        double[] micros = new double[9];
        for (int i = 0; i < micros.length; i++) {
            long start = System.nanoTime();
            work.run();
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        print("%s: first %.1f ms, median %.1f ms", what, micros[0] / 1e3, median(micros) / 1e3);
    }

    private static List<NewAssessment> many() {
        List<NewAssessment> many = new ArrayList<>();
        for (int country = 0; country < 200; country++) {
            for (int round = 2021; round <= 2025; round++) {
                Map<QuestionId, Answer> answers = new HashMap<>();
                for (int question = 0; question < QUESTIONS; question++) {
                    answers.put(question(question), answer(country * 31 + round * 7 + question * 13));
                }
                many.add(added("c" + country + "-" + round, "C" + country, round, answers));
            }
        }
        return many;
    }

    private static void prepare(Path folder) {
        try (Database database = open(folder)) {
            store(database).add(List.of(added(ID.value(), "KHM", 2025, Map.of())));
        }
    }

    private static NewAssessment added(String id, String subject, int round, Map<QuestionId, Answer> answers) {
        Profile profile = new Profile(
                new Subject(subject),
                new Round(Integer.toString(round)),
                Depth.FULL,
                "June",
                "Ministry of Commerce",
                "someone@example.org",
                List.of(new Person("Sok Dara", "lead"), new Person("Chan Lina", "telecoms")));
        return new NewAssessment(
                new Assessment(
                        new AssessmentId(id), new FrameworkRef("bench", "1.0.0"), profile, Answers.of(answers)),
                new Standing(answers.size(), QUESTIONS, 50.5, 40.25, 60.125));
    }

    /** The next in the row: a save is made from the answer that is kept, or it is refused. */
    private static Change change(int number) {
        Answer before = number < QUESTIONS ? Answer.NONE : answer(number - QUESTIONS);
        return new Change(ID, question(number % QUESTIONS), before, answer(number), standing(number));
    }

    private static void save(JdbiAssessmentStore store, int number) {
        if (store.save(change(number)).isPresent()) {
            throw new IllegalStateException("not kept: " + number);
        }
    }

    static Standing standing(int number) {
        return new Standing(number % QUESTIONS, QUESTIONS, number / 3.0 % 100, 1, 99);
    }

    static Answer answer(int number) {
        return new Answer(
                new Response.Chosen("option-" + number),
                "checked with the ministry",
                new Evidence(Grade.B, "https://example.org/law/" + number, 2024));
    }

    static QuestionId question(int number) {
        return new QuestionId("REG-GOV-" + number);
    }

    private static Database open(Path folder) {
        return Database.in(folder, () -> {});
    }

    private static JdbiAssessmentStore store(Database database) {
        return new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "bench");
    }

    private static double median(double[] values) {
        return sorted(values)[values.length / 2];
    }

    private static double p99(double[] values) {
        return sorted(values)[(int) Math.ceil(values.length * 0.99) - 1];
    }

    private static double[] sorted(double[] values) {
        return DoubleStream.of(Arrays.copyOf(values, values.length)).sorted().toArray();
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double mebibytes(Path folder) throws IOException {
        return Files.size(folder.resolve("readiness.mv.db")) / 1048576.0;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    private interface Saver {
        void save(int number) throws SQLException;
    }
}
