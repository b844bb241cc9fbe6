package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/** A folder on disk. Links inside it are followed as long as they stay inside it. */
final class DiskFolder implements Folder {
    private final Path root;

    private DiskFolder(Path root) {
        this.root = root;
    }

    /** The folder itself may be a link. */
    static Parsed<DiskFolder> of(String folder) {
        try {
            Path root = Path.of(folder).toRealPath();
            return Files.isDirectory(root)
                    ? Parsed.of(new DiskFolder(root))
                    : refused(folder, "problem.folder.is-file");
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused(folder, "problem.folder.missing");
        } catch (IOException e) {
            return refused(folder, "problem.folder.unreadable");
        }
    }

    @Override
    public Parsed<byte[]> open(String name, String where) {
        try {
            Path file = root.resolve(name).toRealPath();
            if (!file.startsWith(root)) {
                return refused(where, "problem.section.outside", name);
            }
            if (!Files.isRegularFile(file)) {
                return refused(where, "problem.section.no-file", name);
            }
            return read(file, name, where);
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused(where, "problem.section.missing", name);
        } catch (IOException e) {
            return refused(where, "problem.section.unreadable", name);
        }
    }

    /** Reads no more than is allowed even where the file grows meanwhile. */
    private static Parsed<byte[]> read(Path file, String name, String where) throws IOException {
        try {
            return Parsed.of(RegularFile.read(file, LARGEST));
        } catch (RegularFile.TooLargeException e) {
            return refused(where, "problem.section.large", name);
        }
    }

    private static <T> Parsed<T> refused(String where, String key, Object... arguments) {
        return Parsed.refused(List.of(Problem.of(where, key, arguments)));
    }
}
