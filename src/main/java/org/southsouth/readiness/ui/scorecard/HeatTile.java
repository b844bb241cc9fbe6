package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;

/** A theme in the map: its name, and its score as number and colour; dashed with an en dash where there is none. */
final class HeatTile extends ActionRow {
    HeatTile(String name, double score, String figure, String sentence, List<Band> bands) {
        super(8);
        getStyleClass().addAll("heat", "heat-tile", ScoreCell.styleOf(score, bands));
        Label title = Texts.paragraph(name, "t-caption");
        Rows.wide(title);
        Label number = Texts.whole(figure, "t-body", "b");
        getChildren().addAll(title, number);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(sentence);
        Tips.show(this, sentence);
    }
}
