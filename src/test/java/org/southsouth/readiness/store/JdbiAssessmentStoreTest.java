package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.FRAMEWORK;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.NOT_STARTED;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.PROFILE;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;
import static org.southsouth.readiness.store.StoreSamples.empty;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;

class JdbiAssessmentStoreTest implements StoreTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore store;

    @BeforeEach
    void open() {
        database = database(folder);
        store = StoreSamples.store(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_new_assessment_reads_back_whole_after_the_database_was_closed() {
        NewAssessment added =
                with(CAMBODIA.value(), Map.of(LAW, YES, SHARE, Answer.of(new Response.Figure(0.1 + 0.2))));
        store.add(List.of(added));
        database.close();
        open();
        assertThat(store.load(CAMBODIA)).isEqualTo(added.assessment());
        assertThat(store.list())
                .containsExactly(new AssessmentSummary(
                        CAMBODIA, FRAMEWORK, PROFILE, NOT_STARTED, NOON, "dara", Optional.empty()));
        assertThat(store.find(CAMBODIA)).isEqualTo(Optional.of(store.list().get(0)));
    }

    @Test
    void a_saved_answer_is_there_with_its_figures_time_and_name() {
        store.add(List.of(cambodia()));
        Instant later = NOON.plusSeconds(90);
        StoreSamples.store(database, later).save(change(LAW, Answer.NONE, YES));
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        AssessmentSummary summary = store.find(CAMBODIA).orElseThrow();
        assertThat(summary.standing()).isEqualTo(STARTED);
        assertThat(summary.changedAt()).isEqualTo(later);
        assertThat(summary.changedBy()).isEqualTo("dara");
    }

    @Test
    void a_day_is_the_same_day_when_it_is_read_again_and_in_its_trail() {
        Answer day = Answer.of(new Response.Day(LocalDate.of(1999, 12, 31)));
        store.add(List.of(with(CAMBODIA.value(), Map.of(SHARE, day))));
        store.save(change(LAW, Answer.NONE, day));
        database.close();
        open();
        assertThat(store.load(CAMBODIA).answers().to(SHARE)).isEqualTo(day);
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(day);
        assertThat(store.history(CAMBODIA)).contains(first(LAW, day));
    }

    @Test
    void every_change_adds_one_row_to_the_trail_with_the_old_and_the_new_in_full() {
        store.add(List.of(cambodia()));
        Answer reason = new Answer(new Response.NotApplicable(), "no such body", Evidence.NONE);
        store.save(change(LAW, Answer.NONE, YES));
        store.save(change(SHARE, Answer.NONE, Answer.of(new Response.DontKnow())));
        store.save(change(LAW, YES, reason));
        assertThat(store.history(CAMBODIA))
                .containsExactly(
                        first(LAW, YES),
                        first(SHARE, Answer.of(new Response.DontKnow())),
                        second(first(LAW, YES), reason));
        assertThat(store.history(CAMBODIA, LAW)).containsExactly(first(LAW, YES), second(first(LAW, YES), reason));
    }

    @Test
    void an_answer_that_becomes_empty_is_gone_but_its_revision_keeps_rising() {
        store.add(List.of(cambodia()));
        store.save(change(LAW, Answer.NONE, YES));
        store.save(change(LAW, YES, Answer.NONE));
        assertThat(store.load(CAMBODIA).answers().size()).isZero();
        store.save(change(LAW, Answer.NONE, PARTLY));
        assertThat(store.history(CAMBODIA)).extracting(HistoryEntry::revision).containsExactly(1L, 2L, 3L);
        assertThat(store.history(CAMBODIA)).extracting(HistoryEntry::after).containsExactly(YES, Answer.NONE, PARTLY);
    }

    @Test
    void saving_the_same_answer_again_changes_the_figures_but_not_the_trail() {
        store.add(List.of(cambodia()));
        store.save(change(LAW, Answer.NONE, YES));
        Standing other = new Standing(2, 119, Double.NaN, Double.NaN, Double.NaN);
        store.save(new Change(CAMBODIA, LAW, Answer.NONE, YES, other));
        assertThat(store.history(CAMBODIA)).hasSize(1);
        assertThat(store.find(CAMBODIA).orElseThrow().standing()).isEqualTo(other);
    }

    @Test
    void the_trail_of_answers_that_came_with_a_new_assessment_begins_with_them() {
        store.add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        store.save(change(LAW, PARTLY, YES));
        assertThat(store.history(CAMBODIA)).containsExactly(first(LAW, PARTLY), second(first(LAW, PARTLY), YES));
    }

    /** The last of its statements fails, since the trail has that hash already. */
    @Test
    void what_fails_in_the_middle_has_changed_nothing() {
        store.add(List.of(cambodia()));
        store.save(change(LAW, Answer.NONE, PARTLY));
        String hash = first(LAW, PARTLY).hash();
        Step step = Step.of(LAW, YES, NOON.plusSeconds(5), "dara", hash);
        setHash(step.hash(new Sha256Digest()));
        AssessmentSummary before = store.find(CAMBODIA).orElseThrow();
        Change change = new Change(CAMBODIA, LAW, PARTLY, YES, new Standing(9, 9, 9, 9, 9));
        assertFails(
                addedTwice(),
                () -> StoreSamples.store(database, NOON.plusSeconds(5)).save(change));
        assertThat(store.find(CAMBODIA)).contains(before);
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(PARTLY);
        assertThat(store.history(CAMBODIA)).hasSize(1);
        setHash(hash);
        store.save(change);
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
    }

    @Test
    void adding_several_of_which_one_exists_adds_none() {
        store.add(List.of(cambodia()));
        assertFails(addedTwice(), () -> store.add(List.of(with("new", Map.of(LAW, YES)), cambodia())));
        assertThat(store.list()).extracting(AssessmentSummary::id).containsExactly(CAMBODIA);
        assertFails(Reason.MISSING, () -> store.load(new AssessmentId("new")));
    }

    @Test
    void a_changed_profile_leaves_the_answers() {
        store.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        Profile other = new Profile(
                Subject.ofCity("KHM", "Phnom Penh"),
                new Round("2026"),
                Depth.CORE,
                "",
                "Đặc khu — 商务部",
                "",
                List.of(new Person("أمينة", "")));
        store.saveProfile(CAMBODIA, other, STARTED);
        assertThat(store.load(CAMBODIA).profile()).isEqualTo(other);
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        assertThat(store.find(CAMBODIA).orElseThrow().standing()).isEqualTo(STARTED);
    }

    @Test
    void where_somebody_was_is_remembered_and_is_no_change() {
        store.add(List.of(cambodia()));
        StoreSamples.store(database, NOON.plusSeconds(60)).saveResumeAt(CAMBODIA, SHARE);
        AssessmentSummary summary = store.find(CAMBODIA).orElseThrow();
        assertThat(summary.resumeAt()).contains(SHARE);
        assertThat(summary.changedAt()).isEqualTo(NOON);
    }

    @Test
    void a_deleted_assessment_comes_back_whole_until_it_is_purged() {
        store.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES)), empty("other")));
        Assessment whole = store.load(CAMBODIA);
        store.delete(CAMBODIA);
        assertThat(store.list()).extracting(AssessmentSummary::id).containsExactly(new AssessmentId("other"));
        assertThat(store.find(CAMBODIA)).isEmpty();
        assertFails(Reason.MISSING, () -> store.load(CAMBODIA));
        assertFails(Reason.MISSING, () -> store.save(change(LAW, YES, PARTLY)));
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON);
        store.restore(CAMBODIA);
        assertThat(store.load(CAMBODIA)).isEqualTo(whole);
        store.delete(CAMBODIA);
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON.plusSeconds(1));
        assertFails(Reason.MISSING, () -> store.restore(CAMBODIA));
        assertThat(store.history(CAMBODIA)).isEmpty();
        assertThat(store.list()).hasSize(1);
    }

    @Test
    void what_is_not_there_is_missing() {
        assertFails(Reason.MISSING, () -> store.load(CAMBODIA));
        assertFails(Reason.MISSING, () -> store.save(change(LAW, Answer.NONE, YES)));
        assertFails(Reason.MISSING, () -> store.saveProfile(CAMBODIA, PROFILE, STARTED));
        assertFails(Reason.MISSING, () -> store.saveResumeAt(CAMBODIA, LAW));
        assertFails(Reason.MISSING, () -> store.delete(CAMBODIA));
        assertFails(Reason.MISSING, () -> store.restore(CAMBODIA));
        assertThat(store.find(CAMBODIA)).isEmpty();
    }

    @Test
    void many_load_in_the_order_asked_for() {
        List<NewAssessment> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            many.add(with("a-" + i, Map.of(LAW, Answer.of(new Response.Figure(i)))));
        }
        store.add(many);
        List<AssessmentId> backwards = new ArrayList<>();
        for (int i = 119; i >= 0; i -= 2) {
            backwards.add(new AssessmentId("a-" + i));
        }
        assertThat(store.loadAll(backwards)).extracting(Assessment::id).containsExactlyElementsOf(backwards);
        assertThat(store.loadAll(backwards).get(3).answers().to(LAW).response()).isEqualTo(new Response.Figure(113));
        assertThat(store.loadAll(List.of())).isEmpty();
    }

    @Test
    void answers_of_every_kind_and_with_every_grade_read_back() {
        Map<QuestionId, Answer> answers = new HashMap<>();
        List<Response> responses = List.of(
                new Response.Blank(),
                new Response.DontKnow(),
                new Response.NotApplicable(),
                new Response.Chosen("in-force"),
                new Response.Ticked(List.of()),
                new Response.Ticked(List.of("b", "a.1", "c_2")),
                new Response.Figure(Double.MIN_VALUE),
                new Response.Figure(-0.0),
                new Response.Written(""),
                new Response.Written(" 'quoted'; \"two\"\nlines ?? " + rarest() + " 😀 "));
        for (Response response : responses) {
            for (Grade grade : Grade.values()) {
                answers.put(
                        new QuestionId("Q" + answers.size()),
                        new Answer(response, "n", new Evidence(grade, "law; no. 5", null)));
            }
            answers.put(new QuestionId("Q" + answers.size()), new Answer(response, "", new Evidence(null, "", 1999)));
        }
        NewAssessment added = with(CAMBODIA.value(), answers);
        store.add(List.of(added));
        assertThat(store.load(CAMBODIA)).isEqualTo(added.assessment());
        assertThat(store.load(CAMBODIA).answers().size()).isEqualTo(50);
    }

    @Test
    void an_answer_that_somebody_else_changed_first_is_not_overwritten_and_comes_back() {
        store.add(List.of(cambodia()));
        Instant later = NOON.plusSeconds(90);
        assertThat(StoreSamples.store(database, later).save(change(LAW, Answer.NONE, PARTLY)))
                .isEmpty();
        AssessmentSummary before = store.find(CAMBODIA).orElseThrow();
        assertThat(store.save(change(LAW, Answer.NONE, YES))).contains(new OtherEdit(PARTLY, later, "dara"));
        assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(PARTLY);
        assertThat(store.history(CAMBODIA)).hasSize(1);
        assertThat(store.find(CAMBODIA)).contains(before);
        assertThat(store.save(change(LAW, Answer.NONE, PARTLY))).isEmpty();
        assertThat(store.save(change(LAW, PARTLY, Answer.NONE))).isEmpty();
        assertThat(store.save(change(LAW, PARTLY, YES))).contains(new OtherEdit(Answer.NONE, NOON, "dara"));
        assertThat(store.historyAfter(CAMBODIA, 1))
                .containsExactly(store.history(CAMBODIA).get(1));
        assertThat(store.historyAfter(CAMBODIA, 2)).isEmpty();
    }

    @Test
    void an_answer_that_is_not_chosen_is_laid_aside_once_with_who_and_when_and_the_trail_fits() {
        store.add(List.of(cambodia()));
        store.save(change(LAW, Answer.NONE, PARTLY));
        store.save(change(LAW, PARTLY, YES));
        AssessmentSummary before = store.find(CAMBODIA).orElseThrow();
        Answer mine = Answer.of(new Response.Written("only for banks"));
        Instant later = NOON.plusSeconds(90);
        StoreSamples.store(database, later).layAside(change(LAW, PARTLY, mine));
        store.layAside(change(LAW, PARTLY, mine));
        store.layAside(change(LAW, PARTLY, YES));
        List<HistoryEntry> trail = store.history(CAMBODIA);
        assertThat(trail).hasSize(3);
        HistoryEntry aside = trail.get(2);
        assertThat(aside.isAside()).isTrue();
        assertThat(aside.before()).isEqualTo(PARTLY);
        assertThat(aside.after()).isEqualTo(mine);
        assertThat(aside.previous()).isEqualTo(trail.get(0).hash());
        assertThat(aside.at()).isEqualTo(later);
        assertThat(aside.by()).isEqualTo("dara");
        assertThat(store.find(CAMBODIA)).contains(before);
        assertThat(store.save(change(LAW, YES, PARTLY))).isEmpty();
        Answers answers = store.load(CAMBODIA).answers();
        assertThat(answers.to(LAW)).isEqualTo(PARTLY);
        assertThat(ChainCheck.of(store.history(CAMBODIA), answers, new Sha256Digest()))
                .isEmpty();
    }

    @Test
    void what_is_laid_aside_of_a_question_that_nobody_answered_leaves_it_without_an_answer() {
        store.add(List.of(cambodia()));
        store.layAside(change(LAW, Answer.NONE, YES));
        assertThat(store.load(CAMBODIA).answers().size()).isZero();
        assertThat(store.save(change(LAW, Answer.NONE, PARTLY))).isEmpty();
        assertThat(ChainCheck.of(store.history(CAMBODIA), store.load(CAMBODIA).answers(), new Sha256Digest()))
                .isEmpty();
        assertFails(
                Reason.MISSING,
                () -> store.layAside(new Change(new AssessmentId("none"), LAW, Answer.NONE, YES, STARTED)));
    }

    @Test
    void figures_are_corrected_without_a_trace() {
        store.add(List.of(cambodia()));
        StoreSamples.store(database, NOON.plusSeconds(90)).saveStanding(CAMBODIA, STARTED);
        AssessmentSummary summary = store.find(CAMBODIA).orElseThrow();
        assertThat(summary.standing()).isEqualTo(STARTED);
        assertThat(summary.changedAt()).isEqualTo(NOON);
    }

    private void setHash(String hash) {
        database.write(handle -> handle.execute("update answer_history set hash = ?", hash));
    }

    private static HistoryEntry first(QuestionId question, Answer answer) {
        return HistoryEntry.of(1, Answer.NONE, Step.of(question, answer, NOON, "dara", null), new Sha256Digest());
    }

    private static HistoryEntry second(HistoryEntry first, Answer answer) {
        Step step = Step.of(first.question(), answer, NOON, "dara", first.hash());
        return HistoryEntry.of(2, first.after(), step, new Sha256Digest());
    }

    private static void assertFails(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
