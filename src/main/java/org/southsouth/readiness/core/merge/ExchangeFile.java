package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Port: the files in which assessments travel. Reading blocks and has limits on size, count and depth. An empty password
 * is none; it is the caller's to forget.
 */
public interface ExchangeFile {
    /** The key of the one problem of a file that cannot be opened without its password. */
    String NEEDS_PASSWORD = "problem.exchange.password";

    /** The key of the one problem of a file with another password. */
    String WRONG_PASSWORD = "problem.exchange.password.wrong";

    /** The key of the one problem of a file that is of another kind, or cut short. */
    String OTHER = "problem.exchange.other";

    /**
     * Hands over the bytes of a file, piece by piece; without private notes and attached files unless the package has them.
     * What fails while those are read is thrown on.
     */
    void write(ExchangePackage contents, char[] password, Consumer<byte[]> receiver);

    /**
     * The whole package, or every problem, a missing file included. Writes nothing anywhere. The bytes of attached files are
     * checked, and read out of the same file once more when they are kept; the package knows the password as long as it is.
     */
    Parsed<ExchangePackage> read(String file, char[] password);

    /** Of what is to be written, the copies whose sign-off has a code that no longer fits: every reading refuses them. */
    List<Copy> misfits(ExchangePackage contents);

    /** Of what is to be written, the copies whose history is not as it was written: every reading refuses these too. */
    List<Copy> altered(ExchangePackage contents);

    default Parsed<ExchangePackage> read(String file) {
        return read(file, new char[0]);
    }

    /** The whole file in memory, where it has few attached files or none. */
    default byte[] write(ExchangePackage contents, char[] password) {
        List<byte[]> pieces = new ArrayList<>();
        write(contents, password, pieces::add);
        byte[] whole = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    default byte[] write(ExchangePackage contents) {
        return write(contents, new char[0]);
    }
}
