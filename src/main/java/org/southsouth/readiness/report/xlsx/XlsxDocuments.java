package org.southsouth.readiness.report.xlsx;

import java.util.Map;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.ActionText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Reports as workbooks. */
public final class XlsxDocuments implements ReportRenderer {
    private final Messages messages;
    private final Formats formats;

    public XlsxDocuments(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        StateWording states = new StateWording(messages, formats);
        Book book = new Book(messages, formats, report.head(), states.of(report.entry()));
        new ReadMeSheet(book, formats).scorecard(report, states);
        ChartsSheet.Bars bars = new ScorecardSheet(
                        book,
                        report,
                        states,
                        new FigureWording(messages, formats, report.head().bands()))
                .write();
        Map<String, String> points = new AnswersSheet(report, states, formats).write(book);
        new ChartsSheet(book).write(bars);
        CodebookSheet.write(book, report.entry().scorecard().framework());
        new CalculationSheet(book, report.entry().scorecard(), points).write();
        return book.bytes();
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        StateWording states = new StateWording(messages, formats);
        Book book = new Book(messages, formats, report.head(), messages.getString("report.html.comparison"));
        boolean hasOdds = PairsSheet.hasOdds(report);
        new ReadMeSheet(book, formats).comparison(report, hasOdds);
        ComparisonSheet sheet = new ComparisonSheet(book, report, states);
        ChartsSheet.Bars bars = sheet.sections();
        sheet.questions();
        if (hasOdds) {
            new PairsSheet(book, report).write();
        }
        new ChartsSheet(book).write(bars);
        Framework framework = report.entries().get(0).entry().scorecard().framework();
        CodebookSheet.write(book, framework);
        new SectionsSheet(framework).write(book);
        return book.bytes();
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        Book book =
                new Book(messages, formats, report.head(), state(report.sheet().entry()));
        new ReadMeSheet(book, formats).plan(report, state(report.sheet().entry()));
        ActionsSheet.write(book, new ActionText(messages, formats), report);
        if (!report.sheet().changes().isEmpty()) {
            new ActionChangesSheet(messages, formats, report).write(book);
        }
        return book.bytes();
    }

    @Override
    public byte[] matching(MatchReport report) {
        Entry own = report.matching().own().entry();
        Book book = new Book(messages, formats, report.head(), state(own));
        new ReadMeSheet(book, formats).matching(report, state(own));
        new MatchSheets(book, report).write();
        return book.bytes();
    }

    private String state(Entry entry) {
        return new StateWording(messages, formats).of(entry);
    }
}
