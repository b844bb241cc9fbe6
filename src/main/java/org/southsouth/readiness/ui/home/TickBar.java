package org.southsouth.readiness.ui.home;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** How many are ticked, and the comparison of two or more; away while none is. */
public final class TickBar extends HBox {
    private final Label count = new Label();
    private final Button clear = new Button();
    private final Button compare = new Button();

    public TickBar() {
        super(12);
        getStyleClass().add("home-ticks");
        count.getStyleClass().addAll("t-body", "muted");
        clear.getStyleClass().add("quiet");
        getChildren().addAll(count, clear, compare);
        setMinWidth(Region.USE_PREF_SIZE);
        Visibility.show(this, false);
        Visibility.emptyUntilShown(this);
    }

    /** Where the search would have no room left beside it, the way to take all ticks away is a cross. */
    void fit(boolean isLeast) {
        clear.setContentDisplay(isLeast ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    /** When compact, the button alone says how many. */
    void follow(HomeViewModel model, ReadOnlyBooleanProperty compact) {
        compact.subscribe(isCompact -> Visibility.show(count, !isCompact));
        clear.setText(model.text("home.ticked.clear"));
        clear.setGraphic(Icons.of(Feather.X));
        Tips.show(clear, model.text("home.ticked.clear.tip"));
        clear.setOnAction(event -> model.clearTicks());
        compare.setOnAction(event -> model.compare());
        compare.setGraphic(Texts.whole(model.text("home.compare.key"), "keycap", "t-caption"));
        compare.setContentDisplay(ContentDisplay.RIGHT);
        model.tickedProperty().subscribe(number -> {
            Visibility.show(this, number.intValue() > 0);
            Visibility.show(compare, number.intValue() > 1);
            count.setText(model.text("home.ticked", number));
            compare.setText(model.text("home.compare", number));
        });
    }
}
