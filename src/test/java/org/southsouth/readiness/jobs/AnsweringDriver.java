package org.southsouth.readiness.jobs;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.Launcher;

/**
 * Starts the application itself, without a display, and answers with its keys until somebody kills it. Says on its output
 * what it is about to answer ({@code TRY question level}) and what the status line then calls saved ({@code SAVED question
 * level}).
 */
public final class AnsweringDriver {
    private static final int LEVELS = 5;

    private final Random random;

    private AnsweringDriver(long seed) {
        this.random = new Random(seed);
    }

    /** Takes the seed of the keys. The data folder comes as the system property {@code readiness.data}. */
    public static void main(String[] arguments) {
        Launcher.main(new String[0]);
        new AnsweringDriver(Long.parseLong(arguments[0])).work();
    }

    private void work() {
        waitFor(() -> node(".table-view") instanceof TableView<?> table
                && !table.getItems().isEmpty());
        onWindow(() -> {
            Node resume = node(".home-resume .button");
            if (resume != null && resume.isVisible() && resume.getParent().isVisible()) {
                ((Button) resume).fire();
            } else {
                Node table = node(".table-view");
                ((TableView<?>) table).getSelectionModel().select(0);
                table.requestFocus();
                press(table, KeyCode.ENTER, false);
            }
            return true;
        });
        waitFor(AnsweringDriver::isOnCard);
        say("READY");
        KeyCode onward = KeyCode.ENTER;
        boolean isBack = false;
        while (true) {
            waitFor(AnsweringDriver::isOnCard);
            answer();
            String before = onWindow(AnsweringDriver::question);
            boolean shift = isBack;
            KeyCode key = onward;
            onWindow(() -> press(focused(), key, shift));
            if (before.equals(onWindow(AnsweringDriver::question))) {
                isBack = !isBack;
            }
        }
    }

    /** One level of the question in focus, where it has levels. */
    private void answer() {
        if (!onWindow(AnsweringDriver::hasLevels)) {
            return;
        }
        int chosen = onWindow(AnsweringDriver::chosen);
        // Another level than the one that is chosen: the same one again would be no change to save.
        int level = (chosen + 1 + random.nextInt(LEVELS - 1)) % LEVELS;
        String question = onWindow(AnsweringDriver::question);
        say("TRY " + question + " " + level);
        onWindow(() -> {
            // Right after Enter a key replaces no answer that stands there; any other key says that somebody has
            // looked.
            press(focused(), KeyCode.ESCAPE, false);
            return type(focused(), String.valueOf(level));
        });
        waitFor(() -> options().get(level).isSelected() && saysSaved());
        say("SAVED " + question + " " + level);
    }

    /** Whether the keys go to the open card: it takes the focus once it is laid out. */
    private static boolean isOnCard() {
        Node card = node(".q-open");
        Node at = card == null ? null : focused();
        while (at != null && !at.equals(card)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static String question() {
        Node caption = node(".q-open .t-caption");
        String text = caption == null ? "" : ((Labeled) caption).getText();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static List<RadioButton> options() {
        Node card = node(".q-open");
        return card == null
                ? List.of()
                : card.lookupAll(".radio-button.option").stream()
                        .map(RadioButton.class::cast)
                        .toList();
    }

    /** The level that is chosen, or the last where none is. */
    private static int chosen() {
        List<RadioButton> options = options();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isSelected()) {
                return i;
            }
        }
        return LEVELS - 1;
    }

    /** Whether the keys 0 to 4 choose: the options carry their level. */
    private static boolean hasLevels() {
        List<RadioButton> options = options();
        return options.size() == LEVELS
                && options.get(0).lookup(".level") instanceof Labeled level
                && level.getText().equals("0");
    }

    /** Alone, or after what the answer did: "1 more question is asked now. Saved 14:02". */
    private static boolean saysSaved() {
        return status().startsWith("Saved ") || status().contains(". Saved ");
    }

    private static String status() {
        Scene scene = scene();
        // The line that asks for a name is a bar of its own above it.
        return scene == null
                ? ""
                : scene.getRoot().lookupAll(".statusbar .status-words").stream()
                        .filter(label -> !label.getParent().getStyleClass().contains("name-line"))
                        .map(label -> ((Labeled) label).getText())
                        .findFirst()
                        .orElse("");
    }

    private static @Nullable Node node(String style) {
        Scene scene = scene();
        return scene == null ? null : scene.getRoot().lookup(style);
    }

    private static @Nullable Scene scene() {
        return Window.getWindows().isEmpty() ? null : Window.getWindows().get(0).getScene();
    }

    private static Node focused() {
        Scene scene = scene();
        if (scene == null) {
            throw new IllegalStateException("the window is gone");
        }
        Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private static boolean press(Node target, KeyCode key, boolean shift) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        return true;
    }

    private static boolean type(Node target, String character) {
        KeyCode key = KeyCode.getKeyCode(character);
        press(target, key, false);
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        return true;
    }

    private static <T> T onWindow(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /** Asks the window thread again and again; each question waits behind what the window still has to do. */
    private static void waitFor(Supplier<Boolean> condition) {
        while (!onWindow(condition)) {
            Thread.onSpinWait();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
