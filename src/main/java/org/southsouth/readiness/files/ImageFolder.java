package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.support.PackedTexts;

/** The folder in which the installed program lies, as its launcher names it. */
public final class ImageFolder implements PackedTexts {
    private static final String LICENCES = "THIRD-PARTY.txt";
    private static final String BILL = "bom.json";
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Optional<Path> folder;

    /** Without a name, and with one that no folder can have, there are no texts. */
    public ImageFolder(@Nullable String name) {
        this.folder =
                Optional.ofNullable(name).filter(named -> !named.isBlank()).flatMap(ImageFolder::path);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> licences() {
        return file(LICENCES).map(Path::toString);
    }

    @Override
    public Optional<String> bill() {
        return file(BILL).map(Path::toString);
    }

    private Optional<Path> file(String name) {
        return folder.map(in -> in.resolve(name)).filter(Files::isRegularFile);
    }

    @Override
    public Parsed<String> licenceText() {
        Path file = folder.map(in -> in.resolve(LICENCES)).orElse(Path.of(LICENCES));
        try {
            return Parsed.of(new String(RegularFile.read(file, LARGEST), StandardCharsets.UTF_8));
        } catch (RegularFile.TooLargeException e) {
            return refused(file, "problem.packed.large");
        } catch (IOException e) {
            return refused(file, "problem.packed.unreadable");
        }
    }

    private static Parsed<String> refused(Path file, String key) {
        return Parsed.refused(List.of(Problem.of(file.toString(), key)));
    }
}
