package org.southsouth.readiness.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.testing.PostgresServer;
import org.southsouth.readiness.testing.Questionnaires;

/**
 * Two processes merge a file each into one shared database at the same moment, round after round; {@code
 * -Dreadiness.rounds=50} makes it more, and {@code .ci/run} asks for that.
 */
class TwoImportsTest {
    private static final int ROUNDS = Integer.getInteger("readiness.rounds", 4);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> NAMES = List.of("ana", "dara");
    private static final QuestionId FIRST = new QuestionId("q1");
    private static final QuestionId SECOND = new QuestionId("q2");
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            Questionnaires.pillar(
                    "p", Questionnaires.theme("t", Questionnaires.levels("q1"), Questionnaires.levels("q2"))));

    @TempDir
    Path folder;

    /** What the two files of a round have to do with each other. */
    private enum Kind {
        /** Answers to different questions of one assessment that is there. */
        DISJOINT,
        /** Different answers to one question. */
        OVERLAPPING,
        /** Answers to different questions of one assessment that neither has brought yet. */
        NEW;

        QuestionId question(String name) {
            return this == OVERLAPPING || name.equals(NAMES.get(0)) ? FIRST : SECOND;
        }

        AssessmentId assessment(int round) {
            return new AssessmentId(name().toLowerCase(Locale.ROOT) + round);
        }
    }

    @Test
    void both_are_done_or_name_the_conflict_and_every_answer_is_there() throws Exception {
        NAMES.forEach(this::pack);
        String url = PostgresServer.empty().url();
        prepare(url);
        try (Importer ana = new Importer(url);
                Importer dara = new Importer(url)) {
            for (Kind kind : Kind.values()) {
                for (int round = 0; round < ROUNDS; round++) {
                    ana.begin(file(NAMES.get(0), kind, round));
                    dara.begin(file(NAMES.get(1), kind, round));
                    List<String> ends = List.of(ana.end(), dara.end());
                    if (kind == Kind.OVERLAPPING) {
                        assertThat(ends).as(kind + " " + round).contains("0");
                        assertThat(String.join("", ends)).contains("1 ", ", q1: here ", "Nothing was merged");
                    } else {
                        assertThat(ends).as(kind + " " + round).containsExactly("0", "0");
                    }
                }
            }
        }
        assertThatEveryAnswerIsThere(url);
    }

    private void assertThatEveryAnswerIsThere(String url) {
        try (DataLocations places = new DataLocations(false);
                Database database = places.open(url)) {
            JdbiAssessmentStore store = store(database, "");
            for (Kind kind : Kind.values()) {
                for (int round = 0; round < ROUNDS; round++) {
                    Answers answers = store.load(kind.assessment(round)).answers();
                    for (String name : NAMES) {
                        QuestionId question = kind.question(name);
                        if (kind == Kind.OVERLAPPING) {
                            assertThat(answers.to(question)).isIn(answer(NAMES.get(0)), answer(NAMES.get(1)));
                        } else {
                            assertThat(answers.to(question))
                                    .as(kind + " " + round)
                                    .isEqualTo(answer(name));
                        }
                    }
                }
            }
        }
    }

    private static Answer answer(String name) {
        return Answer.of(new Response.Chosen(String.valueOf(1 + NAMES.indexOf(name))));
    }

    private String file(String name, Kind kind, int round) {
        return folder.resolve(name + kind + round + ".readiness").toString();
    }

    /** One office: a file for each round, with its own answer. */
    private void pack(String name) {
        try (Database database = Database.in(folder.resolve(name), () -> {})) {
            add(database, List.of(Kind.values()));
            JdbiMergeStore merges = new JdbiMergeStore(database, CLOCK, () -> name, reason -> {}, FrameworkJson::write);
            for (Kind kind : Kind.values()) {
                for (int round = 0; round < ROUNDS; round++) {
                    AssessmentId id = kind.assessment(round);
                    Answer mine = answer(name);
                    store(database, name)
                            .save(new Change(
                                    id,
                                    kind.question(name),
                                    Answer.NONE,
                                    mine,
                                    empty(id).standing()));
                    Copy copy = merges.copy(id).orElseThrow();
                    ExchangePackage contents = new ExchangePackage(
                            FRAMEWORK, List.of(copy), new ExchangeScope.Whole(), false, CLOCK.instant(), name);
                    new WholeFile()
                            .write(
                                    file(name, kind, round),
                                    receiver ->
                                            new ZipExchangeFile(() -> "test").write(contents, new char[0], receiver));
                }
            }
        }
    }

    private static void prepare(String url) {
        try (DataLocations places = new DataLocations(false);
                Database database = places.open(url)) {
            add(database, List.of(Kind.DISJOINT, Kind.OVERLAPPING));
        }
    }

    private static void add(Database database, List<Kind> kinds) {
        new JdbiFrameworkStore(database, CLOCK)
                .keep(FRAMEWORK.ref(), FRAMEWORK.root().title(), FrameworkJson.write(FRAMEWORK));
        List<NewAssessment> added = new ArrayList<>();
        for (Kind kind : kinds) {
            for (int round = 0; round < ROUNDS; round++) {
                added.add(empty(kind.assessment(round)));
            }
        }
        store(database, "").add(added);
    }

    private static NewAssessment empty(AssessmentId id) {
        Profile profile = Profile.of(new Subject("XAA"), new Round(id.value()), Depth.FULL);
        Assessment assessment = new Assessment(id, FRAMEWORK.ref(), profile, Answers.none());
        return new NewAssessment(
                assessment, Scoring.score(FRAMEWORK, assessment).standing());
    }

    private static JdbiAssessmentStore store(Database database, String name) {
        return new JdbiAssessmentStore(database, CLOCK, () -> name);
    }

    /** A process that imports one file after the other, each when it is told to. */
    static final class Importer implements AutoCloseable {
        private final Process process;
        private final BufferedWriter asks;
        private final BufferedReader says;

        Importer(String url) throws IOException {
            process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx128m",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            Importer.class.getName(),
                            url)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            asks = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
            says = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        }

        void begin(String file) throws IOException {
            asks.write(file + "\n");
            asks.flush();
        }

        /** The exit code, and the message behind it where it is not 0. */
        String end() throws IOException {
            return says.readLine().strip();
        }

        @Override
        public void close() throws IOException {
            asks.close();
            process.destroy();
        }

        public static void main(String[] arguments) throws IOException {
            try (BufferedReader files = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
                for (String file = files.readLine(); file != null; file = files.readLine()) {
                    ByteArrayOutputStream err = new ByteArrayOutputStream();
                    int code = Commands.run(
                            List.of("import", file, "--database", arguments[0]),
                            new PrintStream(new ByteArrayOutputStream()),
                            new PrintStream(err),
                            false);
                    System.out.println(code + " " + err.toString(UTF_8).replace('\n', ' '));
                }
            }
        }
    }
}
