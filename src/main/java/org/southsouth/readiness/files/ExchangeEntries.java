package org.southsouth.readiness.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP from outside, in memory. Only the names of our own are taken, so that none can lead anywhere; what
 * an entry says of its size is not believed, but counted.
 */
final class ExchangeEntries {
    static final long FILE_BYTES = 32L << 20;
    static final int ENTRY_BYTES = 16 << 20;
    /** Our own texts shrink to a fifth or a tenth. */
    static final int RATIO = 200;

    /** Below this nobody is harmed by any ratio. */
    private static final int SMALL = 64 << 10;

    private static final Set<String> NAMES =
            Set.of(ZipExchangeFile.MANIFEST, ZipExchangeFile.ASSESSMENTS, ZipExchangeFile.FRAMEWORK);
    private static final int ENCRYPTED = 1;

    private ExchangeEntries() {}

    static Map<String, byte[]> read(String file, Problems problems) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                problems.add(file, "problem.exchange.other");
            } else if (Files.size(path) > FILE_BYTES) {
                problems.add(file, "problem.exchange.large", Long.toString(FILE_BYTES >> 20));
            } else if (isEncrypted(path)) {
                problems.add(file, "problem.exchange.password");
            } else {
                return read(path, file, problems);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add(file, "problem.exchange.absent");
        } catch (ZipException e) {
            problems.add(file, "problem.exchange.other");
        } catch (IOException e) {
            problems.add(file, "problem.exchange.unreadable");
        }
        return Map.of();
    }

    /** The first entry's flag; a ZIP with a password has it on every entry. */
    private static boolean isEncrypted(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            byte[] head = input.readNBytes(8);
            return head.length == 8 && head[0] == 'P' && head[1] == 'K' && (head[6] & ENCRYPTED) != 0;
        }
    }

    private static Map<String, byte[]> read(Path path, String file, Problems problems) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> all = zip.size() > NAMES.size() ? List.of() : Collections.list(zip.entries());
            if (zip.size() > NAMES.size()) {
                problems.add(file, "problem.exchange.count", Integer.toString(NAMES.size()));
            }
            for (ZipEntry entry : all) {
                if (!NAMES.contains(entry.getName())) {
                    problems.add(file, "problem.exchange.entry", Excerpt.of(entry.getName()));
                } else if (entries.containsKey(entry.getName())) {
                    problems.add(file, "problem.exchange.twice", entry.getName());
                } else {
                    byte[] contents = contents(zip, entry);
                    if (contents == null) {
                        problems.add(file, "problem.exchange.bomb", entry.getName());
                        return entries;
                    }
                    entries.put(entry.getName(), contents);
                }
            }
        }
        return entries;
    }

    /** Null where it is larger than any of ours. */
    private static byte @Nullable [] contents(ZipFile zip, ZipEntry entry) throws IOException {
        long most = Math.min(ENTRY_BYTES, Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * RATIO));
        try (InputStream input = zip.getInputStream(entry)) {
            ByteArrayOutputStream contents = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            for (int read = input.read(part); read >= 0; read = input.read(part)) {
                contents.write(part, 0, read);
                if (contents.size() > most) {
                    return null;
                }
            }
            return contents.toByteArray();
        }
    }
}
