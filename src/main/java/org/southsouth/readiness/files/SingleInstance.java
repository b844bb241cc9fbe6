package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One window for each data folder. A second start leaves the names of its files in the folder {@code to-open}, where the
 * window that is open looks for them. No port is opened and nothing listens: only somebody who may write to the data
 * folder, and so could change the data itself, can ask for anything; and all that can be asked for is to look at a file,
 * as with <em>Open</em>. Blocks; any thread.
 */
public final class SingleInstance implements AutoCloseable {
    public static final String LOCK = "window.lock";
    public static final String FOLDER = "to-open";
    private static final String ENDING = ".paths";
    private static final String UNFINISHED = ".part";
    private static final int BYTES = 1024 * 1024;
    private static final int MOST_FILES = 200;
    private static final int LONGEST = 32_767;
    private static final int MOST_AT_ONCE = 20;
    /**
     * Nobody means a request any more after so long. Not less, since a window that is closed leaves what it has not opened for
     * the next start.
     */
    private static final long STALE_MILLIS = 30 * 24 * 60 * 60_000L;

    private final Path requests;
    private final @Nullable FileChannel lock;
    private final Set<Path> stuck = new HashSet<>();

    private SingleInstance(Path requests, @Nullable FileChannel lock) {
        this.requests = requests;
        this.lock = lock;
    }

    /**
     * Empty where a window is open with this data folder. Where the folder cannot be written to, nobody is kept from
     * opening a window: it says itself what is wrong. At most once in a process.
     */
    public static Optional<SingleInstance> claim(Path data) {
        Path requests = data.resolve(FOLDER);
        try {
            Files.createDirectories(data);
            FileChannel channel = lock(data.resolve(LOCK));
            if (channel == null) {
                return Optional.empty();
            }
            return Optional.of(new SingleInstance(requests, channel));
        } catch (IOException e) {
            // The log file is not set up yet, so this goes to the terminal: a line, without the exception.
            LoggerFactory.getLogger(SingleInstance.class).warn("no lock for the window: {}", e.toString());
            return Optional.of(unclaimed(data));
        }
    }

    /** For a window beside one that does not answer: hears of no second start. */
    public static SingleInstance unclaimed(Path data) {
        return new SingleInstance(data.resolve(FOLDER), null);
    }

    /** Null where somebody else has it. */
    private static @Nullable FileChannel lock(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isPlain(file)) {
            throw new RegularFile.IrregularException(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            @Nullable FileLock taken = channel.tryLock();
            if (taken != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LoggerFactory.getLogger(SingleInstance.class).debug("a window of this process has it", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /**
     * Puts the request for these files down for the window that is open; without any, only to be brought to the front.
     * Fails where the folder cannot be written to, or the names are too long together.
     */
    public static Request ask(Path data, List<String> files) throws IOException {
        Path requests = data.resolve(FOLDER);
        Files.createDirectories(requests);
        List<Path> written = new ArrayList<>();
        for (int first = 0; first == 0 || first < files.size(); first += MOST_FILES) {
            written.add(write(requests, files.subList(first, Math.min(files.size(), first + MOST_FILES))));
        }
        return new Request(List.copyOf(written));
    }

    private static Path write(Path requests, List<String> files) throws IOException {
        byte[] bytes = String.join("\0", files).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BYTES) {
            throw new IOException("names of files too long to be handed on: " + bytes.length);
        }
        Path whole = requests.resolve(UUID.randomUUID() + ENDING);
        Path part = whole.resolveSibling(whole.getFileName() + UNFINISHED);
        Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
        return Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One that was put down, in as many files as its names need. */
    public record Request(List<Path> files) {
        /** The window has taken all of it. */
        public boolean isTaken() {
            return files.stream().noneMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
        }

        /** Takes back what nobody took; false where there was nothing left to take back. */
        public boolean withdraw() throws IOException {
            boolean isLeft = false;
            for (Path file : files) {
                isLeft |= Files.deleteIfExists(file);
            }
            return isLeft;
        }
    }

    /**
     * What second starts asked for since the last call, one list each, absolute paths; each is handed out once. What was
     * left by a process that ended long ago is removed and not handed out. What is no request of ours is passed over and
     * stays.
     */
    public List<List<String>> asked() {
        List<List<String>> asked = new ArrayList<>();
        if (lock == null || !Files.isDirectory(requests, LinkOption.NOFOLLOW_LINKS)) {
            return asked;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(requests, "*{" + ENDING + "," + UNFINISHED + "}")) {
            for (Path request : found) {
                if (asked.size() < MOST_AT_ONCE && isPlain(request) && !stuck.contains(request)) {
                    take(request).ifPresent(asked::add);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LoggerFactory.getLogger(SingleInstance.class).warn("files to open were not taken", e);
        }
        return asked;
    }

    /** Gone before it counts, so that what cannot be removed is not opened again and again. */
    private Optional<List<String>> take(Path request) {
        try {
            boolean isStale = System.currentTimeMillis()
                            - Files.getLastModifiedTime(request).toMillis()
                    > STALE_MILLIS;
            if (!isStale && request.toString().endsWith(UNFINISHED)) {
                return Optional.empty();
            }
            byte[] bytes = isStale || Files.size(request) > BYTES ? new byte[0] : RegularFile.read(request, BYTES);
            Files.delete(request);
            return isStale ? Optional.empty() : Optional.of(paths(bytes));
        } catch (IOException e) {
            stuck.add(request);
            LoggerFactory.getLogger(SingleInstance.class).warn("a request for files cannot be taken", e);
            return Optional.empty();
        }
    }

    private static List<String> paths(byte[] bytes) {
        return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\0", -1))
                .filter(SingleInstance::isPath)
                .limit(MOST_FILES)
                .toList();
    }

    private static boolean isPath(String text) {
        try {
            return text.length() <= LONGEST && Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
