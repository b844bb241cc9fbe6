package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/**
 * Lines to sign on, and what would be agreed; of a validated assessment the names of those who signed, their reservations,
 * and what became of earlier sign-offs.
 */
final class SignOffChapter {
    private static final double FOR = 54;
    private static final double COLUMN = 40;
    private static final double DATE = 26;
    private static final int LONGEST = 200;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;
    private final Status status;
    private final ReviewWording wording;

    SignOffChapter(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.status = status;
        this.wording = new ReviewWording(pen.messages(), pen.formats());
    }

    /** On which page it stands is known then. */
    void begin() {
        flow.begin(pen.around(pen.word("print.sign-off")), pen.paper());
    }

    void write() {
        flow.title(TextStyle.TITLE, pen.word("print.sign-off"), flow.width());
        flow.space(1);
        flow.paragraph(
                TextStyle.LEAD,
                report.signOff()
                        .map(wording::line)
                        .map(line -> line + " " + pen.word("print.sign-off.locked"))
                        .orElseGet(() -> pen.word("print.sign-off.lead")));
        flow.space(3);
        lines();
        flow.heading(pen.word("print.sign-off.agreed"), "", 20);
        agreed();
        report.signOff()
                .map(wording::reservations)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> {
                    flow.heading(pen.word("print.sign-off.reservations"), "", 12);
                    flow.paragraph(TextStyle.BODY, words);
                });
        trail();
    }

    /** Earlier sign-offs with the reasons why they were opened again; a reader of the paper sees that there were any. */
    private void trail() {
        List<SignOff> signOffs = report.entry().reviews().signOffs();
        if (signOffs.isEmpty()) {
            return;
        }
        flow.heading(pen.word("print.sign-off.changes"), "", 12);
        List<SignOff> reopened =
                signOffs.stream().filter(signOff -> !signOff.stands()).toList();
        reopened.forEach(signOff -> flow.paragraph(TextStyle.BODY, wording.line(signOff)));
        if (reopened.isEmpty()) {
            flow.paragraph(TextStyle.BODY, pen.word("print.sign-off.changes.none"));
        }
    }

    private void lines() {
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("print.sign-off.for"), FOR),
                        PdfColumn.of(pen.word("print.sign-off.name"), COLUMN),
                        PdfColumn.of(pen.word("print.sign-off.date"), DATE),
                        PdfColumn.of(pen.word("print.sign-off.signature"), flow.width() - FOR - COLUMN - DATE)),
                "");
        if (report.signOff().isPresent()) {
            report.signOff()
                    .get()
                    .signatories()
                    .forEach(person -> signed(table, person, report.signOff().get()));
            table.draw();
            return;
        }
        String lead = report.entry().profile().leadBody();
        line(table, lead.isBlank() ? report.subject() : lead);
        report.root().sections().stream().map(ReportSection::shortTitle).forEach(title -> line(table, title));
        table.draw();
    }

    private void signed(Table table, Person person, SignOff signOff) {
        table.row(
                table.text(0, TextStyle.LIST, 2, TextStyle.LIST.of(SafeText.of(person.role(), LONGEST))),
                table.text(1, TextStyle.LIST, 3, TextStyle.LIST.bold(SafeText.of(person.name(), LONGEST))),
                table.text(2, TextStyle.LIST, TextStyle.LIST.of(wording.date(signOff))),
                new SignatureLine(table.room(3)));
    }

    private void line(Table table, String whom) {
        table.row(
                table.text(0, TextStyle.LIST, 2, TextStyle.LIST.bold(whom)),
                new SignatureLine(table.room(1)),
                new SignatureLine(table.room(2)),
                new SignatureLine(table.room(3)));
    }

    private void agreed() {
        ScoredSection root = report.root().figures();
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("print.cover.what"), FOR),
                        PdfColumn.of(pen.word("print.cover.value"), flow.width() - FOR)),
                "");
        if (report.signOff().isPresent()) {
            fact(table, pen.word("print.sign-off.passed"), wording.passed(report));
        }
        report.signOff()
                .map(wording::code)
                .filter(code -> !code.isEmpty())
                .ifPresent(code -> fact(table, pen.word("print.sign-off.code"), code));
        fact(table, pen.word("report.head.answered"), pen.figures().of(root.answered(), root.applicable()));
        fact(table, pen.word("report.head.documented"), pen.figures().of(root.documented(), root.answered()));
        fact(table, pen.word("report.head.score"), pen.figures().score(root.score()));
        fact(
                table,
                pen.word("report.xlsx.line.framework"),
                pen.messages()
                        .get(
                                "report.xlsx.framework",
                                report.head().frameworkTitle(),
                                report.head().framework().version()));
        fact(table, pen.word("report.xlsx.line.depth"), status.depth());
        table.draw();
    }

    private static void fact(Table table, String label, String value) {
        table.row(
                table.text(0, TextStyle.TABLE, TextStyle.TABLE.of(label)),
                table.text(1, TextStyle.TABLE, 3, TextStyle.TABLE.of(value)));
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
