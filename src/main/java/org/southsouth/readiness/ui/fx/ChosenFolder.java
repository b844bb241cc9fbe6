package org.southsouth.readiness.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * Where a dialog for files begins: in the folder that somebody chose last, also before the start, else among their documents, else
 * at their home, and never among the application's own files. Left alone it would begin where the program stands, which a new version takes away. Window thread.
 */
final class ChosenFolder {
    private final Path home;
    private final Consumer<String> keep;
    private final Predicate<Path> isOwn;
    private @Nullable Path last;

    /**
     * {@code before} is the folder of an earlier start, and {@code keep} is told each one that is chosen in a dialog. No dialog
     * begins where {@code isOwn} says that the application keeps its files.
     */
    ChosenFolder(Path home, Optional<String> before, Consumer<String> keep, Predicate<Path> isOwn) {
        this.isOwn = isOwn;
        this.home = home;
        this.last = before.map(Path::of).orElse(null);
        this.keep = keep;
    }

    /** Empty where nothing of it is there: then the system decides. */
    Optional<File> start() {
        Optional<Path> chosen = Optional.ofNullable(last).filter(isOwn.negate());
        return Stream.of(chosen, Optional.of(home.resolve("Documents")), Optional.of(home))
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
        Path before = last;
        beginBeside(chosen);
        Path now = last;
        if (now != null && !now.equals(before)) {
            keep.accept(now.toString());
        }
    }

    /** For now: a file that was opened may lie where a mail program puts what it shows. */
    void beginBeside(File file) {
        File folder = file.isDirectory() ? file : file.getParentFile();
        last = folder == null ? null : folder.toPath();
    }
}
