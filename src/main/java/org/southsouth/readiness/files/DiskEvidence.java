package org.southsouth.readiness.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.EvidenceFiles;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.evidence.FileKind;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.evidence.FileSignature;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Files to be attached, and a folder of our own in which those that are kept are laid out to be opened. What lies there is
 * not protected by any password, so it is emptied when the application ends, and when it starts after one that could not.
 */
public final class DiskEvidence implements EvidenceFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DiskEvidence.class);
    private static final int PIECE = 128 << 10;
    private static final int FOLDER_DIGITS = 16;

    private final Path folder;
    private final WholeFile output = new WholeFile();

    /** The folder is made when it is first needed, and is nobody else's. */
    public DiskEvidence(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Parsed<AttachedFile>> look(String path, DoublePredicate goesOn) {
        String name = FileName.safe(path);
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                return refused(name, "problem.attached.folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused(name, "problem.attached.unreadable");
            }
            long size = Files.size(file);
            return size > AttachedFiles.FILE_BYTES ? large(name) : read(file, name, size, goesOn);
        } catch (InvalidPathException | NoSuchFileException e) {
            return refused(name, "problem.attached.absent");
        } catch (IOException e) {
            boolean isDenied = e instanceof AccessDeniedException;
            return refused(name, isDenied ? "problem.attached.denied" : "problem.attached.unreadable");
        }
    }

    private static Optional<Parsed<AttachedFile>> read(Path file, String name, long expected, DoublePredicate goesOn)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream input = RegularFile.open(file, Long.MAX_VALUE)) {
            input.mark(FileSignature.BYTES);
            byte[] head = input.readNBytes(FileSignature.BYTES);
            if (head.length > 0 && !new FileSignature(head).fits(name)) {
                return Optional.of(
                        Parsed.refused(List.of(Problem.of(name, "problem.attached.disguised", FileKind.ending(name)))));
            }
            input.reset();
            for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                size += read;
                if (size > AttachedFiles.FILE_BYTES) {
                    return large(name);
                }
                digest.update(piece, 0, read);
                if (!goesOn.test(Math.min(1, (double) size / Math.max(1, expected)))) {
                    return Optional.empty();
                }
            }
        }
        return size == 0
                ? refused(name, "problem.attached.empty")
                : Optional.of(Parsed.of(new AttachedFile(name, HexFormat.of().formatHex(digest.digest()), size)));
    }

    private static Optional<Parsed<AttachedFile>> large(String name) {
        return Optional.of(Parsed.refused(List.of(
                Problem.of(name, "problem.attached.large", AttachedFiles.megabytes(AttachedFiles.FILE_BYTES)))));
    }

    private static Optional<Parsed<AttachedFile>> refused(String name, String key) {
        return Optional.of(Parsed.refused(List.of(Problem.of(name, key))));
    }

    @Override
    public FileBytes bytes(String path) {
        return receiver -> hand(Path.of(path), receiver);
    }

    private static void hand(Path file, Consumer<byte[]> receiver) {
        byte[] piece = new byte[PIECE];
        try (InputStream input = RegularFile.open(file, Long.MAX_VALUE)) {
            for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                receiver.accept(Arrays.copyOf(piece, read));
            }
        } catch (IOException e) {
            throw new StoreException(Reason.FILE_GONE, "cannot be read any more: " + file, e);
        }
    }

    @Override
    public String layOut(AttachedFile file, FileBytes bytes) {
        Path own = folder.resolve(file.sha256().substring(0, FOLDER_DIGITS));
        Path laid = own.resolve(file.name());
        try {
            if (isThere(laid, file)) {
                return laid.toString();
            }
            Files.createDirectories(own);
            keepOthersOut(folder);
            if (Files.exists(laid)) {
                // Some systems replace only what may be written to.
                setWritable(laid);
            }
            output.write(laid.toString(), bytes);
            markAsForeign(laid);
            if (!laid.toFile().setWritable(false)) {
                LOG.warn("can be written to: {}", laid);
            }
            return laid.toString();
        } catch (IOException e) {
            throw new FileException(FileException.Reason.FAILED, laid.toString(), e);
        }
    }

    /** It may be open in a program that locks it. */
    private static boolean isThere(Path laid, AttachedFile file) throws IOException {
        if (!Files.isRegularFile(laid) || Files.size(laid) != file.size()) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        hand(laid, digest::update);
        return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }

    private static void keepOthersOut(Path folder) {
        File file = folder.toFile();
        boolean isOwn = file.setReadable(false, false)
                && file.setReadable(true, true)
                && file.setExecutable(false, false)
                && file.setExecutable(true, true);
        if (!isOwn) {
            LOG.info("others may be able to read {}", folder);
        }
    }

    private static void setWritable(Path file) {
        if (!file.toFile().setWritable(true)) {
            LOG.warn("cannot be replaced: {}", file);
        }
    }

    /** Windows and its office programs open with care what is marked as coming from elsewhere. */
    private static void markAsForeign(Path file) {
        UserDefinedFileAttributeView view = File.separatorChar == '\\'
                ? Files.getFileAttributeView(file, UserDefinedFileAttributeView.class)
                : null;
        if (view != null) {
            try {
                view.write(
                        "Zone.Identifier",
                        ByteBuffer.wrap("[ZoneTransfer]\r\nZoneId=3\r\n".getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException e) {
                LOG.info("not marked as coming from elsewhere: {}", file, e);
            }
        }
    }

    /** Takes away what was laid out; what a program still has open may stay until the next time. */
    public void empty() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(DiskEvidence::delete);
        } catch (IOException e) {
            LOG.warn("not emptied: {}", folder, e);
        }
    }

    private static void delete(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                setWritable(file);
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("left behind: {}", file, e);
        }
    }
}
