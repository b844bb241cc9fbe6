package org.southsouth.readiness.ui.send;

import java.util.function.Supplier;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;

/**
 * What packs, what makes the file and what writes it; the name in the settings, which goes with it; and the part that a file
 * asked for.
 */
public record SendPorts(
        ExchangeExport exports, ExchangeFile files, LargeOutputFile output, Supplier<String> name, AskedParts asked) {
    /** Where nobody asked for a part. */
    public SendPorts(ExchangeExport exports, ExchangeFile files, LargeOutputFile output, Supplier<String> name) {
        this(exports, files, output, name, AskedParts.NONE);
    }

    /** Makes the file and writes it, with the attached files in it read as they are written; gives its size. Blocks. */
    long write(ExchangePackage contents, char[] password, String file) {
        long[] size = {0};
        output.write(file, receiver -> {
            size[0] = 0;
            files.write(contents, password, piece -> {
                size[0] += piece.length;
                receiver.accept(piece);
            });
        });
        return size[0];
    }
}
