package org.southsouth.readiness.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Trails.change;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.report.HostileTexts;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

class HistoryCsvTest {
    private static final String HEAD = "subject,round,time,by,question,title,"
            + "old_status,old_value,old_answer,old_note,old_evidence,old_source,old_year,old_files,"
            + "new_status,new_value,new_answer,new_note,new_evidence,new_source,new_year,new_files,"
            + "what,old_state,new_state,over,text,signatories";

    private static final String OF_LAW =
            "WSM,2026,2026-05-12T12:00:00Z,%s,A-LAW-1,Title of A-LAW-1,,,,,,,,,,,,,,,,,%s\n";

    private static String csv(Profile profile, HistoryEntry... entries) {
        return csv(profile, Stream.of(entries).map(TrailEntry.Answered::new).toList());
    }

    private static String csv(Profile profile, List<? extends TrailEntry> entries) {
        Messages messages = Messages.in(Locale.ENGLISH);
        byte[] bytes = new HistoryCsv(messages, new Formats(messages, ZoneOffset.UTC))
                .history(profile, ReportSamples.small(), List.copyOf(entries));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static AttachedFile file(String name) {
        return new AttachedFile(name, "a".repeat(64), 5);
    }

    private static Profile samoa(String round) {
        return Profile.of(new Subject("WSM"), new Round(round), Depth.FULL);
    }

    @Test
    void a_change_is_told_by_ids_and_in_words() {
        Answer before = Answer.of(new Response.DontKnow());
        Evidence evidence = new Evidence(Grade.A, "Gazette, no. 12", 2025, List.of(file("law.pdf"), file("=1+1.pdf")));
        Answer after = new Answer(new Response.Chosen("3"), "In force", evidence);
        assertThat(csv(
                        samoa("2026"),
                        change("A-LAW-1", Answer.NONE, before, 2, "S. Leota"),
                        change("A-LAW-1", before, after, 1, "")))
                .isEqualTo(HEAD + "\n"
                        + "WSM,2026,2026-05-12T12:02:00Z,S. Leota,A-LAW-1,Title of A-LAW-1,"
                        + ",,,,,,,,dont-know,,,,,,,,answer,,,,,\n"
                        + "WSM,2026,2026-05-12T13:02:00Z,,A-LAW-1,Title of A-LAW-1,"
                        + "dont-know,,,,,,,,answered,3,Level 3,In force,A,\"Gazette, no. 12\",2025,law.pdf; =1+1.pdf"
                        + ",answer,,,,,\n");
    }

    @Test
    void a_question_that_the_questionnaire_does_not_have_stands_by_its_id() {
        assertThat(csv(samoa("2026"), change("GONE-1", Answer.NONE, Answer.of(new Response.Figure(1e-7)), 1, "x")))
                .endsWith(",x,GONE-1,,,,,,,,,,answered,0.0000001,,,,,,,answer,,,,,\n");
    }

    @Test
    void states_comments_and_sign_offs_have_columns_of_their_own() {
        Instant noon = Instant.parse("2026-05-12T12:00:00Z");
        QuestionId law = new QuestionId("A-LAW-1");
        Comment why = new Comment(1, law, "=Not in force", noon, "Lina", Optional.empty());
        SignOff signOff = new SignOff(
                List.of(new Person("Ana", "chair"), new Person("Ben", "")), "But one", noon, "Ben", Optional.empty());
        assertThat(csv(
                        samoa("2026"),
                        List.of(
                                new TrailEntry.Reopened(new SignOff.Reopening("A new law", noon, "Joris")),
                                new TrailEntry.SignedOff(signOff),
                                new TrailEntry.Settled(why, new Comment.Settlement(noon, "Joris")),
                                new TrailEntry.Said(why, false),
                                new TrailEntry.Ruled(
                                        new Review(law, 1, ReviewState.DISPUTED, noon, "Lina"),
                                        TrailEntry.Was.OUTDATED,
                                        Optional.empty(),
                                        Optional.of(why),
                                        true),
                                new TrailEntry.Ruled(
                                        new Review(law, 1, ReviewState.REVIEWED, noon, "Lina"),
                                        TrailEntry.Was.UNKNOWN,
                                        Optional.empty(),
                                        Optional.empty(),
                                        false))))
                .isEqualTo(HEAD + "\n"
                        + "WSM,2026,2026-05-12T12:00:00Z,Joris,,,,,,,,,,,,,,,,,,,reopening,,,,A new law,\n"
                        + "WSM,2026,2026-05-12T12:00:00Z,Ben,,,,,,,,,,,,,,,,,,,sign-off,,,,But one,Ana (chair); Ben\n"
                        + OF_LAW.formatted("Joris", "settled,,,,'=Not in force,")
                        + OF_LAW.formatted("Lina", "comment,,,,'=Not in force,")
                        + OF_LAW.formatted("Lina", "state,outdated,disputed,yes,'=Not in force,")
                        + OF_LAW.formatted("Lina", "state,,reviewed,,,"));
    }

    @ParameterizedTest
    @FieldSource("org.southsouth.readiness.report.HostileTexts#FORMULAS")
    void no_text_from_outside_is_run_as_a_formula(String formula) {
        Answer hostile = new Answer(new Response.Written(formula), formula, new Evidence(Grade.B, formula, null));
        NamedCsvRecord row = CsvReader.builder()
                .ofNamedCsvRecord(csv(samoa(formula), change("A-USE-3", hostile, hostile, 1, formula)))
                .stream()
                .findFirst()
                .orElseThrow();
        assertThat(row.getFields()).noneMatch(HistoryCsvTest::isRun);
        assertThat(row.getField("new_note")).endsWith(formula.strip());
    }

    private static boolean isRun(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    @Test
    void controls_and_overrides_go_and_long_and_foreign_texts_stay() {
        Answer hostile = Answer.of(new Response.Written(HostileTexts.LONG))
                .withNote(HostileTexts.CONTROLS + "\r\n" + HostileTexts.RIGHT_TO_LEFT);
        NamedCsvRecord row = CsvReader.builder()
                .ofNamedCsvRecord(csv(samoa("2026"), change("A-USE-3", Answer.NONE, hostile, 1, "a\"b,c\nd")))
                .stream()
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("new_value")).isEqualTo(HostileTexts.LONG);
        assertThat(row.getField("new_note"))
                .isEqualTo(HostileTexts.WITHOUT_CONTROLS + "\n" + HostileTexts.RIGHT_TO_LEFT.replace("\u202E", ""));
        assertThat(row.getField("by")).isEqualTo("a\"b,c\nd");
    }
}
