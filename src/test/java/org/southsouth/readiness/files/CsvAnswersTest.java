package org.southsouth.readiness.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.report.csv.AnswersCsv;

/** Answers that are sound, read and written; broken ones are in {@link BrokenAnswersTest}. */
class CsvAnswersTest {
    private static final Framework SMALL = Frameworks.small();
    private static final String HEADER = "subject,round,question,status,value\n";
    private static final String WHOLE = "subject,round,question,status,value,note,evidence,source,year\n";

    @Test
    void subjects_and_rounds_stand_in_the_order_of_their_first_appearance() {
        List<AnswerSheet> sheets = sheets(HEADER
                + "VNM,2025,LAW,answered,yes\nKHM,2026,LAW,answered,no\nVNM,2024,LAW,answered,no\n"
                + "VNM,2025,WAYS,answered,\nother code,first round,LAW,dont-know,\n");
        assertThat(sheets)
                .extracting(sheet -> sheet.subject() + " " + sheet.round())
                .containsExactly("VNM 2025", "KHM 2026", "VNM 2024", "other code first round");
        assertThat(sheets.get(0).answers().size()).isEqualTo(2);
    }

    @Test
    void every_kind_of_answer_is_read() {
        Answers answers = sheets(WHOLE
                        + "KHM,2026,LAW,answered,yes,a note,B,\"Gazette, page 3\",2025\n"
                        + "KHM,2026,WAYS,answered,phone;cash,,,,\n"
                        + "KHM,2026,SHARE,answered,100,,A,,\n"
                        + "KHM,2026,FREE,answered,-1.5e-3,,,,\n"
                        + "KHM,2026,WORDS,answered,\"He said \"\"no\"\",\n twice\",,,,\n"
                        + "KHM,2026,STATE,not-applicable,,,,,\n")
                .get(0)
                .answers();
        assertThat(to(answers, "LAW"))
                .isEqualTo(new Answer(
                        new Response.Chosen("yes"), "a note", new Evidence(Grade.B, "Gazette, page 3", 2025)));
        assertThat(to(answers, "WAYS")).isEqualTo(Answer.of(new Response.Ticked(List.of("phone", "cash"))));
        assertThat(to(answers, "SHARE").response()).isEqualTo(new Response.Figure(100));
        assertThat(to(answers, "FREE").response()).isEqualTo(new Response.Figure(-0.0015));
        assertThat(to(answers, "WORDS").response()).isEqualTo(new Response.Written("He said \"no\",\n twice"));
        assertThat(to(answers, "STATE").response()).isEqualTo(new Response.NotApplicable());
    }

    @Test
    void none_of_these_is_an_answer_and_no_row_is_none() {
        Answers answers = sheets(HEADER + "KHM,2026,WAYS,answered,\n").get(0).answers();
        assertThat(to(answers, "WAYS").response()).isEqualTo(new Response.Ticked(List.of()));
        assertThat(to(answers, "LAW")).isEqualTo(Answer.NONE);
    }

    @Test
    void byte_order_mark_crlf_blank_lines_quotes_and_a_last_line_without_end_are_accepted() {
        String text = "\uFEFF\"subject\",round,question,status,value,note\r\n\r\n"
                + "\"KHM\",2026,LAW,\"answered\",yes,\"tab\there\"\r\nKHM,2026,WORDS,answered,\"two\r\nlines\",";
        Answers answers = sheets(text).get(0).answers();
        assertThat(to(answers, "LAW").note()).isEqualTo("tab\there");
        assertThat(to(answers, "WORDS").response()).isEqualTo(new Response.Written("two\r\nlines"));
    }

    @Test
    void a_text_of_exactly_ten_thousand_characters_is_accepted_however_they_are_stored() {
        String text = "\uD83D\uDE00".repeat(10_000);
        Answers answers =
                sheets(HEADER + "KHM,2026,WORDS,answered," + text + "\n").get(0).answers();
        assertThat(to(answers, "WORDS").response()).isEqualTo(new Response.Written(text));
        assertThat(read(HEADER + "KHM,2026,WORDS,answered," + text + "x\n").problems())
                .extracting("key")
                .containsExactly("problem.answer.long");
    }

    @Test
    void a_city_answers_what_is_asked_of_cities() {
        AnswerSheet sheet =
                sheets(HEADER + "KHM:Phnom Penh,2026,LAW,answered,yes\n").get(0);
        assertThat(sheet.subject().city()).isEqualTo("Phnom Penh");
        assertThat(read(HEADER + "YQZ:Nowhere,2026,STATE,answered,yes\n").isSound())
                .isTrue();
    }

    @Test
    void a_file_with_a_header_alone_has_no_answers() {
        assertThat(sheets(HEADER)).isEmpty();
        assertThat(sheets(HEADER.strip())).isEmpty();
    }

    @Test
    void what_was_written_reads_back_equal() throws IOException {
        Answers answers = Answers.of(Map.of(
                new QuestionId("LAW"),
                new Answer(new Response.DontKnow(), "=1+1, \"quoted\"\nand more", Evidence.NONE),
                new QuestionId("WAYS"),
                Answer.of(new Response.Ticked(List.of("card", "cash"))),
                new QuestionId("SHARE"),
                new Answer(new Response.Figure(0.1 + 0.2), " blanks ", new Evidence(Grade.C, "a;b", 1999)),
                new QuestionId("FREE"),
                Answer.of(new Response.Figure(1e-300)),
                new QuestionId("WORDS"),
                Answer.of(new Response.Written("ភ្នំពេញ \uD83D\uDE00,\r\n\"-\"")),
                new QuestionId("STATE"),
                new Answer(new Response.NotApplicable(), "why", Evidence.NONE)));
        List<AnswerSheet> sheets = List.of(
                new AnswerSheet(new Subject("a \"subject\", quoted"), new Round("2026"), answers),
                new AnswerSheet(
                        Subject.ofCity("KHM", "Siem Reap"),
                        new Round("r,1"),
                        Answers.none().with(new QuestionId("WAYS"), Answer.of(new Response.Ticked(List.of())))));
        byte[] written = AnswersCsv.of(sheets, SMALL, question -> true, new ReportContents(true));
        Parsed<List<AnswerSheet>> read = read(new String(written, UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(sheets);
    }

    @Test
    void nothing_is_written_that_would_be_refused() {
        Answers answers = Answers.none()
                .with(new QuestionId("STATE"), Answer.of(new Response.Chosen("yes")))
                .with(new QuestionId("LAW"), Answer.NONE.withNote("not yet"))
                .with(new QuestionId("WORDS"), Answer.of(new Response.Written("a\rb\0c")));
        AnswerSheet city = new AnswerSheet(Subject.ofCity("KHM", "Siem Reap"), new Round("2026"), answers);
        assertThat(new String(AnswersCsv.of(List.of(city), SMALL, question -> true, ReportContents.DEFAULT), UTF_8))
                .isEqualTo(WHOLE + "KHM:Siem Reap,2026,WORDS,answered,\"a\nb c\",,,,\n");
    }

    private static Answer to(Answers answers, String question) {
        return answers.to(new QuestionId(question));
    }

    private static List<AnswerSheet> sheets(String text) {
        Parsed<List<AnswerSheet>> parsed = read(text);
        assertThat(parsed.problems()).isEmpty();
        return parsed.value();
    }

    private static Parsed<List<AnswerSheet>> read(String text) {
        try {
            return new CsvAnswersSource().read(new ByteArrayInputStream(text.getBytes(UTF_8)), "a.csv", SMALL);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
