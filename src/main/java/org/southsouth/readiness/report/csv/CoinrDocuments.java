package org.southsouth.readiness.report.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.column.TableArchive;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;

/** Reports as the two tables that COINr's {@code new_coin()} takes, in one archive. The same report is the same bytes. */
public final class CoinrDocuments implements ReportRenderer {
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
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("iData.csv", tables.data());
        files.put("iMeta.csv", tables.meta());
        return TableArchive.of(files);
    }
}
