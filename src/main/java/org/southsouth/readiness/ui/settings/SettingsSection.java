package org.southsouth.readiness.ui.settings;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.southsouth.readiness.ui.fx.Theme;

/** What a setting is called and why, and the setting itself: beside one another, or below where large text leaves each too little. */
public final class SettingsSection extends GridPane {
    // In units of the text size.
    private static final double LEAST_EM = 44;
    private static final double NAME_EM = 14.857;
    private static final double COMPACT_NAME_EM = 10;

    private final ColumnConstraints names = new ColumnConstraints();

    public SettingsSection() {
        getStyleClass().add("settings-section");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        names.setHgrow(Priority.NEVER);
        getColumnConstraints().setAll(names, rest);
        getChildren().addListener((ListChangeListener<Node>) change -> place(false));
    }

    SettingsSection(Node name, Node setting) {
        this();
        getChildren().setAll(name, setting);
    }

    /** Both in pixels: the width of the page, and the size of its text. */
    void fit(double width, double textSize) {
        double em = Theme.isCompact(width, (int) Math.round(textSize)) ? COMPACT_NAME_EM : NAME_EM;
        boolean isBelow = width / textSize < LEAST_EM;
        names.setMinWidth(isBelow ? 0 : em * textSize);
        names.setMaxWidth(isBelow ? USE_COMPUTED_SIZE : em * textSize);
        names.setPrefWidth(isBelow ? 0 : em * textSize);
        place(isBelow);
    }

    private void place(boolean isBelow) {
        List<Node> parts = getChildren();
        for (int i = 0; i < parts.size(); i++) {
            setConstraints(parts.get(i), isBelow ? 0 : i, isBelow ? i : 0, isBelow ? 2 : 1, 1);
        }
    }
}
