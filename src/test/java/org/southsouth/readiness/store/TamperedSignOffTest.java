package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

/** Somebody alters what was signed behind the application's back, by SQL. */
class TamperedSignOffTest implements StoreTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbiReviewStore reviews;

    @BeforeEach
    void sign() {
        database = database(folder);
        JdbiAssessmentStore answers = StoreSamples.store(database);
        answers.add(List.of(StoreSamples.cambodia(), StoreSamples.empty("other")));
        answers.save(change(LAW, Answer.NONE, YES));
        answers.save(change(LAW, YES, PARTLY));
        answers.save(change(SHARE, Answer.NONE, YES));
        reviews = new JdbiReviewStore(database, Clock.fixed(NOON, ZoneOffset.UTC), framework -> "{\"points\": 40}");
        reviews.give(
                CAMBODIA,
                List.of(new ReviewDecision(LAW, 2, ReviewState.VALIDATED, "Checked against the gazette.", "Ana")));
        reviews.settle(CAMBODIA, reviews.load(CAMBODIA).commentsOn(LAW).get(0).number(), "Ana");
        reviews.give(CAMBODIA, List.of(new ReviewDecision(SHARE, 1, ReviewState.REVIEWED, "", "Ben")));
        reviews.signOff(
                new Signing(
                        CAMBODIA,
                        List.of(new Person("Sok Dara", "chair"), new Person("Chan Lina", "")),
                        "The census is old.",
                        "Ana"),
                Questionnaires.framework(
                        Mean.ARITHMETIC,
                        Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Problem> problems() {
        return new TrailCheck(database).problems();
    }

    private void alter(String sql) {
        database.write(handle -> {
            for (String statement : sql.split(";", -1)) {
                assertThat(handle.execute(statement)).isPositive();
            }
        });
    }

    @Test
    void what_was_signed_and_left_alone_is_sound() {
        assertThat(problems()).isEmpty();
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.FITS);
    }

    /** The code is made of the history; the window and the reports showed the answers, and called them the signed ones. */
    @Test
    void answers_that_are_not_those_of_their_history_are_not_called_the_signed_ones() {
        alter("update answer set content = 'planned' where question = 'REG-LAW-01'");
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.BROKEN);
    }

    private static final String FIRST = " from answer_history where question = 'REG-LAW-01' and revision = 1)";

    @Test
    void a_head_set_back_and_a_tail_cut_off_are_found_under_a_sign_off() {
        alter("update answer set revision = 1, content = 'in-force', note = 'since 2019', grade = 'A',"
                + " source = 'https://example.org/law', source_year = 2019, head = (select hash" + FIRST
                + " where question = 'REG-LAW-01'"
                + ";delete from answer_history where question = 'REG-LAW-01' and revision = 2");
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.altered");
        assertThat(problems()).extracting(Problem::where).containsExactly("KHM 2025");
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_sound_row_put_under_a_standing_sign_off_is_found(boolean isAside) {
        database.write(handle -> {
            HistoryRows rows = new HistoryRows(handle);
            HistoryEntry last = rows.of(CAMBODIA, LAW).get(1);
            Step step = Step.of(LAW, YES, NOON.plusSeconds(1), "dara", last.hash());
            HistoryEntry row = new HistoryEntry(3, PARTLY, step, step.hash(new Sha256Digest()), isAside);
            rows.append(CAMBODIA, List.of(row));
            if (!isAside) {
                new AnswerRows(handle, new Sha256Digest()).put(CAMBODIA, row, 3, true);
            }
        });
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.altered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update review set state = 'DISPUTED' where question = 'CON-NET-02'
            update review set given_by = 'Lina' where question = 'CON-NET-02'
            delete from review where question = 'CON-NET-02'
            update comment set text = 'Not checked.'
            update comment set written_by = 'Lina'
            update comment set settled_at = null, settled_by = null
            delete from comment
            update sign_off set reservations = ''
            update sign_off set signed_at = signed_at - interval '1' day
            update sign_off set signed_by = 'Lina'
            update signatory set name = 'Nobody' where ordinal = 1
            update signatory set role = 'minister' where ordinal = 2
            delete from signatory where ordinal = 2
            update assessment set subject = 'LAO' where id = 'khm-2025'
            update assessment set round = '2026' where id = 'khm-2025'
            update assessment set depth = 'CORE' where id = 'khm-2025'
            update assessment set framework_version = '2.0.0' where id = 'khm-2025'
            update sign_off set code = repeat('a', 64)
            update sign_off set code = null
            update sign_off_code set code = null
            update sign_off set checksum = repeat('a', 64)
            update sign_off set here_contents = null
            """)
    void what_was_signed_is_no_more_what_is_here(String sql) {
        alter(sql);
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.altered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update answer set changed_by = 'lina' where question = 'REG-LAW-01' | problem.history.signature
            update answer set changed_at = changed_at - interval '1' day where question = 'REG-LAW-01' | problem.history.signature
            update answer set revision = 7 where question = 'CON-NET-02' | problem.history.short
            delete from sign_off_code | problem.signed.unknown
            delete from sign_off | problem.signed.gone
            delete from assessment where id = 'khm-2025' | problem.signed.gone
            """)
    void what_is_gone_or_signed_otherwise_is_named(String sql, String key) {
        alter(sql);
        assertThat(problems()).extracting(Problem::key).contains(key);
    }

    @Test
    void points_in_the_signed_questionnaire_are_covered() {
        alter("update sign_off set framework_json = '{\"points\": 90}'");
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.BROKEN);
    }

    @Test
    void a_sign_off_that_was_reopened_is_still_the_one_that_was_made() {
        reviews.reopen(CAMBODIA, "A new law.", "Ana");
        StoreSamples.store(database).save(change(LAW, PARTLY, YES));
        assertThat(problems()).isEmpty();
        alter("update signatory set name = 'Nobody' where ordinal = 1");
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.altered");
    }

    @Test
    void a_sign_off_from_before_there_were_codes_is_no_fault_but_its_disappearing_is() {
        alter("update sign_off set signed_contents = null, signed_comments = null, here_contents = null,"
                + " here_comments = null, code = null, checksum = null;update sign_off_code set code = null");
        assertThat(problems()).isEmpty();
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.NO_CODE);
        assertThat(reviews.load(CAMBODIA).signOff().flatMap(SignOff::code)).isEmpty();
        alter("delete from sign_off");
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.gone");
    }

    private static final String NO_CODES = "update sign_off set signed_contents = null, signed_comments = null,"
            + " here_contents = null, here_comments = null, code = null;update sign_off_code set code = null";

    @Test
    void a_code_that_was_taken_away_is_missed() {
        alter(NO_CODES);
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.uncoded");
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.BROKEN);
    }

    @Test
    void a_code_that_was_taken_away_with_all_beside_it_is_missed_where_it_was_signed_once_there_were_codes() {
        String codesSince = "update \"flyway_schema_history\" set \"installed_on\" = timestamp '2026-%s 12:00:00'"
                + " where \"version\" = '012'";
        alter(NO_CODES + ";update sign_off set checksum = null;" + codesSince.formatted("03-02"));
        assertThat(problems()).isEmpty();
        alter(codesSince.formatted("02-20"));
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.uncoded");
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.BROKEN);
    }

    @Test
    void erasing_a_name_gives_a_new_code_and_keeps_the_old_one() {
        String before = code().value();
        assertThat(new JdbiPeopleStore(database, Clock.fixed(NOON, ZoneOffset.UTC))
                        .erase("dara", "an official")
                        .codes())
                .isEqualTo(1);
        assertThat(problems()).isEmpty();
        assertThat(code().value()).isNotEqualTo(before);
        assertThat(code().earlier()).containsExactly(before);
        assertThat(reviews.load(CAMBODIA).codeFit()).isEqualTo(CodeFit.FITS);
        new JdbiPeopleStore(database, Clock.fixed(NOON, ZoneOffset.UTC)).erase("Sok Dara", "the chair");
        assertThat(problems()).isEmpty();
        assertThat(code().earlier()).hasSize(2).startsWith(before);
    }

    @Test
    void erasing_a_name_does_not_hide_what_was_altered_before() {
        alter("update sign_off set reservations = ''");
        new JdbiPeopleStore(database, Clock.fixed(NOON, ZoneOffset.UTC)).erase("Ana", "an official");
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.signed.altered");
    }

    private SignOffCode code() {
        return reviews.load(CAMBODIA).signOff().flatMap(SignOff::code).orElseThrow();
    }
}
