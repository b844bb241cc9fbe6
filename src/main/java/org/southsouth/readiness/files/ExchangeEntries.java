package org.southsouth.readiness.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.merge.ExchangeFile;

/**
 * The entries of a ZIP from outside, in memory. Only the names of our own are taken, so that none can lead anywhere; what
 * an entry says of its size is not believed, but counted. A password changes none of this.
 */
final class ExchangeEntries {
    static final long FILE_BYTES = 32L << 20;
    /** Our own texts shrink to a fifth or a tenth. */
    static final int RATIO = 200;

    /** Below this nobody is harmed by any ratio. */
    private static final int SMALL = 64 << 10;

    /** Ours, and how many bytes each may have. */
    private static final Map<String, Integer> MOST = Map.of(
            ZipExchangeFile.MANIFEST,
            1 << 20,
            ZipExchangeFile.ASSESSMENTS,
            16 << 20,
            ZipExchangeFile.FRAMEWORK,
            8 << 20);

    private final String file;
    private final Problems problems;
    private final Map<String, byte[]> read = new HashMap<>();

    private ExchangeEntries(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** One entry, however it is kept in the file. */
    interface Entry {
        String name();

        /** Its size in the file. */
        long packed();

        InputStream open() throws IOException;
    }

    private record Plain(ZipFile zip, ZipEntry entry) implements Entry {
        @Override
        public String name() {
            return entry.getName();
        }

        @Override
        public long packed() {
            return entry.getCompressedSize();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }
    }

    /** An empty password is none. */
    static Map<String, byte[]> read(String file, char[] password, Problems problems) {
        ExchangeEntries entries = new ExchangeEntries(file, problems);
        try {
            entries.read(Path.of(file), password);
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add(file, "problem.exchange.absent");
        } catch (IOException e) {
            problems.add(file, problem(e));
        }
        return entries.read;
    }

    private static String problem(IOException e) {
        if (SealedZip.isWrongPassword(e)) {
            return ExchangeFile.WRONG_PASSWORD;
        }
        boolean isNoZip = e instanceof ZipException || SealedZip.isNoZip(e);
        return isNoZip ? "problem.exchange.other" : "problem.exchange.unreadable";
    }

    private void read(Path path, char[] password) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            problems.add(file, "problem.exchange.other");
        } else if (Files.size(path) > FILE_BYTES) {
            problems.add(file, "problem.exchange.large", Long.toString(FILE_BYTES >> 20));
        } else if (!isSealed(path)) {
            readPlain(path);
        } else if (password.length == 0) {
            problems.add(file, ExchangeFile.NEEDS_PASSWORD);
        } else {
            readSealed(path, password);
        }
    }

    private static boolean isSealed(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            return SealedZip.isSealed(input.readNBytes(8));
        }
    }

    private void readPlain(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (isFew(zip.size())) {
                List<Entry> all = new ArrayList<>();
                Collections.list(zip.entries()).forEach(entry -> all.add(new Plain(zip, entry)));
                readAll(all);
            }
        }
    }

    private void readSealed(Path path, char[] password) throws IOException {
        if (isFew(SealedZip.count(path))) {
            try (var zip = SealedZip.open(path, password)) {
                readAll(SealedZip.entries(zip));
            }
        }
    }

    private boolean isFew(int entries) {
        if (entries > MOST.size()) {
            problems.add(file, "problem.exchange.count", Integer.toString(MOST.size()));
        }
        return entries <= MOST.size();
    }

    private void readAll(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            if (!MOST.containsKey(entry.name())) {
                problems.add(file, "problem.exchange.entry", Excerpt.of(entry.name()));
            } else if (read.containsKey(entry.name())) {
                problems.add(file, "problem.exchange.twice", entry.name());
            } else {
                byte[] contents = contents(entry);
                if (contents == null) {
                    problems.add(file, "problem.exchange.bomb", entry.name());
                    return;
                }
                read.put(entry.name(), contents);
            }
        }
    }

    /** Null where it is larger than any of ours. */
    private static byte @Nullable [] contents(Entry entry) throws IOException {
        long most = Math.min(MOST.getOrDefault(entry.name(), 0), Math.max(SMALL, Math.max(0, entry.packed()) * RATIO));
        try (InputStream input = entry.open()) {
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
