package org.southsouth.readiness.core.merge;

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

    /** The bytes of a file; without private notes unless the parcel has them. Touches no disk. */
    byte[] write(Parcel parcel, char[] password);

    /** The whole parcel, or every problem, a missing file included. Writes nothing anywhere. */
    Parsed<Parcel> read(String file, char[] password);

    default byte[] write(Parcel parcel) {
        return write(parcel, new char[0]);
    }

    default Parsed<Parcel> read(String file) {
        return read(file, new char[0]);
    }
}
