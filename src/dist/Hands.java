import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Does in the real window of a packed application what a person does, on every system alike: a Java agent, since a
 * system's own tools for that ask for rights on one and are not there on another. {@code
 * -javaagent:hands.jar=WORK,SEEN} with WORK one of
 *
 * <ul>
 *   <li>{@code answer}: takes the fictional countries where the list is empty, opens the first that is not signed off,
 *       gives the open question another answer, waits until it is saved, and closes the window;
 *   <li>{@code look}: waits for the list, goes through the screens, and closes the window;
 *   <li>{@code merge}: waits until a file that was handed over is shown, merges it, and closes the window.
 * </ul>
 *
 * SEEN is a file that gets what the list showed, one row a line. What does not come within a minute ends the process
 * with 70.
 */
public final class Hands {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int COUNTRIES = 6;

    private Hands() {}

    public static void premain(String arguments) {
        String[] parts = arguments.split(",", 2);
        Thread thread = new Thread(() -> work(parts[0], Path.of(parts[1])), "hands");
        thread.setDaemon(true);
        thread.start();
    }

    private static List<String> lastRows;

    private static void work(String work, Path seen) {
        try {
            waitFor("the window", () -> stage().isPresent() ? true : null);
            switch (work) {
                case "answer" -> answer();
                case "merge" -> merge();
                case "look" -> look();
                default -> throw new IllegalStateException("no such work: " + work);
            }
            goTo("home");
            List<String> rows = waitFor("the list at rest", Hands::rowsAtRest);
            Files.write(seen, rows);
            on(() -> {
                Stage stage = stage().orElseThrow();
                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                return true;
            });
        } catch (IllegalStateException | IOException e) {
            System.err.println("hands: " + e.getMessage());
            Runtime.getRuntime().halt(70);
        }
    }

    private static void answer() {
        if (waitFor("the list, or the way to the fictional countries", Hands::listOrSample).equals("sample")) {
            waitFor("the fictional countries", () -> rows() != null && rows().size() >= COUNTRIES ? true : null);
        }
        int count = waitFor("the list", Hands::rows).size();
        for (int row = 0; row < count; row++) {
            open(row);
            waitForQuestion();
            if (on(Hands::answerOpenQuestion)) {
                waitFor("Saved", () -> text().contains("Saved ") ? true : null);
                return;
            }
            goTo("home");
        }
        throw new IllegalStateException("no assessment can be answered");
    }

    /** "list" where the list has rows, "sample" once the fictional countries were asked for, null while neither is there. */
    private static String listOrSample() {
        if (rows() != null) {
            return "list";
        }
        Optional<Button> link = nodes("SampleLink").stream()
                .map(Button.class::cast)
                .filter(button -> !button.isDisabled())
                .findFirst();
        link.ifPresent(Button::fire);
        return link.isPresent() ? "sample" : null;
    }

    /** False where the assessment is locked or the question is none of options. */
    private static boolean answerOpenQuestion() {
        Node card = seen(".q-open").orElseThrow();
        if (card.getStyleClass().contains("is-locked")) {
            return false;
        }
        Optional<RadioButton> option = card.lookupAll(".option").stream()
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .filter(each -> !each.isDisabled() && !each.isSelected())
                .findFirst();
        option.ifPresent(RadioButton::fire);
        return option.isPresent();
    }

    private static void look() {
        waitFor("the list", Hands::rows);
        open(0);
        waitForQuestion();
        for (String place : List.of("scorecard", "compare", "settings")) {
            goTo(place);
        }
    }

    private static void merge() {
        waitFor("a file to merge", () -> pressed("Merge") ? true : null);
        waitFor("the merge", () -> text().contains("Undo the merge") ? true : null);
    }

    /** Presses the button that says so; false while there is none that can be pressed. */
    private static boolean pressed(String words) {
        Optional<Button> button = nodes("Button").stream()
                .map(Button.class::cast)
                .filter(each -> words.equals(each.getText()) && !each.isDisabled())
                .findFirst();
        button.ifPresent(Button::fire);
        return button.isPresent();
    }

    private static void open(int row) {
        waitFor("the list", Hands::rows);
        on(() -> {
            TableView<?> table = table().orElseThrow();
            table.getSelectionModel().clearAndSelect(row);
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
    }

    /** What is answered in full opens on its scorecard; from there it is one press to the questions. */
    private static void waitForQuestion() {
        if (waitFor("the assessment", () -> isAt("answer") ? "answer" : isAt("scorecard") ? "scorecard" : null)
                .equals("scorecard")) {
            goTo("answer");
        }
        waitFor("a question", () -> seen(".q-open").isPresent() ? true : null);
    }

    private static void goTo(String place) {
        on(() -> {
            button(place).ifPresent(ButtonBase::fire);
            return true;
        });
    }

    private static boolean isAt(String place) {
        return button(place)
                .filter(found -> found instanceof ToggleButton tab && tab.isSelected())
                .isPresent();
    }

    private static Optional<ButtonBase> button(String place) {
        List<Node> buttons = new ArrayList<>(nodes("Button"));
        buttons.addAll(nodes("ToggleButton"));
        return buttons.stream()
                .filter(node -> place.equals(node.getUserData()))
                .findFirst()
                .map(ButtonBase.class::cast);
    }

    private static Optional<Stage> stage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.isShowing() && stage.getScene() != null)
                .findFirst();
    }

    private static Optional<TableView<?>> table() {
        return seen(".home-table").map(node -> (TableView<?>) node);
    }

    /** What stands in each row of the list on the screen, from the left; null while the list is not there or empty. */
    private static List<String> rows() {
        List<String> rows = table().stream()
                .flatMap(table -> table.lookupAll(".table-row-cell").stream())
                .filter(Hands::isSeen)
                .map(Hands::words)
                .filter(words -> !words.isBlank())
                .sorted()
                .toList();
        return rows.isEmpty() ? null : rows;
    }

    /** Once they stay as they are: while the list is laid out it has fewer rows. */
    private static List<String> rowsAtRest() {
        List<String> before = lastRows;
        lastRows = rows();
        return lastRows != null && lastRows.equals(before) ? lastRows : null;
    }

    private static String words(Node node) {
        List<Node> found = new ArrayList<>();
        collect(node, "Labeled", found);
        return found.stream()
                .map(each -> ((Labeled) each).getText())
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static Optional<Node> seen(String selector) {
        return stage().flatMap(stage -> stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Hands::isSeen)
                .findFirst());
    }

    private static List<Node> nodes(String kind) {
        List<Node> found = new ArrayList<>();
        stage().ifPresent(stage -> collect(stage.getScene().getRoot(), kind, found));
        return found;
    }

    private static void collect(Node node, String kind, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getSimpleName().equals(kind)) {
                found.add(node);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }

    private static String text() {
        return nodes("Labeled").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static <T> T waitFor(String what, Callable<T> look) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            T found = on(look);
            if (found != null) {
                return found;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
        throw new IllegalStateException(what + " did not come; the window says:\n" + on(Hands::text));
    }

    /** On the window's thread; null while there is none. */
    private static <T> T on(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            Platform.runLater(() -> {
                try {
                    result.complete(work.call());
                } catch (Exception e) {
                    result.completeExceptionally(e);
                }
            });
        } catch (IllegalStateException notYet) {
            return null;
        }
        return result.join();
    }
}
