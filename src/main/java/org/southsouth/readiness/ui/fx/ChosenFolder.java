package org.southsouth.readiness.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * Where a dialog for files begins: in the folder that somebody chose last since the start, else among their documents, else
 * at their home. Left alone it would begin where the program stands, which a new version takes away. Window thread.
 */
final class ChosenFolder {
    private final Path home;
    private @Nullable Path last;

    ChosenFolder(Path home) {
        this.home = home;
    }

    /** Empty where nothing of it is there: then the system decides. */
    Optional<File> start() {
        return Stream.of(Optional.ofNullable(last), Optional.of(home.resolve("Documents")), Optional.of(home))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .map(Path::toFile);
    }

    FileChooser begin(FileChooser chooser) {
        start().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    void remember(File chosen) {
        File folder = chosen.isDirectory() ? chosen : chosen.getParentFile();
        last = folder == null ? null : folder.toPath();
    }
}
