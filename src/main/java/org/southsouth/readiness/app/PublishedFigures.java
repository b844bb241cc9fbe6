package org.southsouth.readiness.app;

import java.nio.file.Path;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.files.CsvPublicFigures;

/** The public figures that somebody put into the data folder, or the shipped ones where there are none, or none that can be read. */
final class PublishedFigures {
    private PublishedFigures() {}

    /** Read anew each time: a table that was put right counts from the next assessment that is opened. Blocks. */
    static ReadFigures in(Path data) {
        return ReadFigures.of(new CsvPublicFigures(data), CsvPublicFigures.shipped());
    }
}
