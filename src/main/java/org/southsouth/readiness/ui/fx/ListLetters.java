package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.southsouth.readiness.words.SearchKey;

/**
 * Letters typed one after the other at a list of choices lead to the next whose words begin with them. Where none does, two
 * letters or more lead to the next in which any word begins with them: most titles of questions begin alike.
 */
public final class ListLetters<T> {
    private static final Duration BETWEEN_LETTERS = Duration.seconds(1);

    private final ComboBox<T> box;
    private final Function<T, String> words;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(BETWEEN_LETTERS);

    private ListLetters(ComboBox<T> box, Function<T, String> words) {
        this.box = box;
        this.words = words;
        pause.setOnFinished(event -> typed.setLength(0));
    }

    /** At the closed list too. */
    public static <T> void jump(ComboBox<T> box, Function<T, String> words) {
        jump(box, words, () -> true);
    }

    /** While the list is open; a letter that is typed at the closed list does nothing. */
    public static <T> void jumpInOpen(ComboBox<T> box, Function<T, String> words) {
        jump(box, words, box::isShowing);
    }

    private static <T> void jump(ComboBox<T> box, Function<T, String> words, BooleanSupplier mayJump) {
        ListLetters<T> letters = new ListLetters<>(box, words);
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (!event.isShortcutDown() && !event.isAltDown() && !letter.isBlank() && mayJump.getAsBoolean()) {
                letters.type(letter, event);
            }
        });
    }

    private void type(String letter, KeyEvent event) {
        pause.playFromStart();
        typed.append(letter);
        boolean hasJumped = hasJumped(typed.toString());
        if (!hasJumped) {
            // Another word begins. Its first letter may lead nowhere, and the next all the same.
            typed.setLength(0);
            typed.append(letter);
            hasJumped = hasJumped(letter);
        }
        if (hasJumped) {
            event.consume();
        }
    }

    private boolean hasJumped(String text) {
        String beginning = key(text);
        boolean isMore = beginning.length() > 1;
        Optional<T> next = beginning.isEmpty() ? Optional.empty() : next(beginning, isMore, ListLetters::begins);
        if (next.isEmpty() && isMore) {
            next = next(beginning, true, ListLetters::hasWord);
        }
        next.ifPresent(one -> {
            box.setValue(one);
            bringIntoSight(one);
        });
        return next.isPresent();
    }

    /** What is chosen already may stay where somebody goes on typing its words. */
    private Optional<T> next(String beginning, boolean mayStay, BiPredicate<String, String> rule) {
        List<T> all = List.copyOf(box.getItems());
        int from = Math.max(0, all.indexOf(box.getValue()) + (mayStay ? 0 : 1));
        for (int i = 0; i < all.size(); i++) {
            T one = all.get((from + i) % all.size());
            if (rule.test(words.apply(one), beginning)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String text, String beginning) {
        return key(text).startsWith(beginning);
    }

    private static boolean hasWord(String text, String beginning) {
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (begins(text.substring(space), beginning)) {
                return true;
            }
        }
        return false;
    }

    /** An open list chooses it, and stays where it is. */
    private void bringIntoSight(T chosen) {
        boolean isOpen = box.isShowing() && box.getSkin() instanceof ComboBoxListViewSkin<?>;
        if (isOpen && ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent() instanceof ListView<?> list) {
            list.scrollTo(box.getItems().indexOf(chosen));
        }
    }

    /** Without spaces: one that is typed opens the list, and is none of the letters. */
    private static String key(String words) {
        return SearchKey.of(words).value().replace(" ", "");
    }
}
