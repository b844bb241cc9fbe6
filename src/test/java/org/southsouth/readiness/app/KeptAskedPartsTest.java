package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.testing.Filled;

/** A coordinator sends one theme; the colleague goes on with its questions and sends back just these. */
class KeptAskedPartsTest {
    private static final AssessmentId SAMOA = new AssessmentId("samoa");
    private static final ExchangeScope PAYMENTS = new ExchangeScope.Part(new SectionId("LOG-PAY"));

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Office coordinator;
    private final Office colleague;

    KeptAskedPartsTest(@TempDir Path folder) {
        coordinator = new Office(folder.resolve("coordinator"));
        colleague = new Office(folder.resolve("colleague"));
        Answers answers = Answers.none().with(new QuestionId("LOG-PAY-01"), Answer.of(new Response.Figure(50)));
        coordinator.store.add(List.of(Filled.assessment(
                "samoa", framework, Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL), answers)));
    }

    @AfterEach
    void close() {
        coordinator.database.close();
        colleague.database.close();
    }

    /** One computer with its database and settings. */
    private static final class Office {
        private final FileDatabase database;
        private final JdbiAssessmentStore store;
        private final KeptAskedParts asked;
        private final ExchangeImport imports;
        private final ExchangeExport exports;

        Office(Path folder) {
            Clock clock = Clock.systemUTC();
            database = Database.in(folder, () -> {});
            store = new JdbiAssessmentStore(database, clock, () -> "Ana");
            FrameworkCache shelf =
                    new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
            JdbiMergeStore merges =
                    new JdbiMergeStore(database, clock, () -> "Ana", reason -> {}, FrameworkJson::write);
            asked = new KeptAskedParts(new JsonSettings(folder), store, merges);
            imports = new ExchangeImport(merges, shelf);
            exports = new ExchangeExport(merges, shelf);
        }

        void take(Office from, ExchangeScope scope) {
            take(from.packed(scope));
        }

        ExchangePackage packed(ExchangeScope scope) {
            return exports.pack(List.of(SAMOA), scope, true, Instant.now(), "Ana");
        }

        void take(ExchangePackage contents) {
            AssessmentMerge merge = gather(contents);
            imports.merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
            asked.note(merge);
        }

        AssessmentMerge gather(ExchangePackage contents) {
            return imports.gather(List.of(new ReceivedFile("file", contents))).get(0);
        }

        void answer(String question, double figure) {
            answer(question, new Response.Figure(figure));
        }

        void answer(String question, Response response) {
            QuestionId id = new QuestionId(question);
            Assessment before = store.load(SAMOA);
            Answer answer = Answer.of(response);
            Assessment after = before.withAnswers(before.answers().with(id, answer));
            Framework shipped = new JsonFrameworkSource().shipped();
            store.save(new Change(
                    SAMOA,
                    id,
                    before.answers().to(id),
                    answer,
                    Scoring.score(shipped, after).standing()));
        }

        int changes() {
            return store.history(SAMOA).size();
        }
    }

    @Test
    void the_colleague_goes_on_at_the_first_open_question_that_was_sent_and_the_theme_is_remembered() {
        colleague.take(coordinator, PAYMENTS);
        assertThat(colleague.store.find(SAMOA).orElseThrow().resumeAt()).contains(new QuestionId("LOG-PAY-02"));
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(new AskedPart(PAYMENTS));
        ExchangeScope bank = new ExchangeScope.Asked("Central bank");
        colleague.take(coordinator, bank);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(new AskedPart(bank));
    }

    @Test
    void what_comes_back_asks_the_coordinator_for_nothing_and_neither_does_a_whole_assessment() {
        colleague.take(coordinator, PAYMENTS);
        coordinator.take(colleague, PAYMENTS);
        assertThat(coordinator.asked.of(SAMOA)).isEqualTo(AskedPart.NOTHING);
        assertThat(coordinator.store.find(SAMOA).orElseThrow().resumeAt()).isEmpty();
        colleague.take(coordinator, new ExchangeScope.Whole());
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(new AskedPart(PAYMENTS));
    }

    private static AnswerRequest request(String message) {
        return new AnswerRequest("Coordinator", "unit@commerce.example", message, Optional.empty(), false);
    }

    @Test
    void a_file_that_asks_is_remembered_with_what_it_says_and_a_newer_one_in_its_place() {
        ExchangePackage first = coordinator.packed(PAYMENTS).asking(request("Please."));
        assertThat(colleague.asked.asks(colleague.gather(first))).isTrue();
        colleague.take(first);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(first.asked());
        int changes = colleague.changes();
        assertThat(colleague.asked.asks(colleague.gather(first))).isTrue();
        colleague.take(first);
        assertThat(colleague.changes()).isEqualTo(changes);
        colleague.answer("LOG-PAY-06", 40);
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Once more.")));
        assertThat(colleague.asked.of(SAMOA).request()).contains(request("Once more."));
        assertThat(colleague.store.load(SAMOA).answers().size()).isEqualTo(2);
        colleague.take(coordinator.packed(PAYMENTS));
        assertThat(colleague.asked.of(SAMOA).request()).contains(request("Once more."));
    }

    @Test
    void an_address_that_is_known_stays_where_a_newer_file_names_none() {
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Please.")));
        AnswerRequest without = new AnswerRequest("Coordinator", "", "And these.", Optional.empty(), false);
        colleague.take(
                coordinator.packed(new ExchangeScope.Asked("Central bank")).asking(without));
        assertThat(colleague.asked.of(SAMOA).requests())
                .extracting(AnswerRequest::address)
                .containsExactly("unit@commerce.example", "unit@commerce.example");
    }

    @Test
    void an_older_file_does_not_take_the_message_of_a_newer_one_back_but_may_ask_for_something_else() {
        ExchangePackage older = coordinator.packed(PAYMENTS).asking(request("Please."));
        ExchangePackage newer = coordinator.packed(PAYMENTS).asking(request("Once more."));
        colleague.take(newer);
        colleague.take(older);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(newer.asked());
        ExchangeScope other = new ExchangeScope.Part(new SectionId("LOG-CUST"));
        ExchangePackage elsewhere = new ExchangePackage(
                        older.framework(), older.copies(), other, true, older.madeAt(), older.madeBy())
                .asking(request("And these."));
        colleague.take(elsewhere);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(elsewhere.asked().after(newer.asked()));
        colleague.take(older);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(newer.asked().after(elsewhere.asked()));
    }

    @Test
    void what_was_asked_before_stays_open_and_is_answered_in_the_same_file() {
        ExchangeScope bank = new ExchangeScope.Asked("Central bank");
        AnswerRequest other =
                new AnswerRequest("Statistics office", "", "", Optional.of(LocalDate.of(2026, 9, 1)), false);
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Please.")));
        colleague.take(coordinator.packed(bank).asking(other));
        AskedPart asked = colleague.asked.of(SAMOA);
        assertThat(asked.requests()).containsExactly(other, request("Please."));
        assertThat(asked.whole()).isEqualTo(new ExchangeScope.Several(List.of(PAYMENTS, bank)));
        assertThat(asked.whole().questions(framework))
                .containsAll(PAYMENTS.questions(framework))
                .containsAll(bank.questions(framework));
        colleague.take(coordinator.packed(new ExchangeScope.Part(new SectionId("LOG-CUST"))));
        assertThat(colleague.asked.of(SAMOA)).as("a file that does not ask").isEqualTo(asked);
        colleague.asked.ask(SAMOA, framework, asked.released());
        assertThat(colleague.asked.of(SAMOA).request()).isEmpty();
        colleague.take(coordinator.packed(bank).asking(other));
        assertThat(colleague.asked.of(SAMOA).requests()).containsExactly(other, request("Please."));
        colleague.answer("LOG-PAY-06", 40);
        coordinator.take(colleague, asked.whole());
        assertThat(coordinator
                        .store
                        .load(SAMOA)
                        .answers()
                        .to(new QuestionId("LOG-PAY-06"))
                        .response())
                .isEqualTo(new Response.Figure(40));
        assertThat(coordinator.asked.of(SAMOA)).isEqualTo(AskedPart.NOTHING);
    }

    @Test
    void the_same_questions_asked_by_another_office_are_asked_by_both() {
        AnswerRequest other = new AnswerRequest("Statistics office", "", "", Optional.empty(), false);
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Please.")));
        colleague.take(coordinator.packed(PAYMENTS).asking(other));
        AskedPart asked = colleague.asked.of(SAMOA);
        assertThat(asked.requests()).containsExactly(other, request("Please."));
        assertThat(asked.whole()).isEqualTo(PAYMENTS);
    }

    @Test
    void nobody_is_asked_by_their_own_file() {
        ExchangePackage own = coordinator.packed(PAYMENTS).asking(request("Please."));
        assertThat(coordinator.asked.asks(coordinator.gather(own))).isFalse();
        coordinator.take(own);
        assertThat(coordinator.asked.of(SAMOA)).isEqualTo(AskedPart.NOTHING);
    }

    @Test
    void what_came_back_and_differs_from_a_newer_answer_is_a_conflict_and_twice_changes_nothing() {
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Please.")));
        colleague.answer("LOG-PAY-01", 60);
        colleague.answer("LOG-PAY-06", 40);
        coordinator.answer("LOG-PAY-01", 70);
        ExchangePackage back = colleague.packed(PAYMENTS);
        AssessmentMerge merge = coordinator.gather(back);
        assertThat(merge.stages(Map.of()).get(0).plan().of(AnswerMerge.Kind.CONFLICT))
                .extracting(AnswerMerge::question)
                .containsExactly(new QuestionId("LOG-PAY-01"));
        coordinator.take(back);
        Answers here = coordinator.store.load(SAMOA).answers();
        assertThat(here.to(new QuestionId("LOG-PAY-01")).response()).isEqualTo(new Response.Figure(70));
        assertThat(here.to(new QuestionId("LOG-PAY-06")).response()).isEqualTo(new Response.Figure(40));
        assertThat(coordinator.store.history(SAMOA))
                .extracting(row -> row.after().response())
                .contains(new Response.Figure(60));
        int changes = coordinator.changes();
        assertThat(coordinator.gather(back).isKnown()).isTrue();
        coordinator.take(back);
        assertThat(coordinator.changes()).isEqualTo(changes);
        assertThat(coordinator.asked.of(SAMOA)).isEqualTo(AskedPart.NOTHING);
    }

    /** The office is asked for just that; whether it says "don't know" again stands in the history alone. */
    @Test
    void what_the_coordinator_did_not_know_is_open_until_the_colleague_says_something_of_it() {
        QuestionId unknown = new QuestionId("LOG-PAY-03");
        coordinator.answer("LOG-PAY-02", 20);
        coordinator.answer("LOG-PAY-03", new Response.DontKnow());
        coordinator.answer("LOG-PAY-04", new Response.DontKnow());
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Please.")));
        assertThat(colleague.asked.came(SAMOA, framework))
                .extracting(QuestionId::value)
                .containsExactlyInAnyOrder("LOG-PAY-01", "LOG-PAY-02", "LOG-PAY-03", "LOG-PAY-04");
        assertThat(colleague.store.find(SAMOA).orElseThrow().resumeAt()).contains(unknown);
        Scorecard scorecard = Scoring.score(framework, colleague.store.load(SAMOA));
        AskedQuestions asked = AskedQuestions.of(PAYMENTS, scorecard);
        AskedQuestions questions = asked.with(colleague.asked.came(SAMOA, framework));
        assertThat(asked.isUnknown(unknown, scorecard)).isTrue();
        assertThat(questions.isUnknown(unknown, scorecard)).isFalse();
        assertThat(questions.isOpen(unknown, scorecard)).isTrue();
        assertThat(questions.answeredBefore(scorecard)).isEqualTo(2);
        colleague.answer("LOG-PAY-03", new Response.Blank());
        colleague.answer("LOG-PAY-03", new Response.DontKnow());
        assertThat(colleague.asked.came(SAMOA, framework)).hasSize(3).doesNotContain(unknown);
    }

    @Test
    void when_it_went_back_is_known_until_a_newer_file_asks() {
        Instant sent = Instant.parse("2026-05-16T09:00:00Z");
        colleague.asked.sentBack(SAMOA, sent);
        assertThat(colleague.asked.of(SAMOA)).isEqualTo(AskedPart.NOTHING);
        ExchangePackage first = coordinator.packed(PAYMENTS).asking(request("Please."));
        colleague.take(first);
        colleague.asked.sentBack(SAMOA, sent);
        assertThat(colleague.asked.of(SAMOA).sentAt()).contains(sent);
        colleague.take(first);
        assertThat(colleague.asked.of(SAMOA).sentAt()).as("the same again").contains(sent);
        colleague.take(coordinator.packed(PAYMENTS).asking(request("Once more.")));
        assertThat(colleague.asked.of(SAMOA).sentAt()).isEmpty();
    }
}
