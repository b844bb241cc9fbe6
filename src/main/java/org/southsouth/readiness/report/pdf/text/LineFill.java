package org.southsouth.readiness.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Fills line after line with as many words as fit. */
final class LineFill {
    private final StyledText passage;
    private final double width;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double filled;

    LineFill(StyledText passage, double width) {
        this.passage = passage;
        this.width = width;
    }

    /** At least one line, and no more than so many. */
    List<List<Piece>> lines(int most) {
        int start = 0;
        for (int end : passage.words()) {
            if (lines.size() >= most) {
                return lines;
            }
            List<Piece> word = passage.pieces(start, end);
            if (seen(word) > width) {
                passage.cut(start, end).forEach(this::add);
            } else {
                add(word);
            }
            if (passage.endsLine(end)) {
                next();
            }
            start = end;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            next();
        }
        return lines;
    }

    private void add(List<Piece> word) {
        if (!line.isEmpty() && filled + seen(word) > width) {
            next();
        }
        line.addAll(word);
        filled += Piece.width(word);
    }

    private void next() {
        while (!line.isEmpty() && line.get(line.size() - 1).isSpace()) {
            line.remove(line.size() - 1);
        }
        lines.add(line);
        line = new ArrayList<>();
        filled = 0;
    }

    private static double seen(List<Piece> word) {
        return word.stream()
                .filter(piece -> !piece.isSpace())
                .mapToDouble(piece -> piece.glyphs().width())
                .sum();
    }
}
