package org.southsouth.readiness.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.report.csv.AnswersCsv;
import org.southsouth.readiness.words.Messages;

/** Whatever happens to a file on its way, reading it ends with a value or with problems, and with nothing else. */
class MutatedFilesTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final String[] FRAGMENTS = {
        "\"", ",", "\n", "\r", ";", "{", "}", "[", "]", ":", "\0", "\\", "null", "true", "-1", "1e999", "é", "'", "{0}"
    };

    @Property(tries = 200)
    void a_damaged_framework_is_refused_or_sound(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> files = new HashMap<>();
        for (String name :
                List.of("framework", "regulation", "logistics", "ict-infrastructure", "women-entrepreneurs")) {
            Path file = Path.of("assessments/south-south-ecommerce", name + ".json");
            byte[] bytes = Files.readAllBytes(file);
            files.put(name + ".json", random.nextInt(3) == 0 ? damaged(bytes, random) : bytes);
        }
        Folder folder = (name, where) -> files.containsKey(name)
                ? Parsed.of(files.getOrDefault(name, new byte[0]))
                : new ClassPathFolder("/none/").open(name, where);
        assertAnswered(FrameworkReading.of(folder));
    }

    @Property(tries = 200)
    void damaged_answers_are_refused_or_sound(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = damaged(written(List.of(sheet("KHM", random), sheet("KHM:Siem Reap", random)), SHIPPED), random);
        assertAnswered(new CsvAnswersSource().read(new ByteArrayInputStream(bytes), "a.csv", SHIPPED));
    }

    @Property(tries = 200)
    void answers_that_are_sound_after_damage_write_and_read_back_equal(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<AnswerSheet> sheets = List.of(sheet("KHM", random), sheet("VNM", random));
        byte[] bytes = written(sheets, SHIPPED);
        assertThat(new CsvAnswersSource()
                        .read(new ByteArrayInputStream(bytes), "a.csv", SHIPPED)
                        .value())
                .isEqualTo(sheets);
        Parsed<List<AnswerSheet>> damaged =
                new CsvAnswersSource().read(new ByteArrayInputStream(damaged(bytes, random)), "a.csv", SHIPPED);
        if (damaged.isSound()) {
            byte[] again = written(damaged.value(), SHIPPED);
            assertThat(new CsvAnswersSource()
                            .read(new ByteArrayInputStream(again), "a.csv", SHIPPED)
                            .value())
                    .isEqualTo(damaged.value());
        }
    }

    private static void assertAnswered(Parsed<?> parsed) {
        if (parsed.isSound()) {
            assertThat(parsed.value()).isNotNull();
        }
        assertThat(parsed.problems())
                .allSatisfy(problem -> assertThat(MESSAGES.of(problem)).isNotBlank());
    }

    private static AnswerSheet sheet(String subject, Random random) {
        Map<QuestionId, Answer> answers = new HashMap<>();
        for (Question question : SHIPPED.questions()) {
            answers.put(
                    question.id(),
                    Answer.of(response(question.kind(), random)).withNote(random.nextBoolean() ? "a, \"note\"" : ""));
        }
        return new AnswerSheet(new Subject(subject), new Round("2026"), Answers.of(answers));
    }

    private static Response response(QuestionKind kind, Random random) {
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? new Response.DontKnow() : new Response.NotApplicable();
        }
        if (kind instanceof QuestionKind.Choice choice) {
            return new Response.Chosen(choice.options()
                    .get(random.nextInt(choice.options().size()))
                    .id());
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return new Response.Ticked(List.of(multiple.options().get(0).id()));
        }
        return kind instanceof QuestionKind.Numeric numeric
                ? new Response.Figure(
                        numeric.max() == null ? 1 + random.nextDouble() : numeric.max() / (1 + random.nextInt(3)))
                : new Response.Written("words");
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        List<byte[]> parts = new ArrayList<>(List.of(bytes.clone()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            byte[] now = parts.remove(0);
            int at = random.nextInt(now.length);
            parts.add(random.nextBoolean() ? flipped(now, at, random) : inserted(now, at, random));
        }
        return parts.get(0);
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, Random random) {
        byte[] piece = FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(UTF_8);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + piece.length);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        return longer;
    }

    private static byte[] written(List<AnswerSheet> sheets, Framework framework) {
        return AnswersCsv.of(sheets, framework, question -> true, new ReportContents(true));
    }
}
