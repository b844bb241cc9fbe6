package org.southsouth.readiness.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.southsouth.readiness.core.evidence.FileBytes;

/** ZIPs without a password. The same entries give the same bytes. */
final class PlainZip {
    private static final long YEAR_1980 = 315_532_800_000L;

    private PlainZip() {}

    /** Attached files go as they are: most are packed by themselves, and none may look like a bomb. */
    static void write(Map<String, FileBytes> entries, Consumer<byte[]> receiver) {
        try (ZipOutputStream zip = new ZipOutputStream(stream(receiver), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, FileBytes> entry : entries.entrySet()) {
                boolean isText = !EvidenceEntries.isOne(entry.getKey());
                zip.setLevel(isText ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
                // The time of an entry says nothing.
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTime(YEAR_1980);
                zip.putNextEntry(one);
                entry.getValue().forEachPiece(piece -> put(zip, piece));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a receiver", e);
        }
    }

    static void put(OutputStream output, byte[] piece) {
        try {
            output.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a ZIP writes, handed on in pieces of some size. */
    static OutputStream stream(Consumer<byte[]> receiver) {
        return new BufferedOutputStream(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        receiver.accept(new byte[] {(byte) one});
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) {
                        receiver.accept(Arrays.copyOfRange(bytes, from, from + count));
                    }
                },
                1 << 16);
    }
}
