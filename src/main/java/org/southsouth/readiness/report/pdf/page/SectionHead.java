package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.report.pdf.file.Tag;

/** The head of a section or of one of its columns, with a note in one line beside it; without one where that is empty. */
public final class SectionHead {
    private static final double APART = 3;

    /** Between the lower edges of the two: their letters stand on one line. */
    private static final double RAISED = 0.35;

    private final TextBlock words;
    private final TextBlock note;
    private final boolean hasNote;

    /** So wide at most, in millimetres. */
    public SectionHead(Composer composer, String words, String note, double width) {
        this.words = composer.text(TextStyle.SECTION, words, width);
        this.hasNote = !note.isEmpty();
        this.note = composer.text(
                TextStyle.TABLE_NOTE, List.of(TextStyle.TABLE_NOTE.of(note)), width - from(), Mark.Align.START, 1);
    }

    /** Whether the note stands whole beside the words. */
    static boolean fits(Composer composer, String words, String note, double width) {
        double head = composer.width(words, TextStyle.SECTION.type());
        return head + APART + composer.width(note, TextStyle.TABLE_NOTE.type()) <= width;
    }

    private double from() {
        return words.firstLineWidth() + APART;
    }

    /** In millimetres. */
    public double height() {
        return words.height();
    }

    /** With its upper left corner there, on the page that the flow has reached. */
    public void draw(Flow flow, double x, double y) {
        words.draw(flow.page(), x, y, flow.tag(Tag.Role.H2));
        if (hasNote) {
            note.draw(
                    flow.page(), x + from(), y + words.height() - note.height() - RAISED, flow.tag(Tag.Role.PARAGRAPH));
        }
    }
}
