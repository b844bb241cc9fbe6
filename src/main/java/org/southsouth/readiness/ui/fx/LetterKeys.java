package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.words.SearchKey;

/**
 * Keys of one letter or digit that act on what is chosen. This is the only place that decides whether a typed character
 * may act: never while a field has the focus, whatever kind it is, and only while the focus is in a part of the screen
 * that the keys belong to, or nowhere in particular. Characters and not key codes, so that they are right on every layout.
 */
public final class LetterKeys {
    private static final Duration BETWEEN_LETTERS = Duration.seconds(1);

    private static final Object LENT = new Object();

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
                && (focused.equals(page)
                        || places.stream().anyMatch(place -> Nesting.isIn(focused, place))
                        || (places.contains(page) && isLent(focused)));
    }

    /**
     * From this part outside of every page the letters act that act on the whole of a page: what is typed is handed on to it.
     * Letters and digits only: space and Enter press what has the focus.
     */
    public static void lend(Node part, Consumer<KeyEvent> page) {
        part.getProperties().put(LENT, true);
        part.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().codePoints().allMatch(Character::isLetterOrDigit)) {
                page.accept(event);
            }
        });
    }

    private static boolean isLent(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getProperties().containsKey(LENT)) {
                return true;
            }
        }
        return false;
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

    /** Letters typed one after the other choose of a list of choices the next whose words begin with them. */
    public static <T> void jump(ComboBox<T> box, Function<T, String> words) {
        StringBuilder typed = new StringBuilder();
        PauseTransition pause = new PauseTransition(BETWEEN_LETTERS);
        pause.setOnFinished(event -> typed.setLength(0));
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (event.isShortcutDown() || event.isAltDown() || letter.isBlank()) {
                return;
            }
            typed.append(letter);
            if (!jumped(box, words, typed.toString(), typed.length() > 1)) {
                // Another word begins.
                typed.setLength(0);
                typed.append(letter);
                if (!jumped(box, words, letter, false)) {
                    typed.setLength(0);
                    return;
                }
            }
            pause.playFromStart();
            event.consume();
        });
    }

    /** What is chosen already may stay where somebody goes on typing its words. */
    private static <T> boolean jumped(ComboBox<T> box, Function<T, String> words, String typed, boolean mayStay) {
        String beginning = key(typed);
        List<T> all = List.copyOf(box.getItems());
        int from = Math.max(0, all.indexOf(box.getValue()) + (mayStay ? 0 : 1));
        for (int i = 0; i < all.size() && !beginning.isBlank(); i++) {
            T next = all.get((from + i) % all.size());
            if (key(words.apply(next)).startsWith(beginning)) {
                box.setValue(next);
                return true;
            }
        }
        return false;
    }

    /** Without spaces: one that is typed opens the list, and is none of the letters. */
    private static String key(String words) {
        return SearchKey.of(words).value().replace(" ", "");
    }
}
