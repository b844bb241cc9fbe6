package org.southsouth.readiness.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an entry of a ZIP holds, held against its checksum once all of it was read: Java itself does not look at that. */
final class CheckedEntry extends FilterInputStream {
    private final CRC32 read = new CRC32();
    private final ZipEntry entry;

    private CheckedEntry(InputStream input, ZipEntry entry) {
        super(input);
        this.entry = entry;
    }

    /** The end of it fails with a {@link FormException} where it was damaged. */
    static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        return new CheckedEntry(zip.getInputStream(entry), entry);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = in.read(bytes, from, most);
        if (count > 0) {
            read.update(bytes, from, count);
        } else if (count < 0 && read.getValue() != entry.getCrc()) {
            throw new FormException("problem.form.part.damaged", Excerpt.of(entry.getName()));
        }
        return count;
    }

    /** Nothing is passed over without being looked at. */
    @Override
    public long skip(long count) throws IOException {
        byte[] passed = new byte[(int) Math.min(count, 8_192)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
