package org.southsouth.readiness.report.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets texts in lines of a given width. Not for several threads at once. */
public final class Typesetter {
    /** Half a thousandth of a millimetre of rounding is not a reason for a new line. */
    private static final double SLACK = 0.0005;

    private static final String ELLIPSIS = "…";

    private final Breaks breaks;

    public Typesetter(Locale locale) {
        this.breaks = new Breaks(locale);
    }

    /** Without end of lines but those of the text itself. */
    public LineOfText line(Span span) {
        return lines(List.of(span), Double.POSITIVE_INFINITY, 1).get(0);
    }

    /**
     * As many lines as the texts take in this width, at most so many: then the last one ends with an ellipsis. A word that
     * is wider than a line is cut between two characters. Never empty: no text is one empty line.
     */
    public List<LineOfText> lines(List<Span> spans, double width, int most) {
        StyledText passage = new StyledText(spans, breaks);
        LineFill fill = new LineFill(passage, width + SLACK);
        List<List<Piece>> filled = fill.lines(most + 1);
        boolean isCut = filled.size() > most;
        List<LineOfText> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(most, filled.size()); i++) {
            List<Piece> pieces = filled.get(i);
            lines.add(Piece.inOrder(
                    isCut && i == most - 1 ? shortened(pieces, width, spans.get(spans.size() - 1)) : pieces));
        }
        return lines;
    }

    private static List<Piece> shortened(List<Piece> pieces, double width, Span last) {
        List<Piece> kept = new ArrayList<>(pieces);
        Glyphs end = Shaper.shape(ELLIPSIS, last.type(), last.tone(), Family.LATIN, false);
        while (!kept.isEmpty() && (kept.get(kept.size() - 1).isSpace() || Piece.width(kept) + end.width() > width)) {
            kept.remove(kept.size() - 1);
        }
        kept.add(new Piece(end, kept.isEmpty() ? 0 : kept.get(kept.size() - 1).level(), false));
        return kept;
    }
}
