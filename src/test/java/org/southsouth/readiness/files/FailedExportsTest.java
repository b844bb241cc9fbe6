package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.FileException.Reason;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.ReportSamples;

/** Reports of every format on their way to a disk that fails: told by its reason, the old file whole, nothing left over. */
class FailedExportsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_replaces_the_older_one_byte_for_byte(ReportFormat format) throws IOException {
        Path file = old(format);
        byte[] report = report(format);

        new WholeFile().write(file.toString(), report);

        assertThat(Files.readAllBytes(file)).isEqualTo(report);
        assertThat(names(folder)).containsExactly(file.getFileName().toString());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_disk_that_fills_up_anywhere_leaves_the_old_file(ReportFormat format) throws IOException {
        byte[] report = report(format);
        for (int written : List.of(0, 1, report.length / 2, report.length - 1)) {
            Path file = old(format);
            WholeFile full = new WholeFile((beside, contents) -> {
                Files.write(beside, Arrays.copyOf(contents, written));
                throw new FileSystemException(beside.toString(), null, "No space left on device");
            });
            assertFails(full, file, report, Reason.DISK_FULL);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_cut_short_without_a_word_is_found_when_it_is_read_back(ReportFormat format) throws IOException {
        byte[] report = report(format);
        assertFails(
                new WholeFile((beside, contents) -> Files.write(beside, Arrays.copyOf(contents, contents.length - 1))),
                old(format),
                report,
                Reason.NOT_KEPT);
        assertFails(
                new WholeFile((beside, contents) -> {
                    byte[] turned = contents.clone();
                    turned[turned.length / 2] ^= 1;
                    Files.write(beside, turned);
                }),
                old(format),
                report,
                Reason.NOT_KEPT);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_file_open_elsewhere_and_a_folder_that_takes_nothing_are_told(ReportFormat format) throws IOException {
        byte[] report = report(format);
        assertFails(
                new WholeFile(Files::write, (from, to) -> {
                    throw new AccessDeniedException(to.toString());
                }),
                old(format),
                report,
                Reason.IN_USE);
        assertFails(
                new WholeFile((beside, contents) -> {
                    throw new AccessDeniedException(beside.toString());
                }),
                old(format),
                report,
                Reason.READ_ONLY);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_folder_that_vanished_after_it_was_chosen_is_told_and_not_made_again(ReportFormat format) throws IOException {
        Path chosen = Files.createDirectory(folder.resolve("stick"));
        Path file = chosen.resolve("card." + format.ending());
        byte[] report = report(format);
        Files.delete(chosen);

        assertThat(reason(new WholeFile(), file, report)).isEqualTo(Reason.NO_SUCH_FOLDER);
        assertThat(names(folder)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_folder_of_that_name_stays_with_what_is_in_it(ReportFormat format) throws IOException {
        Path taken = Files.createDirectory(folder.resolve("card." + format.ending()));
        Files.writeString(taken.resolve("inside"), "old");

        assertThat(reason(new WholeFile(), taken, report(format))).isEqualTo(Reason.FAILED);
        assertThat(taken.resolve("inside")).hasContent("old");
        assertThat(names(folder)).containsExactly(taken.getFileName().toString());
    }

    private void assertFails(WholeFile wholeFile, Path file, byte[] report, Reason expected) throws IOException {
        assertThat(reason(wholeFile, file, report)).isEqualTo(expected);
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly(file.getFileName().toString());
    }

    private static Reason reason(WholeFile wholeFile, Path file, byte[] report) {
        return catchThrowableOfType(FileException.class, () -> wholeFile.write(file.toString(), report))
                .reason();
    }

    private Path old(ReportFormat format) throws IOException {
        return Files.writeString(folder.resolve("card." + format.ending()), "old");
    }

    private static byte[] report(ReportFormat format) {
        return ReportSamples.reports().scorecard(ReportSamples.entry("KHM", "2026", ReportSamples.good()), format);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
