package org.southsouth.readiness.ui.controls;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.words.Messages;

/** The primary button of a screen of results: a menu of what the report can be written as. */
public final class ExportButton extends Button {
    private final ContextMenu menu = new ContextMenu();

    public ExportButton() {
        getStyleClass().add("primary");
        setGraphic(Icons.of(Feather.DOWNLOAD));
        setOnAction(event -> menu.show(this, Side.BOTTOM, 0, 4));
    }

    public void offer(Messages messages, Consumer<ReportFormat> chosen) {
        menu.getItems().clear();
        for (ReportFormat format : ReportFormat.values()) {
            MenuItem item = new MenuItem(
                    messages.getString("common.export." + format.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(event -> chosen.accept(format));
            menu.getItems().add(item);
        }
    }

    public ContextMenu menu() {
        return menu;
    }
}
