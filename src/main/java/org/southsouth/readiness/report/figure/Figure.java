package org.southsouth.readiness.report.figure;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.chart.Picture;

/** A picture under its title. */
public record Figure(String title, Picture picture) {
    public static List<Picture> pictures(Optional<Figure> figure) {
        return figure.stream().map(Figure::picture).toList();
    }
}
