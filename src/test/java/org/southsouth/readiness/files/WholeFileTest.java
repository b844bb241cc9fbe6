package org.southsouth.readiness.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.FileException.Reason;

class WholeFileTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_new_file_is_written_and_an_old_one_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("a.csv");
        new WholeFile().write(file.toString(), "old".getBytes(UTF_8));
        new WholeFile().write(file.toString(), NEW);
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void an_empty_file_is_a_file() {
        new WholeFile().write(folder.resolve("a").toString(), new byte[0]);
        assertThat(folder.resolve("a")).isEmptyFile();
    }

    @Test
    void a_relative_path_is_one_in_the_working_folder() {
        Path target = Path.of("target/whole-file-test.txt");
        new WholeFile().write(target.toString(), NEW);
        assertThat(target).hasContent("new");
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        new WholeFile().write(link.toString(), NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(reason(new WholeFile(), folder.resolve("no/a"))).isEqualTo(Reason.NO_SUCH_FOLDER);
    }

    @Test
    void a_file_where_a_folder_should_be_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThat(reason(new WholeFile(), file.resolve("b"))).isEqualTo(Reason.NO_SUCH_FOLDER);
    }

    @Test
    void a_folder_is_not_overwritten() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThat(reason(new WholeFile(), inner)).isEqualTo(Reason.FAILED);
        assertThat(inner).isEmptyDirectory();
        assertThat(names()).containsExactly("inner");
    }

    @Test
    void a_disk_that_fills_up_half_way_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        WholeFile full = new WholeFile((beside, contents) -> {
            Files.write(beside, new byte[] {contents[0]});
            throw new FileSystemException(beside.toString(), null, "No space left on device");
        });
        assertThat(reason(full, file)).isEqualTo(Reason.DISK_FULL);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void what_is_read_back_otherwise_than_it_was_written_is_not_put_in_place() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        WholeFile shortened = new WholeFile((beside, contents) -> Files.write(beside, new byte[] {contents[0]}));
        WholeFile changed = new WholeFile((beside, contents) -> Files.write(beside, "nEw".getBytes(UTF_8)));
        assertThat(reason(shortened, file)).isEqualTo(Reason.NOT_KEPT);
        assertThat(reason(changed, file)).isEqualTo(Reason.NOT_KEPT);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void a_folder_that_vanishes_meanwhile_is_told() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        WholeFile late = new WholeFile((beside, contents) -> {
            Files.delete(inner);
            Files.write(beside, contents);
        });
        assertThat(reason(late, inner.resolve("a"))).isEqualTo(Reason.NO_SUCH_FOLDER);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_that_another_program_locks_stays_and_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        WholeFile locked = new WholeFile(Files::write, (from, to) -> {
            throw new AccessDeniedException(to.toString());
        });
        WholeFile used = new WholeFile(Files::write, (from, to) -> {
            throw new FileSystemException(
                    to.toString(),
                    null,
                    "The process cannot access the file because it is being used by another process");
        });
        assertThat(reason(locked, file)).isEqualTo(Reason.IN_USE);
        assertThat(reason(used, file)).isEqualTo(Reason.IN_USE);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void a_file_held_open_is_replaced_or_stays_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        try (InputStream held = Files.newInputStream(file)) {
            Throwable refused = catchThrowable(() -> new WholeFile().write(file.toString(), NEW));
            assertThat(held.readAllBytes()).asString(UTF_8).isEqualTo("old");
            assertThat(file).hasContent(refused == null ? "new" : "old");
        }
        assertThat(names()).containsExactly("a");
    }

    @Test
    void failures_are_told_by_what_can_be_done_about_them() {
        assertThat(reason(failing(new IOException("There is not enough space on the disk")), folder.resolve("a")))
                .isEqualTo(Reason.DISK_FULL);
        assertThat(reason(failing(new IOException("Disk quota exceeded")), folder.resolve("a")))
                .isEqualTo(Reason.DISK_FULL);
        assertThat(reason(failing(new AccessDeniedException("a")), folder.resolve("a")))
                .isEqualTo(Reason.READ_ONLY);
        assertThat(reason(failing(new FileSystemException("a", null, "Read-only file system")), folder.resolve("a")))
                .isEqualTo(Reason.READ_ONLY);
        assertThat(reason(failing(new IOException("something else")), folder.resolve("a")))
                .isEqualTo(Reason.FAILED);
        WholeFile readOnly = new WholeFile((file, contents) -> {
            throw new ReadOnlyFileSystemException();
        });
        assertThat(reason(readOnly, folder.resolve("a"))).isEqualTo(Reason.READ_ONLY);
    }

    @Test
    void a_path_that_is_none_is_told() {
        assertThat(reason(new WholeFile(), "no\0path")).isEqualTo(Reason.FAILED);
    }

    @Test
    void a_device_is_written_to_and_stays_one() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only some systems have a device that is always full");
        assertThat(reason(new WholeFile(), full)).isEqualTo(Reason.DISK_FULL);
        new WholeFile().write("/dev/null", NEW);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    private static WholeFile failing(IOException cause) {
        return new WholeFile((file, contents) -> {
            throw cause;
        });
    }

    private static Reason reason(WholeFile wholeFile, Path file) {
        return reason(wholeFile, file.toString());
    }

    private static Reason reason(WholeFile wholeFile, String file) {
        FileException failure = catchThrowableOfType(FileException.class, () -> wholeFile.write(file, NEW));
        assertThat(failure.file()).isEqualTo(file);
        return failure.reason();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
