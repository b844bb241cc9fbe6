package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenFolderTest {
    @TempDir
    private Path home;

    private final List<String> kept = new ArrayList<>();

    @Test
    void dialogs_begin_among_the_documents_or_at_home() throws IOException {
        ChosenFolder folder = new ChosenFolder(home, Optional.empty(), kept::add, own -> false);
        assertThat(folder.start()).contains(home.toFile());
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(folder.start()).contains(documents.toFile());
        assertThat(new ChosenFolder(home.resolve("none"), Optional.empty(), kept::add, own -> false).start())
                .isEmpty();
    }

    @Test
    void dialogs_begin_where_the_last_one_ended_as_long_as_that_is_there() throws IOException {
        ChosenFolder folder = new ChosenFolder(home, Optional.empty(), kept::add, own -> false);
        Path stick = Files.createDirectory(home.resolve("stick"));
        folder.remember(stick.resolve("scorecard.pdf").toFile());
        assertThat(folder.start()).contains(stick.toFile());
        Files.delete(stick);
        assertThat(folder.start()).contains(home.toFile());
    }

    @Test
    void the_folder_of_an_earlier_start_counts_while_it_is_there_and_a_chosen_one_is_kept_once() throws IOException {
        Path answers = Files.createDirectory(home.resolve("answers"));
        ChosenFolder folder = new ChosenFolder(home, Optional.of(answers.toString()), kept::add, own -> false);
        assertThat(folder.start()).contains(answers.toFile());
        folder.remember(answers.resolve("back.readiness").toFile());
        assertThat(kept).isEmpty();
        Path mail = Files.createDirectory(home.resolve("mail"));
        folder.beginBeside(mail.resolve("asked.readiness").toFile());
        assertThat(folder.start()).contains(mail.toFile());
        assertThat(kept).isEmpty();
        folder.remember(home.resolve("a.pdf").toFile());
        folder.remember(home.resolve("b.pdf").toFile());
        assertThat(kept).containsExactly(home.toString());
        Files.delete(answers);
        assertThat(new ChosenFolder(home, Optional.of(answers.toString()), kept::add, own -> false).start())
                .contains(home.toFile());
    }

    @Test
    void no_dialog_begins_among_the_files_of_the_application() throws IOException {
        Path sample = Files.createDirectories(home.resolve("data").resolve("sample"));
        Predicate<Path> isOwn = folder -> folder.startsWith(home.resolve("data"));
        ChosenFolder folder = new ChosenFolder(home, Optional.of(sample.toString()), kept::add, isOwn);
        assertThat(folder.start()).contains(home.toFile());
        folder.beginBeside(sample.resolve("sent.readiness").toFile());
        assertThat(folder.start()).contains(home.toFile());
    }
}
