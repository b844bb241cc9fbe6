package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenFolderTest {
    @TempDir
    private Path home;

    @Test
    void dialogs_begin_among_the_documents_or_at_home() throws IOException {
        ChosenFolder folder = new ChosenFolder(home);
        assertThat(folder.start()).contains(home.toFile());
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(folder.start()).contains(documents.toFile());
        assertThat(new ChosenFolder(home.resolve("none")).start()).isEmpty();
    }

    @Test
    void dialogs_begin_where_the_last_one_ended_as_long_as_that_is_there() throws IOException {
        ChosenFolder folder = new ChosenFolder(home);
        Path stick = Files.createDirectory(home.resolve("stick"));
        folder.remember(stick.resolve("scorecard.pdf").toFile());
        assertThat(folder.start()).contains(stick.toFile());
        Files.delete(stick);
        assertThat(folder.start()).contains(home.toFile());
    }
}
