package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A questionnaire that goes to a phone, is filled in by ODK Collect's engine, and comes back. */
class PhoneFormTest {
    private static final Messages MESSAGES = Messages.shown();
    private static final Forms FORMS = new Forms(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final Instant NOON = Instant.parse("2026-05-15T12:00:00Z");
    private static final Profile SAMOA = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
    private static final Set<QuestionState> SHOWN = EnumSet.of(
            QuestionState.ANSWERED, QuestionState.UNANSWERED, QuestionState.DONT_KNOW, QuestionState.NOT_APPLICABLE);

    /** Every kind of question, gates of every kind, and ids that are no names of XML. */
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme(
                            "tax",
                            levels("vat-1"),
                            ticks("rules"),
                            figure("share.of"),
                            words("plan"),
                            countriesOnly(levels("1st")),
                            question(
                                    "cost",
                                    new QuestionKind.Numeric("USD", new Goalposts(1000, 1, true), 0.0, null, 2))),
                    theme(
                            "more",
                            askedIf(atLeast("vat-1", 50), NotAsked.ZERO, levels("duty")),
                            askedIf(
                                    new AskIf.Is(new QuestionId("rules"), List.of("b")),
                                    NotAsked.LEAVE_OUT,
                                    levels("b")),
                            askedIf(atLeast("rules", 60), NotAsked.LEAVE_OUT, levels("most")),
                            askedIf(atLeast("cost", 40), NotAsked.LEAVE_OUT, levels("cheap")),
                            askedIf(
                                    new AskIf.Any(List.of(
                                            atLeast("share.of", 40),
                                            new AskIf.Not(new AskIf.All(List.of(
                                                    new AskIf.Answered(new QuestionId("plan")),
                                                    atLeast("duty", 75)))))),
                                    NotAsked.ZERO,
                                    question("since", new QuestionKind.Date(LocalDate.of(1990, 1, 1), null))))));

    @TempDir
    private Path folder;

    private static AskIf atLeast(String gate, double points) {
        return new AskIf.AtLeast(new QuestionId(gate), points);
    }

    private static byte[] form(Framework framework, Profile profile) {
        return FORMS.form(Form.blank(framework, profile, new ExchangeScope.Whole(), NOON), FormFormat.XFORM);
    }

    private Parsed<ExchangePackage> read(byte[] sent, Framework framework) throws IOException {
        Path file = Files.write(folder.resolve("sent.xml"), sent);
        return new FilledForms().read(file.toString(), ref -> Optional.of(framework));
    }

    private static Answers answers(ExchangePackage contents) {
        Answers answers = Answers.none();
        for (HistoryEntry row : contents.copies().get(0).trail()) {
            answers = answers.with(row.question(), row.after());
        }
        return answers;
    }

    @Test
    void the_shipped_questionnaire_loads_and_asks_every_question_that_hangs_on_nothing() throws Exception {
        Framework shipped = new JsonFrameworkSource().shipped();
        Phone phone = new Phone(form(shipped, SAMOA));
        assertThat(phone.errors()).isEmpty();
        phone.fill((path, choices) -> "");
        Set<String> free = shipped.questions().stream()
                .filter(question -> question.askIf() == null)
                .map(question -> "/data/q/" + question.id().value() + "/answer")
                .collect(Collectors.toSet());
        assertThat(phone.shown()).containsAll(free);
        assertThat(phone.shown().stream().filter(path -> path.endsWith("/answer")))
                .hasSameSizeAs(free);
    }

    @Test
    void what_is_typed_comes_back_and_only_what_is_asked_is_shown() throws Exception {
        byte[] xform = form(FRAMEWORK, SAMOA);
        for (int seed = 0; seed < Integer.getInteger("readiness.rounds", 25); seed++) {
            Map<String, String> typed = new LinkedHashMap<>();
            Random random = new Random(seed);
            Phone phone = new Phone(xform);
            phone.fill((path, choices) -> {
                String words = Typing.at(path, choices, random);
                typed.put(path, words);
                return words;
            });
            assertThat(phone.refused()).as("seed %d", seed).isEmpty();
            byte[] sent = phone.send();
            assertThat(Phone.reopens(xform, sent)).isTrue();
            Parsed<ExchangePackage> read = read(sent, FRAMEWORK);
            if (!read.isSound()) {
                assertThat(keys(read)).as("seed %d", seed).containsExactly("problem.form.empty");
                continue;
            }
            assertThat(read.value().madeBy()).isEqualTo(typed.get("/data/who/name"));
            Answers answers = answers(read.value());
            assertShown(answers, phone.shown(), seed);
            assertSame(answers, typed, seed);
        }
    }

    private static void assertShown(Answers answers, List<String> shown, int seed) {
        Set<String> asked = Scoring.score(FRAMEWORK, answers, Basis.of(SAMOA)).questions().stream()
                .filter(scored -> SHOWN.contains(scored.state()))
                .map(scored -> "/data/q/" + XFormLayout.node(scored.question().id()) + "/answer")
                .collect(Collectors.toSet());
        // Where a figure has nothing but a reason, only the reason is shown again; the walk had shown the figure
        // before.
        assertThat(shown.stream().filter(path -> path.endsWith("/answer")).collect(Collectors.toSet()))
                .as("seed %d", seed)
                .isEqualTo(asked);
    }

    private static void assertSame(Answers answers, Map<String, String> typed, int seed) {
        FRAMEWORK.questions().forEach(question -> {
            String group = "/data/q/" + XFormLayout.node(question.id()) + "/";
            Answer answer = answers.to(question.id());
            String said = typed.getOrDefault(group + "answer", "");
            String none = typed.getOrDefault(group + "none", "");
            String words = none.isEmpty() ? said : none;
            assertThat(Typing.of(answer.response()))
                    .as("seed %d %s", seed, question.id())
                    .isEqualTo(words);
            assertThat(answer.note()).isEqualTo(typed.getOrDefault(group + "note", ""));
            if (!answer.response().isNotApplicable() && none.isEmpty()) {
                assertThat(answer.evidence().source()).isEqualTo(typed.getOrDefault(group + "source", ""));
            }
        });
    }

    private static List<String> keys(Parsed<ExchangePackage> read) {
        return read.problems().stream().map(Problem::key).toList();
    }

    @Test
    void a_phone_takes_no_figure_beyond_its_limits_and_nothing_beside_none_of_these() throws Exception {
        Phone phone = new Phone(form(FRAMEWORK, SAMOA));
        phone.fill((path, choices) -> switch (path) {
            case "/data/q/share.of/answer" -> "101";
            case "/data/q/rules/answer" -> "a " + XFormLayout.NOTHING_TICKED;
            default -> "";
        });
        assertThat(phone.refused()).containsOnlyKeys("/data/q/share.of/answer", "/data/q/rules/answer");
    }

    @Test
    void whoever_fills_in_a_form_without_a_country_says_it() throws Exception {
        Phone phone = new Phone(form(FRAMEWORK, Profile.of(new Subject(""), new Round(""), Depth.FULL)));
        phone.fill((path, choices) -> switch (path) {
            case "/data/who/subject" -> "tuv";
            case "/data/who/round" -> "2027";
            case "/data/q/vat-1/answer" -> "3";
            default -> "";
        });
        ExchangePackage contents = read(phone.send(), FRAMEWORK).value();
        assertThat(contents.copies().get(0).profile().subject().code()).isEqualTo("TUV");
        assertThat(contents.copies().get(0).profile().round().name()).isEqualTo("2027");
        assertThat(contents.isForm()).isTrue();
    }

    @Test
    void what_a_city_is_not_asked_is_refused() throws Exception {
        Phone phone = new Phone(form(FRAMEWORK, Profile.of(new Subject(""), new Round("2026"), Depth.FULL)));
        phone.fill((path, choices) -> switch (path) {
            case "/data/who/subject" -> "WSM:Apia";
            case "/data/q/_1st/answer" -> "3";
            default -> "";
        });
        assertThat(read(phone.send(), FRAMEWORK).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("problem.submission.scope"))
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("q/_1st/answer"));
    }

    /** What is put for what in a sound submission, and what is said then, and where. */
    @ParameterizedTest
    @CsvSource({
        "<answer>3</answer>, <answer>9</answer>, problem.answer.option.unknown, q/vat-1/answer",
        "<answer>3</answer>, <answer>:not-applicable</answer>, problem.submission.reason, q/vat-1/note",
        "<answer>3</answer>, <year>2025</year>, problem.submission.alone, q/vat-1/year",
        "<vat-1>, <vat-2>, problem.answers.question, q/vat-2/answer",
        "</vat-1>, </vat-1><share.of><answer>1e400</answer></share.of>, problem.answer.number.finite, q/share.of/answer",
        "</vat-1>, '</vat-1><share.of><answer>1,5</answer></share.of>', problem.answer.number, q/share.of/answer",
        "</vat-1>, </vat-1><share.of><answer>101</answer></share.of>, problem.answer.number.most, q/share.of/answer",
        "</vat-1>, </vat-1><since><answer>3/4/25</answer></since>, problem.answer.day, q/since/answer",
        "</vat-1>, </vat-1><vat-1><answer>2</answer></vat-1>, problem.submission.damaged, ''",
        "<subject>WSM</subject>, <subject/>, problem.answers.subject, who/subject",
        "<round>2026</round>, <round/>, problem.answers.round, who/round",
        "<subject>WSM</subject>, <subject>Samoa</subject>, problem.submission.subject, who/subject",
        "<format>1</format>, <format>2</format>, problem.submission.other, ''",
        "<checksum>, <checksum>0, problem.submission.checksum, ''",
        "<data, '<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><data', problem.form.entities, ''",
        "<answer>3</answer>, <answer>&e;</answer>, problem.submission.damaged, ''",
        "</data>, '', problem.submission.damaged, ''"
    })
    void what_was_made_by_hand_is_refused_at_its_place(String what, String by, String key, String place)
            throws Exception {
        String sound = new String(sound(), StandardCharsets.UTF_8);
        assertThat(sound).contains(what);
        String made = sound.replace(what, by).replace("</vat-1>", by.startsWith("<vat-2>") ? "</vat-2>" : "</vat-1>");
        Parsed<ExchangePackage> read = read(made.getBytes(StandardCharsets.UTF_8), FRAMEWORK);
        assertThat(read.problems().get(0).key()).isEqualTo(key);
        assertThat(read.problems().get(0).where()).isEqualTo(place);
    }

    private static byte[] sound() throws Exception {
        Phone phone = new Phone(form(FRAMEWORK, SAMOA));
        phone.fill((path, choices) -> path.equals("/data/q/vat-1/answer") ? "3" : "");
        return phone.send();
    }

    @Test
    void the_form_itself_is_no_submission() throws Exception {
        assertThat(keys(read(form(FRAMEWORK, SAMOA), FRAMEWORK))).containsExactly("problem.submission.blank");
    }

    @Test
    void a_file_without_end_and_one_nested_without_end_are_refused() throws Exception {
        byte[] large = new byte[(10 << 20) + 1];
        assertThat(keys(read(large, FRAMEWORK))).containsExactly("problem.submission.large");
        byte[] deep = "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(keys(read(deep, FRAMEWORK))).containsExactly("problem.form.deep");
        List<String> many = new ArrayList<>();
        for (int place = 0; place < 100_001; place++) {
            many.add("<n" + place + ">1</n" + place + ">");
        }
        byte[] wide = ("<data>" + String.join("", many) + "</data>").getBytes(StandardCharsets.UTF_8);
        assertThat(keys(read(wide, FRAMEWORK))).containsExactly("problem.submission.damaged");
    }

    /** What somebody types, by chance, and how what comes back would have been typed. */
    private static final class Typing {
        static String at(String path, List<String> choices, Random random) {
            if (path.equals("/data/who/name")) {
                return random.nextBoolean() ? "Ana <Ministry> & Co" : "Şirin 中";
            }
            if (path.endsWith("/note")) {
                return "because of " + random.nextInt(9);
            }
            if (path.endsWith("/year")) {
                return String.valueOf(1990 + random.nextInt(40));
            }
            if (path.endsWith("/source")) {
                return random.nextBoolean() ? "" : "Act \"12\" <of> 2020";
            }
            if (path.endsWith("/none") || random.nextInt(6) == 0) {
                boolean isNone = path.endsWith("/none") && random.nextInt(4) == 0;
                return isNone ? choices.get(random.nextInt(choices.size())) : "";
            }
            if (path.endsWith("/rules/answer")) {
                return several(choices, random);
            }
            if (!choices.isEmpty()) {
                return choices.get(random.nextInt(choices.size()));
            }
            return typed(path, random);
        }

        private static String several(List<String> choices, Random random) {
            List<String> options =
                    choices.stream().filter(choice -> !choice.startsWith(":")).toList();
            List<String> ticked =
                    options.stream().filter(option -> random.nextBoolean()).toList();
            return ticked.isEmpty()
                    ? choices.get(options.size() + random.nextInt(choices.size() - options.size()))
                    : String.join(" ", ticked);
        }

        private static String typed(String path, Random random) {
            if (path.endsWith("/since/answer")) {
                return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000)).toString();
            }
            return path.endsWith("/plan/answer") ? "A plan & more" : random.nextInt(1001) / 10.0 + "";
        }

        static String of(Response response) {
            return response.map(
                    nothing -> nothing.byStatus("", "", XFormLayout.DONT_KNOW, XFormLayout.NOT_APPLICABLE),
                    Response.Chosen::option,
                    ticked -> ticked.options().isEmpty()
                            ? XFormLayout.NOTHING_TICKED
                            : String.join(" ", ticked.options()),
                    figure -> Double.toString(figure.value()),
                    Response.Written::text,
                    day -> day.value().toString());
        }
    }
}
