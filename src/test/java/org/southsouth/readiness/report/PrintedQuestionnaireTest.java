package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.report.pdf.UaCheck;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Questionnaires on paper: everything that is asked stands on them, and no question is parted. */
class PrintedQuestionnaireTest {
    private static final Messages MESSAGES = Messages.shown();
    private static final Forms FORMS = new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final Pattern PLACE = Pattern.compile("question \\d+ of \\d+");
    private static final Pattern NOTE = Pattern.compile("(?m)^Note$");

    private static final Framework KINDS = framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("tax", levels("vat"), ticks("rules"), figure("share"), words("plan")),
                    theme(
                            "more",
                            askedIf(new AskIf.AtLeast(new QuestionId("vat"), 50), NotAsked.ZERO, levels("duty")),
                            askedIf(new AskIf.AtLeast(new QuestionId("rules"), 50), NotAsked.ZERO, levels("b")),
                            askedIf(
                                    new AskIf.Any(List.of(
                                            new AskIf.AtLeast(new QuestionId("share"), 40),
                                            new AskIf.Not(new AskIf.Answered(new QuestionId("plan"))))),
                                    NotAsked.ZERO,
                                    question("since", new QuestionKind.Date(null, null))))));

    private static Form form(Framework framework) {
        Profile profile = new Profile(
                new Subject("KHM"),
                new Round("2026"),
                Depth.FULL,
                "2026-10-31",
                "Ministry of Trade",
                "trade@example.org",
                List.of());
        return Form.blank(framework, profile, new ExchangeScope.Whole(), Instant.parse("2026-05-15T12:00:00Z"));
    }

    private static byte[] pdf(Framework framework) {
        return FORMS.form(form(framework), FormFormat.PDF);
    }

    @Test
    void everything_that_is_asked_stands_on_it_with_the_codes_to_type_in() {
        String text = PdfText.all(pdf(KINDS));
        for (Question question : KINDS.questions()) {
            assertThat(text)
                    .contains(
                            question.id().value(),
                            question.text(),
                            question.guidance().help());
            for (Option option : question.kind().options()) {
                assertThat(text).contains(option.text());
            }
        }
        assertThat(text)
                .contains("Ministry of Trade leads the assessment.", "trade@example.org", "by 31 Oct 2026")
                .contains("Only if vat was answered with 2, 3 or 4. Otherwise go on.")
                .containsOnlyOnce("Tick all that are true today:")
                .contains("Only if at least 2 boxes of rules are ticked. Otherwise go on.")
                .contains("Only if share is at least 40 % or it is not so that plan was answered. Otherwise go on.");
    }

    @Test
    void a_screen_reader_reads_it_and_nothing_leaves_the_page() {
        byte[] pdf = pdf(KINDS);
        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
    }

    /** The columns of the cover stand on one page: below a long message that is the next. */
    @Test
    void a_long_message_stands_whole_on_the_cover_and_nothing_leaves_the_page() {
        String message = "An estimate is fine, say where it comes from. ".repeat(20) + "\n" + "Last line. ".repeat(90);
        Form plain = form(KINDS);
        Form asking = new Form(
                plain.framework(),
                plain.assessment(),
                plain.profile(),
                plain.scope(),
                plain.answers(),
                plain.heads(),
                plain.hasNotes(),
                plain.isValidated(),
                plain.madeAt(),
                Optional.of(new AnswerRequest("Amara Lindell", "", message, Optional.empty(), false)));
        byte[] pdf = FORMS.form(asking, FormFormat.PDF);
        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(PdfText.all(pdf).replaceAll("\\s+", " "))
                .contains(message.strip().replaceAll("\\s+", " "), "Asked by Amara Lindell.");
    }

    @Test
    void no_question_of_the_shipped_one_is_parted_and_the_cover_says_where_each_stands() {
        Framework framework = new JsonFrameworkSource().shipped();
        List<String> pages = PdfText.pages(pdf(framework));
        for (String page : pages) {
            assertThat(NOTE.matcher(page).results().count())
                    .isEqualTo(PLACE.matcher(page).results().count());
        }
        Question last = framework.questions().get(framework.questionCount() - 1);
        int on = pages.size();
        assertThat(pages.get(on - 1)).contains(last.id().value());
        assertThat(String.join("\n", pages)).containsPattern(Pattern.quote(last.title()) + "\\s+" + on);
    }

    /** Each theme began a page, and many pages were all but empty. */
    @Test
    void only_a_pillar_begins_a_page_and_a_theme_stands_above_its_first_question() {
        Framework framework = new JsonFrameworkSource().shipped();
        List<String> pages = PdfText.pages(pdf(framework)).stream()
                .filter(page -> PLACE.matcher(page).find())
                .toList();
        long two = pages.stream()
                .filter(page -> framework.questions().stream()
                                .filter(question -> page.contains(question.text()))
                                .map(question -> framework.homeOf(question.id()))
                                .distinct()
                                .count()
                        > 1)
                .count();
        assertThat(two).isGreaterThan(5);
        for (Section pillar : framework.root().sections()) {
            assertThat(pages)
                    .anySatisfy(page -> assertThat(page.strip().lines().limit(4))
                            .anyMatch(line ->
                                    line.contains(pillar.sections().get(0).title())));
        }
    }

    @Test
    void where_nobody_is_named_there_is_a_line_for_whom_to_send_it_to() {
        Form plain = form(KINDS);
        Form blank = Form.blank(
                KINDS,
                Profile.of(plain.profile().subject(), plain.profile().round(), Depth.FULL),
                plain.scope(),
                plain.madeAt());
        assertThat(PdfText.all(FORMS.form(blank, FormFormat.PDF))).contains("Send back to: ____");
        assertThat(PdfText.all(FORMS.form(plain, FormFormat.PDF))).contains("Send back to: trade@example.org");
    }

    @Test
    void a_text_document_says_the_same_and_keeps_each_question_together() throws IOException {
        byte[] bytes = FORMS.form(form(KINDS), FormFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<XWPFParagraph> rows = document.getParagraphs();
            List<String> words = rows.stream().map(XWPFParagraph::getText).toList();
            for (Question question : KINDS.questions()) {
                int place = words.indexOf(question.text());
                assertThat(place).as(question.id().value()).isPositive();
                for (int i = place - 1; !words.get(i).startsWith("Note "); i++) {
                    assertThat(rows.get(i).isKeepNext()).as(words.get(i)).isTrue();
                }
                question.kind()
                        .options()
                        .forEach(option -> assertThat(words).contains("☐ " + option.id() + "\t" + option.text()));
            }
            assertThat(words).contains("Only if vat was answered with 2, 3 or 4. Otherwise go on.");
        }
    }
}
