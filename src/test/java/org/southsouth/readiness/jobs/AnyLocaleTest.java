package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.app.Commands;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.testing.Filled;

/**
 * The commands, each time in a process of its own that speaks another language: small letters that differ (Turkish,
 * Azerbaijani, Lithuanian), figures that differ (Arabic, Persian, Devanagari, Thai) and years that differ (Thai). What
 * they store and write is the same byte for byte as in English, but for the times.
 */
class AnyLocaleTest {
    /** When something was made or changed. */
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private static final Pattern TURNS = Pattern.compile("/(data|[a-z]{2}-[A-Z]{2})\\b");

    @TempDir
    private static Path folder;

    private static Map<String, String> english = Map.of();

    @BeforeAll
    static void write_answers_and_have_them_worked_on_in_english() throws IOException, InterruptedException {
        Framework framework = new JsonFrameworkSource().shipped();
        StringBuilder csv = new StringBuilder("subject,round,question,status,value\n");
        String home = folder.resolve("home").toString();
        try (Database database = Database.in(folder.resolve("home"), () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "İrem Işık");
            long seed = 1;
            for (String country : List.of("TUR", "IRN", "THA")) {
                Profile profile = Profile.of(new Subject(country), new Round("2026"), Depth.FULL);
                Answers answers = Filled.answers(framework, seed++, 0.1);
                store.add(List.of(Filled.assessment(country, framework, profile, answers)));
                framework.questions().forEach(question -> csv.append(row(country, question.id(), answers)));
            }
        }
        Files.writeString(folder.resolve("answers.csv"), csv);
        String sent = folder.resolve("answers.readiness").toString();
        assertThat(Commands.run(List.of("export", "--data", home, "--out", sent), System.out, System.err, false))
                .isZero();
        english = work("en-US", "");
        assertThat(english.entrySet().stream().filter(file -> file.getKey().endsWith(".txt")))
                .hasSizeGreaterThan(10)
                .allMatch(file -> file.getValue().endsWith("exit 0\n"));
    }

    private static String row(String country, QuestionId question, Answers answers) {
        ResponseText response = ResponseText.of(answers.to(question).response());
        return switch (response.kind()) {
            case "option", "options", "figure" ->
                country + ",2026," + question.value() + ",answered," + response.content() + "\n";
            case "dont-know" -> country + ",2026," + question.value() + ",dont-know,\n";
            default -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "az-AZ",
                "lt-LT",
                "ar-EG nu-arab",
                "fa-IR nu-arabext",
                "hi-IN nu-deva",
                "th-TH ca-buddhist-nu-thai"
            })
    void every_command_writes_the_same_in_every_language(String language) throws IOException, InterruptedException {
        String[] parts = language.split(" ", 2);
        Map<String, String> written = work(parts[0], parts.length == 1 ? "" : parts[1]);
        assertThat(written.keySet()).isEqualTo(english.keySet());
        written.forEach((file, text) -> assertThat(text).as(file).isEqualTo(english.get(file)));
    }

    /** Every file that was written, by its name, without times and the names of the folders. */
    private static Map<String, String> work(String language, String extensions)
            throws IOException, InterruptedException {
        Path results = Files.createDirectory(folder.resolve(language));
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-Duser.language=" + language.substring(0, 2));
        command.add("-Duser.country=" + language.substring(3));
        command.add("-Duser.extensions=" + extensions);
        command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryCommand.class.getName()));
        command.addAll(List.of(folder.toString(), results.toString()));
        Path errors = folder.resolve(language + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(file.getFileName().toString(), content(file));
            }
        }
        return written;
    }

    /** An archive as its entries: when they were packed does not count. */
    private static String content(Path file) throws IOException {
        if (!file.toString().matches(".*\\.(zip|readiness)")) {
            return plain(Files.readString(file));
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                text.append(plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        return TURNS.matcher(TIME.matcher(text).replaceAll("TIME")).replaceAll("/FOLDER");
    }
}
