package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.jspecify.annotations.Nullable;

/**
 * Copies a closed database file to the disk, byte by byte as H2 reads it, from one key to another. A key is null where
 * the file is, or is to be, plain.
 */
final class Transcoding {
    private static final int BLOCK_BYTES = 1 << 20;

    private Transcoding() {}

    static void copy(Path from, @Nullable FileKey fromKey, Path to, @Nullable FileKey toKey) throws IOException {
        try (FileChannel in = channel(from, fromKey, StandardOpenOption.READ);
                FileChannel out = channel(
                        to,
                        toKey,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            copy(in, out);
            out.force(true);
        }
        if (toKey != null) {
            toKey.header().writeTo(to);
        }
    }

    private static FileChannel channel(Path file, @Nullable FileKey key, StandardOpenOption... how) throws IOException {
        StoreFiles.refuseOther(file);
        FileChannel channel = FileChannel.open(file, how);
        return key == null ? channel : new FileEncrypt(file.toString(), key.bytes(), channel);
    }

    private static void copy(FileChannel in, FileChannel out) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
        long size = in.size();
        for (long at = 0; at < size; at += block.position()) {
            block.clear().limit((int) Math.min(BLOCK_BYTES, size - at));
            for (long part = at; block.hasRemaining(); ) {
                int read = in.read(block, part);
                if (read < 0) {
                    throw new IOException("ended early at " + part);
                }
                part += read;
            }
            block.flip();
            for (long part = at; block.hasRemaining(); ) {
                part += out.write(block, part);
            }
        }
    }
}
