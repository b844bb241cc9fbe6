package org.southsouth.readiness.report.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** The rows of a sheet that are done, squeezed, in memory: answers are not left about in temporary files. */
final class SheetInMemory extends SheetDataWriter {
    private final ByteArrayOutputStream squeezed;

    static SheetInMemory make() {
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
        try {
            return new SheetInMemory(squeezed, new GZIPOutputStream(squeezed, 1 << 14));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetInMemory(ByteArrayOutputStream squeezed, GZIPOutputStream rows) throws IOException {
        super(new BufferedWriter(new OutputStreamWriter(rows, StandardCharsets.UTF_8), 1 << 14));
        this.squeezed = squeezed;
    }

    /** Takes a closed sheet. */
    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(squeezed.toByteArray()));
    }
}
