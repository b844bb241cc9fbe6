package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.southsouth.readiness.core.chart.Picture;

/** How high a picture may be, in millimetres: what is left of a page, and what each further one holds. */
public record Room(double first, double others) {
    /** For pictures that nobody prints on pages. */
    public static final Room ENDLESS = new Room(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * As few pictures as there can be: each draws the rows from the first place to before the second, with heads and a key
     * of its own. A row is never cut; one that is higher than the room has a picture to itself, which is higher too.
     */
    public static List<Picture> parts(int rows, Room room, BiFunction<Integer, Integer, Picture> draw) {
        return parts(rows, room, place -> true, draw);
    }

    /** The same, where a picture may begin with some rows only, as long as one of them is there. */
    static List<Picture> parts(int rows, Room room, IntPredicate mayBegin, BiFunction<Integer, Integer, Picture> draw) {
        List<Picture> parts = new ArrayList<>();
        int from = 0;
        do {
            double most = parts.isEmpty() ? room.first() : room.others();
            int to = rows;
            Picture part = draw.apply(from, to);
            while (part.height() > most && to > from + 1) {
                int fewer = from + (int) Math.ceil((to - from) * most / part.height());
                to = Math.max(from + 1, Math.min(to - 1, fewer));
                part = draw.apply(from, to);
            }
            int begin = to;
            while (begin < rows && begin > from && !mayBegin.test(begin)) {
                begin--;
            }
            if (begin > from && begin < to) {
                to = begin;
                part = draw.apply(from, to);
            }
            parts.add(part);
            from = to;
        } while (from < rows);
        return parts;
    }
}
