package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.southsouth.readiness.core.evidence.FileBytes;

/**
 * ZIPs with a password: AES after WinZip, as other tools know it. The JDK cannot read them. What is read is looked at
 * before zip4j sees it, since that believes the number of entries that a file names.
 */
final class SealedZip {
    private static final long YEAR_1980 = 315_532_800_000L;
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENCRYPTED = 1;
    private static final int BUFFER = 8192;

    private SealedZip() {}

    static void write(Map<String, FileBytes> entries, char[] password, Consumer<byte[]> receiver) {
        try (ZipOutputStream zip = new ZipOutputStream(PlainZip.stream(receiver), password, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, FileBytes> entry : entries.entrySet()) {
                ZipParameters parameters = new ZipParameters();
                parameters.setFileNameInZip(entry.getKey());
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(EncryptionMethod.AES);
                parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
                parameters.setLastModifiedFileTime(YEAR_1980);
                if (EvidenceEntries.isOne(entry.getKey())) {
                    parameters.setCompressionLevel(CompressionLevel.NO_COMPRESSION);
                }
                zip.putNextEntry(parameters);
                entry.getValue().forEachPiece(piece -> PlainZip.put(zip, piece));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a receiver", e);
        }
    }

    /** Whether the first entry has a password; one that does has it on every entry. */
    static boolean isSealed(byte[] head) {
        return head.length == 8 && head[0] == 'P' && head[1] == 'K' && (head[6] & ENCRYPTED) != 0;
    }

    static boolean isWrongPassword(IOException e) {
        return e instanceof ZipException zip && zip.getType() == ZipException.Type.WRONG_PASSWORD;
    }

    static boolean isNoZip(IOException e) {
        return e instanceof ZipException;
    }

    /** An entry that can be read; {@code packed} is its size in the file. */
    record Entry(ZipFile zip, FileHeader header) implements ExchangeEntries.Entry {
        @Override
        public String name() {
            return header.getFileName();
        }

        @Override
        public long packed() {
            return header.getCompressedSize();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(header);
        }
    }

    /** The entries, to be read while the file is open. Throws where one is not sealed as ours are. */
    static List<ExchangeEntries.Entry> entries(ZipFile zip) throws IOException {
        List<ExchangeEntries.Entry> entries = new ArrayList<>();
        for (FileHeader header : zip.getFileHeaders()) {
            if (!header.isEncrypted() || header.getEncryptionMethod() != EncryptionMethod.AES) {
                throw new ZipException("not sealed: " + header.getFileName());
            }
            entries.add(new Entry(zip, header));
        }
        return entries;
    }

    static ZipFile open(Path path, char[] password) {
        ZipFile zip = new ZipFile(path.toFile(), password);
        zip.setBufferSize(BUFFER);
        return zip;
    }

    /** How many entries the file says it has; throws where it does not end as ours do, without a comment. */
    static int count(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long at = file.length() - END;
            if (at < 0) {
                throw new ZipException("too short");
            }
            file.seek(at);
            byte[] end = new byte[END];
            file.readFully(end);
            boolean isEnd = number(end, 0, 4) == END_SIGNATURE && number(end, 20, 2) == 0;
            if (!isEnd || isLarge(file, at)) {
                throw new ZipException("another kind of ending");
            }
            return number(end, 10, 2);
        }
    }

    /** ZIP64 has its own number of entries. */
    private static boolean isLarge(RandomAccessFile file, long end) throws IOException {
        if (end < 20) {
            return false;
        }
        file.seek(end - 20);
        byte[] before = new byte[4];
        file.readFully(before);
        return number(before, 0, 4) == 0x07064b50;
    }

    private static int number(byte[] bytes, int from, int size) {
        int number = 0;
        for (int i = size - 1; i >= 0; i--) {
            number = (number << 8) | (bytes[from + i] & 0xff);
        }
        return number;
    }
}
