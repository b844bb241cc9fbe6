package org.southsouth.readiness.ui.whatif;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.robustness.Omission;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** What the overall score would be without one theme: those that move it most first. Of the stored answers. */
public final class OmissionsCard extends VBox {
    private static final int MOST = 8;

    private final Label title = Texts.filling("", "t-body", "b");
    private final Label help = Texts.caption("");
    private final VBox rows = new VBox(4);

    public OmissionsCard() {
        super(8);
        getStyleClass().addAll("card", "whatif-card");
        getChildren().addAll(title, help, rows);
    }

    void follow(WhatIfViewModel model) {
        title.setText(model.context().text("whatif.omissions"));
        help.setText(model.context().text("whatif.omissions.help"));
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> show(found, model)));
    }

    private void show(WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        List<Omission> largest = loaded.omissions().stream()
                .sorted(Comparator.comparingDouble(omission -> -Math.abs(omission.change())))
                .limit(MOST)
                .toList();
        Visibility.show(this, !largest.isEmpty());
        rows.getChildren().clear();
        for (Omission omission : largest) {
            rows.getChildren().add(row(omission, loaded, model));
        }
    }

    private static Node row(Omission omission, WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        return Rows.of(
                8,
                Texts.filling(loaded.stored().of(omission.theme()).section().title(), "t-body"),
                Texts.whole(
                        model.context().formats().change(omission.change()),
                        "t-body",
                        "b",
                        "whatif-change",
                        "omission"));
    }
}
