package org.southsouth.readiness.ui.fx;

import java.util.Arrays;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;

/** Makes an exchange file and writes it, with the attached files in it read as they are written. */
public record ExchangeWriting(ExchangeFile files, LargeOutputFile output) {
    /** Gives the size. Blocks. Forgets the password. */
    public long write(ExchangePackage contents, char[] password, String file) {
        long[] size = {0};
        try {
            output.write(file, receiver -> {
                size[0] = 0;
                files.write(contents, password, piece -> {
                    size[0] += piece.length;
                    receiver.accept(piece);
                });
            });
        } finally {
            Arrays.fill(password, '\0');
        }
        return size[0];
    }
}
