package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.Outlook;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.words.OfficeNames;

/** How far a brief can be relied on, and a line to sign on for each lead office; of one that is signed off who has signed. */
final class Signatures {
    /** The one who leads the assessment, and those who lead its five steps. */
    private static final int MOST = 6;

    private static final int WIDE = 4;
    private static final double GUTTER = 5;
    /** Room for a hand. */
    private static final double HAND = 9;

    private static final int LONGEST = 120;
    private static final int MOST_LINES = 2;
    private static final int MOST_LINES_NARROW = 4;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;
    private final Status status;

    Signatures(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.status = status;
    }

    void write() {
        List<String> offices = report.signOff().isPresent() ? List.of() : offices();
        double column = (flow.width() - (offices.size() - 1) * GUTTER) / Math.max(1, offices.size());
        int lines = offices.size() > WIDE ? MOST_LINES_NARROW : MOST_LINES;
        List<TextBlock> names = offices.stream()
                .map(office -> pen.composer()
                        .text(
                                TextStyle.TABLE_NOTE,
                                List.of(TextStyle.TABLE_NOTE.of(pen.messages().get("print.signature", office))),
                                column,
                                Align.START,
                                lines))
                .toList();
        double height =
                names.stream().mapToDouble(name -> HAND + name.height()).max().orElse(0);
        String lead = offices.isEmpty() ? "" : pen.word("print.signatures.lead");
        flow.heading(pen.messages().get("print.signatures", offices.size()), lead, height + TextStyle.BODY.leading());
        flow.paragraph(TextStyle.BODY, status.notice());
        report.signOff()
                .map(new ReviewWording(pen.messages(), pen.formats())::reservations)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> flow.paragraph(
                        TextStyle.BODY, pen.messages().get("report.review.reservations", SafeText.of(words, 400))));
        flow.need(height);
        for (int i = 0; i < names.size(); i++) {
            double x = i * (column + GUTTER);
            flow.page().in(null);
            flow.page().rule(x, flow.y() + HAND - 1, x + column, flow.y() + HAND - 1, Stroke.of(Tone.INK, 0.18));
            names.get(i).draw(flow.page(), x, flow.y() + HAND, flow.tag(Tag.Role.PARAGRAPH));
        }
        flow.space(height);
    }

    /** Those who lead the steps of the plan; without a plan the one who leads the assessment. */
    private List<String> offices() {
        Outlook.Steps steps = report.outlook().steps();
        String lead = report.entry().profile().leadBody();
        OfficeNames names = new OfficeNames(Stream.concat(
                        Stream.of(lead),
                        steps.first().stream().filter(step -> steps.isPlanned()).map(Outlook.Step::lead))
                .map(name -> SafeText.of(name, LONGEST))
                .toList());
        List<String> offices = new ArrayList<>(names.all().stream().limit(MOST).toList());
        if (offices.isEmpty()) {
            offices.add(report.subject());
        }
        return offices;
    }
}
