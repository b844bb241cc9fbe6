package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.core.review.SignedContents;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.Willing;
import org.southsouth.readiness.words.Messages;

class ZipExchangeFileTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    @TempDir
    Path folder;

    private final ZipExchangeFile exchange = new ZipExchangeFile(() -> "1.2.0");
    private final Framework framework = new JsonFrameworkSource().shipped();
    private byte[] whole = new byte[0];

    @BeforeEach
    void write() {
        whole = exchange.write(parcel(new ExchangeScope.Whole(), true));
    }

    @Test
    void a_parcel_reads_back_as_it_was() throws IOException {
        Parsed<ExchangePackage> read = read(whole);
        assertThat(read.problems()).isEmpty();
        ExchangePackage was = parcel(new ExchangeScope.Whole(), true);
        assertThat(read.value().copies()).isEqualTo(was.copies());
        assertThat(read.value().madeBy()).isEqualTo("Sok Dara");
        assertThat(read.value().madeAt()).isEqualTo(NOON);
        assertThat(FrameworkJson.write(read.value().framework())).isEqualTo(FrameworkJson.write(framework));
        assertThat(exchange.write(was)).isEqualTo(whole);
    }

    @Test
    void notes_stay_here_unless_they_are_asked_for() throws IOException {
        byte[] without = exchange.write(parcel(new ExchangeScope.Whole(), false));
        assertThat(entries(without).values()).noneMatch(text -> text.contains("secret"));
        Parsed<ExchangePackage> read = read(without);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().copies().get(0).trail())
                .allMatch(row -> row.after().response() instanceof Response.NotApplicable
                        || row.after().note().isEmpty());
    }

    @Test
    void consent_travels_and_no_word_of_it_is_no_consent() throws IOException {
        ExchangePackage was = parcel(new ExchangeScope.Whole(), true);
        Copy copy = was.copies().get(0);
        assertThat(entries(exchange.write(was)).values()).noneMatch(text -> text.contains("willingToShare"));
        assertThat(copy.profile().willingToShare()).isFalse();
        Profile willing = Willing.to(copy.profile(), true);
        Copy sharing = new Copy(
                copy.id(), copy.framework(), willing, copy.trail(), copy.carried(), ReviewTrail.NONE, PlanTrail.NONE);
        ExchangePackage contents = new ExchangePackage(framework, List.of(sharing), was.scope(), true, NOON, "");
        assertThat(read(exchange.write(contents)).value().copies().get(0).profile())
                .isEqualTo(willing);
    }

    @Test
    void a_review_travels_with_the_answers_its_comments_with_the_notes_and_its_sign_off_with_the_whole()
            throws IOException {
        ExchangePackage reviewed = reviewed(new ExchangeScope.Whole(), true);
        assertThat(read(exchange.write(reviewed)).value().copies()).isEqualTo(reviewed.copies());
        ReviewTrail review = reviewed.copies().get(0).review();
        byte[] without = exchange.write(reviewed(new ExchangeScope.Whole(), false));
        assertThat(entries(without).values()).noneMatch(text -> text.contains("secret"));
        assertThat(read(without).value().copies().get(0).review())
                .isEqualTo(new ReviewTrail(review.given(), List.of(), review.signOffs()));
        ExchangeScope part = new ExchangeScope.Part(framework.sections().get(1).id());
        ReviewTrail ofPart = read(exchange.write(reviewed(part, true)))
                .value()
                .copies()
                .get(0)
                .review();
        assertThat(ofPart.signOffs()).isEmpty();
        assertThat(ofPart.given())
                .isNotEmpty()
                .allMatch(given -> part.questions(framework).contains(given.question()));
    }

    @Test
    void the_code_of_a_sign_off_travels_and_is_held_against_the_file() throws IOException {
        for (boolean hasNotes : new boolean[] {true, false}) {
            ExchangePackage signed = signed(hasNotes);
            byte[] file = exchange.write(signed);
            assertThat(read(file).problems()).isEmpty();
            assertThat(read(file).value().copies().get(0).review().signOffs())
                    .isEqualTo(signed.copies().get(0).review().signOffs());
            Map<String, String> sound = entries(file);
            assertThat(sound.getOrDefault("manifest.json", "")).contains("\"format\" : 3");
            String text = sound.getOrDefault("assessments.json", "");
            for (String altered : List.of(
                    text.replace("on trade only", "on nothing"),
                    text.replace("\"subject\" : \"KHM\"", "\"subject\" : \"LAO\""),
                    text.replaceFirst("\"state\" : \"[a-z]+\"", "\"state\" : \"disputed\""))) {
                assertThat(altered).isNotEqualTo(text);
                Map<String, String> entries = new LinkedHashMap<>(sound);
                entries.put("assessments.json", altered);
                assertKey(signed(entries), "problem.exchange.review.code");
            }
            Map<String, String> entries = new LinkedHashMap<>(sound);
            entries.put("assessments.json", text.replaceFirst("\"value\" : \"[0-9a-f]{64}\"", "\"value\" : \"x\""));
            assertKey(signed(entries), "problem.exchange.review.digest");
        }
    }

    @Test
    void a_file_that_says_it_has_a_code_and_has_none_is_refused() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>(entries(exchange.write(signed(true))));
        String text = entries.getOrDefault("assessments.json", "");
        String uncoded = text.replaceAll(",\\s*\"code\" : \\{[^{}]*(\\{[^{}]*\\}[^{}]*)?\\}", "");
        assertThat(uncoded).isNotEqualTo(text);
        entries.put("assessments.json", uncoded);
        assertKey(signed(entries), "problem.exchange.review.uncoded");
    }

    /** The sign-off that stands last has its code. */
    private ExchangePackage signed(boolean hasNotes) {
        ExchangePackage plain = reviewed(new ExchangeScope.Whole(), hasNotes);
        Copy copy = plain.copies().get(0);
        SignOff last = new SignOff(
                List.of(new Person("Sok Dara", "chair")), "on trade only", NOON, "Sok Dara", Optional.empty());
        SignedContents contents = SignedContents.of(
                copy.profile(),
                copy.framework(),
                FrameworkChecksum.of(framework, Digests.SHA_256::of),
                copy.trail(),
                copy.review(),
                Digests.SHA_256);
        List<SignOff> signOffs = new ArrayList<>(copy.review().signOffs().stream()
                .filter(signOff -> !signOff.stands())
                .toList());
        signOffs.add(last.with(SignOffCode.of(contents, last, Digests.SHA_256)));
        ReviewTrail review =
                new ReviewTrail(copy.review().given(), copy.review().comments(), signOffs);
        Copy coded = new Copy(
                copy.id(), copy.framework(), copy.profile(), copy.trail(), copy.carried(), review, copy.plan());
        return new ExchangePackage(framework, List.of(coded), plain.scope(), hasNotes, NOON, "");
    }

    @Test
    void a_review_that_fits_nothing_is_refused() throws IOException {
        Map<String, String> sound = entries(exchange.write(reviewed(new ExchangeScope.Whole(), true)));
        String text = sound.getOrDefault("assessments.json", "");
        Map<String, String> broken = new LinkedHashMap<>();
        String change = reviewed(new ExchangeScope.Whole(), true)
                .copies()
                .get(0)
                .review()
                .given()
                .get(0)
                .change();
        int review = text.indexOf("\"review\"");
        String head = text.substring(0, review);
        String tail = text.substring(review);
        broken.put(head + tail.replace(change, "0".repeat(64)), "problem.exchange.review.change");
        broken.put(head + tail.replace("\"validated\"", "\"sealed\""), "problem.word.unknown");
        broken.put(head + tail.replace("\"Sok Dara\"", "\" \""), "problem.exchange.review.nobody");
        broken.put(head + tail.replace(NOON.toString().substring(0, 10), "+999999-05-15"), "problem.exchange.time");
        broken.put(head + tail.replace("\"reservations\"", "\"seal\""), "problem.field.unknown");
        broken.put(head + tail.replace("on trade only", "x".repeat(20_000)), "problem.exchange.long");
        String reopened =
                tail.substring(tail.indexOf("\"reopened\""), tail.indexOf("}", tail.indexOf("\"reopened\"")) + 1);
        broken.put(head + tail.replaceFirst(",\\s*" + Pattern.quote(reopened), ""), "problem.exchange.review.locked");
        for (Map.Entry<String, String> one : broken.entrySet()) {
            Map<String, String> entries = new LinkedHashMap<>(sound);
            entries.put("assessments.json", one.getKey());
            assertKey(signed(entries), one.getValue());
        }
        Map<String, String> part = entries(exchange.write(
                reviewed(new ExchangeScope.Part(framework.sections().get(1).id()), false)));
        String ofPart = part.getOrDefault("assessments.json", "");
        part.put(
                "assessments.json",
                ofPart.replaceFirst(
                        "\"review\" : \\{",
                        "\"review\" : { \"signOffs\" : [ { \"signatories\" : [ { \"name\" : "
                                + "\"A\", \"role\" : \"B\" } ], \"at\" : \"2026-05-15T09:00:00Z\", \"by\" : \"A\" } ],"));
        assertKey(signed(part), "problem.exchange.review.part");
    }

    @Test
    void a_plan_travels_with_the_whole_where_it_is_asked_for() throws IOException {
        ExchangePackage planned = planned(new ExchangeScope.Whole());
        assertThat(read(exchange.write(planned)).value().copies()).isEqualTo(planned.copies());
        assertThat(entries(exchange.write(planned.withoutPlans())).values())
                .noneMatch(text -> text.contains("Adopt a law"));
        ExchangeScope part = new ExchangeScope.Part(framework.sections().get(1).id());
        assertThat(read(exchange.write(planned(part))).value().copies().get(0).plan())
                .isEqualTo(PlanTrail.NONE);
    }

    @Test
    void a_plan_that_is_none_is_refused() throws IOException {
        Map<String, String> sound = entries(exchange.write(planned(new ExchangeScope.Whole())));
        String text = sound.getOrDefault("assessments.json", "");
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put(text.replace("\"Adopt a law\"", "\" \""), "problem.text.empty");
        broken.put(text.replace("\"a-1\"", "\"../a\""), "problem.exchange.plan.id");
        broken.put(text.replace("\"a-2\"", "\"a-1\""), "problem.exchange.plan.twice");
        broken.put(text.replaceFirst("\"action\" : \"a-1\"", "\"action\" : \"a-9\""), "problem.exchange.plan.stranger");
        broken.put(text.replaceFirst("\"part\" : \"[a-z]*\"", "\"part\" : \"cost\""), "problem.exchange.plan.said");
        broken.put(text.replace("\"2026-09-01\"", "\"2026-02-30\""), "problem.cards.day");
        broken.put(text.replace("\"2026-12-31\"", "\"2026-01-31\""), "problem.action.end");
        broken.put(text.replace("\"10000\"", "\"1e9\""), "problem.action.cost");
        broken.put(text.replace("\"90000\"", "\"9000\""), "problem.action.cost.order");
        broken.put(text.replace("\"in-progress\"", "\"begun\""), "problem.word.unknown");
        broken.put(text.replace("\"legalStep\"", "\"step\""), "problem.field.unknown");
        broken.put(
                text.replaceFirst("\"aimKind\" : \"[^\"]*\"", "\"aimKind\" : \"nothing\""),
                "problem.exchange.response");
        broken.put(text.replace("a bill", "x".repeat(4_001)), "problem.action.long");
        for (Map.Entry<String, String> one : broken.entrySet()) {
            assertThat(one.getKey()).as(one.getValue()).isNotEqualTo(text);
            Map<String, String> entries = new LinkedHashMap<>(sound);
            entries.put("assessments.json", one.getKey());
            assertKey(signed(entries), one.getValue());
        }
    }

    private ExchangePackage planned(ExchangeScope scope) {
        ExchangePackage was = parcel(scope, true);
        Question question = framework.questions().get(0);
        LocalDate start = LocalDate.of(2026, 9, 1);
        Action whole = new Action(
                new ActionId("a-1"),
                question.id(),
                answer(question),
                "Adopt a law",
                new Action.Bodies("Ministry", "Parliament", "Samoa"),
                start,
                LocalDate.of(2026, 12, 31),
                new CostRange(new BigDecimal("10000"), new BigDecimal("90000"), "USD"),
                new Indicator("Law in force", "none", "one"),
                "9.c",
                "a bill",
                Feasibility.MEDIUM,
                ActionState.IN_PROGRESS,
                "no time",
                "gazette",
                List.of(new FollowUp(start, "first reading", "Lina")));
        Action bare = new Action(
                new ActionId("a-2"),
                new QuestionId("a-question-of-old"),
                null,
                "Ask the post",
                Action.Bodies.NONE,
                null,
                null,
                null,
                new Indicator("", "", ""),
                "",
                "",
                Feasibility.LOW,
                ActionState.PROPOSED,
                "",
                "",
                List.of());
        ActionChange added = new ActionChange(
                whole.id(), NOON, "Lina", new ActionChange.Turn(ActionChange.Part.ADDED, "", "Adopt a law"));
        PlanTrail plan = new PlanTrail(List.of(whole, bare), List.of(added));
        Copy with = was.copies().get(0).withPlan(plan);
        return new ExchangePackage(framework, List.of(with), scope, true, was.madeAt(), was.madeBy());
    }

    private ExchangePackage reviewed(ExchangeScope scope, boolean hasNotes) {
        ExchangePackage was = parcel(scope, hasNotes);
        Copy copy = was.copies().get(0);
        List<Given> given = copy.trail().stream()
                .map(row -> new Given(row.question(), row.hash(), ReviewState.VALIDATED, NOON, "Lina"))
                .toList();
        QuestionId question = given.get(0).question();
        Comment open = new Comment(1, question, "secret", NOON, "Lina", Optional.empty());
        Comment settled = new Comment(
                2,
                question,
                "secret too",
                NOON,
                "Lina",
                Optional.of(new Comment.Settlement(NOON.plusSeconds(5), "Dara")));
        SignOff first = new SignOff(
                List.of(new Person("Sok Dara", "Secretary of State")),
                "on trade only",
                NOON,
                "Lina",
                Optional.of(new SignOff.Reopening("a new law", NOON.plusSeconds(60), "Lina")));
        SignOff second =
                new SignOff(List.of(new Person("Sok Dara", "")), "", NOON.plusSeconds(90), "Lina", Optional.empty());
        ReviewTrail review = new ReviewTrail(given, List.of(open, settled), List.of(first, second));
        Copy with = new Copy(
                copy.id(), copy.framework(), copy.profile(), copy.trail(), copy.carried(), review, PlanTrail.NONE);
        return new ExchangePackage(framework, List.of(with), scope, hasNotes, was.madeAt(), was.madeBy());
    }

    /** It is no answer: nobody has confirmed it. */
    @Test
    void what_an_earlier_round_said_travels_as_that() throws IOException {
        Question question = framework.questions().get(0);
        Answer answer = Answer.of(answer(question)).withNote("secret");
        Carried said = new Carried(answer, new Round("2025"), "Sok Dara", NOON);
        ExchangePackage was = parcel(new ExchangeScope.Whole(), true);
        Copy copy = was.copies().get(0);
        Copy next = new Copy(
                copy.id(),
                copy.framework(),
                copy.profile(),
                List.of(),
                Map.of(question.id(), said),
                ReviewTrail.NONE,
                PlanTrail.NONE);
        ExchangePackage contents = new ExchangePackage(framework, List.of(next), was.scope(), true, NOON, "");
        assertThat(contents.counts().given()).isZero();
        assertThat(read(exchange.write(contents)).value().copies()).containsExactly(next);
        ExchangePackage without = new ExchangePackage(framework, List.of(next), was.scope(), false, NOON, "");
        assertThat(read(exchange.write(without)).value().copies().get(0).carried())
                .containsValue(new Carried(answer.withNote(""), new Round("2025"), "Sok Dara", NOON));
        Map<String, String> entries = entries(exchange.write(contents));
        String text = entries.getOrDefault("assessments.json", "");
        String one =
                text.substring(text.indexOf("\"carried\" : [ {") + 15, text.indexOf("} ]", text.indexOf("carried")));
        entries.put("assessments.json", text.replace(one, one + "}, {" + one));
        assertKey(signed(entries), "problem.exchange.carried.twice");
    }

    @Test
    void only_what_was_chosen_travels() throws IOException {
        var pillar = framework.root().sections().get(0);
        Parsed<ExchangePackage> read = read(exchange.write(parcel(new ExchangeScope.Part(pillar.id()), false)));
        var questions = new ExchangeScope.Part(pillar.id()).questions(framework);
        assertThat(read.value().copies().get(0).trail())
                .isNotEmpty()
                .allMatch(row -> questions.contains(row.question()))
                .hasSizeLessThan(framework.questionCount());
        assertThat(read.value().scope()).isEqualTo(new ExchangeScope.Part(pillar.id()));
    }

    @Test
    void a_file_that_was_cut_short_anywhere_is_refused() throws IOException {
        for (int percent = 0; percent < 100; percent++) {
            assertRefused(Arrays.copyOf(whole, (int) ((long) whole.length * percent / 100)));
        }
    }

    /** A byte that says nothing, such as the time of an entry, may change; what is read is then what was sent. */
    @Test
    void a_turned_bit_is_refused_or_harmless() throws IOException {
        Random random = new Random(4);
        int refused = 0;
        for (int turn = 0; turn < 1000; turn++) {
            byte[] turned = whole.clone();
            turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
            Parsed<ExchangePackage> read = read(turned);
            if (read.isSound()) {
                assertThat(read.value().copies())
                        .isEqualTo(parcel(new ExchangeScope.Whole(), true).copies());
            } else {
                refused++;
                assertWords(read);
            }
        }
        assertThat(refused).isGreaterThan(900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.json",
                "/etc/passwd",
                "C:\\evil",
                "..\\evil",
                "evidence/../../x",
                "CON",
                "aux.json",
                "a\u0000b",
                "manifest.json/",
                "evil"
            })
    void a_name_of_others_is_refused_and_nothing_is_written(String name) throws IOException {
        Map<String, String> entries = entries(whole);
        entries.remove("framework.json");
        entries.put(name, "{}");
        assertRefused(zip(entries));
        try (Stream<Path> below = Files.walk(folder)) {
            assertThat(below.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        Map<String, String> entries = entries(whole);
        for (int entry = 0; entry < 60_000; entry++) {
            entries.put("e" + entry, "");
        }
        assertRefused(zip(entries));
    }

    @Test
    void bombs_are_refused_before_they_go_off() throws IOException {
        Map<String, String> entries = entries(whole);
        assertKey(bomb(entries, 100), "problem.exchange.bomb");
        entries.put("assessments.json", "[".repeat(60_000));
        assertRefused(signed(entries));
        entries.put("assessments.json", "{\"assessments\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
        assertKey(signed(entries), "problem.json.limit");
    }

    @Test
    void what_does_not_fit_its_checksum_is_refused() throws IOException {
        Map<String, String> entries = entries(whole);
        entries.put(
                "assessments.json", entries.getOrDefault("assessments.json", "").replace("Sok Dara", "Sok Dora"));
        assertKey(zip(entries), "problem.exchange.checksum");
    }

    /** Also where somebody made the manifest fit. */
    @Test
    void an_altered_change_is_refused() throws IOException {
        Map<String, String> entries = entries(whole);
        entries.put(
                "assessments.json", entries.getOrDefault("assessments.json", "").replace("secret", "public"));
        assertKey(signed(entries), "problem.history.altered");
    }

    @Test
    void a_newer_format_is_named() throws IOException {
        Map<String, String> entries = entries(whole);
        entries.put(
                "manifest.json",
                entries.getOrDefault("manifest.json", "").replace("\"format\" : 1", "\"format\" : 10"));
        assertKey(zip(entries), "problem.exchange.newer");
        entries.put(
                "manifest.json",
                entries.getOrDefault("manifest.json", "").replace("\"format\" : 10", "\"format\" : 0"));
        assertKey(zip(entries), "problem.exchange.version");
    }

    @Test
    void duplicate_keys_and_unknown_questions_are_refused() throws IOException {
        Map<String, String> entries = entries(whole);
        String good = entries.getOrDefault("assessments.json", "");
        entries.put("assessments.json", good.replaceFirst("\"id\"", "\"id\":\"x\",\"id\""));
        assertKey(signed(entries), "problem.json.duplicate");
        entries.put(
                "assessments.json", good.replaceFirst("\"question\" : \"[^\"]*\"", "\"question\" : \"NO-SUCH-01\""));
        assertKey(signed(entries), "problem.exchange.question");
        entries.put("assessments.json", good.replaceFirst("\"round\" : \"[^\"]*\"", "\"round\" : \"\u200B\""));
        assertKey(signed(entries), "problem.answers.round");
        entries.put("assessments.json", good.replaceFirst("\"content\" : \"[^\"]*\"", "\"content\" : \"no-such\""));
        assertKey(signed(entries), "problem.exchange.response");
    }

    @Test
    void a_missing_part_and_a_missing_file_are_named() throws IOException {
        for (String name : List.of("manifest.json", "assessments.json", "framework.json")) {
            Map<String, String> entries = entries(whole);
            entries.remove(name);
            assertKey(zip(entries), "problem.exchange.missing");
        }
        assertThat(exchange.read(folder.resolve("none").toString()).problems())
                .extracting(Problem::key)
                .containsExactly("problem.exchange.absent");
        assertThat(exchange.read(folder.toString()).isSound()).isFalse();
    }

    private void assertKey(byte[] file, String key) throws IOException {
        assertThat(read(file).problems()).extracting(Problem::key).contains(key);
    }

    private void assertRefused(byte[] file) throws IOException {
        Parsed<ExchangePackage> read = read(file);
        assertThat(read.isSound()).isFalse();
        assertWords(read);
    }

    private static void assertWords(Parsed<ExchangePackage> read) {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(messages.of(problem)).isNotBlank());
    }

    private Parsed<ExchangePackage> read(byte[] contents) throws IOException {
        Path file = folder.resolve("sent.readiness");
        Files.write(file, contents);
        return exchange.read(file.toString());
    }

    private static Map<String, String> entries(byte[] file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** With so many megabytes in the place of the assessments, packed while they are made. */
    private static byte[] bomb(Map<String, String> entries, int megabytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                boolean isBomb = entry.getKey().equals("assessments.json");
                zip.write((isBomb ? "{\"assessments\":\"" : entry.getValue()).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; isBomb && i < megabytes; i++) {
                    zip.write(megabyte);
                }
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    /** With a manifest whose checksum fits the assessments. */
    private static byte[] signed(Map<String, String> entries) throws IOException {
        Map<String, String> fitting = new LinkedHashMap<>(entries);
        String sum = Sha256.of(entries.getOrDefault("assessments.json", ""));
        fitting.put(
                "manifest.json",
                entries.getOrDefault("manifest.json", "")
                        .replaceFirst(
                                "\"assessments.json\" : \"[0-9a-f]*\"", "\"assessments.json\" : \"" + sum + "\""));
        return zip(fitting);
    }

    private ExchangePackage parcel(ExchangeScope scope, boolean hasNotes) {
        Profile profile = new Profile(
                new Subject("KHM"),
                new Round("2026"),
                Depth.FULL,
                "June",
                "Ministry of Commerce",
                "",
                List.of(new Person("Chan Lina", "telecoms")));
        Copy copy = new Copy(new AssessmentId("khm-2026"), framework.ref(), profile, trail());
        return new ExchangePackage(framework, List.of(copy), scope, hasNotes, NOON, "Sok Dara");
    }

    private List<HistoryEntry> trail() {
        List<HistoryEntry> trail = new ArrayList<>();
        for (Question question : framework.questions()) {
            Answer first = new Answer(answer(question), "secret remark", new Evidence(Grade.A, "law", 2019));
            Step step = Step.of(question.id(), first, NOON, "Sok Dara", null);
            HistoryEntry one = HistoryEntry.of(1, Answer.NONE, step, Digests.SHA_256);
            trail.add(one);
            Answer second = Answer.of(new Response.NotApplicable()).withNote("no coast");
            Step next = Step.of(question.id(), second, NOON.plusSeconds(9), "", one.hash());
            HistoryEntry two = HistoryEntry.of(2, first, next, Digests.SHA_256);
            trail.add(new HistoryEntry(2, two.before(), two.step(), two.hash(), question.isCore()));
        }
        return trail;
    }

    private static Response answer(Question question) {
        if (question.kind() instanceof QuestionKind.Choice choice) {
            return new Response.Chosen(choice.options().get(0).id());
        }
        if (question.kind() instanceof QuestionKind.Multiple multiple) {
            return new Response.Ticked(List.of(multiple.options().get(0).id()));
        }
        if (question.kind() instanceof QuestionKind.Numeric numeric) {
            Double min = numeric.min();
            return new Response.Figure(min == null ? 0.1 : min + 0.1);
        }
        return new Response.Written("wörter 商务部");
    }
}
