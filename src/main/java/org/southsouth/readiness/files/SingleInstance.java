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
import java.util.List;
import java.util.Optional;
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
    private static final String LOCK = "window.lock";
    private static final String FOLDER = "to-open";
    private static final String ENDING = ".paths";
    private static final int BYTES = 64 * 1024;
    private static final int MOST_FILES = 200;
    private static final int LONGEST = 4096;
    private static final int MOST_AT_ONCE = 20;

    private final Path requests;
    private final @Nullable FileChannel lock;

    private SingleInstance(Path requests, @Nullable FileChannel lock) {
        this.requests = requests;
        this.lock = lock;
    }

    /**
     * Empty where a window is open with this data folder. Where the folder cannot be written to, nobody is kept from
     * opening a window: it says itself what is wrong. What an earlier window did not take is forgotten.
     */
    public static Optional<SingleInstance> claim(Path data) {
        Path requests = data.resolve(FOLDER);
        try {
            Files.createDirectories(data);
            FileChannel channel = lock(data.resolve(LOCK));
            if (channel == null) {
                return Optional.empty();
            }
            SingleInstance claimed = new SingleInstance(requests, channel);
            claimed.clear();
            return Optional.of(claimed);
        } catch (IOException e) {
            LoggerFactory.getLogger(SingleInstance.class).warn("no lock for the window", e);
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

    /** Puts the request for these files down for the window that is open; without any, only to be brought to the front. */
    public static Request ask(Path data, List<String> files) throws IOException {
        Path requests = data.resolve(FOLDER);
        Files.createDirectories(requests);
        Path whole = requests.resolve(UUID.randomUUID() + ENDING);
        Path written = whole.resolveSibling(whole.getFileName() + ".part");
        Files.write(written, String.join("\0", files).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        Files.move(written, whole, StandardCopyOption.ATOMIC_MOVE);
        return new Request(whole);
    }

    /** One that was put down. */
    public record Request(Path file) {
        /** The window has taken it. */
        public boolean isTaken() {
            return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        }

        /** Nobody is there to take it. */
        public void withdraw() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /**
     * What second starts asked for since the last call, one list each, absolute paths; each is handed out once. What is
     * no request of ours is passed over and stays.
     */
    public List<List<String>> asked() {
        List<List<String>> asked = new ArrayList<>();
        if (lock == null || !Files.isDirectory(requests, LinkOption.NOFOLLOW_LINKS)) {
            return asked;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(requests, "*" + ENDING)) {
            for (Path request : found) {
                if (asked.size() < MOST_AT_ONCE && isPlain(request)) {
                    asked.add(take(request));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LoggerFactory.getLogger(SingleInstance.class).warn("files to open were not taken", e);
        }
        return asked;
    }

    /** Gone before it counts, so that what cannot be removed is not opened again and again. */
    private static List<String> take(Path request) throws IOException {
        byte[] bytes = Files.size(request) > BYTES ? new byte[0] : RegularFile.read(request, BYTES);
        Files.delete(request);
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

    private void clear() {
        while (!asked().isEmpty()) {
            LoggerFactory.getLogger(SingleInstance.class).debug("an earlier request is forgotten");
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
