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
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.merge.ExchangeFile;

/**
 * The entries of a ZIP from outside: the texts in memory, and of attached files only the names. Only the names of our own are
 * taken, so that none can lead anywhere; what an entry says of its size is not believed, but counted. A password changes none
 * of this.
 */
final class ExchangeEntries {
    private static final long TEXT_BYTES = 32L << 20;

    static final long FILE_BYTES = TEXT_BYTES + AttachedFiles.PARCEL_BYTES;
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

    /** Of the header of an entry: the length of its name, and the name. */
    private static final int NAME_LENGTH_AT = 26;

    private static final int NAME_AT = 30;
    private static final int LONGEST_NAME = 100;

    private static final int MOST_ENTRIES = MOST.size() + AttachedFiles.PER_PARCEL;

    private final String file;
    private final Problems problems;
    private final Map<String, byte[]> read = new HashMap<>();
    private final Set<String> evidence = new TreeSet<>();

    /** The texts by name, and the names of the attached files. */
    record Found(Map<String, byte[]> texts, Set<String> evidence) {}

    /** Done while a file is open. */
    interface Work {
        void on(List<Entry> entries) throws IOException;
    }

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
    static Found read(String file, char[] password, Problems problems) {
        ExchangeEntries entries = new ExchangeEntries(file, problems);
        try {
            entries.read(Path.of(file), password);
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add(file, "problem.exchange.absent");
        } catch (TooMany e) {
            problems.add(file, "problem.exchange.count", Integer.toString(MOST_ENTRIES));
        } catch (IOException e) {
            problems.add(file, problem(e));
        }
        return new Found(entries.read, entries.evidence);
    }

    /** One that was found sound before; throws where it is not there or another one by now. */
    static void open(Path path, char[] password, Work work) throws IOException {
        if (isSealed(path)) {
            openSealed(path, password, work);
        } else {
            openPlain(path, work);
        }
    }

    /**
     * Whether the first entry is one of ours: an exchange file under another name, as some mail programs want it. What is wrong with a
     * file is told by whoever reads it.
     */
    static boolean isLikely(String file) {
        try (InputStream input = RegularFile.open(Path.of(file), FILE_BYTES)) {
            byte[] head = input.readNBytes(NAME_AT + LONGEST_NAME);
            if (head.length < NAME_AT) {
                return false;
            }
            int length = (head[NAME_LENGTH_AT] & 0xff) | (head[NAME_LENGTH_AT + 1] & 0xff) << 8;
            String name = new String(head, NAME_AT, Math.min(length, head.length - NAME_AT), StandardCharsets.UTF_8);
            return MOST.containsKey(name) || EvidenceEntries.isOne(name);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static String problem(IOException e) {
        if (SealedZip.isWrongPassword(e)) {
            return ExchangeFile.WRONG_PASSWORD;
        }
        boolean isNoZip = e instanceof ZipException || SealedZip.isNoZip(e);
        return isNoZip ? ExchangeFile.OTHER : "problem.exchange.unreadable";
    }

    private void read(Path path, char[] password) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            problems.add(file, ExchangeFile.OTHER);
        } else if (Files.size(path) > FILE_BYTES) {
            problems.add(file, "problem.exchange.large", Long.toString(FILE_BYTES >> 20));
        } else if (!isSealed(path)) {
            openPlain(path, this::readAll);
        } else if (password.length == 0) {
            problems.add(file, ExchangeFile.NEEDS_PASSWORD);
        } else {
            openSealed(path, password, this::readAll);
        }
    }

    private static boolean isSealed(Path path) throws IOException {
        try (InputStream input = RegularFile.open(path, FILE_BYTES)) {
            return SealedZip.isSealed(input.readNBytes(8));
        }
    }

    private static void openPlain(Path path, Work work) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new TooMany();
            }
            List<Entry> all = new ArrayList<>();
            Collections.list(zip.entries()).forEach(entry -> all.add(new Plain(zip, entry)));
            work.on(all);
        }
    }

    private static void openSealed(Path path, char[] password, Work work) throws IOException {
        if (SealedZip.count(path) > MOST_ENTRIES) {
            throw new TooMany();
        }
        try (var zip = SealedZip.open(path, password)) {
            work.on(SealedZip.entries(zip));
        }
    }

    /** More entries than any file of ours has. */
    private static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void readAll(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            if (EvidenceEntries.isOne(entry.name())) {
                if (!evidence.add(entry.name())) {
                    problems.add(file, "problem.exchange.twice", entry.name());
                }
            } else if (!MOST.containsKey(entry.name())) {
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
