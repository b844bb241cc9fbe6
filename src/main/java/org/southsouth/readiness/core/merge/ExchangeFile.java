package org.southsouth.readiness.core.merge;

import org.southsouth.readiness.core.problem.Parsed;

/** Port: the files in which assessments travel. Reading blocks and has limits on size, count and depth. */
public interface ExchangeFile {
    /** The bytes of a file; without private notes unless the parcel has them. Touches no disk. */
    byte[] write(Parcel parcel);

    /** The whole parcel, or every problem, a missing file included. Writes nothing anywhere. */
    Parsed<Parcel> read(String file);
}
