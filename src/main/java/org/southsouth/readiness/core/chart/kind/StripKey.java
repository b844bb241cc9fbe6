package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import org.southsouth.readiness.core.chart.Type;

/** How large the score of a total stands before its label: smaller where the words beside it would be cut. */
final class StripKey {
    /** Millimetres after the score, and before the plot. */
    private static final double GAPS = 3 + 2;

    private static final List<Type> SIZES = List.of(Type.bold(34), Type.bold(30), Type.bold(26), Type.bold(23));

    private StripKey() {}

    /** The largest beside which label and note stand whole in this width. */
    static Type of(PictureBuilder pencil, StripChart.Row row, double width) {
        for (Type type : SIZES) {
            double room = width - pencil.width(row.key(), type) - GAPS;
            if (pencil.fit().isWhole(row.label().name(), PictureBuilder.LABEL, room, 1)
                    && (row.note().isEmpty() || pencil.fit().isWhole(row.note(), PictureBuilder.CELL_BOLD, room, 2))) {
                return type;
            }
        }
        return SIZES.get(SIZES.size() - 1);
    }
}
