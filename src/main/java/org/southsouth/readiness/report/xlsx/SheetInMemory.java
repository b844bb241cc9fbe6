package org.southsouth.readiness.report.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** The rows of a sheet that are done, as bytes in memory: answers are not left about in temporary files. */
final class SheetInMemory extends SheetDataWriter {
    private static final int BUFFER = 1 << 14;

    private final ByteArrayOutputStream rows;

    static SheetInMemory make() {
        try {
            return new SheetInMemory(new ByteArrayOutputStream(BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetInMemory(ByteArrayOutputStream rows) throws IOException {
        super(new BufferedWriter(new OutputStreamWriter(rows, StandardCharsets.UTF_8), BUFFER));
        this.rows = rows;
    }

    /** Takes a closed sheet. */
    @Override
    public InputStream getWorksheetXMLInputStream() {
        return new ByteArrayInputStream(rows.toByteArray());
    }
}
