package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** Small blocks on one line, one after the other with this gap, their tops at one height. */
public record Beside(List<Piece> pieces, double gap) implements PageBlock {
    /** So that boxes of two lines do not touch. */
    private static final double BELOW = 0.5;

    /** A block and the width it takes. */
    public record Piece(PageBlock block, double width) {}

    public Beside {
        pieces = List.copyOf(pieces);
    }

    @Override
    public double height() {
        return BELOW
                + pieces.stream()
                        .mapToDouble(piece -> piece.block().height())
                        .max()
                        .orElse(0);
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        double left = x;
        for (Piece piece : pieces) {
            piece.block().draw(page, left, y, tag.add(Tag.Role.PARAGRAPH));
            left += piece.width() + gap;
        }
    }
}
