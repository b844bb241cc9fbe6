package org.southsouth.readiness.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ChosenMerge;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.merge.Choice.Side;
import org.southsouth.readiness.ui.merge.MergeViewModel.Face;

class MergeViewModelTest {
    private static final QuestionId VAT = new QuestionId("vat");

    private final Path folder;

    private final DirectBackground background = new DirectBackground();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, background);

    private final Offices offices;

    MergeViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        this.offices = new Offices(folder);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private MergeViewModel merge(String... files) {
        MergeViewModel model = new MergeViewModel(
                List.of(files), context, new MergeViewModel.Ports(offices.files(), offices.imports()));
        model.load();
        return model;
    }

    /** A visit after another, with what the first one left. */
    private MergeViewModel merge(MergeDrafts drafts, String file) {
        MergeViewModel.Ports ports =
                new MergeViewModel.Ports(offices.files(), offices.imports(), AskedParts.NONE, drafts);
        MergeViewModel model = new MergeViewModel(List.of(file), context, ports);
        model.load();
        return model;
    }

    private void differ() {
        offices.answerHere("vat", level(1), 1);
        offices.answerThere("vat", level(3), 2);
        offices.answerThere("duty", level(4), 3);
        offices.answerThere("plan", Answer.of(new Response.Written("soon")).withNote("for you alone"), 4);
    }

    private Answers answers() {
        return offices.store().load(SAMOA).answers();
    }

    @Test
    void what_is_in_the_file_is_said_and_counted_before_anything_changes() {
        differ();
        MergeViewModel model = merge(offices.sent("lina"));
        assertThat(model.faceProperty().get()).isEqualTo(Face.PLAN);
        assertThat(model.filesProperty().get())
                .containsExactly(new FileRow(
                        FileRow.Kind.OPEN,
                        "lina.readiness",
                        "Samoa 2026  ·  whole  ·  3 responses  ·  from Lina Chan, Today, 13:32  ·  with notes"));
        assertThat(model.count(Kind.ADDED)).isEqualTo(2);
        assertThat(model.count(Kind.CONFLICT)).isEqualTo(1);
        assertThat(model.tabProperty().get()).isEqualTo(Kind.CONFLICT);
        MergeRow row = model.rows().get(0);
        assertThat(model.words().change(row)).isEqualTo("Level 1 or Level 3");
        assertThat(model.words().signed(row.answer().mine())).isEqualTo("Sok Dara, Today, 13:03");
        assertThat(answers().size()).isEqualTo(1);
    }

    @Test
    void a_file_that_asks_opens_as_that_but_not_beside_others_and_not_where_somebody_has_to_choose() {
        differ();
        String asks = offices.asking("asks", new AnswerRequest("Lina Chan", "", "", Optional.empty(), false));
        merge(asks);
        assertThat(navigator.routes()).singleElement().isInstanceOf(Route.Asked.class);
        assertThat(merge(asks, offices.sent("other")).faceProperty().get()).isEqualTo(Face.PLAN);
        MergeViewModel.Ports ports = new MergeViewModel.Ports(offices.files(), offices.imports());
        MergeViewModel plain = new MergeViewModel(new Route.Merge(List.of(asks), true), context, ports);
        plain.load();
        assertThat(plain.faceProperty().get()).isEqualTo(Face.PLAN);
        assertThat(navigator.routes()).hasSize(1);
        assertThat(answers().size()).isEqualTo(1);
    }

    @Test
    void a_review_comes_with_the_answers_and_a_sign_off_where_they_are_those_that_were_signed() {
        offices.answerThere("vat", level(3), 2);
        ReviewStore reviews = offices.reviewsThere();
        reviews.give(
                SAMOA, List.of(new ReviewDecision(VAT, 1, ReviewState.VALIDATED, "the gazette says so", "Lina Chan")));
        reviews.signOff(
                new Signing(SAMOA, List.of(new Person("Tala", "Minister")), "", "Lina Chan"), Offices.FRAMEWORK);
        MergeViewModel model = merge(offices.sent("lina"));
        assertThat(model.filesProperty().get())
                .contains(new FileRow(
                        FileRow.Kind.BESIDE,
                        "Samoa 2026, review and plan",
                        "1 answer reviewed there  ·  1 comment  ·  signed off by Tala (Minister) on 12 May 2026: validated"
                                + " with the merge"));
        offices.answerHere("duty", level(1), 1);
        MergeViewModel other = merge(offices.sent("lina"));
        assertThat(other.filesProperty().get())
                .last()
                .satisfies(row -> assertThat(row.line())
                        .endsWith(
                                "signed off there by Tala (Minister) on 12 May 2026; it does not count here, since the answers here are"
                                        + " not the same"));
        other.merge();
        assertThat(other.report())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Samoa 2026, review and plan: 1 answer reviewed there");
        assertThat(other.undo()).isTrue();
        offices.answerHere("duty", Answer.NONE, 3);
        MergeViewModel again = merge(offices.sent("lina"));
        again.merge();
        assertThat(again.faceProperty().get()).isEqualTo(Face.DONE);
        assertThat(merge(offices.sent("lina")).faceProperty().get()).isEqualTo(Face.KNOWN);
        reviews.reopen(SAMOA, "a new law", "Lina Chan");
        offices.answerThere("vat", level(4), 40);
        MergeViewModel opened = merge(offices.sent("lina"));
        assertThat(opened.filesProperty().get())
                .last()
                .satisfies(row ->
                        assertThat(row.line()).isEqualTo("reopened there by Lina Chan on 12 May 2026: a new law"));
        opened.merge();
        assertThat(answers().to(VAT)).isEqualTo(level(4));
    }

    @Test
    void what_they_set_up_otherwise_is_told_and_stays_as_it_is_here() {
        offices.answerThere("vat", level(3), 2);
        AssessmentSummary samoa = offices.store().find(SAMOA).orElseThrow();
        Profile here = new Profile(
                samoa.profile().subject(),
                samoa.profile().round(),
                Depth.CORE,
                "",
                "Ministry of Trade",
                "",
                List.of(),
                false);
        offices.store().saveProfile(SAMOA, here, samoa.standing());
        MergeViewModel model = merge(offices.sent("lina"));
        assertThat(model.filesProperty().get())
                .last()
                .isEqualTo(new FileRow(
                        FileRow.Kind.BESIDE,
                        "Samoa 2026, review and plan",
                        "other set-up there (depth, lead body); the set-up here stays"));
        model.merge();
        assertThat(offices.store().find(SAMOA).orElseThrow().profile()).isEqualTo(here);
    }

    @Test
    void what_was_decided_waits_until_somebody_comes_back() {
        differ();
        String file = offices.sent("lina");
        MergeDrafts drafts = new MergeDrafts();
        MergeViewModel first = merge(drafts, file);
        first.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
        first.choose(first.rows().get(0), Choice.NONE.with(Side.THEIRS).withReason("the act"));
        first.reason("for all");
        first.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .containsExactly(new Unfinished("what was decided on lina.readiness", new Route.Merge(List.of(file))));

        MergeViewModel again = merge(drafts, file);
        assertThat(again.rows().get(0).choice()).isEqualTo(first.rows().get(0).choice());
        assertThat(again.generalReason()).isEqualTo("for all");
        assertThat(again.readyProperty().get()).isTrue();
        again.merge();
        again.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    /** It was decided on another answer than the one that stands here now. */
    @Test
    void what_was_decided_on_an_answer_that_changed_meanwhile_is_to_be_decided_anew() {
        differ();
        String file = offices.sent("lina");
        MergeDrafts drafts = new MergeDrafts();
        MergeViewModel first = merge(drafts, file);
        first.choose(first.rows().get(0), Choice.NONE.with(Side.MINE).withReason("so it is"));
        first.leaving();
        offices.answerHere("vat", level(2), 9);

        MergeViewModel again = merge(drafts, file);
        assertThat(again.count(Kind.CONFLICT)).isEqualTo(1);
        assertThat(again.rows().get(0).isOpen()).isTrue();
    }

    @Test
    void what_came_back_waits_until_it_is_merged_and_again_once_that_is_undone() {
        differ();
        String file = offices.sent("lina");
        WaitingFiles returned = new WaitingFiles();
        returned.add(SAMOA, List.of(file));
        MergeViewModel model = new MergeViewModel(
                new Route.Merge(List.of(file), true, Optional.of(SAMOA)),
                context,
                new MergeViewModel.Ports(
                        offices.files(), offices.imports(), AskedParts.NONE, new MergeDrafts(returned)));
        model.load();
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS).withReason("the act"));
        assertThat(returned.of(SAMOA)).containsExactly(file);
        assertThat(returned.unfinished(context.messages()))
                .extracting(Unfinished::words)
                .containsExactly("files in “Gather” (" + FileName.last(file) + ")");
        model.merge();
        assertThat(returned.of(SAMOA)).isEmpty();
        assertThat(returned.unfinished(context.messages())).isEmpty();
        ChosenMerge merge = returned.takeChosen(SAMOA).orElseThrow();
        assertThat(merge.receipt().isNothing()).isFalse();
        assertThat(merge.files().get(0).words()).startsWith("From Lina Chan. 1 answer was decided by you.");
        assertThat(merge.files().get(0).details().get(0))
                .startsWith("Decided: ")
                .endsWith(": now “Level 3”. Here it was “Level 1”, in the file “Level 3” (Lina Chan)");
        model.undo();
        assertThat(returned.of(SAMOA)).containsExactly(file);
        assertThat(returned.isUndone(merge.receipt())).isTrue();
    }

    @Test
    void the_same_file_twice_is_one_and_of_two_files_a_row_names_its_own() throws IOException {
        differ();
        String file = offices.sent("lina");
        Path copy = Files.copy(Path.of(file), folder.resolve("copy.readiness"));
        MergeViewModel model = merge(file, copy.toString());
        model.load();
        assertThat(model.count(Kind.CONFLICT)).isOne();
        assertThat(model.filesProperty().get().get(1).line())
                .isEqualTo("It says the same as lina.readiness and is not counted again.");
        assertThat(model.line(model.rows().get(0))).doesNotContain("lina.readiness");
        offices.answerThere("vat", level(4), 9);
        MergeViewModel two = merge(file, offices.sent("lina later"));
        two.load();
        assertThat(two.line(two.rows().get(0))).startsWith("lina.readiness: ");
    }

    @Test
    void whoever_cancels_is_asked_before_what_was_decided_is_given_up() {
        differ();
        String file = offices.sent("lina");
        MergeDrafts drafts = new MergeDrafts();
        MergeViewModel model = merge(drafts, file);
        List<Runnable> asked = new ArrayList<>();
        model.askBefore(asked::add);
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS));
        model.leave();
        assertThat(navigator.routes()).isEmpty();
        asked.get(0).run();
        model.leaving();
        assertThat(navigator.routes()).containsExactly(new Route.Home());
        assertThat(drafts.unfinished(context.messages())).isEmpty();
        assertThat(merge(drafts, file).rows().get(0).isOpen()).isTrue();
    }

    @Test
    void a_conflict_wants_a_choice_and_a_reason_and_the_merge_can_be_undone() {
        differ();
        var before = List.of(offices.store().load(SAMOA), offices.store().history(SAMOA));
        MergeViewModel model = merge(offices.sent("lina"));
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.messageProperty().get()).isEqualTo("1 answer is to be decided");
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS));
        assertThat(model.messageProperty().get()).isEqualTo("1 decision needs a reason");
        model.reason("they have the gazette");
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.words().change(model.rows().get(0))).isEqualTo("Level 3 (was: Level 1)");
        assertThat(offices.backups()).isZero();
        model.merge();
        assertThat(model.faceProperty().get()).isEqualTo(Face.DONE);
        assertThat(offices.backups()).isEqualTo(1);
        assertThat(model.report()).containsExactly("Samoa 2026: 1 decided, 2 new.");
        assertThat(answers().to(VAT)).isEqualTo(level(3));
        assertThat(offices.store().history(SAMOA))
                .extracting(HistoryEntry::reason)
                .contains("they have the gazette");
        assertThat(model.undo()).isTrue();
        assertThat(List.of(offices.store().load(SAMOA), offices.store().history(SAMOA)))
                .isEqualTo(before);
        assertThat(model.faceProperty().get()).isEqualTo(Face.PLAN);
        assertThat(model.undo()).isFalse();
        assertThat(model.readyProperty().get()).isTrue();
        model.merge();
        assertThat(answers().size()).isEqualTo(3);
        offices.answerHere("duty", level(0), 55);
        assertThat(model.undo()).isTrue();
        assertThat(model.messageProperty().get()).isNotEmpty();
        assertThat(answers().to(new QuestionId("duty"))).isEqualTo(level(0));
        model.leave();
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    /** Theirs was taken, and nothing could be done about it before the merge. */
    @Test
    void an_answer_that_was_changed_there_can_be_kept_as_it_is_here() {
        offices.answerThere("vat", level(1), 1);
        merge(offices.sent("first")).merge();
        offices.answerThere("vat", level(3), 2);
        String file = offices.sent("second");
        MergeDrafts drafts = new MergeDrafts();
        MergeViewModel model = merge(drafts, file);
        assertThat(model.tabProperty().get()).isEqualTo(Kind.THEIRS_NEWER);
        model.choose(model.rows().get(0), Choice.NONE.with(Side.MINE));
        assertThat(model.tabProperty().get()).isEqualTo(Kind.CONFLICT);
        assertThat(model.count(Kind.THEIRS_NEWER)).isZero();
        assertThat(model.messageProperty().get()).isEqualTo("1 decision needs a reason");
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS));
        assertThat(model.tabProperty().get()).isEqualTo(Kind.THEIRS_NEWER);
        assertThat(model.readyProperty().get()).isTrue();
        model.choose(model.rows().get(0), Choice.NONE.with(Side.MINE));
        model.reason("it is not in force yet");
        model.leaving();
        MergeViewModel again = merge(drafts, file);
        assertThat(again.count(Kind.CONFLICT)).isOne();
        again.merge();
        assertThat(answers().to(VAT)).isEqualTo(level(1));
        assertThat(merge(file).faceProperty().get()).isEqualTo(Face.KNOWN);
    }

    /** To leave it as the file says needs no reason; to keep the answer that they knew does. */
    @Test
    void an_answer_that_was_taken_away_there_is_decided_like_a_conflict() {
        offices.answerThere("vat", level(1), 1);
        MergeViewModel first = merge(offices.sent("first"));
        first.merge();
        offices.answerThere("vat", Answer.of(new Response.DontKnow()), 2);
        String file = offices.sent("second");
        MergeViewModel model = merge(file);
        assertThat(model.count(Kind.CONFLICT)).isOne();
        assertThat(model.count(Kind.THEIRS_NEWER)).isZero();
        assertThat(model.tabProperty().get()).isEqualTo(Kind.CONFLICT);
        assertThat(model.words().change(model.rows().get(0))).isEqualTo("Level 1 or Don't know yet");
        assertThat(model.readyProperty().get()).isFalse();
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS));
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.rows().get(0).after().response().isDontKnow()).isTrue();
        model.choose(model.rows().get(0), Choice.NONE.with(Side.MINE));
        assertThat(model.messageProperty().get()).isEqualTo("1 decision needs a reason");
        model.reason("it is in the gazette");
        model.merge();
        assertThat(answers().to(VAT)).isEqualTo(level(1));
        assertThat(merge(file).faceProperty().get()).isEqualTo(Face.KNOWN);
        assertThat(model.undo()).isTrue();
        MergeViewModel again = merge(file);
        again.choose(again.rows().get(0), Choice.NONE.with(Side.THEIRS));
        again.merge();
        assertThat(answers().to(VAT).response().isDontKnow()).isTrue();
        assertThat(again.report().get(0)).contains("1 decided");
        assertThat(merge(file).faceProperty().get()).isEqualTo(Face.KNOWN);
        offices.answerThere("vat", level(3), 7);
        assertThat(merge(offices.sent("third")).count(Kind.THEIRS_NEWER)).isOne();
    }

    @Test
    void a_merge_tells_how_far_it_is_and_is_stopped_with_everything_as_it_was() {
        offices.answerThere("duty", level(4), 3);
        MergeViewModel model = merge(offices.sent("lina"));
        List<String> told = new ArrayList<>();
        model.messageProperty().addListener((message, before, words) -> told.add(words));
        offices.meanwhile(() -> model.merger().stop());
        model.merge();
        assertThat(told)
                .containsExactly(
                        "Making a backup before the merge…",
                        "Stopping…",
                        "Stopped. Nothing was merged, and everything is as it was.");
        assertThat(answers().size()).isZero();
        assertThat(model.faceProperty().get()).isEqualTo(Face.PLAN);
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(merge().past().mergesProperty().get()).contains(List.of());
        told.clear();
        offices.meanwhile(background::passTime);
        model.merge();
        assertThat(told).contains("Making a backup before the merge…");
        assertThat(model.faceProperty().get()).isEqualTo(Face.DONE);
        assertThat(answers().size()).isEqualTo(1);
    }

    @Test
    void an_earlier_merge_is_listed_with_what_came_and_undone_later() {
        offices.answerThere("duty", level(4), 3);
        merge(offices.sent("lina")).merge();
        MergeViewModel later = merge();
        assertThat(later.faceProperty().get()).isEqualTo(Face.PAST);
        PastMerge merge = later.past().mergesProperty().get().orElseThrow().get(0);
        assertThat(later.past().when(merge)).isEqualTo("Today, 13:52, by Sok Dara");
        assertThat(later.past().parts(merge))
                .isEqualTo("Samoa 2026: 1 answer from Lina Chan\n1 new\nFile: lina.readiness");
        assertThat(later.past().hindrance(merge)).isEmpty();
        later.past().undo(merge);
        assertThat(answers().size()).isZero();
        assertThat(later.past().mergesProperty().get()).contains(List.of());
    }

    /** The database may have been handed on. */
    @Test
    void the_file_of_an_earlier_merge_stays_in_its_line_whatever_it_is_called() {
        offices.answerThere("duty", level(4), 3);
        merge(offices.sent("lina")).merge();
        MergeViewModel later = merge();
        PastMerge merge = later.past().mergesProperty().get().orElseThrow().get(0);
        List<String> hostile = List.of("lina\n9 decided\u202Egpj.readiness");
        PastMerge named = new PastMerge(merge.receipt(), merge.by(), hostile, merge.parts(), merge.hindrance());
        assertThat(later.past().parts(named))
                .hasLineCount(later.past().parts(merge).split("\n").length)
                .doesNotContain("\u202E")
                .endsWith("gpj.readiness");
    }

    @Test
    void an_earlier_merge_counts_as_the_merge_itself_did() {
        differ();
        MergeViewModel model = merge(offices.sent("lina"));
        model.choose(model.rows().get(0), Choice.NONE.with(Side.MINE).withReason("the act"));
        model.merge();
        assertThat(model.report()).containsExactly("Samoa 2026: 1 decided, 2 new.");
        MergeViewModel later = merge();
        PastMerge merge = later.past().mergesProperty().get().orElseThrow().get(0);
        assertThat(later.past().parts(merge))
                .isEqualTo(
                        "Samoa 2026: 2 answers from Lina Chan\n1 decided (1 kept as here), 2 new\nFile: lina.readiness");
    }

    /** It was counted among those of whoever sent the file. */
    @Test
    void an_answer_of_ones_own_is_none_of_whoever_sent_the_file() {
        differ();
        MergeViewModel model = merge(offices.sent("lina"));
        model.choose(
                model.rows().get(0),
                Choice.NONE.withOther(new Response.Chosen("2")).withReason("the law of May"));
        model.merge();
        MergeViewModel later = merge();
        PastMerge merge = later.past().mergesProperty().get().orElseThrow().get(0);
        assertThat(later.past().parts(merge))
                .isEqualTo(
                        "Samoa 2026: 2 answers from Lina Chan, 1 decided otherwise\n1 decided, 2 new\nFile: lina.readiness");
    }

    @Test
    void where_somebody_went_on_an_earlier_merge_says_why_it_stays() {
        offices.answerThere("duty", level(4), 3);
        merge(offices.sent("lina")).merge();
        MergeViewModel later = merge();
        PastMerge merge = later.past().mergesProperty().get().orElseThrow().get(0);
        offices.answerHere("duty", level(0), 55);
        later.past().undo(merge);
        assertThat(answers().to(new QuestionId("duty"))).isEqualTo(level(0));
        assertThat(later.past().messageProperty().get()).isNotEmpty();
        PastMerge now = later.past().mergesProperty().get().orElseThrow().get(0);
        assertThat(later.past().hindrance(now))
                .isEqualTo("Cannot be undone: answers of Samoa 2026 were changed since.");
    }

    @Test
    void a_third_answer_is_one_when_it_says_something_and_has_its_own_reason() {
        differ();
        MergeViewModel model = merge(offices.sent("lina"));
        model.choose(model.rows().get(0), Choice.NONE.with(Side.OTHER));
        assertThat(model.messageProperty().get()).isEqualTo("1 answer is to be decided");
        Choice third = Choice.NONE.withOther(new Response.Chosen("2")).withReason("the law of May");
        model.choose(model.rows().get(0), third);
        model.merge();
        assertThat(answers().to(VAT)).isEqualTo(level(2));
        MergeViewModel again = merge(offices.sent("lina"));
        assertThat(again.faceProperty().get()).isEqualTo(Face.KNOWN);
    }

    @Test
    void several_files_are_merged_in_their_order_and_the_answers_of_all_stay_visible() {
        differ();
        String first = offices.sent("first");
        offices.answerThere("vat", level(4), 5);
        String secondFile = offices.sent("second", new ExchangeScope.Asked("A ministry"), false, "");
        MergeViewModel model = merge(first, secondFile);
        assertThat(model.rows()).hasSize(2);
        model.reason("theirs is newer");
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS));
        // The second file is met by what the first one leaves.
        MergeRow second = model.rows().get(1);
        assertThat(second.before()).isEqualTo(level(3));
        assertThat(model.words().here(second)).isEqualTo("In first.readiness");
        assertThat(model.words().today(second)).isEqualTo("Here before the merge: Level 1");
        assertThat(model.words().keep(second)).isEqualTo("Take first.readiness (M)");
        assertThat(model.words().take(second)).isEqualTo("Take second.readiness (T)");
        assertThat(model.words().here(model.rows().get(0))).isEqualTo("Here");
        assertThat(model.words().today(model.rows().get(0))).isEmpty();
        assertThat(model.words().keep(model.rows().get(0))).isEqualTo("Keep mine (M)");
        model.choose(
                model.rows().get(0),
                Choice.NONE.withOther(new Response.Chosen("2")).withReason("a third"));
        assertThat(model.words().here(model.rows().get(1))).isEqualTo("As chosen for a file before");
        assertThat(model.words().keep(model.rows().get(1))).isEqualTo("Keep mine (M)");
        model.choose(model.rows().get(0), Choice.NONE.with(Side.THEIRS));
        model.choose(model.rows().get(1), Choice.NONE.with(Side.THEIRS));
        assertThat(model.readyProperty().get()).isTrue();
        model.merge();
        assertThat(answers().to(VAT)).isEqualTo(level(4));
        offices.answerHere("vat", level(0), 55);
        offices.answerThere("vat", level(1), 56);
        MergeViewModel third = merge(offices.sent("third"));
        assertThat(third.words().beside(third.rows().get(0)))
                .containsExactly("Level 4 (Lina Chan, Today, 13:07)", "Level 3 (Lina Chan, Today, 13:04)");
    }

    @Test
    void a_file_with_a_password_asks_for_it_and_another_one_harms_nothing() {
        differ();
        MergeViewModel model = merge(offices.sent("lina", new ExchangeScope.Whole(), false, "talofa lava"));
        assertThat(model.faceProperty().get()).isEqualTo(Face.REFUSED);
        assertThat(model.filesProperty().get().get(0).kind()).isEqualTo(FileRow.Kind.LOCKED);
        model.unlock("tofa");
        assertThat(model.filesProperty().get().get(0).kind()).isEqualTo(FileRow.Kind.WRONG_PASSWORD);
        assertThat(model.faceProperty().get()).isEqualTo(Face.REFUSED);
        model.unlock("talofa lava");
        assertThat(model.faceProperty().get()).isEqualTo(Face.PLAN);
        assertThat(model.count(Kind.ADDED)).isEqualTo(2);
    }

    @Test
    void a_refused_file_says_why_and_the_others_can_be_merged() throws IOException {
        differ();
        String bad = Files.writeString(folder.resolve("letter.readiness"), "Dear colleague")
                .toString();
        MergeViewModel alone = merge(bad, folder.resolve("none.readiness").toString());
        assertThat(alone.faceProperty().get()).isEqualTo(Face.REFUSED);
        assertThat(alone.filesProperty().get())
                .extracting(FileRow::line)
                .containsExactly(
                        "This is no exchange file, or it was cut short or damaged on the way. Ask for it again.",
                        "The file is not there.");
        MergeViewModel both = merge(bad, offices.sent("lina"));
        assertThat(both.faceProperty().get()).isEqualTo(Face.PLAN);
        assertThat(both.filesProperty().get()).hasSize(2);
    }

    @Test
    void what_was_removed_here_comes_back_and_undone_it_is_removed_again() {
        differ();
        String file = offices.sent("lina", new ExchangeScope.Part(new SectionId("net")), false, "");
        offices.store().delete(SAMOA);
        MergeViewModel model = merge(file);
        assertThat(model.filesProperty().get())
                .anyMatch(row -> row.line().startsWith("It was removed from the list here"));
        model.merge();
        assertThat(offices.store().find(SAMOA)).isPresent();
        assertThat(model.undo()).isTrue();
        assertThat(offices.store().find(SAMOA)).isEmpty();
    }

    @Test
    void what_is_signed_off_or_answers_other_questions_takes_in_nothing() {
        differ();
        String file = offices.sent("lina");
        MergeViewModel other = new MergeViewModel(
                List.of(file),
                context,
                new MergeViewModel.Ports(
                        offices.files(),
                        new ExchangeImport(
                                new JdbiMergeStore(
                                        offices.database(),
                                        Clock.systemUTC(),
                                        () -> "",
                                        reason -> {},
                                        FrameworkJson::write),
                                new Offices.Shelf(Questionnaires.framework(
                                        Mean.GEOMETRIC,
                                        Questionnaires.pillar(
                                                "law", Questionnaires.theme("tax", Questionnaires.levels("vat"))))))));
        other.load();
        assertThat(other.faceProperty().get()).isEqualTo(Face.REFUSED);
        assertThat(other.filesProperty().get())
                .anyMatch(row -> row.line().startsWith("It belongs to a questionnaire that has the same version here"));
        new JdbiReviewStore(offices.database(), Clock.systemUTC(), framework -> "text")
                .signOff(new Signing(SAMOA, List.of(new Person("Tala", "minister")), "", "Tala"), Offices.FRAMEWORK);
        MergeViewModel signed = merge(file);
        assertThat(signed.faceProperty().get()).isEqualTo(Face.REFUSED);
        assertThat(signed.filesProperty().get())
                .anyMatch(row -> row.line().startsWith("It is signed off here, and the file would change it"));
    }

    @Test
    void reading_that_is_left_is_not_read_on() {
        differ();
        background.beSlow();
        MergeViewModel model = merge(offices.sent("lina"));
        assertThat(model.faceProperty().get()).isEqualTo(Face.READING);
        assertThat(context.frame().statusProperty().get()).isEqualTo("The files are being read");
        model.leaving();
        background.passTime();
        assertThat(model.faceProperty().get()).isEqualTo(Face.READING);
    }

    @Test
    void of_a_sign_off_without_a_code_it_is_said_that_it_cannot_be_checked() {
        offices.answerThere("vat", level(3), 2);
        offices.reviewsThere()
                .signOff(new Signing(SAMOA, List.of(new Person("Tala", "Minister")), "", "Tala"), Offices.FRAMEWORK);
        String said = "this sign-off came without a code and cannot be checked";
        assertThat(merge(offices.sent("lina")).filesProperty().get())
                .noneMatch(row -> row.line().contains(said));
        assertThat(merge(offices.sentWithoutCodes("lina")).filesProperty().get())
                .anyMatch(row -> row.line().contains(said));
    }
}
