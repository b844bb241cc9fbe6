package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.FRAMEWORK;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryMerges;

/** Four files come back, in whatever order. */
class ReturnsTest {
    private static final Profile PROFILE = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

    private int minutes;

    private HistoryEntry change(String question, int chosen, String by, @Nullable HistoryEntry after) {
        Step step = Step.of(
                new QuestionId(question),
                level(chosen),
                START.plusSeconds(60L * minutes++),
                by,
                after == null ? null : after.hash());
        return HistoryEntry.of(
                after == null ? 1 : after.revision() + 1,
                after == null ? Answer.NONE : after.after(),
                step,
                Digests.SHA_256);
    }

    private static Copy copy(AssessmentId id, List<HistoryEntry> trail) {
        return new Copy(id, FRAMEWORK.ref(), PROFILE, trail);
    }

    private static ReceivedFile file(String name, List<HistoryEntry> trail) {
        ExchangePackage contents = new ExchangePackage(
                FRAMEWORK, List.of(copy(SAMOA, trail)), new ExchangeScope.Whole(), true, START, "Lina");
        return new ReceivedFile(name, contents);
    }

    private static ExchangeImport imports(List<HistoryEntry> here) {
        MemoryMerges store = new MemoryMerges();
        store.put(copy(SAMOA, here), LocalState.LISTED);
        return new ExchangeImport(store, new MemoryLibrary(FRAMEWORK));
    }

    /** The answers that stand, and every answer that somebody gave, once all that agree are merged. */
    private record End(Answers answers, Set<Answer> said, Set<String> held) {}

    private static End end(ExchangeImport imports, List<ReceivedFile> files) {
        Returns returns = imports.returns(SAMOA, files);
        assertThat(returns.refused()).isEmpty();
        Set<String> held = new HashSet<>();
        Set<Answer> said = new HashSet<>();
        returns.differing().forEach(file -> {
            held.add(file.file());
            file.contents().copies().get(0).trail().forEach(row -> said.add(row.after()));
        });
        if (returns.agreeing().isEmpty()) {
            return new End(Answers.none(), said, held);
        }
        AssessmentMerge merge = imports.gather(returns.agreeing()).get(0);
        List<AssessmentMerge.Stage> stages = merge.stages(Map.of());
        assertThat(stages)
                .allSatisfy(stage ->
                        assertThat(stage.plan().of(AnswerMerge.Kind.CONFLICT)).isEmpty());
        MergePlan last = stages.get(stages.size() - 1).plan();
        Copy after = last.after(stages.get(stages.size() - 1).changes());
        after.trail().forEach(row -> said.add(row.after()));
        Map<QuestionId, HistoryEntry> heads = ChainCheck.heads(after.trail());
        assertThat(heads).isNotEmpty();
        return new End(after.answers(), said, held);
    }

