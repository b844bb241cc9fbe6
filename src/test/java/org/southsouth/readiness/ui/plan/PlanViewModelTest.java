package org.southsouth.readiness.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryPlans;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WindowFrame;

class PlanViewModelTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("p", theme("t", levels("a"), levels("b"))),
            pillar("q", theme("u", figure("c"), ticks("d"))));
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final AssessmentId BEFORE = new AssessmentId("before");
    private static final QuestionId A = new QuestionId("a");

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    private final MemoryPlans plans = new MemoryPlans();
    private final Drafts drafts = new Drafts();
    private final MemoryExports desk = new MemoryExports();
    private final AtomicInteger ids = new AtomicInteger();

    /** 0, 25, 20 and 25 points: themes 12.5 and 22.5, overall 17.5. */
    @BeforeEach
    void keep() {
        add(ID, new Subject("WSM"), "2026", "0");
    }

    private void add(AssessmentId id, Subject subject, String round, String level) {
        Answers answers = Answers.of(Map.of(
                A,
                Answer.of(new Response.Chosen(level)),
                new QuestionId("b"),
                Answer.of(new Response.Chosen("1")),
                new QuestionId("c"),
                Answer.of(new Response.Figure(20)),
                new QuestionId("d"),
                Answer.of(new Response.Ticked(List.of("a")))));
        store.add(List.of(
                Filled.assessment(id.value(), FRAMEWORK, Profile.of(subject, new Round(round), Depth.FULL), answers)));
    }

    private PlanViewModel model(Optional<QuestionId> question) {
        return new PlanViewModel(
                new Route.Plan(ID, question),
                context,
                new PlanViewModel.Ports(
                        new EntrySource(store, Filled.library(FRAMEWORK), reviews),
                        plans,
                        () -> new ActionId("n" + ids.incrementAndGet()),
                        () -> "Ana",
                        drafts,
                        desk.export(context)));
    }

    private PlanViewModel model() {
        return model(Optional.empty());
    }

    private static PlanSnapshot planning(PlanViewModel model) {
        return model.planningProperty().get().orElseThrow();
    }

    private static Draft draft(PlanViewModel model) {
        return model.panel().draft().orElseThrow();
    }

    private Action only() {
        assertThat(plans.load(ID)).hasSize(1);
        return plans.load(ID).get(0);
    }

    private void planFor(String question) {
        PlanViewModel model = model(Optional.of(new QuestionId(question)));
        assertThat(model.panel().save()).isTrue();
        // What a test takes back is what it did itself.
        drafts.acts(ID).clear();
    }

    @Test
    void a_question_begins_with_what_the_questionnaire_suggests() {
        PlanViewModel model = model(Optional.of(A));
        Draft draft = draft(model);
        assertThat(draft.isNew()).isTrue();
        assertThat(draft.property(Draft.Field.TITLE).get()).isEqualTo("Do a");
        assertThat(draft.aim()).contains(new Response.Chosen("1"));
        assertThat(model.panel().save()).isTrue();
        assertThat(only().bodies().lead()).isEqualTo("A ministry");
        assertThat(model.panel().panelProperty().get()).contains(new Panel.Detail(only()));
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("The action is in the plan. Ctrl Z takes it out again.");
        // The same question leads to its action from now on.
        assertThat(model(Optional.of(A)).panel().panelProperty().get()).contains(new Panel.Detail(only()));
    }

    /** An aim is an answer: what its question does not take is none, and stays in the field to be mended. */
    @Test
    void an_aim_that_its_question_does_not_take_is_not_kept() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.TITLE).set("Open a help desk");
        draft.ask(new QuestionId("c"));
        for (String typed : List.of("162.5", "-1", "many")) {
            draft.property(Draft.Field.AIM).set(typed);
            assertThat(model.panel().save()).isFalse();
            assertThat(draft.refusedAim()).contains(typed);
        }
        draft.aimAt(new Response.Figure(62.5));
        assertThat(draft.refusedAim()).isEmpty();
        assertThat(model.panel().save()).isTrue();
        assertThat(only().aim()).isEqualTo(new Response.Figure(62.5));
    }

    /** Whoever shows a question shows its aim; else one aim would be seen and another one kept. */
    @Test
    void an_aim_is_there_before_its_question_is_shown() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        List<Optional<Response>> seen = new ArrayList<>();
        draft.questionProperty().subscribe(question -> seen.add(draft.aim()));
        for (String id : List.of("a", "c", "a")) {
            draft.ask(new QuestionId(id));
            assertThat(draft.aim()).isPresent();
            assertThat(seen.get(seen.size() - 1)).isEqualTo(draft.aim());
        }
    }

    @Test
    void what_was_just_added_is_taken_out_again_and_its_panel_with_it() {
        PlanViewModel model = model();
        model.panel().add();
        draft(model).property(Draft.Field.TITLE).set("Open a help desk");
        assertThat(model.panel().save()).isTrue();
        assertThat(plans.load(ID)).hasSize(1);
        assertThat(model.undo()).isTrue();
        assertThat(plans.load(ID)).isEmpty();
        assertThat(model.panel().panelProperty().get()).isEmpty();
        assertThat(model.undo()).as("once").isFalse();
    }

    @Test
    void a_currency_is_looked_at_before_there_is_an_amount() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.TITLE).set("Open a help desk");
        draft.property(Draft.Field.CURRENCY).set("dollars");
        draft.leave(Draft.Field.CURRENCY);
        assertThat(draft.errorProperty(Draft.Field.CURRENCY).get()).startsWith("This is no currency");
        draft.property(Draft.Field.CURRENCY).set("khr");
        draft.leave(Draft.Field.CURRENCY);
        assertThat(draft.errorProperty(Draft.Field.CURRENCY).get()).isEmpty();
        assertThat(draft.property(Draft.Field.CURRENCY).get()).isEqualTo("KHR");
        draft.property(Draft.Field.CURRENCY).set("");
        draft.leave(Draft.Field.CURRENCY);
        assertThat(draft.errorProperty(Draft.Field.CURRENCY).get()).isEmpty();
    }

    @Test
    void everything_that_is_typed_is_kept() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.TITLE).set("  Open a\nhelp desk ");
        draft.ask(new QuestionId("c"));
        assertThat(draft.property(Draft.Field.AIM).get()).isEqualTo("25");
        draft.property(Draft.Field.AIM).set("62.5");
        draft.property(Draft.Field.START).set("1 jun 2026");
        draft.property(Draft.Field.END).set("2026-8-31");
        draft.property(Draft.Field.COST_LOW).set("40,000");
        draft.property(Draft.Field.COST_HIGH).set("60 000.50");
        draft.property(Draft.Field.CURRENCY).set("usd");
        draft.stateProperty().set(ActionState.AGREED);
        assertThat(model.panel().save()).isTrue();
        Action kept = only();
        assertThat(kept.title()).isEqualTo("Open a help desk");
        assertThat(kept.aim()).isEqualTo(new Response.Figure(62.5));
        assertThat(kept.start()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(kept.end()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(kept.cost()).isEqualTo(new CostRange(new BigDecimal("40000"), new BigDecimal("60000.50"), "USD"));
        // What is kept reads back into the fields as it was meant.
        model.panel().edit(kept);
        assertThat(draft(model).isTouched()).isFalse();
        assertThat(draft(model).sound()).contains(kept);
    }

    @Test
    void a_day_is_read_as_in_set_up_and_written_out_when_its_field_is_left() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.TITLE).set("Do it");
        assertThat(draft.read(Draft.Field.START)).isEmpty();
        draft.property(Draft.Field.START).set("11/5/2026");
        assertThat(draft.read(Draft.Field.START)).isEqualTo("This is read as Monday, 11 May 2026. That day is over.");
        draft.property(Draft.Field.START).set("30 de mayo");
        assertThat(draft.read(Draft.Field.START)).isEqualTo("This is read as Saturday, 30 May 2026.");
        draft.leave(Draft.Field.START);
        assertThat(draft.property(Draft.Field.START).get()).isEqualTo("30 May 2026");
        draft.property(Draft.Field.END).set("15/12");
        assertThat(draft.read(Draft.Field.END)).isEmpty();
        assertThat(draft.sound()).isEmpty();
        assertThat(draft.errorProperty(Draft.Field.END).get())
                .isEqualTo("“15/12” has no year. Write it like 30 Sep 2027.");
        draft.property(Draft.Field.END).set("3/6/2027");
        draft.leave(Draft.Field.END);
        assertThat(draft.property(Draft.Field.END).get()).isEqualTo("3 Jun 2027");
        assertThat(model.panel().save()).isTrue();
        assertThat(only().start()).isEqualTo(LocalDate.of(2026, 5, 30));
        assertThat(only().end()).isEqualTo(LocalDate.of(2027, 6, 3));
        // What stands there is not typed anew by whoever only walks through the fields.
        Draft again = new Draft(context, scorecard(model), only(), only());
        again.leave(Draft.Field.START);
        assertThat(again.isTouched()).isFalse();
        assertThat(again.read(Draft.Field.START)).isEmpty();
    }

    /** What is not reached yet is not told: nobody could have filled it in. */
    @Test
    void what_is_wrong_is_told_once_its_field_was_left_and_no_other_is() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.leave(Draft.Field.TITLE);
        draft.property(Draft.Field.END).set("soon");
        draft.property(Draft.Field.COST_LOW).set("much");
        assertThat(draft.errorProperty(Draft.Field.END).get()).isEmpty();
        draft.leave(Draft.Field.END);
        assertThat(draft.errorProperty(Draft.Field.END).get()).isNotEmpty();
        assertThat(draft.errorProperty(Draft.Field.COST_LOW).get()).isEmpty();
        assertThat(draft.errorProperty(Draft.Field.TITLE).get()).isEmpty();
        draft.property(Draft.Field.END).set("3/6/2027");
        assertThat(draft.errorProperty(Draft.Field.END).get()).isEmpty();
        assertThat(draft.sound()).isEmpty();
        assertThat(draft.errorProperty(Draft.Field.COST_LOW).get()).isNotEmpty();
        assertThat(draft.errorProperty(Draft.Field.TITLE).get()).isNotEmpty();
    }

    private static Scorecard scorecard(PlanViewModel model) {
        return model.planningProperty().get().orElseThrow().scorecard();
    }

    @Test
    void the_foot_says_that_what_is_typed_is_not_saved() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.LEAD).set("Customs");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Not saved yet: “the new action”. It is saved with Ctrl+S, or when you go on.");
        draft.property(Draft.Field.LEAD).set("");
        assertThat(context.frame().statusProperty().get()).isEqualTo("All changes saved");
        for (String typed : List.of("T", "Te", "Teach customs staff")) {
            draft.property(Draft.Field.TITLE).set(typed);
            assertThat(context.frame().statusProperty().get()).startsWith("Not saved yet: “" + typed + "”.");
        }
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_stays_typed() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.START).set("2026-08-31");
        draft.property(Draft.Field.END).set("2026-06-01");
        draft.property(Draft.Field.COST_LOW).set("100");
        draft.property(Draft.Field.COST_HIGH).set("50");
        assertThat(draft.errorProperty(Draft.Field.END).get()).isEmpty();
        assertThat(model.panel().save()).isFalse();
        assertThat(context.frame().statusProperty().get()).startsWith("Not saved yet: “the new action”.");
        assertThat(context.frame().savingProperty().get()).isNotEqualTo(WindowFrame.Saving.SAVED);
        assertThat(draft.errorProperty(Draft.Field.TITLE).get()).startsWith("The action has no title");
        assertThat(draft.errorProperty(Draft.Field.END).get())
                .startsWith("The due day, 1 Jun 2026, lies before the start, 31 Aug 2026.");
        assertThat(draft.errorProperty(Draft.Field.COST_HIGH).get()).contains("below the lowest");
        draft.property(Draft.Field.COST_LOW).set("about 50");
        draft.property(Draft.Field.END).set("31 Feb 2026");
        draft.property(Draft.Field.CURRENCY).set("dollars");
        assertThat(draft.errorProperty(Draft.Field.COST_LOW).get()).startsWith("This is no amount");
        assertThat(draft.errorProperty(Draft.Field.END).get())
                .isEqualTo("“31 Feb 2026” is not a day. Write it like 30 Sep 2027.");
        assertThat(draft.errorProperty(Draft.Field.CURRENCY).get()).startsWith("This is no currency");
        assertThat(draft.errorProperty(Draft.Field.COST_HIGH).get()).isEmpty();
        assertThat(plans.load(ID)).isEmpty();
        assertThat(draft.property(Draft.Field.COST_LOW).get()).isEqualTo("about 50");
        // Neither another action nor the suggestions push aside what is typed.
        model.panel().open(new ActionId("other"));
        model.suggest(true);
        assertThat(draft(model)).isSameAs(draft);
        assertThat(model.suggestionsProperty().get()).isEmpty();
    }

    /** Two wrong days were mended, and the foot still spoke of what is wrong. */
    @Test
    void once_what_was_wrong_is_mended_the_foot_speaks_of_it_no_more() {
        PlanViewModel model = model();
        model.panel().add();
        Draft draft = draft(model);
        draft.property(Draft.Field.TITLE).set("Teach customs staff");
        draft.property(Draft.Field.START).set("soon");
        draft.property(Draft.Field.END).set("later");
        assertThat(model.panel().save()).isFalse();
        draft.property(Draft.Field.START).set("2026-08-31");
        assertThat(context.frame().statusProperty().get()).endsWith("What is wrong is said beside it.");
        draft.property(Draft.Field.END).set("2026-09-30");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Not saved yet: “Teach customs staff”. It is saved with Ctrl+S, or when you go on.");
    }

    @Test
    void what_cannot_be_saved_when_somebody_leaves_waits_for_them() {
        PlanViewModel model = model();
        model.panel().add();
        draft(model).property(Draft.Field.LEAD).set("Customs");
        model.leaving();
        PlanViewModel later = model();
        assertThat(draft(later).property(Draft.Field.LEAD).get()).isEqualTo("Customs");
        draft(later).property(Draft.Field.TITLE).set("Name a focal point");
        later.leaving();
        assertThat(only().bodies().lead()).isEqualTo("Customs");
        assertThat(model().panel().draft()).isEmpty();
    }

    /** The next screen said that Ctrl Z takes it back, which did nothing there, nor in the plan. */
    @Test
    void what_was_saved_on_leaving_can_be_taken_back_by_whoever_comes_back() {
        planFor("a");
        PlanViewModel model = model();
        model.panel().edit(only());
        draft(model).property(Draft.Field.TITLE).set("Something else");
        model.leaving();
        assertThat(only().title()).isEqualTo("Something else");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("What you changed in the plan is saved. In the plan, Ctrl Z takes it back.");
        PlanViewModel later = model();
        assertThat(later.undo()).isTrue();
        assertThat(only().title()).isEqualTo("Do a");
        assertThat(later.planningProperty().get().orElseThrow().actions().get(0).title())
                .isEqualTo("Do a");
        assertThat(model().redo()).isTrue();
        assertThat(only().title()).isEqualTo("Something else");
    }

    @Test
    void what_is_not_kept_yet_is_named_before_the_window_closes() {
        PlanViewModel model = model();
        model.panel().add();
        draft(model).property(Draft.Field.LEAD).set("Customs");
        model.leaving();
        model.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .containsExactly(new Unfinished("the action “New action”", new Route.Plan(ID, Optional.empty())));
        PlanViewModel later = model();
        draft(later).property(Draft.Field.TITLE).set("Name a focal point");
        draft(later).property(Draft.Field.END).set("soon");
        later.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .extracting(Unfinished::words)
                .containsExactly("the action “Name a focal point”");
        PlanViewModel last = model();
        draft(last).property(Draft.Field.END).set("2027-01-31");
        last.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    @Test
    void a_note_stays_typed_until_it_is_added_and_is_named_before_the_window_closes() {
        planFor("a");
        PlanViewModel model = model();
        Drafts.Note note = model.changes().note(only());
        note.clear("12 May 2026");
        assertThat(drafts.unfinished(context.messages())).isEmpty();
        note.day().set("soon");
        assertThat(drafts.unfinished(context.messages())).hasSize(1);
        note.day().set("12 May 2026");
        note.text().set("Customs agr");
        model.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .containsExactly(new Unfinished("a note on “Do a”", new Route.Plan(ID, Optional.empty())));
        PlanViewModel later = model();
        assertThat(later.changes().note(only()).text().get()).isEqualTo("Customs agr");
        FollowUp added = new FollowUp(LocalDate.of(2026, 5, 12), "Customs agreed.", "Ana");
        plans.failWith(Reason.DISK_FULL);
        later.changes().report(only(), added, () -> note.clear("12 May 2026"));
        assertThat(note.text().get()).isEqualTo("Customs agr");
        plans.failWith(null);
        later.changes().report(only(), added, () -> note.clear("12 May 2026"));
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    @Test
    void a_failed_save_keeps_what_is_typed_also_where_somebody_went_on() {
        planFor("a");
        PlanViewModel model = model();
        model.panel().edit(only());
        draft(model).property(Draft.Field.LEAD).set("Customs");
        plans.failWith(Reason.DISK_FULL);
        model.panel().open(new ActionId("other"));
        assertThat(draft(model).property(Draft.Field.LEAD).get()).isEqualTo("Customs");
        assertThat(model.problemProperty().get()).isNotEmpty();
        plans.failWith(null);
        assertThat(model.panel().save()).isTrue();
        assertThat(only().bodies().lead()).isEqualTo("Customs");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void what_somebody_else_changed_is_told_and_only_overwritten_when_saved_again() {
        planFor("a");
        PlanViewModel model = model();
        model.panel().edit(only());
        draft(model).property(Draft.Field.LEAD).set("Customs");
        Action theirs = only().withState(ActionState.AGREED);
        plans.save(ID, only(), theirs);
        model.panel().save();
        assertThat(only()).isEqualTo(theirs);
        assertThat(model.problemProperty().get())
                .startsWith("Ana changed this action first (")
                .contains(": State: Proposed → Agreed. What you typed is still here.");
        assertThat(draft(model).property(Draft.Field.LEAD).get()).isEqualTo("Customs");
        model.panel().save();
        assertThat(only().bodies().lead()).isEqualTo("Customs");
    }

    @Test
    void an_action_is_deleted_and_brought_back_with_its_notes() {
        planFor("a");
        PlanViewModel model = model();
        FollowUp note = new FollowUp(LocalDate.of(2026, 5, 3), "Agreed.", "Ana");
        model.changes().report(only(), note, () -> {});
        Action whole = only();
        assertThat(whole.followUps()).containsExactly(note);
        model.panel().open(whole.id());
        model.changes().delete(whole);
        assertThat(plans.load(ID)).isEmpty();
        assertThat(model.panel().panelProperty().get()).isEmpty();
        assertThat(model.removedProperty().get()).contains(whole);
        assertThat(model.undo()).isTrue();
        assertThat(only()).isEqualTo(whole);
        assertThat(model.panel().panelProperty().get()).contains(new Panel.Detail(whole));
        assertThat(model.undo()).isFalse();
    }

    /** Help says that undo works here, and after an edit it did nothing without a word. */
    @Test
    void an_edit_is_taken_back_and_done_again() {
        planFor("a");
        PlanViewModel model = model();
        String before = only().title();
        model.panel().edit(only());
        draft(model).property(Draft.Field.TITLE).set("Another way");
        model.panel().save();
        assertThat(only().title()).isEqualTo("Another way");
        assertThat(model.undo()).isTrue();
        assertThat(only().title()).isEqualTo(before);
        assertThat(context.frame().statusProperty().get()).isEqualTo("“" + before + "” is again as it was before");
        assertThat(model.redo()).isTrue();
        assertThat(only().title()).isEqualTo("Another way");
        assertThat(context.frame().statusProperty().get()).isEqualTo("“Another way” is changed again");
        assertThat(model.undo()).isTrue();
        assertThat(only().title()).isEqualTo(before);
    }

    /** Nobody saw which one was taken back: only that one was. */
    @Test
    void what_is_taken_back_or_done_again_is_named() {
        planFor("a");
        PlanViewModel model = model();
        String title = only().title();
        model.changes().state(only(), ActionState.DONE);
        model.undo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("“" + title + "” has the state “Proposed” again");
        model.redo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("“" + title + "” has the state “Done” again");
        model.changes().delete(only());
        assertThat(context.frame().statusProperty().get()).isEqualTo("“" + title + "” is deleted");
        model.undo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("“" + title + "” is back");
    }

    @Test
    void several_acts_are_taken_back_one_after_the_other() {
        PlanViewModel model = model();
        model.panel().add();
        draft(model).property(Draft.Field.TITLE).set("First");
        model.panel().save();
        model.panel().edit(only());
        draft(model).property(Draft.Field.TITLE).set("Second");
        model.panel().save();
        Action second = only();
        model.changes().state(second, ActionState.DONE);
        model.changes().delete(only());
        assertThat(model.undo()).isTrue();
        assertThat(only().state()).isEqualTo(ActionState.DONE);
        assertThat(model.undo()).isTrue();
        assertThat(only()).isEqualTo(second);
        assertThat(model.undo()).isTrue();
        assertThat(only().title()).isEqualTo("First");
        assertThat(model.undo()).isTrue();
        assertThat(plans.load(ID)).isEmpty();
        assertThat(model.undo()).isFalse();
        assertThat(context.frame().statusProperty().get()).isEqualTo("Nothing more to take back");
        for (int i = 0; i < 3; i++) {
            assertThat(model.redo()).isTrue();
        }
        assertThat(only().state()).isEqualTo(ActionState.DONE);
        assertThat(model.redo()).isTrue();
        assertThat(plans.load(ID)).isEmpty();
        assertThat(model.redo()).isFalse();
    }

    @Test
    void a_new_state_is_taken_back_once_and_not_after_something_else_was_done() {
        planFor("a");
        PlanViewModel model = model();
        ActionState before = only().state();
        model.changes().state(only(), ActionState.DONE);
        assertThat(only().state()).isEqualTo(ActionState.DONE);
        assertThat(model.undo()).isTrue();
        assertThat(only().state()).isEqualTo(before);
        assertThat(model.undo()).isFalse();
        assertThat(model.redo()).isTrue();
        assertThat(only().state()).isEqualTo(ActionState.DONE);
        assertThat(model.redo()).as("once").isFalse();
        assertThat(model.undo()).isTrue();
        model.changes().state(only(), ActionState.DONE);
        model.changes().report(only(), new FollowUp(LocalDate.of(2026, 5, 3), "Agreed.", "Ana"), () -> {});
        assertThat(model.undo()).isFalse();
        assertThat(only().state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void suggestions_leave_out_what_is_planned_and_come_by_gain() {
        planFor("b");
        PlanViewModel model = model();
        model.suggest(true);
        List<Action> suggested = model.suggestionsProperty().get().orElseThrow().actions();
        assertThat(suggested).extracting(Action::title).containsExactlyInAnyOrder("Do a", "Do c", "Do d");
        assertThat(suggested.get(suggested.size() - 1).title()).isEqualTo("Do c");
        model.changes().add(suggested.subList(0, 2));
        assertThat(plans.load(ID)).hasSize(3);
        assertThat(model.suggestionsProperty().get()).isEmpty();
        assertThat(context.frame().statusProperty().get()).isEqualTo("2 actions are added. Ctrl Z takes it back.");
    }

    @Test
    void ticked_actions_say_what_they_would_do_together() {
        planFor("a");
        planFor("b");
        PlanViewModel model = model();
        assertThat(model.together()).isEmpty();
        plans.load(ID).forEach(action -> model.selected().set(action.id(), true));
        assertThat(model.together())
                .contains("These 2 together: overall 17.5 → 30.0 (+12.5), Pillar p 12.5 → 37.5 (+25.0)");
        assertThat(model.subtitle(planning(model)))
                .isEqualTo("2 actions. With every open action done, the score would rise from 17.5 to 30.0.");
        model.selected().clear();
        assertThat(model.together()).isEmpty();
    }

    @Test
    void lines_stand_by_when_they_are_due_with_gain_in_words() {
        planFor("a");
        PlanViewModel model = model();
        PlanSnapshot read = planning(model);
        assertThat(model.rows(read, read.plan()).byDue())
                .satisfiesExactly(
                        heading -> assertThat(heading).isInstanceOf(PlanRow.Heading.class),
                        row -> assertThat(row)
                                .asInstanceOf(InstanceOfAssertFactories.type(PlanRow.Item.class))
                                .satisfies(item -> {
                                    assertThat(item.gain()).isEqualTo("+6.3");
                                    assertThat(item.due()).isEqualTo("No due day");
                                    assertThat(item.where()).isEqualTo("+13 Pillar p");
                                    assertThat(item.spoken()).isEqualTo("Gain alone, overall: +6.3. +13 Pillar p");
                                }));
        assertThat(model.words(read).moved(read.plan().gain(only()), only()))
                .extracting(PlanWords.Moved::name, PlanWords.Moved::figures, PlanWords.Moved::change)
                .containsExactly(
                        tuple("Question", "0 → 25", "+25"),
                        tuple("Theme t", "12.5 → 25.0", "+12.5"),
                        tuple("Pillar p", "12.5 → 25.0", "+12.5"),
                        tuple("Overall", "17.5 → 23.8", "+6.3"));
    }

    @Test
    void an_aim_below_the_answer_as_it_is_now_is_reached_and_takes_nothing_away() {
        planFor("a");
        plans.save(ID, only(), only().withAim(new Response.Chosen("0")));
        PlanViewModel model = model();
        assertThat(model.rows(planning(model), planning(model).plan())
                        .all()
                        .get(0)
                        .gain())
                .isEqualTo("aim reached");
    }

    @Test
    void the_next_round_shows_what_came_of_it_and_takes_over_what_is_open_once() {
        add(BEFORE, new Subject("WSM"), "2024", "2");
        planFor("a");
        Action open = only();
        plans.delete(ID, open);
        plans.add(BEFORE, List.of(open, open(open, "done").withState(ActionState.DONE)));
        PlanViewModel model = model();
        PlanSnapshot.Past past = planning(model).past().orElseThrow();
        assertThat(past.round()).isEqualTo("2024");
        assertThat(past.progress().lines()).hasSize(2);
        assertThat(planning(model).toTakeOver()).containsExactly(open);
        model.changes().takeOver(planning(model));
        assertThat(only()).isEqualTo(open);
        assertThat(planning(model).toTakeOver()).isEmpty();
    }

    /** Else the same thing would be in the plan twice, and count twice. */
    @Test
    void what_this_plan_has_under_another_id_is_not_taken_over_and_a_take_over_is_taken_back() {
        add(BEFORE, new Subject("WSM"), "2024", "2");
        planFor("a");
        Action other = Action.titled(new ActionId("new"), "Open a help desk");
        plans.add(ID, List.of(other));
        Action unlike = Action.titled(new ActionId("unlike"), "Train small firms");
        Action sameName = Action.titled(new ActionId("same"), "open a help desk ");
        plans.add(BEFORE, List.of(open(plans.load(ID).get(0), "earlier"), sameName, unlike));
        PlanViewModel model = model();
        assertThat(planning(model).toTakeOver()).containsExactly(unlike);
        model.changes().takeOver(planning(model));
        assertThat(plans.load(ID)).hasSize(3).contains(unlike);
        assertThat(context.frame().statusProperty().get()).isEqualTo("1 action is added. Ctrl Z takes it back.");
        assertThat(model.undo()).isTrue();
        assertThat(plans.load(ID)).hasSize(2).doesNotContain(unlike);
        assertThat(context.frame().statusProperty().get()).isEqualTo("1 action is taken out again");
        assertThat(planning(model).toTakeOver()).containsExactly(unlike);
        assertThat(model.undo()).as("once").isFalse();
    }

    private static Action open(Action like, String id) {
        return new Action(
                new ActionId(id),
                like.question(),
                like.aim(),
                like.title(),
                like.bodies(),
                null,
                null,
                null,
                like.indicator(),
                "",
                "",
                like.feasibility(),
                ActionState.PROPOSED,
                "",
                "",
                List.of());
    }

    @Test
    void a_plan_is_written_as_a_report() {
        planFor("a");
        PlanViewModel model = model();
        model.export(ReportFormat.XLSX, "plan");
        assertThat(desk.files()).containsKey("plan.xlsx");
        assertThat(model.suggestedName(ReportFormat.XLSX)).isEqualTo("Samoa-2026-Plan.xlsx");
    }

    /** Its other papers and the list of assessments say "In review"; the matrix said "Draft". */
    @Test
    void the_plan_of_an_assessment_in_review_goes_on_paper_as_in_review() {
        long revision = reviews.load(ID).revisionOf(A);
        reviews.give(
                ID,
                List.of(ReviewDecision.again(
                        new Review(A, revision, ReviewState.REVIEWED, ScreenContexts.NOW, "Joris"))));
        assertThat(planning(model()).sheet().entry().state()).isEqualTo(AssessmentState.IN_REVIEW);
    }
}
