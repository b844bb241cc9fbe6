package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.evidence.FileSignature;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.files.ExchangeEntries.Entry;

/**
 * The attached files in an exchange file, each under {@code evidence/} and its hash. They are read through once, to see that
 * they are what they are said to be, and once more when they are kept; neither memory nor the disk ever has them all.
 */
final class EvidenceEntries {
    static final String FOLDER = "evidence/";

    private static final Pattern NAME = Pattern.compile("evidence/[0-9a-f]{64}");
    private static final int PIECE = 64 << 10;

    private final String file;
    private final char[] password;
    private final Problems problems;

    /** The password is copied, since its owner forgets it. */
    EvidenceEntries(String file, char[] password, Problems problems) {
        this.file = file;
        this.password = password.clone();
        this.problems = problems;
    }

    static String name(String hash) {
        return FOLDER + hash;
    }

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * By hash, those in the file; {@code sums} are what the manifest says of its entries. Adds a problem where one is missing
     * or nobody names it, or where its bytes are others.
     */
    Map<String, FileBytes> read(Set<String> found, Fields sums, List<Copy> copies) {
        Map<String, AttachedFile> named = new HashMap<>();
        copies.forEach(copy -> named.putAll(copy.named()));
        Set<String> told = new TreeSet<>(sums.names());
        told.removeIf(name -> !isOne(name));
        requireSame(found, told);
        Map<String, AttachedFile> expected = new HashMap<>();
        for (String name : found) {
            String hash = name.substring(FOLDER.length());
            AttachedFile attached = named.get(hash);
            if (attached == null) {
                problems.add(name, "problem.exchange.entry", name);
            } else if (!sums.text(name).equals(hash)) {
                problems.add(name, "problem.exchange.checksum", name);
            } else {
                expected.put(name, attached);
            }
        }
        if (AttachedFiles.size(expected.values()) > AttachedFiles.PARCEL_BYTES) {
            problems.add(file, "problem.exchange.evidence", AttachedFiles.megabytes(AttachedFiles.PARCEL_BYTES));
        }
        return problems.isEmpty() && !expected.isEmpty() ? checked(expected) : Map.of();
    }

    private void requireSame(Set<String> found, Set<String> told) {
        told.stream()
                .filter(name -> !found.contains(name))
                .forEach(name -> problems.add(file, "problem.exchange.missing", name));
        found.stream()
                .filter(name -> !told.contains(name))
                .forEach(name -> problems.add(file, "problem.exchange.entry", name));
    }

    private Map<String, FileBytes> checked(Map<String, AttachedFile> expected) {
        try {
            ExchangeEntries.open(Path.of(file), password, entries -> check(entries, expected));
        } catch (IOException | InvalidPathException e) {
            problems.add(file, "problem.exchange.unreadable");
        }
        Map<String, FileBytes> bytes = new HashMap<>();
        expected.keySet().forEach(name -> bytes.put(name.substring(FOLDER.length()), receiver -> hand(name, receiver)));
        return bytes;
    }

    private void check(List<Entry> entries, Map<String, AttachedFile> expected) throws IOException {
        for (Entry entry : entries) {
            AttachedFile attached = expected.get(entry.name());
            if (attached != null && !isWhole(entry, attached)) {
                problems.add(entry.name(), "problem.exchange.checksum", entry.name());
                return;
            }
            if (attached != null && signature(entry).isRunning()) {
                problems.add(entry.name(), "problem.attached.runs", attached.name());
                return;
            }
        }
    }

    private static FileSignature signature(Entry entry) throws IOException {
        try (InputStream input = entry.open()) {
            return new FileSignature(input.readNBytes(FileSignature.BYTES));
        }
    }

    private static boolean isWhole(Entry entry, AttachedFile attached) throws IOException {
        MessageDigest digest = Sha256.digest();
        long most = Math.min(attached.size(), Math.max(0, entry.packed()) * ExchangeEntries.RATIO);
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream input = entry.open()) {
            for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                size += read;
                if (size > most) {
                    return false;
                }
                digest.update(piece, 0, read);
            }
        }
        return size == attached.size()
                && HexFormat.of().formatHex(digest.digest()).equals(attached.sha256());
    }

    private void hand(String name, Consumer<byte[]> receiver) {
        try {
            ExchangeEntries.open(Path.of(file), password, entries -> {
                for (Entry entry : entries) {
                    if (entry.name().equals(name)) {
                        hand(entry, receiver);
                    }
                }
            });
        } catch (IOException | InvalidPathException e) {
            throw new StoreException(Reason.FILE_GONE, "cannot be read any more: " + file, e);
        }
    }

    private static void hand(Entry entry, Consumer<byte[]> receiver) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream input = entry.open()) {
            for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                receiver.accept(Arrays.copyOf(piece, read));
            }
        }
    }
}
