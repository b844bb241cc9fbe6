package org.southsouth.readiness.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * The files of one data folder, and how H2 is told to open them. {@code fileSystem} is H2's scheme, usually empty; the key
 * is that of encrypted files, as far as it is known.
 */
record StoreFiles(Path folder, String fileSystem, @Nullable FileKey key) {
    private static final String NAME = "readiness";
    private static final String ENDING = ".mv.db";
    /**
     * A commit is written before it returns. Written space is never used again: after a killed process, H2 2.5.252 puts
     * new states over old ones that its own directory still lists, and where it then closes normally, its next start
     * goes back to before the kill and forgets every commit since ({@link FileCheck} would refuse such a file, {@link
     * Compaction} keeps ours small). No trace file, since it would hold answers; the statements of a save stay parsed;
     * nothing hangs on the end of the process, since the application closes the database itself.
     */
    private static final String OPTIONS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE";

    StoreFiles(Path folder, String fileSystem) {
        this(folder, fileSystem, null);
    }

    /** The same files for somebody who has this key, or none. */
    StoreFiles with(@Nullable FileKey other) {
        return new StoreFiles(folder, fileSystem, other);
    }

    Path database() {
        return folder.resolve(NAME + ENDING);
    }

    /** Where a new or an upgraded database is made, until it is whole. */
    Path work() {
        return folder.resolve(NAME + "-upgrade" + ENDING);
    }

    /**
     * What H2 would take for that database where it is missing, and carry out: the name it gives to one that is being
     * compacted, which we never have it do.
     */
    Path workOfH2() {
        return folder.resolve(NAME + "-upgrade" + ENDING + ".newFile");
    }

    /** Where copies of it lie. */
    Path backups() {
        return folder.resolve("backups");
    }

    /** What was kept of damaged databases, the oldest first. */
    List<Path> damagedCopies() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(NAME + "-damaged-"))
                    .sorted()
                    .toList();
        }
    }

    /** Where a file that cannot be read is kept, for whoever may know more. */
    Path damaged(String stamp) {
        return folder.resolve(NAME + "-damaged-" + stamp + "Z" + ENDING);
    }

    Path lock() {
        return folder.resolve(NAME + ".lock");
    }

    /** A file's name as H2's own file system knows it. */
    String h2Name(Path file) {
        return fileSystem + file;
    }

    /** Through H2's own file system, as everything else is written; made where it is missing. */
    FileChannel writing(Path file) throws IOException {
        return FilePath.get(h2Name(file)).open("rw");
    }

    /** Fails with {@code FOLDER_NAME} where H2 would read the name as another one, or as settings of its own. */
    String url(Path file) {
        refuseNames(file);
        String name = h2Name(file);
        return "jdbc:h2:" + name.substring(0, name.length() - ENDING.length()) + OPTIONS;
    }

    /** A semicolon ends the name in a URL; H2 takes a backslash for a slash on every system. */
    static void refuseNames(Path file) {
        String name = file.toString();
        boolean isSplit = File.separatorChar != '\\' && name.indexOf('\\') >= 0;
        if (isSplit || name.indexOf(';') >= 0) {
            throw new StoreException(Reason.FOLDER_NAME, "a semicolon or backslash in " + name, null);
        }
    }

    /** Before anything opens it: a pipe would keep its reader waiting for ever. */
    static void refuseOther(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(Reason.NO_FILE, "a folder, a device or a pipe: " + file, null);
        }
    }

    /** Before anything is made in it; see {@link #url}. */
    void refuseFolderName() {
        refuseNames(folder);
    }

    /** Opens a file without writing a byte to it. */
    String readingUrl(Path file) {
        return url(file) + ";ACCESS_MODE_DATA=r";
    }

    /**
     * What a file is to be opened with: null where it is plain. Fails with {@code LOCKED} where its key is another than
     * ours, with {@code DAMAGED} where nothing says how its key is made.
     */
    @Nullable
    FileKey keyOf(Path file) throws IOException {
        if (!KeyHeader.isEncrypted(file)) {
            return null;
        }
        KeyHeader header = KeyHeader.in(file)
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, "encrypted in no way of ours: " + file, null));
        if (key == null || !key.fits(header)) {
            throw new StoreException(Reason.LOCKED, "encrypted: " + file, null);
        }
        return key;
    }
}
