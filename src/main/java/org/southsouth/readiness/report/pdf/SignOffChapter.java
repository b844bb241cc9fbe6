package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.document.SignOffBlocks;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** The sign-off of a report on paper: with lines that a hand can sign on. */
final class SignOffChapter {
    private static final double FOR = 54;
    private static final double COLUMN = 40;
    private static final double DATE = 26;

    private final PdfWriter pen;
    private final Flow flow;
    private final SignOffBlocks blocks;
    private final boolean isSigned;

    SignOffChapter(PdfWriter pen, ScorecardReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.blocks = new SignOffBlocks(pen.messages(), pen.formats(), report);
        this.isSigned = report.signOff().isPresent();
    }

    /** On which page it stands is known then. */
    void begin() {
        flow.begin(pen.around(pen.word("print.sign-off")), pen.paper());
    }

    void write() {
        new PdfBlocks(pen).write(blocks.opening());
        flow.space(3);
        lines();
        PdfBlocks rest = PdfBlocks.goingOn(pen);
        rest.dense();
        rest.write(blocks.agreed());
    }

    private void lines() {
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word(blocks.whomHead()), FOR),
                        PdfColumn.of(pen.word(blocks.nameHead()), COLUMN),
                        PdfColumn.of(pen.word("print.sign-off.date"), DATE),
                        PdfColumn.of(pen.word("print.sign-off.signature"), flow.width() - FOR - COLUMN - DATE)),
                "");
        blocks.signing().forEach(line -> line(table, line));
        table.draw();
    }

    private void line(Table table, SignOffBlocks.Line line) {
        if (isSigned) {
            table.row(
                    table.text(0, TextStyle.LIST, 2, TextStyle.LIST.of(line.whom())),
                    table.text(1, TextStyle.LIST, 3, TextStyle.LIST.bold(line.name())),
                    table.text(2, TextStyle.LIST, TextStyle.LIST.of(line.date())),
                    new SignatureLine(table.room(3)));
        } else {
            table.row(
                    table.text(0, TextStyle.LIST, 2, TextStyle.LIST.bold(line.whom())),
                    new SignatureLine(table.room(1)),
                    new SignatureLine(table.room(2)),
                    new SignatureLine(table.room(3)));
        }
    }

    /** Room for a hand. */
    private record SignatureLine(double width) implements PageBlock {
        private static final double HEIGHT = 11;

        @Override
        public double height() {
            return HEIGHT;
        }

        @Override
        public void draw(PdfPage page, double x, double y, Tag tag) {
            page.in(null);
            page.rule(x, y + HEIGHT - 1.5, x + width, y + HEIGHT - 1.5, Stroke.of(Tone.MUTED, 0.18));
        }
    }
}
