package org.southsouth.readiness.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.words.Messages;

/** What the colours of cells mean: each band with its name and its whole points, and the dashed cell for no score. */
public final class BandLegendBox extends FlowPane {
    public BandLegendBox() {
        super(16, 4);
        getStyleClass().add("band-legend");
    }

    public void show(List<Band> bands, Messages messages) {
        List<Node> keys = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            keys.add(key(ScoreCell.styleOf(band.from(), bands), words(bands, i, messages)));
        }
        keys.add(key("sx", messages.getString("common.legend.none")));
        getChildren().setAll(keys);
    }

    /** "Emerging  25–49": a band with its whole points. */
    static String words(List<Band> bands, int at, Messages messages) {
        long from = Math.round(bands.get(at).from());
        long to = at + 1 < bands.size() ? Math.round(bands.get(at + 1).from()) - 1 : 100;
        return messages.get("common.legend.band", bands.get(at).title(), String.valueOf(from), String.valueOf(to));
    }

    private static HBox key(String step, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("heat", step, "legend-swatch");
        return Rows.of(8, swatch, Texts.whole(words, "t-caption", "muted"));
    }
}
