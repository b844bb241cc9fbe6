package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.words.SearchKey;

/**
 * Keys of one letter or digit that act on what is chosen. This is the only place that decides whether a typed character
 * may act: never while a field has the focus, whatever kind it is, and only while the focus is in a part of the screen
 * that the keys belong to, or nowhere in particular. Characters and not key codes, so that they are right on every layout.
 */
public final class LetterKeys {
    private final Node page;
    private final List<? extends Node> places;

    private LetterKeys(Node page, List<? extends Node> places) {
        this.page = page;
        this.places = places;
    }

    /** Tells {@code act} each character that may act; it says whether it did. */
    public static void listen(Node page, List<? extends Node> places, Predicate<String> act) {
        LetterKeys keys = new LetterKeys(page, List.copyOf(places));
        page.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (keys.mayAct(event) && act.test(event.getCharacter())) {
                event.consume();
            }
        });
    }

    private boolean mayAct(KeyEvent event) {
        boolean isPlain =
                !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        return isPlain
                && focused != null
                && !isField(focused)
                && (focused.equals(page) || places.stream().anyMatch(place -> Nesting.isIn(focused, place)));
    }

    /**
     * Whether what is typed belongs to this node. The focus of a combo box or a spinner is on the box, not on the text
     * field in it.
     */
    public static boolean isField(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl
                    || at instanceof ComboBoxBase<?>
                    || at instanceof Spinner<?>
                    || at instanceof ChoiceBox<?>) {
                return true;
            }
        }
        return false;
    }

    /** A letter chooses the next of a list of choices whose words begin with it. */
    public static <T> void jump(ComboBox<T> box, Function<T, String> words) {
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && jumped(box, words, event.getCharacter())) {
                event.consume();
            }
        });
    }

    private static <T> boolean jumped(ComboBox<T> box, Function<T, String> words, String letter) {
        SearchKey typed = SearchKey.of(letter.strip());
        List<T> all = List.copyOf(box.getItems());
        int from = all.indexOf(box.getValue());
        for (int i = 1; i <= all.size() && !letter.isBlank(); i++) {
            T next = all.get((from + i) % all.size());
            String first = words.apply(next);
            if (!first.isEmpty() && SearchKey.of(first.substring(0, 1)).equals(typed)) {
                box.setValue(next);
                return true;
            }
        }
        return false;
    }
}
