package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.DataTable.Row;

/**
 * A chart and its figures. Without a table of its own the figures are those of its pictures, and the title is what a picture
 * is called where it cannot be seen.
 */
public record Chart(String title, Pictures pictures, Optional<DataTable> table, Figures figures) implements Block {
    private static final double NAME = 0.34;

    /** Draws the chart with the faces of a format, in as many pictures as its pages take. */
    @FunctionalInterface
    public interface Pictures {
        List<Picture> draw(Drawing drawing, Room room);

        static Pictures one(Function<Drawing, Picture> picture) {
            return (drawing, room) -> List.of(picture.apply(drawing));
        }
    }

    /** Whether the figures are said beside the picture in a format that has both. */
    public enum Figures {
        BELOW,
        /** Another table has them. */
        ELSEWHERE,
        /** A coloured table says as much as the picture. */
        INSTEAD
    }

    /** The figures of a picture as it has them. */
    public static DataTable figures(Picture picture) {
        List<String> titles = picture.figures().heads();
        List<Head> heads = new ArrayList<>();
        for (String title : titles) {
            boolean isFirst = heads.isEmpty();
            double share = isFirst ? NAME : (1 - NAME) / (titles.size() - 1);
            Kind kind = isFirst || areWords(picture, heads.size()) ? Kind.WORDS : Kind.NUMBER;
            heads.add(new Head("cell", title, "", "", kind, share));
        }
        List<Row> rows = picture.figures().rows().stream()
                .map(row -> new Row(row.stream().map(Cell::of).toList(), false))
                .toList();
        return new DataTable("figures", heads, List.of(DataTable.Group.of(rows)));
    }

    /** A column of names among figures: words begin at one side. One without a figure here and there is none. */
    private static boolean areWords(Picture picture, int column) {
        List<String> filled = picture.figures().rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return filled.stream()
                        .filter(cell -> Character.isLetter(cell.codePointAt(0)))
                        .count()
                > filled.size() / 2;
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.chart(this);
    }
}
