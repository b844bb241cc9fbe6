package org.southsouth.readiness.ui.merge;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.ui.controls.ArrowKeys;

/** How many answers there are of each kind; one kind is listed. */
public final class KindTabs extends HBox {
    /** What needs somebody first, then what changes something. */
    static final List<Kind> ORDER = List.of(Kind.CONFLICT, Kind.ADDED, Kind.THEIRS_NEWER, Kind.MINE_NEWER, Kind.SAME);

    public KindTabs() {
        getStyleClass().add("segmented");
        setMaxHeight(Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void follow(MergeViewModel model) {
        for (Kind kind : ORDER) {
            ToggleButton tab = new ToggleButton();
            tab.getStyleClass().add("segment");
            tab.setOnAction(event -> {
                model.tabProperty().set(kind);
                tab.setSelected(true);
            });
            model.tabProperty().subscribe(chosen -> tab.setSelected(chosen == kind));
            getChildren().add(tab);
        }
        ArrowKeys.choosing(getChildren());
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(ORDER.size() - 1).getStyleClass().add("last");
        model.plansProperty().subscribe(() -> count(model));
    }

    private void count(MergeViewModel model) {
        for (int i = 0; i < ORDER.size(); i++) {
            ToggleButton tab = (ToggleButton) getChildren().get(i);
            int count = model.count(ORDER.get(i));
            tab.setText(model.words().text("merge.tab", model.words().kind(ORDER.get(i)), count));
            tab.setDisable(count == 0);
        }
    }
}