    @Test
    void two_hundred_orders_of_four_returns_end_the_same_and_lose_nothing() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            HistoryEntry vat = change("vat", 0, "Dara", null);
            HistoryEntry newer = change("vat", random.nextInt(3), "Dara", vat);
            HistoryEntry duty = change("duty", random.nextInt(5), "Lina", null);
            HistoryEntry again = change("duty", random.nextInt(5), "Lina", duty);
            HistoryEntry other = change("duty", random.nextInt(5), "Vanna", random.nextBoolean() ? duty : null);
            List<ReceivedFile> files = new ArrayList<>(List.of(
                    file("first", List.of(vat, duty)),
                    file("second", List.of(vat, duty, again)),
                    file("old", List.of(vat, change("vat", 3 + random.nextInt(2), "Vanna", vat))),
                    file("other", List.of(vat, other))));
            ExchangeImport imports = imports(List.of(vat, newer));
            Set<Answer> given = new HashSet<>();
            files.forEach(file -> file.contents().copies().get(0).trail().forEach(row -> given.add(row.after())));
            End expected = end(imports, files);
            assertThat(expected.said()).containsAll(given);
            assertThat(expected.held()).contains("old");
            for (int order = 0; order < 10; order++) {
                Collections.shuffle(files, random);
                assertThat(end(imports, files)).isEqualTo(expected);
            }
        }
    }

    @Test
    void an_answer_that_differs_from_a_newer_one_here_is_chosen_about_and_never_taken() {
        HistoryEntry sent = change("vat", 0, "Dara", null);
        HistoryEntry here = change("vat", 1, "Dara", sent);
        HistoryEntry back = change("vat", 2, "Lina", sent);
        Returns returns = imports(List.of(sent, here)).returns(SAMOA, List.of(file("back", List.of(sent, back))));
        assertThat(returns.agreeing()).isEmpty();
        assertThat(returns.differing()).extracting(ReceivedFile::file).containsExactly("back");
    }

    /** In whichever order, and beside files that say nothing of it or the same as here: those go in. */
    @Test
    void a_file_that_takes_an_answer_away_waits_and_holds_up_no_other() {
        HistoryEntry sent = change("vat", 2, "Dara", null);
        Step away = new Step(
                sent.question(),
                Answer.of(new Response.DontKnow()),
                START.plusSeconds(900),
                "Lina",
                "",
                sent.hash(),
                null,
                null);
        HistoryEntry gone = HistoryEntry.of(2, sent.after(), away, Digests.SHA_256);
        List<ReceivedFile> files = new ArrayList<>(List.of(
                file("away", List.of(sent, gone)),
                file("same", List.of(sent)),
                file("more", List.of(sent, change("duty", 1, "Vanna", null)))));
        ExchangeImport imports = imports(List.of(sent));
        Random random = new Random(11);
        for (int order = 0; order < 20; order++) {
            Collections.shuffle(files, random);
            End end = end(imports, files);
            assertThat(end.held()).containsExactly("away");
            assertThat(end.answers().to(sent.question())).isEqualTo(sent.after());
            assertThat(end.answers().size()).isEqualTo(2);
        }
        assertThat(imports(List.of(sent, gone)).returns(SAMOA, files).differing())
                .isEmpty();
    }

    @Test
    void what_is_the_same_or_newer_goes_in_and_again_it_brings_nothing() {
        HistoryEntry sent = change("vat", 0, "Dara", null);
        HistoryEntry back = change("vat", 2, "Lina", sent);
        List<ReceivedFile> files = List.of(file("back", List.of(sent, back)), file("untouched", List.of(sent)));
        Returns returns = imports(List.of(sent)).returns(SAMOA, files);
        assertThat(returns.agreeing()).hasSize(2);
        AssessmentMerge known = imports(List.of(sent, back)).gather(files).get(0);
        assertThat(known.isKnown()).isTrue();
    }

    @Test
    void what_is_here_is_read_once_and_it_stops_between_files() {
        HistoryEntry vat = change("vat", 0, "Dara", null);
        List<ReceivedFile> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(file("file " + i, List.of(vat, change("duty", i, "Lina", null))));
        }
        MemoryMerges store = new MemoryMerges();
        store.put(copy(SAMOA, List.of(vat)), LocalState.LISTED);
        ExchangeImport imports = new ExchangeImport(store, new MemoryLibrary(FRAMEWORK));
        assertThat(imports.returns(SAMOA, files).differing()).hasSize(5);
        assertThat(store.reads()).isOne();
        List<Integer> seen = new ArrayList<>();
        assertThat(imports.returns(SAMOA, files, (done, all) -> seen.add(done) && done < 2))
                .isEmpty();
        assertThat(seen).containsExactly(0, 1, 2);
    }

    @Test
    void of_several_forms_in_one_file_two_that_differ_hold_the_file_back() {
        Copy one = form(change("vat", 1, "Ana", null), change("duty", 2, "Ana", null));
        Copy same = form(change("duty", 2, "Vai", null));
        Copy other = form(change("vat", 3, "Tui", null));
        ExchangeImport imports = imports(List.of());
        Returns agreeing = imports.returns(SAMOA, List.of(forms("agreeing", one, same)));
        assertThat(agreeing.agreeing()).extracting(ReceivedFile::file).containsExactly("agreeing");
        AssessmentMerge merge = imports.gather(agreeing.agreeing()).get(0);
        assertThat(merge.stages(Map.of())).hasSize(2);
        Returns differing = imports.returns(SAMOA, List.of(forms("differing", one, same, other)));
        assertThat(differing.differing()).extracting(ReceivedFile::file).containsExactly("differing");
        assertThat(differing.agreeing()).isEmpty();
    }

    private static Copy form(HistoryEntry... rows) {
        return copy(SAMOA, List.of(rows));
    }

    private static ReceivedFile forms(String name, Copy... copies) {
        return new ReceivedFile(
                name, ExchangePackage.forms(FRAMEWORK, List.of(copies), new ExchangeScope.Whole(), true, START, "Ana"));
    }

    @Test
    void a_file_of_another_assessment_or_of_several_is_refused_by_name() {
        HistoryEntry vat = change("vat", 0, "Lina", null);
        Profile tuvalu = Profile.of(new Subject("TUV"), new Round("2026"), Depth.FULL);
        Copy foreign = new Copy(new AssessmentId("tuvalu"), FRAMEWORK.ref(), tuvalu, List.of(vat));
        ExchangePackage both = new ExchangePackage(
                FRAMEWORK, List.of(copy(SAMOA, List.of(vat)), foreign), new ExchangeScope.Whole(), true, START, "Lina");
        Returns returns =
                imports(List.of()).returns(SAMOA, List.of(new ReceivedFile("both", both), file("mine", List.of(vat))));
        assertThat(returns.agreeing()).extracting(ReceivedFile::file).containsExactly("mine");
        assertThat(returns.refused())
                .containsExactly(new Returns.Refused.Foreign(new ReceivedFile("both", both), tuvalu));
    }
}
