package org.southsouth.readiness.ui.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.files.DiskPlaces;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.WorkbookFile;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryAsker;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryRequests;
import org.southsouth.readiness.testing.NoForms;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;

class SendViewModelTest {
    private final SendDrafts drafts = new SendDrafts();
    private final Path folder;
    private final Offices offices;
    private final MemoryRequests requests = new MemoryRequests();
    private final MemoryAsker asker = new MemoryAsker("Sok Dara");
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());

    SendViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        this.offices = new Offices(folder);
        offices.answerHere("vat", level(1).withNote("for me alone"), 1);
        offices.answerHere("rules", Answer.of(new Response.DontKnow()), 2);
        offices.answerHere("plan", Answer.of(new Response.Written("soon")), 3);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private SendViewModel send() {
        return send(new Route.Send(SAMOA));
    }

    private SendViewModel send(Route.Send to) {
        SendViewModel model = new SendViewModel(
                to,
                context,
                new SendViewModel.Ports(
                        offices.exports(),
                        offices.files(),
                        new WholeFile(),
                        asker,
                        AskedParts.NONE,
                        new Forms(context.messages(), context.formats()),
                        requests,
                        requests::newId,
                        new DiskPlaces(),
                        drafts));
        model.load();
        return model;
    }

    private Parsed<ExchangePackage> saved(String name, String password) {
        return offices.files().read(folder.resolve(name).toString(), password.toCharArray());
    }

    @Test
    void what_was_typed_waits_for_whoever_comes_back_until_it_is_written() {
        SendViewModel model = send();
        assertThat(model.isBegun()).isFalse();
        model.recipient().to().set("Tax office");
        model.form().formatProperty().set(Optional.of(FormFormat.XLSX));
        model.passwordProperty().set("several words");
        assertThat(model.isBegun()).isTrue();
        model.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .extracting(Unfinished::words)
                .containsExactly("what was chosen in “Send answers”");
        SendViewModel again = send();
        assertThat(again.recipient().to().get()).isEqualTo("Tax office");
        assertThat(again.form().formatProperty().get()).contains(FormFormat.XLSX);
        assertThat(again.passwordProperty().get()).isEmpty();
        again.save(folder.resolve("asked").toString());
        assertThat(again.isBegun()).isFalse();
        again.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    @Test
    void whoever_asks_one_office_begins_with_an_office_and_a_file_that_asks() {
        SendViewModel model = send(new Route.Send(SAMOA, true, Optional.empty()));
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.BODY);
        assertThat(model.request().taken().get()).isTrue();
        assertThat(send().request().taken().get()).isFalse();
    }

    private static Request before(String to, ExchangeScope scope, Optional<FormFormat> form) {
        return new Request(
                new RequestId("before"),
                to,
                "lina@office.example",
                scope,
                form,
                ScreenContexts.NOW.minusSeconds(86_400),
                "Sok Dara",
                Optional.of(LocalDate.of(2199, 9, 18)),
                "An estimate is fine.");
    }

    @Test
    void the_next_office_has_the_same_day_and_words_of_its_own_and_one_that_was_asked_before_is_marked() {
        requests.keep(SAMOA, List.of(before("", new ExchangeScope.Asked("A ministry"), Optional.empty())));
        asker.keepAddress("dara@commerce.example");
        SendViewModel model = send(new Route.Send(SAMOA, true, Optional.empty()));
        assertThat(model.request().message().get()).isEmpty();
        model.request().message().set("An estimate is fine.");
        assertThat(model.request().day()).contains(LocalDate.of(2199, 9, 18));
        assertThat(model.request().address().get()).isEqualTo("dara@commerce.example");
        assertThat(model.recipient().address().get()).isEmpty();
        assertThat(model.askedBeforeProperty().get())
                .isEqualTo("Asked already: Questions for A ministry, on 11 May 2026.");
        model.kindProperty().set(SendViewModel.Kind.WHOLE);
        assertThat(model.askedBeforeProperty().get()).isEmpty();

        model.kindProperty().set(SendViewModel.Kind.BODY);
        model.request().address().set("unit@commerce.example");
        model.save(folder.resolve("again").toString());
        assertThat(asker.address()).isEqualTo("unit@commerce.example");
        assertThat(model.madeProperty().get().get(0).to()).isEqualTo("A ministry");
        assertThat(model.madeProperty().get().get(0).mail())
                .startsWith("Subject: Samoa 2026: ")
                .contains(
                        "\nAn estimate is fine.\n",
                        "“again.readiness”",
                        " for Samoa 2026. 2 of them are done already: please check them. They are about “",
                        "\nThe application is free and needs no network. If you do not have it, please ask us for it.\n",
                        "\nPlease send the answers to unit@commerce.example.");
        model.notesProperty().set(true);
        assertThat(model.madeProperty().get()).isEmpty();
        assertThat(model.askedBeforeProperty().get()).isEqualTo("Asked already: A ministry, on 12 May 2026.");
    }

    /** It stands far below, so nobody sees it who does not look for it. */
    @Test
    void what_the_next_office_has_from_the_last_one_is_said_as_long_as_it_stands_there() {
        ExchangeScope body = new ExchangeScope.Asked("A ministry");
        requests.keep(SAMOA, List.of(before("Central bank", body, Optional.of(FormFormat.XLSX))));
        SendViewModel model = send(new Route.Send(SAMOA, true, Optional.empty()));
        assertThat(model.form().formatProperty().get()).contains(FormFormat.XLSX);
        assertThat(model.takenOver().wordsProperty().get())
                .isEqualTo("As for Central bank: due 18 Sep 2199, workbook.");
        model.form().formatProperty().set(Optional.empty());
        assertThat(model.takenOver().wordsProperty().get()).isEqualTo("As for Central bank: due 18 Sep 2199.");
        model.request().due().set("");
        assertThat(model.takenOver().wordsProperty().get()).isEmpty();
        assertThat(send().takenOver().wordsProperty().get())
                .as("a copy takes nothing over")
                .isEmpty();
    }

    /** The list of whom was asked counts in one way, the responses in a file are another number. */
    @Test
    void whoever_asks_is_told_how_much_is_known_as_gather_counts_it() {
        SendViewModel model = send(new Route.Send(SAMOA, true, Optional.empty()));
        model.kindProperty().set(SendViewModel.Kind.WHOLE);
        model.form().formatProperty().set(Optional.of(FormFormat.XLSX));
        assertThat(model.amountProperty().get())
                .startsWith("5 questions. It holds 3 answers. Known here: 2 of 5, without 1 “don’t know yet”.");
        model.form().formatProperty().set(Optional.of(FormFormat.PDF));
        assertThat(model.amountProperty().get()).doesNotContain("Known here");
        assertThat(send().amountProperty().get()).doesNotContain("Known here");
    }

    @Test
    void asked_again_a_theme_goes_to_the_same_in_the_same_form() {
        ExchangeScope theme = new ExchangeScope.Part(new SectionId("access"));
        SendViewModel model =
                send(new Route.Send(SAMOA, true, Optional.of(before("Lina", theme, Optional.of(FormFormat.XFORM)))));
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.PART);
        assertThat(model.partProperty().get()).isEqualTo(theme);
        assertThat(model.recipient().to().get()).isEqualTo("Lina");
        assertThat(model.recipient().address().get()).isEqualTo("lina@office.example");
        assertThat(model.form().formatProperty().get()).contains(FormFormat.XFORM);
        assertThat(model.request().message().get()).isEqualTo("An estimate is fine.");
        assertThat(model.suggestedName()).endsWith(".xml");
    }

    @Test
    void an_office_that_is_named_gets_its_questions_unless_others_were_chosen_by_hand() {
        ExchangeScope theme = new ExchangeScope.Part(new SectionId("access"));
        requests.keep(SAMOA, List.of(before("Lina", theme, Optional.empty())));
        SendViewModel model = send(new Route.Send(SAMOA, true, Optional.empty()));
        ExchangeScope first = model.bodyProperty().get();
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.messageProperty().get()).isEqualTo("Name the office first, or choose the questions yourself.");
        model.recipient().to().set("lina ");
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.PART);
        assertThat(model.partProperty().get()).isEqualTo(theme);
        assertThat(model.recipient().address().get()).isEqualTo("lina@office.example");
        assertThat(model.office().wordsProperty().get())
                .contains("chosen under “What to send”. Lina was asked already, on ");
        assertThat(model.office().offeredProperty().get()).isFalse();
        model.recipient().to().set("Lina, Apia");
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.PART);
        assertThat(model.recipient().address().get()).isEmpty();

        // Another name that no longer begins like hers is not hers, so her questions do not go to it.
        model.recipient().to().set("Lin");
        assertThat(model.office().wordsProperty().get()).doesNotContain("Lina");
        model.recipient().to().set("Nobody known");
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.BODY);
        assertThat(model.bodyProperty().get()).isEqualTo(first);
        // Nobody chose what stands there from the start, so it does not go to somebody whom nothing is known of.
        assertThat(model.office().wordsProperty().get()).contains("No questions are known for this name.");
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.messageProperty().get()).isEqualTo("Choose first which questions this name gets.");
        // Whoever leaves and comes back has chosen no more than before.
        model.leaving();
        model = send(new Route.Send(SAMOA, true, Optional.empty()));
        assertThat(model.recipient().to().get()).isEqualTo("Nobody known");
        assertThat(model.messageProperty().get()).isEqualTo("Choose first which questions this name gets.");
        assertThat(model.isBegun()).isTrue();
        model.office().take();
        assertThat(model.messageProperty().get()).isEmpty();
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.bodyProperty().get()).isEqualTo(first);
        assertThat(model.office().offeredProperty().get()).isFalse();

        model.kindProperty().set(SendViewModel.Kind.WHOLE);
        model.recipient().to().set("A MINISTRY");
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.WHOLE);
        assertThat(model.office().offeredProperty().get()).isTrue();
        model.office().take();
        assertThat(model.bodyProperty().get()).isEqualTo(new ExchangeScope.Asked("A ministry"));
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.BODY);
        assertThat(model.office().offeredProperty().get()).isFalse();
    }

    /** Whoever sends a copy means the whole until they say otherwise. */
    @Test
    void whoever_sends_a_copy_to_a_known_office_is_only_offered_its_questions() {
        SendViewModel model = send();
        model.recipient().to().set("A ministry");
        assertThat(model.kindProperty().get()).isEqualTo(SendViewModel.Kind.WHOLE);
        assertThat(model.office().offeredProperty().get()).isTrue();
    }

    /** Where nobody says who asks, the body that leads stands there, so nobody has to say it for a form. */
    @Test
    void a_form_has_the_day_of_the_request_and_a_text_for_the_mail() throws IOException {
        SendViewModel model = send();
        model.form().formatProperty().set(Optional.of(FormFormat.XFORM));
        model.request().by().set("");
        model.request().due().set("18 September 2199");
        model.save(folder.resolve("phone").toString());
        assertThat(Files.readString(folder.resolve("phone.xml"))).contains("18 Sep 2199");
        assertThat(requests.kept().get(0).due()).contains(LocalDate.of(2199, 9, 18));
        assertThat(model.madeProperty().get().get(0).mail())
                .contains("The answers are due on 18 Sep 2199.\nLoad the form into ODK Collect")
                .doesNotContain("already", "The application is free")
                .endsWith("\nSamoa 2026");
        model.request().due().set("1 January 2020");
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void every_form_says_who_asks_and_what_was_said() throws IOException {
        SendViewModel model = send();
        for (FormFormat format : FormFormat.values()) {
            model.form().formatProperty().set(Optional.of(format));
            model.request().by().set("Amara Lindell, Ministry of Trade");
            model.request().address().set("trade@office.example");
            model.request().message().set("An estimate is fine.\nThank you & yours.");
            Path file = folder.resolve(format.word() + "." + format.ending());
            model.save(file.toString());
            List<String> said = new ArrayList<>(List.of("Amara Lindell, Ministry of Trade", "An estimate is fine."));
            if (format != FormFormat.XFORM && format != FormFormat.XLSFORM) {
                said.add("trade@office.example");
            }
            assertThat(words(file, format)).as(format.word()).contains(said);
        }
    }

    private static String words(Path file, FormFormat format) throws IOException {
        return switch (format) {
            case PDF -> PdfText.all(Files.readAllBytes(file));
            case XFORM -> Files.readString(file);
            case DOCX -> wordsOfDocument(file);
            default -> wordsOfFirstSheet(file);
        };
    }

    private static String wordsOfDocument(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String wordsOfFirstSheet(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void the_part_that_a_file_asked_for_is_what_goes_back() {
        for (ExchangeScope asked :
                List.of(new ExchangeScope.Part(new SectionId("access")), new ExchangeScope.Asked("A ministry"))) {
            AskedParts parts = new AskedParts() {
                @Override
                public AskedPart of(AssessmentId assessment) {
                    return new AskedPart(asked);
                }

                @Override
                public void ask(AssessmentId assessment, Framework framework, AskedPart part) {
                    throw new AssertionError("sending asks for nothing");
                }
            };
            SendViewModel model = new SendViewModel(
                    new Route.Send(SAMOA),
                    context,
                    new SendViewModel.Ports(
                            offices.exports(),
                            offices.files(),
                            new WholeFile(),
                            asker,
                            parts,
                            new NoForms(),
                            requests,
                            requests::newId,
                            new DiskPlaces(),
                            drafts));
            model.load();
            model.save(folder.resolve("back").toString());
            assertThat(saved("back.readiness", "").value().scope()).isEqualTo(asked);
        }
    }

    @Test
    void whoever_has_no_such_application_gets_a_workbook_without_files_and_password() {
        SendViewModel model = send();
        model.passwordProperty().set("typed before");
        model.form().formatProperty().set(Optional.of(FormFormat.XLSX));
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.suggestedName()).isEqualTo("Samoa-2026.xlsx");
        model.save(folder.resolve("filled").toString());

        ExchangePackage contents = new WorkbookFile()
                .read(folder.resolve("filled.xlsx").toString(), ref -> Optional.of(Offices.FRAMEWORK))
                .value();

        assertThat(contents.copies().get(0).id()).isEqualTo(SAMOA);
        assertThat(contents.copies().get(0).answers().to(new QuestionId("vat"))).isEqualTo(level(1));
        assertThat(offices.imports()
                        .gather(List.of(new ReceivedFile("filled", contents)))
                        .get(0)
                        .isKnown())
                .isTrue();
    }

    @Test
    void on_paper_go_the_questions_alone() {
        SendViewModel model = send();
        model.kindProperty().set(SendViewModel.Kind.PART);
        for (FormFormat format : List.of(FormFormat.PDF, FormFormat.DOCX)) {
            model.form().formatProperty().set(Optional.of(format));
            assertThat(model.amountProperty().get()).isEqualTo("3 questions, to be filled in by hand.");
            String name = model.suggestedName();
            assertThat(name).endsWith("." + format.word());
            model.save(folder.resolve(name).toString());
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void how_many_answers_go_is_said_for_each_portion() {
        SendViewModel model = send();
        assertThat(model.amountProperty().get()).startsWith("5 questions. The file has 3 responses");
        assertThat(model.suggestedName()).isEqualTo("Samoa-2026.readiness");
        model.kindProperty().set(SendViewModel.Kind.PART);
        assertThat(model.amountProperty().get()).startsWith("3 questions. The file has 2 responses");
        model.partProperty().set(new ExchangeScope.Part(new SectionId("access")));
        assertThat(model.amountProperty().get()).startsWith("2 questions. The file has 1 response");
        assertThat(model.suggestedName()).isEqualTo("Samoa-2026-Theme-access.readiness");
        model.kindProperty().set(SendViewModel.Kind.BODY);
        assertThat(model.suggestedName()).isEqualTo("Samoa-2026-A-ministry.readiness");
    }

    @Test
    void the_file_has_what_was_chosen_and_notes_only_where_they_were_asked_for() {
        SendViewModel model = send();
        model.save(folder.resolve("whole").toString());
        ExchangePackage contents = saved("whole.readiness", "").value();
        assertThat(contents.madeBy()).isEqualTo("Sok Dara");
        assertThat(contents.copies().get(0).trail())
                .hasSize(3)
                .noneMatch(row -> row.after().note().contains("alone"));
        assertThat(model.doneProperty().get()).contains("whole.readiness");
        model.notesProperty().set(true);
        assertThat(model.doneProperty().get()).isEmpty();
        model.kindProperty().set(SendViewModel.Kind.PART);
        model.save(folder.resolve("law.readiness").toString());
        assertThat(saved("law.readiness", "").value().copies().get(0).trail())
                .hasSize(2)
                .anyMatch(row -> row.after().note().contains("alone"));
    }

    @Test
    void attached_files_go_unless_the_tick_is_taken_away() {
        AttachedFile file = offices.attachHere("vat", "law.pdf", new byte[2000], 4);
        SendViewModel model = send();
        assertThat(model.files().wordsProperty().get()).isEqualTo("Send 1 attached file, 2 kB");
        assertThat(model.files().noneProperty().get()).isFalse();
        model.save(folder.resolve("with.readiness").toString());
        assertThat(saved("with.readiness", "").value().files()).containsOnlyKeys(file.sha256());
        assertThat(model.doneProperty().get()).isNotEmpty();
        model.files().taken().set(false);
        assertThat(model.doneProperty().get()).isEmpty();
        model.save(folder.resolve("without.readiness").toString());
        ExchangePackage without = saved("without.readiness", "").value();
        assertThat(without.files()).isEmpty();
        assertThat(without.attached()).containsExactly(file);
        model.kindProperty().set(SendViewModel.Kind.PART);
        model.partProperty().set(new ExchangeScope.Part(new SectionId("net")));
        assertThat(model.files().noneProperty().get()).isTrue();
        assertThat(model.files().wordsProperty().get()).isEqualTo("There is no attached file to send");
    }

    @Test
    void who_asks_what_by_when_goes_with_a_file_that_asks() {
        SendViewModel model = send();
        model.kindProperty().set(SendViewModel.Kind.PART);
        RequestChoice request = model.request();
        request.taken().set(true);
        assertThat(request.by().get()).isEqualTo("Sok Dara");
        request.by().set(" ");
        assertThat(model.messageProperty().get()).isEqualTo("Say who asks.");
        request.by().set("Coordinator");
        request.due().set("31 February");
        assertThat(model.messageProperty().get()).startsWith("“31 February” is not a day.");
        request.due().set("1 January 2020");
        assertThat(model.messageProperty().get()).startsWith("This day is over");
        assertThat(model.readyProperty().get()).isFalse();
        request.due().set("15/12");
        assertThat(model.messageProperty().get()).startsWith("“15/12” has no year.");
        assertThat(request.dayRead()).as("no day, so nothing is read").isEmpty();
        request.due().set("5/12/2199");
        assertThat(request.dayRead()).isEqualTo("This is read as Thursday, 5 December 2199.");
        assertThat(request.dayPrompt()).isEqualTo("such as 26 May 2026");
        request.due().set("18 September 2199");
        request.message().set("m".repeat(AnswerRequest.LONGEST_MESSAGE + 1));
        assertThat(model.readyProperty().get()).isFalse();
        request.message().set("Thank you.\n");
        assertThat(model.readyProperty().get()).isTrue();
        model.passwordProperty().set("talofa lava");
        model.repeatedProperty().set("talofa lava");
        model.save(folder.resolve("asks.readiness").toString());
        assertThat(saved("asks.readiness", "talofa lava").value().request())
                .contains(new AnswerRequest(
                        "Coordinator", "", "Thank you.", Optional.of(LocalDate.of(2199, 9, 18)), true));
        model.form().formatProperty().set(Optional.of(FormFormat.XLSX));
        request.by().set("");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void a_password_is_typed_twice_and_the_file_opens_with_it_alone() {
        SendViewModel model = send();
        model.passwordProperty().set("talofa lava");
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.messageProperty().get()).isNotEmpty();
        model.save(folder.resolve("no.readiness").toString());
        assertThat(folder.resolve("no.readiness")).doesNotExist();
        model.repeatedProperty().set("talofa lava");
        model.save(folder.resolve("sealed.readiness").toString());
        assertThat(saved("sealed.readiness", "").problems())
                .extracting(Problem::key)
                .containsExactly(ExchangeFile.NEEDS_PASSWORD);
        assertThat(saved("sealed.readiness", "talofa lava").isSound()).isTrue();
    }

    @Test
    void a_short_password_is_refused_as_it_is_for_the_data() {
        SendViewModel model = send();
        for (String word : List.of("abc", "7 chars")) {
            model.passwordProperty().set(word);
            model.repeatedProperty().set(word);
            assertThat(model.readyProperty().get()).isFalse();
            assertThat(model.messageProperty().get()).isEqualTo("The password has to have at least 8 characters.");
        }
        model.passwordProperty().set("8 chars.");
        model.repeatedProperty().set("8 chars.");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void who_was_asked_for_what_by_when_is_kept_and_a_copy_asks_nobody() {
        SendViewModel model = send();
        model.save(folder.resolve("copy").toString());
        assertThat(requests.kept()).isEmpty();

        model.kindProperty().set(SendViewModel.Kind.BODY);
        model.recipient().address().set(" customs@office.example ");
        model.request().taken().set(true);
        model.request().due().set("18 September 2199");
        model.request().message().set("Thank you.");
        model.save(folder.resolve("asks").toString());
        model.recipient().to().set("Lina");
        model.form().formatProperty().set(Optional.of(FormFormat.XLSX));
        model.save(folder.resolve("asks").toString());

        Request file = requests.kept().get(0);
        assertThat(file)
                .isEqualTo(new Request(
                        new RequestId("r0"),
                        "A ministry",
                        "customs@office.example",
                        new ExchangeScope.Asked("A ministry"),
                        Optional.empty(),
                        ScreenContexts.NOW,
                        "Sok Dara",
                        Optional.of(LocalDate.of(2199, 9, 18)),
                        "Thank you."));
        assertThat(requests.kept().get(1))
                .extracting(Request::to, Request::form, Request::message)
                .containsExactly("Lina", Optional.of(FormFormat.XLSX), "Thank you.");
    }

    @Test
    void a_file_that_could_not_be_written_is_said_and_can_be_tried_again() {
        MemoryExports desk = new MemoryExports();
        desk.failWith(FileException.Reason.DISK_FULL);
        SendViewModel model = new SendViewModel(
                new Route.Send(SAMOA),
                context,
                new SendViewModel.Ports(
                        offices.exports(),
                        offices.files(),
                        desk,
                        asker,
                        AskedParts.NONE,
                        new NoForms(),
                        requests,
                        requests::newId,
                        new DiskPlaces(),
                        drafts));
        model.load();
        model.save("x.readiness");
        assertThat(model.messageProperty().get()).contains("disk is full");
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.doneProperty().get()).isEmpty();
        assertThat(requests.kept()).isEmpty();
    }
}
