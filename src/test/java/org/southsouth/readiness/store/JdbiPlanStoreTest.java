package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionEdit;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

class JdbiPlanStoreTest implements StoreTest {
    /** With something in every field. */
    static final Action WHOLE = new Action(
            new ActionId("a"),
            LAW,
            new Response.Chosen("in-force"),
            "Bring the law into force",
            new Action.Bodies("Ministry of Commerce", "Customs; Post", "Lindara"),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2027, 12, 31),
            new CostRange(new BigDecimal("40000.50"), new BigDecimal("1E+5"), "USD"),
            new Indicator("Cases decided", "0", "40 a year"),
            "16.3",
            "Decree \"e\" — điện tử 😀",
            Feasibility.LOW,
            ActionState.STALLED,
            "No budget line\nyet",
            "minutes.pdf",
            List.of(
                    new FollowUp(LocalDate.of(2026, 7, 2), "Second reading.", "Ana"),
                    new FollowUp(LocalDate.of(2026, 7, 2), "First reading.", "Ben"),
                    new FollowUp(LocalDate.of(2026, 6, 3), "Draft sent.", "")));

    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore answers;
    private JdbiPlanStore store;

    /** With nothing in it but what must be there. */
    static Action bare(String id) {
        return new Action(
                new ActionId(id),
                null,
                null,
                "Title of " + id,
                Action.Bodies.NONE,
                null,
                null,
                null,
                Indicator.NONE,
                "",
                "",
                Feasibility.MEDIUM,
                ActionState.PROPOSED,
                "",
                "",
                List.of());
    }

    @BeforeEach
    void open() {
        database = database(folder);
        answers = StoreSamples.store(database);
        store = new JdbiPlanStore(database, Clock.fixed(NOON, ZoneOffset.UTC), () -> "Ana");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void again() {
        database.close();
        open();
    }

    private static void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void actions_are_kept_whole_and_in_their_order() {
        answers.add(List.of(cambodia(), StoreSamples.empty("other")));
        store.add(CAMBODIA, List.of(bare("z"), WHOLE, bare("b")));
        store.add(new AssessmentId("other"), List.of(bare("z")));
        again();
        assertThat(store.load(CAMBODIA)).containsExactly(bare("z"), WHOLE, bare("b"));
        assertThat(store.load(new AssessmentId("other"))).containsExactly(bare("z"));
        assertThat(store.load(new AssessmentId("none"))).isEmpty();
    }

    @Test
    void several_edits_are_kept_together_or_not_at_all() {
        answers.add(List.of(cambodia()));
        store.add(CAMBODIA, List.of(bare("a"), bare("b")));
        Action stated = bare("a").withState(ActionState.AGREED);
        List<ActionEdit> edits = List.of(
                ActionEdit.adding(bare("c")),
                new ActionEdit(bare("a"), stated),
                ActionEdit.deleting(bare("b")),
                ActionEdit.adding(bare("d")));
        store.keep(CAMBODIA, edits);
        assertThat(store.load(CAMBODIA)).containsExactly(stated, bare("c"), bare("d"));

        Action other = stated.withState(ActionState.STALLED);
        assertRefused(
                Reason.OUTDATED,
                () -> store.keep(
                        CAMBODIA,
                        List.of(new ActionEdit(stated, other), ActionEdit.deleting(WHOLE), ActionEdit.adding(WHOLE))));
        again();
        assertThat(store.load(CAMBODIA)).containsExactly(stated, bare("c"), bare("d"));
    }

    @Test
    void every_kind_of_aim_is_kept() {
        answers.add(List.of(cambodia()));
        List<Response> aims = List.of(
                new Response.Ticked(List.of("a", "b")),
                new Response.Figure(0.1 + 0.2),
                new Response.Written("yes"),
                new Response.NotApplicable());
        for (Response aim : aims) {
            Action action = new Action(
                    new ActionId(Integer.toString(aims.indexOf(aim))),
                    SHARE,
                    aim,
                    "t",
                    Action.Bodies.NONE,
                    null,
                    null,
                    null,
                    Indicator.NONE,
                    "",
                    "",
                    Feasibility.HIGH,
                    ActionState.AGREED,
                    "",
                    "",
                    List.of());
            store.add(CAMBODIA, List.of(action));
        }
        assertThat(store.load(CAMBODIA)).extracting(Action::aim).containsExactlyElementsOf(aims);
    }

    @Test
    void a_changed_action_takes_the_place_of_what_it_was() {
        answers.add(List.of(cambodia()));
        store.add(CAMBODIA, List.of(WHOLE, bare("b")));
        Action done = bare("a").withState(ActionState.DONE);
        store.save(CAMBODIA, WHOLE, done);
        again();
        assertThat(store.load(CAMBODIA)).containsExactly(done, bare("b"));
        store.save(CAMBODIA, done, WHOLE);
        assertThat(store.load(CAMBODIA)).containsExactly(WHOLE, bare("b"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() {
        answers.add(List.of(cambodia()));
        store.add(CAMBODIA, List.of(WHOLE));
        Action theirs = WHOLE.withState(ActionState.AGREED);
        store.save(CAMBODIA, WHOLE, theirs);
        assertRefused(Reason.OUTDATED, () -> store.save(CAMBODIA, WHOLE, WHOLE.withState(ActionState.DONE)));
        assertRefused(Reason.OUTDATED, () -> store.delete(CAMBODIA, WHOLE));
        assertThat(store.load(CAMBODIA)).containsExactly(theirs);
        store.delete(CAMBODIA, theirs);
        assertRefused(Reason.OUTDATED, () -> store.save(CAMBODIA, theirs, WHOLE));
        assertThat(store.load(CAMBODIA)).isEmpty();
    }

    @Test
    void a_deleted_action_comes_back_with_all_its_follow_ups() {
        answers.add(List.of(cambodia()));
        store.add(CAMBODIA, List.of(WHOLE, bare("b")));
        store.delete(CAMBODIA, WHOLE);
        again();
        assertThat(store.load(CAMBODIA)).containsExactly(bare("b"));
        store.add(CAMBODIA, List.of(WHOLE));
        assertThat(store.load(CAMBODIA)).containsExactlyInAnyOrder(bare("b"), WHOLE);
    }

    @Test
    void every_change_is_told_with_what_was_and_what_is() {
        answers.add(List.of(cambodia(), StoreSamples.empty("other")));
        store.add(CAMBODIA, List.of(WHOLE));
        store.save(CAMBODIA, WHOLE, WHOLE.withState(ActionState.DONE));
        FollowUp report = new FollowUp(LocalDate.of(2026, 8, 1), "In force.", "Ben");
        store.save(
                CAMBODIA,
                WHOLE.withState(ActionState.DONE),
                WHOLE.withState(ActionState.DONE).with(report));
        store.delete(CAMBODIA, WHOLE.withState(ActionState.DONE).with(report));
        again();
        assertThat(store.history(CAMBODIA))
                .allMatch(change -> change.at().equals(NOON) && change.by().equals("Ana"));
        assertThat(store.history(CAMBODIA))
                .extracting(ActionChange::turn)
                .containsExactly(
                        new Turn(Part.ADDED, "", WHOLE.title()),
                        new Turn(Part.STATE, "STALLED", "DONE"),
                        new Turn(Part.FOLLOW_UP, "", "In force."),
                        new Turn(Part.DELETED, WHOLE.title(), ""));
        assertThat(store.history(new AssessmentId("other"))).isEmpty();
    }

    @Test
    void a_change_that_is_refused_is_not_told() {
        answers.add(List.of(cambodia()));
        store.add(CAMBODIA, List.of(WHOLE));
        Action other = WHOLE.withState(ActionState.AGREED);
        assertRefused(Reason.OUTDATED, () -> store.save(CAMBODIA, other, WHOLE));
        assertRefused(Reason.OUTDATED, () -> store.delete(CAMBODIA, other));
        assertThat(store.history(CAMBODIA)).hasSize(1);
    }

    @Test
    void several_are_added_or_none() {
        answers.add(List.of(cambodia()));
        store.add(CAMBODIA, List.of(bare("b")));
        assertThatThrownBy(() -> store.add(CAMBODIA, List.of(WHOLE, bare("b")))).isInstanceOf(StoreException.class);
        assertThat(store.load(CAMBODIA)).containsExactly(bare("b"));
    }

    @Test
    void a_plan_lives_on_after_the_sign_off_and_goes_with_its_assessment() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        store.add(CAMBODIA, List.of(WHOLE));
        new JdbiReviewStore(database, Clock.systemUTC(), framework -> "text")
                .signOff(
                        new Signing(CAMBODIA, List.of(new Person("Sok Dara", "")), "", "Ana"),
                        Questionnaires.framework(
                                Mean.ARITHMETIC,
                                Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))));
        store.save(CAMBODIA, WHOLE, WHOLE.withState(ActionState.DONE));
        store.add(CAMBODIA, List.of(bare("b")));
        assertThat(store.load(CAMBODIA)).containsExactly(WHOLE.withState(ActionState.DONE), bare("b"));
        answers.delete(CAMBODIA);
        assertRefused(Reason.MISSING, () -> store.add(CAMBODIA, List.of(bare("c"))));
        assertRefused(Reason.MISSING, () -> store.delete(CAMBODIA, bare("b")));
        answers.restore(CAMBODIA);
        assertThat(store.load(CAMBODIA)).hasSize(2);
        answers.delete(CAMBODIA);
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON.plusSeconds(1));
        assertThat(store.load(CAMBODIA)).isEmpty();
    }

    @Test
    void a_database_from_before_plans_is_brought_up_to_date_with_its_answers() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        StoreSamples.takeBack(database, 5, "action");
        again();
        assertThat(answers.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        store.add(CAMBODIA, List.of(WHOLE));
        assertThat(store.load(CAMBODIA)).containsExactly(WHOLE);
    }
}
