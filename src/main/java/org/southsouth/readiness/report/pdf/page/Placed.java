package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** Blocks at places of their own within one that is so high; what is read of each is of its role, nothing where that is null. */
public record Placed(double height, List<Piece> pieces) implements PageBlock {
    /** A block, so far to the right and down. */
    public record Piece(PageBlock block, double x, double y, Tag.@Nullable Role role) {
        /** A paragraph. */
        public static Piece of(TextBlock text, double x, double y) {
            return new Piece(text, x, y, Tag.Role.PARAGRAPH);
        }

        /** What is only drawn. */
        public static Piece drawn(PageBlock block, double x, double y) {
            return new Piece(block, x, y, null);
        }
    }

    public Placed {
        pieces = List.copyOf(pieces);
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        for (Piece piece : pieces) {
            Tag.Role role = piece.role();
            piece.block().draw(page, x + piece.x(), y + piece.y(), role == null ? tag : tag.add(role));
        }
    }
}
