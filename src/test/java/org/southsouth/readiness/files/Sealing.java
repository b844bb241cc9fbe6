package org.southsouth.readiness.files;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.southsouth.readiness.core.evidence.FileBytes;

/** ZIPs with a password, of whatever entries. */
final class Sealing {
    private Sealing() {}

    static byte[] zip(Map<String, byte[]> entries, char[] password) {
        Map<String, FileBytes> pieces = new LinkedHashMap<>();
        entries.forEach((name, contents) -> pieces.put(name, receiver -> receiver.accept(contents)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SealedZip.write(pieces, password, file::writeBytes);
        return file.toByteArray();
    }
}
