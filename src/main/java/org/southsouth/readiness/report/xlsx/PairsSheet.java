package org.southsouth.readiness.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.words.Messages;

/** Of each two: in which share of the draws the one of the row is above the one of the column. */
final class PairsSheet {
    private final Book book;
    private final ComparisonReport report;

    PairsSheet(Book book, ComparisonReport report) {
        this.book = book;
        this.report = report;
    }

    /** False where no two of them have an overall score; then there is nothing to say. */
    static boolean hasOdds(ComparisonReport report) {
        for (int first = 0; first < report.entries().size(); first++) {
            for (int second = 0; second < first; second++) {
                if (!Double.isNaN(report.robustness().odds(first, second))) {
                    return true;
                }
            }
        }
        return false;
    }

    void write() {
        Messages messages = book.messages();
        List<ComparedEntry> entries = report.entries();
        double[][] odds = odds();
        XlsxTable pen = book.sheet(messages.getString("report.xlsx.pairs"));
        List<XlsxColumn> columns =
                new ArrayList<>(List.of(XlsxColumn.words(messages.getString("report.xlsx.head.pairs"), 24)));
        entries.forEach(entry -> columns.add(new XlsxColumn(entry.name(), 9, Kind.SHARE)));
        pen.heads(columns);
        for (int first = 0; first < entries.size(); first++) {
            pen.nextRow().text(entries.get(first).name(), Look.STRONG);
            for (int second = 0; second < entries.size(); second++) {
                pen.figure(odds[first][second], Look.ODDS);
            }
        }
        book.printing().set(pen.sheet(), true, Printing.pagesFor(entries.size()));
        Printing.repeat(pen.sheet(), 0, 0, 1);
        pen.sheet().createFreezePane(1, 1);
        pen.protect();
    }

    /** Each pair is drawn once: what the one wins the other loses. NaN for a subject beside itself. */
    private double[][] odds() {
        Robustness robustness = report.robustness();
        int count = report.entries().size();
        double[][] odds = new double[count][count];
        for (int first = 0; first < count; first++) {
            odds[first][first] = Double.NaN;
            for (int second = 0; second < first; second++) {
                odds[first][second] = robustness.odds(first, second);
                odds[second][first] = 1 - odds[first][second];
            }
        }
        return odds;
    }
}
