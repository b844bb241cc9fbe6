package org.southsouth.readiness.app;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.files.CsvPublicFigures;

/**
 * The public figures that somebody put into the data folder, or the shipped ones where there are none, or none that can be read.
 * Kept once read; a table that was changed since counts from the next time. Any thread; blocks while it reads.
 */
final class PublishedFigures implements Supplier<ReadFigures> {
    private final Path data;
    private @Nullable Stamp stamp;
    private ReadFigures kept = ReadFigures.NONE;

    /** What changes where somebody changes their table; both are 0 without one. */
    private record Stamp(long changed, long bytes) {
        static Stamp of(File file) {
            return new Stamp(file.lastModified(), file.length());
        }
    }

    PublishedFigures(Path data) {
        this.data = data;
    }

    @Override
    public synchronized ReadFigures get() {
        Stamp now = Stamp.of(data.resolve(CsvPublicFigures.FILE).toFile());
        if (!now.equals(stamp)) {
            kept = ReadFigures.of(new CsvPublicFigures(data), CsvPublicFigures.shipped());
            stamp = now;
        }
        return kept;
    }
}
