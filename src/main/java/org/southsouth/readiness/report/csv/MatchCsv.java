package org.southsouth.readiness.report.csv;

import java.util.List;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.MatchColumns;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.words.MatchText;
import org.southsouth.readiness.words.Messages;

/** Matches as CSV, {@code formats.md} 4, in the order given: evidence, similarity and match are the factors of method 8. */
public final class MatchCsv {
    private MatchCsv() {}

    public static byte[] of(List<Match> matches, Messages messages) {
        MatchText text = new MatchText(messages);
        List<DataColumn<MatchColumns.Pair>> columns = MatchColumns.pairs("");
        CsvSheet sheet = new CsvSheet();
        sheet.heads(columns).endRow();
        matches.forEach(
                match -> sheet.cells(columns, pair(match, text.reasons(match))).endRow());
        return sheet.bytes();
    }

    /** The peer has no name here, but its code. */
    private static MatchColumns.Pair pair(Match match, List<String> reasons) {
        return new MatchColumns.Pair(
                new MatchColumns.Own(match.question(), match.learnerPoints()),
                new MatchColumns.Other(
                        match.peer(), new MatchReport.MatchLine(match, "", "", match.peerPoints(), reasons)));
    }
}
