package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Caution;
import org.southsouth.readiness.core.comparison.CommonQuestions;
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.VersionChange;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.round.NextRound;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.testing.Filled;

/** Work that was begun with an earlier version of the shipped questionnaire goes on beside the newest one. */
class FrameworkVersionsTest {
    private static final FrameworkRef FIRST = new FrameworkRef("south-south-ecommerce", "1.0.0");
    private static final AssessmentId THEN = new AssessmentId("then");
    private static final AssessmentId NEXT = new AssessmentId("next");

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Framework newest = new JsonFrameworkSource().shipped();
    private final Framework first = new JsonFrameworkSource().earlier(FIRST).orElseThrow();
    private final Answers answers = Filled.answers(first, 7, 0);
    private FileDatabase database;
    private FrameworkCache shelf;

    @BeforeEach
    void somebody_began_with_the_first_version() {
        database = Database.in(folder.resolve("here"), () -> {});
        shelf = shelf();
        store().add(List.of(Filled.assessment(THEN.value(), first, profile("2024"), answers)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Profile profile(String round) {
        return Profile.of(new Subject("WSM"), new Round(round), Depth.FULL);
    }

    private FrameworkCache shelf() {
        return new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
    }

    private JdbiAssessmentStore store() {
        return new JdbiAssessmentStore(database, clock, () -> "Ana");
    }

    private Entry entry(AssessmentId id, Answers said) {
        Assessment stored = store().load(id);
        Assessment with = stored.withAnswers(said);
        return new Entry(with.profile(), Scoring.score(shelf.load(with.framework()), with));
    }

    @Test
    void it_keeps_its_questions_and_its_scores() {
        assertThat(newest.ref()).isEqualTo(new FrameworkRef(FIRST.id(), "1.1.0"));
        Assessment stored = store().load(THEN);
        assertThat(stored.framework()).isEqualTo(FIRST);
        assertThat(FrameworkJson.write(shelf.load(FIRST))).isEqualTo(FrameworkJson.write(first));
        assertThat(Scoring.score(shelf.load(FIRST), stored).root().score())
                .isEqualTo(store().find(THEN).orElseThrow().standing().score());
        assertThat(new WholeVerification(database, new H2Backups(database, clock), clock)
                        .verify()
                        .problems())
                .isEmpty();
    }

    @Test
    void both_versions_are_offered_the_newest_last_and_the_first_only_where_somebody_uses_it() {
        assertThat(shelf.all()).extracting(Framework::ref).containsExactly(FIRST, newest.ref());
        try (FileDatabase empty = Database.in(folder.resolve("empty"), () -> {})) {
            assertThat(new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(empty, clock)).all())
                    .extracting(Framework::ref)
                    .containsExactly(newest.ref());
        }
    }

    /** A list is drawn from them, so that it must not matter whether anything was read whole before. */
    @Test
    void the_heads_are_those_of_all_also_before_any_is_read_and_of_one_that_was_opened() {
        Framework own = FrameworkJson.read(FrameworkJson.write(first).replace("south-south-ecommerce", "own-questions"))
                .value();
        shelf.keep(own);
        assertThat(shelf().heads().keySet()).containsExactlyInAnyOrder(FIRST, newest.ref(), own.ref());
        assertThat(shelf().heads())
                .isEqualTo(shelf.all().stream().collect(Collectors.toMap(Framework::ref, Framework::head)));
        assertThat(shelf.heads()).isEqualTo(shelf().heads());
    }

    @Test
    void the_next_round_is_asked_the_newest_questions_and_every_answer_comes_along_to_be_confirmed() {
        NextRound next = nextRound();
        assertThat(next.carrying().left()).isEmpty();
        assertThat(next.answers()).isEqualTo(Answers.none());
        assertThat(store().carried(NEXT).carried()).hasSize(first.questionCount());
        assertThat(store().load(NEXT).framework()).isEqualTo(newest.ref());
    }

    private NextRound nextRound() {
        NextRound next =
                NextRound.after(store().load(THEN), store().carried(THEN), store().history(THEN), first, newest);
        Assessment made = new Assessment(NEXT, newest.ref(), profile("2026"), next.answers());
        store().addRound(new NewAssessment(made, Scoring.score(newest, made).standing()), next.carrying());
        return next;
    }

    @Test
    void the_two_rounds_are_compared_on_the_common_questions_with_a_caution_and_what_the_method_does_is_told_apart() {
        nextRound();
        Answers confirmed = Answers.none();
        for (var carried : store().carried(NEXT).carried().entrySet()) {
            Carried said = carried.getValue();
            confirmed = confirmed.with(carried.getKey(), said.answer());
        }
        assertThat(confirmed).isEqualTo(answers);
        Entry before = entry(THEN, answers);
        Entry after = entry(NEXT, confirmed);
        assertThat(Comparability.of(List.of(before, after)))
                .filteredOn(caution -> caution.kind() == Caution.Kind.OTHER_VERSION)
                .extracting(Caution::entries)
                .containsExactly(List.of(0));
        assertThat(Comparability.of(List.of(before, after)))
                .filteredOn(caution -> caution.kind() == Caution.Kind.OTHER_FRAMEWORK)
                .isEmpty();
        Set<QuestionId> common = Set.copyOf(
                CommonQuestions.of(List.of(newest, first)).orElseThrow().ids());
        assertThat(newest.questions().stream()
                        .filter(Question::isScored)
                        .map(Question::id)
                        .filter(id -> !common.contains(id))
                        .map(QuestionId::value)
                        .collect(Collectors.toList()))
                .containsExactly("ICT-CONN-02", "ICT-CONN-03", "ICT-SECU-03", "WOM-LAW-01");
        VersionChange change = VersionChange.of(
                        before.scorecard().framework(), after.scorecard().framework())
                .orElseThrow();
        RoundChange.Split split =
                RoundChange.of(before.scorecard(), after.scorecard()).whole();
        // Nobody's answer changed: what moves is the method alone.
        assertThat(split.answers()).isZero();
        assertThat(split.openings()).isZero();
        assertThat(split.method())
                .isNotZero()
                .isCloseTo(
                        after.scorecard().root().score()
                                - before.scorecard().root().score(),
                        within(1e-9));
        assertThat(change.altered()).hasSize(4);
        assertThat(change.came()).isEmpty();
        assertThat(change.gone()).isEmpty();
    }

    @Test
    void a_file_of_the_first_version_goes_into_a_folder_that_knows_only_the_newest_and_back() {
        database.close();
        String file = folder.resolve("then.readiness").toString();
        assertThat(run("export", "WSM", "--data", at("here"), "--out", file)).isEmpty();
        assertThat(run("import", file, "--data", at("there"))).isEmpty();
        assertThat(run("verify", "--data", at("there"))).isEmpty();
        database = Database.in(folder.resolve("there"), () -> {});
        assertThat(store().load(THEN).framework()).isEqualTo(FIRST);
        assertThat(store().load(THEN).answers()).isEqualTo(answers);
        assertThat(shelf().all()).extracting(Framework::ref).containsExactly(FIRST, newest.ref());
    }

    /** The file was written by the application that brought the first version. */
    @Test
    void a_file_that_the_application_wrote_then_is_taken_in_and_scores_as_it_did() {
        database.close();
        String file = Path.of("src/test/resources/contracts/framework-1.0.0.readiness")
                .toString();
        assertThat(run("import", file, "--data", at("there"))).isEmpty();
        assertThat(run("import", file, "--data", at("here"))).isEmpty();
        database = Database.in(folder.resolve("there"), () -> {});
        assertThat(store().list()).singleElement().satisfies(tamasi -> {
            assertThat(tamasi.framework()).isEqualTo(FIRST);
            assertThat(tamasi.standing().answered()).isEqualTo(65);
            assertThat(tamasi.standing().applicable()).isEqualTo(117);
        });
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** What it complained about; empty where it ended well. */
    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Commands.run(List.of(arguments), stream, stream, false);
        return code == 0 ? "" : code + ": " + said.toString(StandardCharsets.UTF_8);
    }
}
