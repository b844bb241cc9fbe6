package org.southsouth.readiness.report.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;

/** Reports as the two tables that COINr's {@code new_coin()} takes, in one archive. The same report is the same bytes. */
public final class CoinrDocuments implements ReportRenderer {
    /** The earliest that an archive can hold. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public byte[] scorecard(ScorecardReport report) {
        Entry entry = report.entry();
        return archive(new CoinrTables(
                entry.scorecard().framework(),
                entry.scorecard().framework().questions().stream()
                        .map(question -> question.id().value())
                        .collect(Collectors.toSet()),
                List.of(new CoinrTables.Unit(entry.profile().subject().code(), report.subject(), entry.scorecard()))));
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return archive(new CoinrTables(
                report.entries().get(0).entry().scorecard().framework(),
                report.questions().stream().map(question -> question.row().id()).collect(Collectors.toSet()),
                report.entries().stream().map(CoinrDocuments::unit).toList()));
    }

    private static CoinrTables.Unit unit(ComparedEntry entry) {
        return new CoinrTables.Unit(entry.column(), entry.name(), entry.entry().scorecard());
    }

    private static byte[] archive(CoinrTables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "iData.csv", tables.data());
            add(zip, "iMeta.csv", tables.meta());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] contents) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(contents);
        zip.closeEntry();
    }
}
