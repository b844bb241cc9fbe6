package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.Offices;

/** Exchange files that ask for answers: what they say comes through, and what is broken is told field by field. */
class AnswerRequestTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/request");
    private static final AnswerRequest REQUEST = new AnswerRequest(
            "Coordinator, Ministry of Commerce",
            "ecommerce.unit@commerce.example",
            "Dear colleagues,\nan estimate is fine.",
            Optional.of(LocalDate.of(2026, 9, 18)),
            true);

    private final ZipExchangeFile files = new ZipExchangeFile(() -> "1.0.0");

    @TempDir
    Path folder;

    private static ExchangePackage asking(AnswerRequest request) {
        Copy copy = new Copy(
                Offices.SAMOA,
                Offices.FRAMEWORK.ref(),
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                List.of());
        ExchangeScope scope = new ExchangeScope.Part(new SectionId("access"));
        return new ExchangePackage(Offices.FRAMEWORK, List.of(copy), scope, false, Instant.EPOCH, "Dara")
                .asking(request);
    }

    private Parsed<ExchangePackage> read(byte[] file, String password) throws IOException {
        Path path = Files.write(folder.resolve("asks.readiness"), file);
        return files.read(path.toString(), password.toCharArray());
    }

    /** Also without a request: that is what goes back. */
    @Test
    void several_bodies_are_asked_in_one_file() throws IOException {
        ExchangeScope scope = new ExchangeScope.Asked(List.of("A ministry", "A ministry and customs"));
        ExchangePackage whole = asking(REQUEST);
        ExchangePackage back =
                new ExchangePackage(whole.framework(), whole.copies(), scope, false, Instant.EPOCH, "Dara");
        for (ExchangePackage contents : List.of(back, back.asking(REQUEST))) {
            byte[] file = files.write(contents, new char[0]);
            assertThat(manifest(file)).contains("\"format\" : 8");
            assertThat(read(file, "").value().asked()).isEqualTo(contents.asked());
        }
    }

    @Test
    void what_several_files_asked_goes_back_in_one() throws IOException {
        ExchangeScope access = new ExchangeScope.Part(new SectionId("access"));
        ExchangeScope scope = ExchangeScope.together(List.of(new ExchangeScope.Asked("A ministry"), access, access));
        ExchangePackage whole = asking(REQUEST);
        byte[] file = files.write(
                new ExchangePackage(whole.framework(), whole.copies(), scope, false, Instant.EPOCH, "Dara"),
                new char[0]);
        assertThat(manifest(file)).contains("\"format\" : 9");
        assertThat(read(file, "").value().scope())
                .isEqualTo(new ExchangeScope.Several(List.of(access, new ExchangeScope.Asked("A ministry"))));
        assertThat(read(changed(file, text -> text.replace("\"access\"", "\"nowhere\"")), "")
                        .problems())
                .extracting(Problem::key)
                .containsExactly("problem.exchange.section");
    }

    @Test
    void what_is_asked_comes_through_with_and_without_a_password() throws IOException {
        AnswerRequest least = new AnswerRequest("Coordinator", "", "", Optional.empty(), false);
        for (AnswerRequest request : List.of(REQUEST, least)) {
            for (String password : List.of("", "several words")) {
                byte[] file = files.write(asking(request), password.toCharArray());
                assertThat(read(file, password).value().asked())
                        .isEqualTo(new AskedPart(
                                new ExchangeScope.Part(new SectionId("access")),
                                Optional.of(request),
                                Optional.of(Instant.EPOCH)));
            }
        }
    }

    @Test
    void what_goes_stays_asked_without_its_files_and_its_plan() {
        assertThat(asking(REQUEST).withoutPlans().withoutFiles().request()).contains(REQUEST);
    }

    /** Format 6 is the last that they know. */
    @Test
    void earlier_versions_are_told_that_it_is_newer() throws IOException {
        byte[] file = files.write(asking(REQUEST));
        assertThat(manifest(file)).contains("\"format\" : 7");
        assertThat(read(changed(file, text -> text.replace("\"request\"", "\"demand\"")), "")
                        .problems())
                .extracting(Problem::where, Problem::key)
                .containsExactly(tuple("manifest.json: $.request", "problem.field.missing"));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_problem_is_told_with_its_field_and_what_was_expected(String name) throws IOException {
        String broken = Files.readString(FOLDER.resolve(name + ".json"));
        byte[] file = changed(files.write(asking(REQUEST)), text -> {
            int from = text.indexOf("\"request\" : ") + 12;
            int to = text.indexOf("\"framework\"");
            return text.substring(0, from) + broken + "," + text.substring(to);
        });
        Parsed<ExchangePackage> read = read(file, "");
        BrokenFrameworksTest.assertProblems(
                read.isSound() ? List.of() : read.problems(), Files.readAllLines(FOLDER.resolve(name + ".txt")));
    }

    private static String manifest(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With another manifest, which is its first entry. */
    private static byte[] changed(byte[] file, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(copy)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] contents = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean isManifest = entry.getName().equals("manifest.json");
                String text = new String(contents, StandardCharsets.UTF_8);
                to.write(isManifest ? change.apply(text).getBytes(StandardCharsets.UTF_8) : contents);
                to.closeEntry();
            }
        }
        return copy.toByteArray();
    }
}
