package org.southsouth.readiness.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * Whether the file that is written to is still the one that was opened. Where a system lets go of a name while a file is open, a
 * program that puts files in step takes it away or puts an older one in its place, and what is written goes to a file that nobody
 * will find. Nothing is known where the system has no numbers for files; there an open file keeps its name.
 */
final class SameFile {
    /** Both copies of the header, see {@link FileCheck}. */
    private static final int HEADER_BYTES = 8192;

    private static final Pattern CREATED = Pattern.compile("\\bcreated:([0-9a-f]{1,16})\\b");
    private static final Pattern VERSION = Pattern.compile("\\bversion:([0-9a-f]{1,16})\\b");
    private static final int LOOKS = 3;

    private @Nullable Object key;
    private Header header = Header.NONE;

    /** What H2 wrote first, and the newest state that the header names; it names none older again. None where it is encrypted. */
    private record Header(String created, long version) {
        private static final Header NONE = new Header("", 0);

        boolean isOlderThan(Header other) {
            boolean areKnown = !created.isEmpty() && !other.created.isEmpty();
            return areKnown && (!created.equals(other.created) || version < other.version);
        }
    }

    /** It was just opened. */
    void remember(Path file) {
        try {
            key = key(file);
            header = key == null ? Header.NONE : header(file);
        } catch (IOException e) {
            forget();
        }
    }

    /** It is closed, or another one takes its place. */
    void forget() {
        key = null;
        header = Header.NONE;
    }

    /** Fails with {@code REPLACED} where another file stands in its place, or none. */
    void pass(Path file) {
        if (key == null) {
            return;
        }
        try {
            if (!key.equals(key(file)) || isOlder(file)) {
                throw replaced(file);
            }
        } catch (NoSuchFileException e) {
            throw replaced(file);
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot look at", file, e);
        }
    }

    /** Looks again where it seems so: H2 may be writing the header just now. */
    private boolean isOlder(Path file) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            Header now = header(file);
            if (!now.isOlderThan(header)) {
                header = now.created().isEmpty() ? header : now;
                return false;
            }
        }
        return true;
    }

    private static StoreException replaced(Path file) {
        return new StoreException(
                Reason.REPLACED, "another file stands there than the one that is open: " + file, null);
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static Header header(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(HEADER_BYTES);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher created = CREATED.matcher(text);
        return text.startsWith("H:") && created.find() ? new Header(created.group(1), version(text)) : Header.NONE;
    }

    private static long version(String text) {
        long newest = 0;
        Matcher version = VERSION.matcher(text);
        while (version.find()) {
            newest = Math.max(newest, Long.parseUnsignedLong(version.group(1), 16));
        }
        return newest;
    }
}
