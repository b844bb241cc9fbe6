package org.southsouth.readiness.ui.controls;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons, only where they carry meaning; size and colour come from the style classes {@code i-s}, {@code i-xl}, {@code i-warn}… */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Feather icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        return node;
    }
}
