package org.southsouth.readiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;

/**
 * New databases for tests that do not ask how one is made: each is a copy of the first, since to make one takes as long as many
 * of these tests.
 */
public final class NewDatabase {
    private static final String FILE = "readiness.mv.db";

    private static byte[] first = new byte[0];

    private NewDatabase() {}

    /** Not open yet. */
    public static FileDatabase in(Path folder) {
        putInto(folder);
        return Database.in(folder, () -> {});
    }

    /** Does nothing in a folder that holds something. */
    public static synchronized void putInto(Path folder) {
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                return;
            }
            if (first.length == 0) {
                first = make();
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), first);
        } catch (IOException e) {
            throw new UncheckedIOException("no database in " + folder, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static byte[] make() throws IOException {
        Path folder = Files.createTempDirectory("readiness");
        try {
            try (FileDatabase database = Database.in(folder, () -> {})) {
                database.open();
            }
            return Files.readAllBytes(folder.resolve(FILE));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
