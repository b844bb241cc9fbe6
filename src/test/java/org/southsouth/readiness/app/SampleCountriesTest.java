package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.MergePlan;
import org.southsouth.readiness.core.merge.Merging;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.plan.ActionCheck;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.sample.FictionalCountries;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiPlanStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.ui.fx.EntrySource;

class SampleCountriesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T14:02:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    private FileDatabase database;

    @BeforeEach
    void open() {
        database = Database.in(folder, () -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    private FrameworkCache frameworks() {
        return new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
    }

    private SampleCountries sample() {
        return new SampleCountries(database, clock, frameworks(), folder, "ministry.readiness");
    }

    private JdbiAssessmentStore store() {
        return new JdbiAssessmentStore(database, clock, () -> "");
    }

    private AssessmentId of(String subject, String round) {
        return store().list().stream()
                .filter(summary -> summary.profile().subject().code().equals(subject))
                .filter(summary -> summary.profile().round().name().equals(round))
                .map(AssessmentSummary::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_are_six_countries_and_a_city_in_three_rounds_and_five_of_the_latest_are_complete() {
        sample().add();
        List<AssessmentSummary> all = store().list();
        assertThat(all).hasSize(12).allMatch(summary -> FictionalCountries.isOf(summary.id()));
        assertThat(all.stream()
                        .map(summary -> summary.profile().subject().code())
                        .distinct())
                .hasSize(7);
        assertThat(all.stream().map(summary -> summary.profile().round().name()).distinct())
                .containsExactlyInAnyOrder("2022", "2024", "2026");
        Map<String, Long> withScore = all.stream()
                .filter(summary -> summary.standing().hasScore())
                .collect(Collectors.groupingBy(
                        summary -> summary.profile().round().name(), Collectors.counting()));
        assertThat(withScore).isEqualTo(Map.of("2022", 1L, "2024", 4L, "2026", 5L));
    }

    @Test
    void the_city_inherits_what_its_country_said_of_what_it_is_not_asked() {
        sample().add();
        AssessmentId city = of("XMV:Port Amara (sample)", "2026");
        EntrySource entries =
                new EntrySource(store(), frameworks(), new JdbiReviewStore(database, clock, FrameworkJson::write));
        Inherited inherited = entries.inherited(city).orElseThrow();
        Scorecard scorecard = entries.load(List.of(city)).get(0).scorecard();
        assertThat(inherited.answer(scorecard.of(new QuestionId("REG-EDOC-01"))))
                .isPresent();
        assertThat(scorecard.of(new QuestionId("REG-EDOC-01")).state().isApplicable())
                .isFalse();
        assertThat(store().find(city).orElseThrow().standing().answered()).isGreaterThan(40);
    }

    /** A reader of the report held one source to be two. */
    @Test
    void a_source_has_one_grade() {
        sample().add();
        Map<String, Set<Grade>> grades = new TreeMap<>();
        for (AssessmentSummary summary : store().list()) {
            for (Answer answer : store().load(summary.id()).answers().asMap().values()) {
                Evidence evidence = answer.evidence();
                if (!evidence.source().isEmpty()) {
                    grades.computeIfAbsent(evidence.source(), source -> EnumSet.noneOf(Grade.class))
                            .add(Objects.requireNonNull(evidence.grade()));
                }
            }
        }
        assertThat(grades)
                .hasSizeGreaterThan(10)
                .allSatisfy((source, given) -> assertThat(given).as(source).hasSize(1));
    }

    @Test
    void the_main_country_rises_from_round_to_round() {
        sample().add();
        List<Double> scores = List.of("2022", "2024", "2026").stream()
                .map(round ->
                        store().find(of("XMV", round)).orElseThrow().standing().score())
                .toList();
        assertThat(scores).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void earlier_rounds_are_signed_and_the_latest_is_under_review_with_disputes() {
        sample().add();
        JdbiReviewStore reviews = new JdbiReviewStore(database, clock, FrameworkJson::write);
        assertThat(standing("2024").signOff()).isPresent();
        Reviews now = reviews.load(of("XMV", "2026"));
        assertThat(now.stateOf(new QuestionId("LOG-FREI-06"))).isEqualTo(ReviewState.DISPUTED);
        assertThat(standing("2026").disputed()).isEqualTo(2);
        assertThat(standing("2026").signOff()).isEmpty();
    }

    private ReviewStanding standing(String round) {
        return Objects.requireNonNull(new JdbiReviewStore(database, clock, FrameworkJson::write)
                .standings()
                .get(of("XMV", round)));
    }

    @Test
    void the_ministrys_file_brings_three_conflicts_and_five_answers() {
        SampleCountries sample = sample();
        sample.add();
        var contents =
                new ZipExchangeFile(() -> "1").read(sample.file().orElseThrow()).value();
        ReceivedFile file = new ReceivedFile("file", contents);
        JdbiMergeStore merges = new JdbiMergeStore(database, clock, () -> "", reason -> {}, FrameworkJson::write);
        MergePlan plan = Merging.plan(
                merges.copy(of("XMV", "2026")).orElseThrow(),
                file.contents().copies().get(0),
                merges.digest());
        assertThat(plan.of(AnswerMerge.Kind.CONFLICT)).hasSize(3);
        assertThat(plan.of(AnswerMerge.Kind.ADDED).size()
                        + plan.of(AnswerMerge.Kind.THEIRS_NEWER).size())
                .isEqualTo(5);
    }

    @Test
    void every_trail_of_it_is_sound() {
        sample().add();
        assertThat(new WholeVerification(database, new H2Backups(database, clock), clock)
                        .verify()
                        .problems())
                .isEmpty();
    }

    @Test
    void the_plan_has_an_action_in_every_group_and_each_is_sound() {
        sample().add();
        JdbiPlanStore plans = new JdbiPlanStore(database, clock, () -> "Ana");
        var actions = plans.load(of("XMV", "2026"));
        assertThat(actions).hasSize(10);
        assertThat(actions.stream().flatMap(action -> ActionCheck.of(action, "").stream()))
                .isEmpty();
        Assessment main = store().load(of("XMV", "2026"));
        Scorecard scorecard = Scoring.score(frameworks().load(main.framework()), main);
        ActionPlan plan = ActionPlan.of(scorecard, actions);
        assertThat(plan.byDue(TODAY).get(ActionPlan.Due.OVERDUE)).hasSize(2);
        assertThat(plan.byDue(TODAY).get(ActionPlan.Due.SOON)).isNotEmpty();
        assertThat(plan.byDue(TODAY).get(ActionPlan.Due.LATER)).isNotEmpty();
        assertThat(actions).allMatch(action -> action.aim() != null);
        assertThat(actions.stream()
                        .filter(action -> new QuestionId("LOG-PAY-04").equals(action.question()))
                        .map(action -> action.aim()))
                .as("what its title says, above the next better answer")
                .containsExactly(new Response.Chosen("3"));
        assertThat(plan.whole().overall()).isPositive();
        assertThat(plans.load(of("XMV", "2024")).stream().map(action -> action.state()))
                .contains(ActionState.DONE, ActionState.STALLED, ActionState.DROPPED);
    }

    @Test
    void removing_takes_all_of_it_away_and_nothing_else() {
        AssessmentId own = new AssessmentId("own");
        Profile profile = Profile.of(new Subject("XMV"), new Round("2026"), Depth.FULL);
        Assessment mine = new Assessment(own, frameworks().shippedOne().ref(), profile, Answers.none());
        store().add(List.of(new NewAssessment(
                mine, Scoring.score(frameworks().shippedOne(), mine).standing())));
        SampleCountries sample = sample();
        sample.add();
        sample.add();
        assertThat(store().list()).hasSize(25);
        sample.remove();
        assertThat(store().list().stream().map(AssessmentSummary::id)).containsExactly(own);
        assertThat(sample.file()).isEmpty();
        assertThat(folder.resolve("sample")).doesNotExist();
        sample.remove();
        assertThat(store().list()).hasSize(1);
    }

    /** What was added until then was shown round as if it were all, and adding them again brought some twice. */
    @Test
    void what_a_program_left_half_added_is_taken_away_by_the_next_one() throws IOException {
        SampleCountries ended = sample();
        ended.add();
        assertThat(folder.resolve("sample/adding")).doesNotExist();
        Files.createFile(folder.resolve("sample/adding"));
        ended.removeHalf();
        assertThat(store().list()).as("its own").hasSize(12);
        sample().removeHalf();
        assertThat(store().list()).isEmpty();
        assertThat(folder.resolve("sample")).doesNotExist();
    }

    @Test
    void what_was_added_whole_stays() {
        sample().add();
        sample().removeHalf();
        assertThat(store().list()).hasSize(12);
    }
}
