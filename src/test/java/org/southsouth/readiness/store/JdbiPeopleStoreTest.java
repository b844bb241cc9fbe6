package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.PROFILE;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.MergePlan;
import org.southsouth.readiness.core.merge.MergeStore.Merged;
import org.southsouth.readiness.core.merge.Merging;
import org.southsouth.readiness.core.people.Erased;
import org.southsouth.readiness.core.people.Erasure;
import org.southsouth.readiness.core.people.NameField;
import org.southsouth.readiness.core.people.Named;
import org.southsouth.readiness.core.people.People;
import org.southsouth.readiness.core.people.TextMention;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

class JdbiPeopleStoreTest implements StoreTest {
    static final String NAME = "Sok Dara";
    private static final String ROLE = "an officer of the ministry";
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC, Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a"))));
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore answers;
    private JdbiPeopleStore people;

    @BeforeEach
    void open() {
        database = database(folder.resolve("here"));
        answers = by(database, NAME, 0);
        people = new JdbiPeopleStore(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static JdbiAssessmentStore by(Database database, String name, int seconds) {
        return new JdbiAssessmentStore(database, Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC), () -> name);
    }

    /** The name once in every kind of place, twice where it is spelled in two ways. */
    static void fill(Database database) {
        JdbiAssessmentStore answers = by(database, NAME, 0);
        Carrying carrying = new Carrying(Map.of(SHARE, new Carried(YES, new Round("2023"), NAME, NOON)), List.of());
        answers.addRound(StoreSamples.cambodia(), carrying);
        answers.saveProfile(CAMBODIA, Profiles.CONTACT_DARA, STARTED);
        answers.save(change(LAW, Answer.NONE, PARTLY));
        by(database, "sok dara", 1).save(change(LAW, PARTLY, YES));
        by(database, "Chan Lina", 2).save(change(LAW, YES, PARTLY));
        answers.save(change(SHARE, Answer.NONE, YES.withNote("Sok Dara has the letter")));
        JdbiReviewStore reviews = new JdbiReviewStore(database, CLOCK, Framework::title);
        reviews.give(CAMBODIA, List.of(new ReviewDecision(LAW, 3, ReviewState.VALIDATED, "ask sok dara", NAME)));
        reviews.settle(CAMBODIA, reviews.load(CAMBODIA).commentsOn(LAW).get(0).number(), NAME);
        reviews.signOff(new Signing(CAMBODIA, List.of(new Person(NAME, "chair")), "none", NAME), FRAMEWORK);
        reviews.reopen(CAMBODIA, "a new law", NAME);
        reviews.signOff(new Signing(CAMBODIA, List.of(new Person(NAME, "chair")), "none", NAME), FRAMEWORK);
        database.write(JdbiPeopleStoreTest::fillPlanAndCard);
        database.write(JdbiPeopleStoreTest::fillMerge);
    }

    private static void fillPlanAndCard(Handle handle) {
        handle.execute("""
                insert into action (assessment, id, title, lead_body, supporting, partner, indicator, baseline, target, sdg,
                    legal_step, feasibility, state, obstacle, evidence, added_at)
                values (?, 'a', 'Sok Dara drafts the law', '', '', '', '', '', '', '', '', 'HIGH', 'PROPOSED', '', '', ?)
                """, CAMBODIA.value(), ChangeStamp.time(NOON));
        handle.execute("""
                insert into follow_up (assessment, action, ordinal, reported_on, text, reported_by)
                values (?, 'a', 1, date '2026-05-01', 'done', 'Sok Dara')
                """, CAMBODIA.value());
        handle.execute("""
                insert into action_history (assessment, action, part, old_text, new_text, changed_at, changed_by)
                values (?, 'a', 'LEAD', '', 'ask Sok Dara', ?, 'Sok Dara')
                """, CAMBODIA.value(), ChangeStamp.time(NOON));
        handle.execute("""
                insert into card (id, kind, subject, sought, offered, title, challenge, done, results, replication, evidence,
                    countries, partners, contact, forms, sdg, period, validated_by, changed_at, changed_by)
                values ('c', 'OFFER', 'VNM', '', '', 'A law', 'ask Sok Dara', '', '', '', '', '', '', 'Sok Dara', '', '', '',
                    'Sok Dara', ?, 'Sok Dara')
                """, ChangeStamp.time(NOON));
    }

    private static void fillMerge(Handle handle) {
        handle.execute("""
                insert into request (assessment, id, sent_to, address, bodies, form, sent_at, sent_by, message)
                values (?, 'r', 'Sok Dara', 'sok dara', '', 'FILE', ?, 'Sok Dara', 'Sok Dara knows it')
                """, CAMBODIA.value(), ChangeStamp.time(NOON));
        handle.execute(
                "insert into merge_done (id, merged_at, merged_by, parts, files) values (1, ?, 'Sok Dara', 1, '')",
                ChangeStamp.time(NOON));
        handle.execute("""
                insert into merge_part (merge_done, ordinal, assessment, stood, answered, applicable, changed_at, changed_by,
                    rows_before, rows_after, added_states, added_comments, settled, is_reopened, added_sign_offs, remarks,
                    mark)
                values (1, 1, ?, 'LISTED', 0, 1, ?, 'Sok Dara', 0, 0, 0, 0, '', false, 0, 0, '')
                """, CAMBODIA.value(), ChangeStamp.time(NOON));
    }

    /** As the sample's, with a person for a contact. */
    private static final class Profiles {
        static final Profile CONTACT_DARA = new Profile(
                PROFILE.subject(),
                PROFILE.round(),
                PROFILE.depth(),
                "",
                PROFILE.leadBody(),
                "SOK DARA",
                PROFILE.people());
    }

    private Named named(String name) {
        return People.of(people.mentions(), people.erasures(), people.bodies()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_place_of_a_name_is_counted() {
        fill(database);
        assertThat(named(NAME).counts()).containsOnlyKeys(NameField.values());
        assertThat(named(NAME).counts()).containsEntry(NameField.HISTORY, 3).containsEntry(NameField.SIGN_OFF, 2);
        assertThat(named("Chan Lina").counts())
                .isEqualTo(Map.of(NameField.PERSON, 1, NameField.HISTORY, 1, NameField.ANSWER, 1));
    }

    @Test
    void a_text_that_is_the_name_alone_and_is_not_replaced_is_shown() {
        fill(database);
        database.write(handle -> handle.execute("update action set lead_body = 'SOK DARA'"));
        assertThat(people.passages(NAME))
                .extracting(TextMention::kind, TextMention::words)
                .contains(tuple(TextMention.Kind.PLAN, "SOK DARA"))
                .doesNotContain(tuple(TextMention.Kind.CARD, "Sok Dara"));
    }

    @Test
    void texts_with_the_name_are_shown_and_stay() {
        fill(database);
        assertThat(people.passages("sok dara"))
                .extracting(TextMention::kind, TextMention::question, TextMention::words)
                .containsExactly(
                        tuple(TextMention.Kind.HISTORY, "", "ask Sok Dara"),
                        tuple(TextMention.Kind.PLAN, "", "Sok Dara drafts the law"),
                        tuple(TextMention.Kind.REQUEST, "", "Sok Dara knows it"),
                        tuple(TextMention.Kind.NOTE, SHARE.value(), "Sok Dara has the letter"),
                        tuple(TextMention.Kind.HISTORY, SHARE.value(), "Sok Dara has the letter"),
                        tuple(TextMention.Kind.COMMENT, LAW.value(), "ask sok dara"),
                        tuple(TextMention.Kind.CARD, "", "ask Sok Dara"));
        people.erase(NAME, ROLE);
        assertThat(people.passages(NAME)).hasSize(7);
    }

    @Test
    void an_erased_name_stands_nowhere_and_every_history_is_sound() {
        fill(database);
        answers.add(List.of(StoreSamples.empty("gone")));
        answers.delete(new AssessmentId("gone"));
        List<Answer> before = afters();
        Erased erased = people.erase("SOK DARA ", ROLE);
        assertThat(erased.counts()).containsOnlyKeys(NameField.values());
        assertThat(erased.isClean()).isTrue();
        assertThat(people.mentions()).noneMatch(mention -> People.isSame(mention.name(), NAME));
        assertThat(new TrailCheck(database).problems()).isEmpty();
        assertThat(afters()).isEqualTo(before);
        assertThat(answers.history(CAMBODIA))
                .extracting(HistoryEntry::by)
                .containsExactly(ROLE, ROLE, "Chan Lina", ROLE);
        assertThat(people.erasures()).containsExactly(new Erasure(NOON, ROLE, erased.places()));
        assertThat(named(ROLE).isRole()).isTrue();
        assertThat(named(ROLE).counts()).isEqualTo(erased.counts());
    }

    private List<Answer> afters() {
        return answers.history(CAMBODIA).stream().map(HistoryEntry::after).toList();
    }

    @Test
    void a_sign_off_stands_and_keeps_answers_locked() {
        fill(database);
        people.erase(NAME, ROLE);
        JdbiReviewStore reviews = new JdbiReviewStore(database, CLOCK, Framework::title);
        assertThat(reviews.load(CAMBODIA).signOffs())
                .extracting(SignOff::stands)
                .containsExactly(false, true);
        assertThat(reviews.load(CAMBODIA).signOffs().get(1).signatories()).containsExactly(new Person(ROLE, "chair"));
        assertThat(reviews.load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.VALIDATED);
        assertThatThrownBy(() -> answers.save(change(LAW, PARTLY, YES)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.SIGNED_OFF));
    }

    @Test
    void answering_goes_on_where_the_trail_was_chained_anew() {
        answers.add(List.of(StoreSamples.cambodia()));
        answers.save(change(LAW, Answer.NONE, PARTLY));
        people.erase(NAME, ROLE);
        assertThat(by(database, "Chan Lina", 5).save(change(LAW, PARTLY, YES))).isEmpty();
        by(database, "Chan Lina", 6).save(change(LAW, YES, Answer.NONE));
        people.erase("Chan Lina", ROLE);
        by(database, "", 7).save(change(LAW, Answer.NONE, YES));
        assertThat(new TrailCheck(database).problems()).isEmpty();
        assertThat(people.erasures()).hasSize(2);
    }

    @Test
    void nobody_of_that_name_is_said_and_changes_nothing() {
        fill(database);
        List<HistoryEntry> before = answers.history(CAMBODIA);
        for (String name : List.of("Nobody", "", " ")) {
            assertThatThrownBy(() -> people.erase(name, ROLE))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.MISSING));
        }
        assertThat(answers.history(CAMBODIA)).isEqualTo(before);
        assertThat(people.erasures()).isEmpty();
    }

    @Test
    void a_copy_made_before_merges_as_if_nothing_had_been_erased() {
        try (Database there = database(folder.resolve("there"))) {
            JdbiAssessmentStore theirs = by(there, NAME, 10);
            answers.add(List.of(StoreSamples.cambodia()));
            answers.save(change(LAW, Answer.NONE, PARTLY));
            answers.save(change(SHARE, Answer.NONE, YES));
            merge(there, copy(database));
            people.erase(NAME, ROLE);
            assertThat(Merging.plan(copy(database), copy(there), new Sha256Digest())
                            .isKnown())
                    .isTrue();
            theirs.save(change(LAW, PARTLY, YES));
            MergePlan plan = merge(database, copy(there));
            assertThat(plan.of(Kind.THEIRS_NEWER)).hasSize(1);
            assertThat(plan.of(Kind.CONFLICT)).isEmpty();
            assertThat(new TrailCheck(database).problems()).isEmpty();
            // What was known keeps the role; what came brings the name along.
            assertThat(answers.history(CAMBODIA)).extracting(HistoryEntry::by).containsExactly(ROLE, ROLE, NAME);
            by(database, "Chan Lina", 20).save(change(LAW, YES, Answer.of(new Response.Chosen("none"))));
            assertThat(merge(there, copy(database)).of(Kind.THEIRS_NEWER)).hasSize(1);
            assertThat(new TrailCheck(there).problems()).isEmpty();
            assertThat(theirs.load(CAMBODIA).answers())
                    .isEqualTo(answers.load(CAMBODIA).answers());
            assertThat(Merging.plan(copy(there), copy(database), new Sha256Digest())
                            .isKnown())
                    .isTrue();
        }
    }

    @Test
    void a_conflict_is_still_one_and_a_merge_that_was_planned_before_is_refused() {
        try (Database there = database(folder.resolve("there"))) {
            answers.add(List.of(StoreSamples.cambodia()));
            answers.save(change(LAW, Answer.NONE, PARTLY));
            merge(there, copy(database));
            by(there, "Chan Lina", 10).save(change(LAW, PARTLY, YES));
            MergePlan planned = Merging.plan(copy(database), copy(there), new Sha256Digest());
            people.erase(NAME, ROLE);
            assertThatThrownBy(() -> take(database, planned)).isInstanceOf(StoreException.class);
            by(database, NAME, 11).save(change(LAW, PARTLY, Answer.of(new Response.Chosen("none"))));
            assertThat(Merging.plan(copy(database), copy(there), new Sha256Digest())
                            .of(Kind.CONFLICT))
                    .hasSize(1);
        }
    }

    private static Copy copy(Database database) {
        return merges(database).copy(CAMBODIA).orElseThrow();
    }

    private static MergePlan merge(Database into, Copy from) {
        MergePlan plan = Merging.plan(merges(into).copy(CAMBODIA).orElse(null), from, new Sha256Digest());
        take(into, plan);
        return plan;
    }

    private static void take(Database into, MergePlan plan) {
        merges(into)
                .take(List.of(new Merged(
                        plan.intake(Map.of()),
                        STARTED,
                        Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law")))));
    }

    private static JdbiMergeStore merges(Database database) {
        return new JdbiMergeStore(database, CLOCK, () -> "merger", reason -> {}, framework -> "text");
    }

    /** Whoever adds a column with a text in it says here whether somebody's name can stand in it. */
    @Test
    void every_column_with_a_text_was_thought_of() {
        Set<String> known = new HashSet<>(Set.of(
                "assessment.id assessment.framework_id assessment.framework_version assessment.subject assessment.round"
                        .split(" ")));
        known.addAll(Set.of("assessment.depth", "assessment.resume_at", "person.assessment", "sign_off.assessment"));
        for (String table : List.of("answer", "answer_history", "carried", "review", "comment")) {
            known.add(table + ".assessment");
            known.add(table + ".question");
        }
        known.addAll(List.of("answer.kind", "answer.grade", "answer.head", "carried.kind", "carried.grade"));
        known.addAll(List.of("carried.round", "carried.obstacle", "review.state", "erasure.role"));
        for (String column : List.of("kind", "grade")) {
            known.add("answer_history.old_" + column);
            known.add("answer_history.new_" + column);
        }
        // Each is the new one of the row before.
        known.addAll(List.of("answer_history.old_note", "answer_history.old_content", "answer_history.old_source"));
        known.addAll(List.of("answer_history.old_attached", "evidence_file.sha256", "evidence_piece.sha256"));
        known.addAll(List.of("evidence_use.assessment", "evidence_use.sha256"));
        known.addAll(List.of("answer_history.hash", "answer_history.previous", "answer_history.merged"));
        known.add("answer_history.withheld");
        known.addAll(
                List.of("action.assessment", "action.id", "action.question", "action.aim_kind", "action.aim_content"));
        known.addAll(
                List.of("action.cost_low", "action.cost_high", "action.currency", "action.sdg", "action.feasibility"));
        known.addAll(List.of("action.state", "follow_up.assessment", "follow_up.action", "gap_priority.assessment"));
        known.addAll(
                List.of("gap_priority.question", "gap_priority.priority", "card.id", "card.assessment", "card.kind"));
        known.addAll(List.of("card.subject", "card.framework_id", "card.framework_version", "card.sought"));
        known.addAll(List.of("action_history.assessment", "action_history.action", "action_history.part"));
        known.addAll(List.of("card.offered", "card.forms", "card.sdg"));
        known.addAll(List.of(
                "merge_done.files",
                "merge_part.assessment",
                "merge_part.stood",
                "merge_part.mark",
                "merge_part.settled",
                "merge_part.added_actions"));
        known.addAll(List.of("request.assessment", "request.id", "request.section", "request.bodies", "request.form"));
        for (String column : List.of("id", "version", "title", "json")) {
            known.add("framework." + column);
            known.add("sign_off.framework_" + column);
        }
        known.addAll(List.of("framework.sha256", "sign_off.framework_sha256", "sign_off.checksum", "sign_off.code"));
        known.addAll(List.of("sign_off.signed_contents", "sign_off.signed_comments", "sign_off.here_contents"));
        known.addAll(List.of("sign_off.here_comments", "sign_off.earlier_codes", "sign_off_code.assessment"));
        known.addAll(List.of("sign_off_code.subject", "sign_off_code.round", "sign_off_code.code"));
        NameColumns.WHOLE.forEach(whole -> known.add(whole.table() + "." + whole.column()));
        NameColumns.TEXTS.forEach(text -> known.add(text.table() + "." + text.column()));
        Set<String> columns = Set.copyOf(database.read(handle -> handle.select("""
                        select lower(table_name), lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'
                            and (lower(data_type) like '%char%' or lower(data_type) like '%text%'
                                or lower(data_type) like '%large object%')
                        """)
                .map((row, context) -> row.getString(1) + "." + row.getString(2))
                .list()));
        assertThat(known).containsAll(columns);
    }
}
