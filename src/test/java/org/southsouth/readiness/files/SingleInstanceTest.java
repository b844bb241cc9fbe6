package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    private static final String FILE = Path.of("a b.readiness").toAbsolutePath().toString();

    @TempDir
    Path data;

    private static SingleInstance claimed(Path data) {
        return SingleInstance.claim(data).orElseThrow();
    }

    private Path request(String name, byte[] contents) throws IOException {
        return Files.write(Files.createDirectories(data.resolve("to-open")).resolve(name), contents);
    }

    @Test
    void the_first_has_the_folder_until_it_is_closed() throws IOException {
        SingleInstance first = claimed(data.resolve("new"));
        assertThat(SingleInstance.claim(data.resolve("new"))).isEmpty();
        first.close();
        assertThat(SingleInstance.claim(data.resolve("new"))).isPresent();
    }

    @Test
    void what_is_asked_for_is_handed_out_once() throws IOException {
        SingleInstance first = claimed(data);
        String strange = Path.of("/tmp/a b\nx;y").toString();
        SingleInstance.Request request = SingleInstance.ask(data, List.of(FILE, strange));
        assertThat(request.isTaken()).isFalse();
        assertThat(first.asked()).containsExactly(List.of(FILE, strange));
        assertThat(request.isTaken()).isTrue();
        assertThat(first.asked()).isEmpty();
    }

    @Test
    void without_files_the_window_is_only_asked_to_come_to_the_front() throws IOException {
        SingleInstance first = claimed(data);
        SingleInstance.ask(data, List.of());
        assertThat(first.asked()).containsExactly(List.of());
    }

    private static void age(Path file, long seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    @Test
    void what_was_left_long_ago_is_forgotten_and_what_came_just_before_is_not() throws IOException {
        SingleInstance.Request old = SingleInstance.ask(data, List.of(FILE));
        age(old.files().get(0), 3_000_000);
        Path half = request("half.paths.part", new byte[10]);
        age(half, 3_000_000);
        Path halfNow = request("now.paths.part", new byte[10]);
        age(SingleInstance.ask(data, List.of(FILE)).files().get(0), 600_000);
        assertThat(claimed(data).asked()).containsExactly(List.of(FILE));
        assertThat(old.isTaken()).isTrue();
        assertThat(half).doesNotExist();
        assertThat(halfNow).exists();
    }

    @Test
    void many_names_are_all_handed_on() throws IOException {
        SingleInstance first = claimed(data);
        List<String> many = IntStream.range(0, 450)
                .mapToObj(
                        i -> Path.of("/" + "a".repeat(200) + i).toAbsolutePath().toString())
                .toList();
        SingleInstance.Request request = SingleInstance.ask(data, many);
        assertThat(request.isTaken()).isFalse();
        assertThat(first.asked().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(many);
        assertThat(request.isTaken()).isTrue();
        assertThat(request.withdraw()).isFalse();
    }

    @Test
    void names_that_are_too_long_together_are_refused_and_nothing_is_left() {
        List<String> long200 = Collections.nCopies(200, "/" + "a".repeat(6000));
        assertThatThrownBy(() -> SingleInstance.ask(data, long200)).isInstanceOf(IOException.class);
        assertThat(claimed(data).asked()).isEmpty();
    }

    @Test
    void a_request_can_be_withdrawn() throws IOException {
        SingleInstance first = claimed(data);
        assertThat(SingleInstance.ask(data, List.of(FILE)).withdraw()).isTrue();
        assertThat(first.asked()).isEmpty();
    }

    @Test
    void only_whole_paths_are_taken_from_a_request_and_not_too_many() throws IOException {
        SingleInstance first = claimed(data);
        request("1.paths", "relative.readiness\0../up\0".getBytes(StandardCharsets.UTF_8));
        assertThat(first.asked()).containsExactly(List.of());
        request("2.paths", String.join("\0", Collections.nCopies(300, "/a")).getBytes(StandardCharsets.UTF_8));
        assertThat(first.asked().get(0)).hasSize(200);
        request("3.paths", ("/" + "a".repeat(40_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(first.asked()).containsExactly(List.of());
        request("4.paths", new byte[] {(byte) 0xC3, 0x28, 0, '/', 'a'});
        assertThat(first.asked()).containsExactly(List.of("/a"));
    }

    @Test
    void a_request_that_is_too_large_is_removed_unread() throws IOException {
        SingleInstance first = claimed(data);
        Path large = request("5.paths", new byte[1_100_000]);
        assertThat(first.asked()).containsExactly(List.of());
        assertThat(large).doesNotExist();
    }

    @Test
    void a_link_a_folder_and_another_file_are_no_request() throws IOException {
        SingleInstance first = claimed(data);
        Path secret = Files.writeString(data.resolve("secret"), FILE);
        Files.createSymbolicLink(request("x", new byte[0]).resolveSibling("6.paths"), secret);
        Files.createDirectory(data.resolve("to-open/7.paths"));
        request("8.txt", FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(first.asked()).isEmpty();
        assertThat(secret).exists();
    }

    @Test
    void a_flood_is_taken_in_portions() throws IOException {
        SingleInstance first = claimed(data);
        for (int i = 0; i < 50; i++) {
            SingleInstance.ask(data, List.of(FILE));
        }
        assertThat(first.asked()).hasSize(20);
        assertThat(first.asked()).hasSize(20);
        assertThat(first.asked()).hasSize(10);
    }

    @Test
    void a_folder_that_leads_elsewhere_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("1.paths"), FILE);
        Files.createSymbolicLink(data.resolve("to-open"), elsewhere);
        assertThat(claimed(data).asked()).isEmpty();
        assertThat(elsewhere.resolve("1.paths")).exists();
    }

    @Test
    void where_the_folder_cannot_hold_a_lock_the_window_opens_all_the_same() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "x");
        SingleInstance without = claimed(file);
        assertThat(without.asked()).isEmpty();
        Files.createDirectories(data.resolve("odd/window.lock"));
        assertThat(SingleInstance.claim(data.resolve("odd"))).isPresent();
    }

    /** The log file is not set up then, so all of it would stand on the terminal. */
    @Test
    void that_there_is_no_lock_is_one_line_without_a_stack_trace() throws IOException {
        List<LogRecord> told = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(SingleInstance.class.getName());
        log.addHandler(listener);
        try {
            Files.createDirectories(data.resolve("window.lock"));
            assertThat(SingleInstance.claim(data)).isPresent();
        } finally {
            log.removeHandler(listener);
        }
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.getThrown()).isNull();
            assertThat(one.getMessage()).startsWith("no lock for the window").doesNotContain("\n");
        });
    }
}
