package org.southsouth.readiness.ui.settings;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Works and their licences in two columns. */
public final class LicenceList extends GridPane {
    private static final double SHARE = 50;

    public LicenceList() {
        getStyleClass().add("settings-licences");
        getColumnConstraints().addAll(half(), half());
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(SHARE);
        return half;
    }

    void show(List<Licence> licences) {
        int row = 0;
        for (Licence licence : licences) {
            addRow(row, cell(licence.work()), cell(licence.terms(), "muted"));
            row++;
        }
    }

    private static Label cell(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("t-caption");
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
