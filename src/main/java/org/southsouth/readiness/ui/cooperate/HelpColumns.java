package org.southsouth.readiness.ui.cooperate;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** How the lines of the table of help are laid out; widths come from the style sheet, by text size. */
final class HelpColumns {
    private static final List<String> STYLES =
            List.of("help-question", "help-own", "help-peers", "help-why", "help-priority", "help-act");

    private boolean hasReasons = true;

    boolean hasReasons() {
        return hasReasons;
    }

    /** Where there is no room for reasons they stand in tooltips alone. */
    void showReasons(boolean isShown) {
        hasReasons = isShown;
    }

    /** Widths are those of the style sheet; the reason takes what is left. */
    HBox row(Node... cells) {
        HBox row = Rows.of(16);
        row.getStyleClass().addAll("trow", "wide");
        for (int i = 0; i < cells.length; i++) {
            cells[i].getStyleClass().add(STYLES.get(i));
            if (STYLES.get(i).equals(hasReasons ? "help-why" : "help-question")) {
                HBox.setHgrow(cells[i], Priority.ALWAYS);
            }
            if (hasReasons || !STYLES.get(i).equals("help-why")) {
                row.getChildren().add(cells[i]);
            }
        }
        return row;
    }

    HBox head(String question, String own, String peers, String why, String priority) {
        HBox head = row(name(question), name(own), name(peers), name(why), name(priority), new Region());
        head.getStyleClass().addAll("head", "help-columns");
        return head;
    }

    /** On two lines where the column is narrow. */
    private static HBox name(String words) {
        Label name = Texts.caption(words);
        name.setMinWidth(0);
        return Rows.of(0, name);
    }
}
