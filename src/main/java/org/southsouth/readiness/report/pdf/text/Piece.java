package org.southsouth.readiness.report.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.pdf.text.LineOfText.Placed;

/** Glyphs with their level of direction: odd from right to left. */
record Piece(Glyphs glyphs, int level, boolean isSpace) {
    /** Up to the end of the last one that is seen. */
    static double width(List<Piece> pieces) {
        return pieces.stream().mapToDouble(piece -> piece.glyphs().width()).sum();
    }

    /** A line of these, each where the directions put it. */
    static LineOfText inOrder(List<Piece> pieces) {
        byte[] levels = new byte[pieces.size()];
        Integer[] order = new Integer[levels.length];
        double leading = 1;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
            order[i] = i;
            leading = Math.max(leading, pieces.get(i).glyphs().face().leading());
        }
        if (order.length > 1) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        double[] places = new double[levels.length];
        double x = 0;
        for (Integer piece : order) {
            places[piece] = x;
            x += pieces.get(piece).glyphs().width();
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            placed.add(new Placed(pieces.get(i).glyphs(), places[i]));
        }
        return new LineOfText(placed, x, leading);
    }
}
