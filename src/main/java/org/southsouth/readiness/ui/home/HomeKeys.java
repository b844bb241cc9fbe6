package org.southsouth.readiness.ui.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.SearchLead;

/**
 * Ctrl F goes to the search, Down from there into the list, Ctrl N begins a new assessment, Enter opens what
 * was found, Esc in the search shows everything again. C compares what is ticked, from
 * anywhere but a field, since it is written on the button.
 */
final class HomeKeys {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private HomeKeys() {}

    /** The only one that was found is opened; of several the first has the keys. */
    private static void found(HomeTable table) {
        // Also to the only one: what is pressed next may be meant for its row.
        if (!table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private static boolean typed(String letter, HomeViewModel model) {
        boolean compares = letter.equalsIgnoreCase(model.text("home.compare.key"))
                && model.tickedProperty().get() > 1;
        if (compares) {
            model.compare();
        }
        return compares;
    }

    /** Where nothing is there yet, the keys are at the button that begins, once the part that scrolls is dressed and holds it. */
    static void begin(Node page, Runnable focusBegin, HomeViewModel model) {
        Runnable lead = () -> {
            if (page.isFocused() && model.faceProperty().get() == HomeViewModel.Face.EMPTY) {
                focusBegin.run();
            }
        };
        Runnable leadSoon = () -> {
            if (page.isFocused()) {
                NextPulse.afterPulse(page.getScene(), lead);
            }
        };
        model.faceProperty().subscribe(leadSoon);
        page.focusedProperty().subscribe(leadSoon);
    }

    static void install(Node page, TextField search, HomeTable table, HomeViewModel model) {
        SearchLead.into(search, table);
        LetterKeys.listen(page, List.of(page), letter -> typed(letter, model));
        // Whoever comes by a key goes on by keys: in the list, where it is seen.
        model.faceProperty().subscribe(face -> {
            if (face == HomeViewModel.Face.LIST && page.isFocused()) {
                table.requestFocus();
            }
        });
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                search.requestFocus();
                IntoSight.bring(search);
            } else if (CREATE.match(event)) {
                model.create();
            } else if (event.getCode() == KeyCode.ESCAPE && search.isFocused()) {
                search.clear();
            } else if (event.getCode() == KeyCode.ENTER && search.isFocused()) {
                found(table);
            } else {
                return;
            }
            event.consume();
        });
    }
}
