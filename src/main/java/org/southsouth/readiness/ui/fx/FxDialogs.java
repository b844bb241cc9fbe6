package org.southsouth.readiness.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.words.Messages;

/** Dialogs inside the window, on its scrim; only the choice of a file is the system's own. */
public final class FxDialogs implements Dialogs {
    /** In units of the text size. */
    private static final double WIDTH_EM = 416 / 14.0;

    /** What stays of the window beside a dialog, and the dialog's own margins. */
    private static final double BESIDE = 96;

    private final ChosenFolder folders;
    private final Scrim scrim;
    private final Messages messages;

    /** What was typed and not given, by its question and what that is about; until the window is closed. */
    private final Map<List<Object>, String> typed = new HashMap<>();

    private BooleanSupplier written = () -> false;

    /** Dialogs for files begin in {@code home}, and then where the last one ended. */
    public FxDialogs(Scrim scrim, Messages messages, Path home) {
        this(scrim, messages, home, Optional.empty(), folder -> {}, folder -> false);
    }

    /**
     * The first begins in {@code before}, where that is still there; {@code keep} is told where each one ended. None begins in a
     * folder of the application's own.
     */
    public FxDialogs(
            Scrim scrim,
            Messages messages,
            Path home,
            Optional<String> before,
            Consumer<String> keep,
            Predicate<Path> isOwn) {
        this.folders = new ChosenFolder(home, before, keep, isOwn);
        this.scrim = scrim;
        this.messages = messages;
    }

    /** Dialogs for files begin beside this one, until somebody chooses in another folder. */
    public void beginBeside(String file) {
        folders.beginBeside(new File(file));
    }

    @Override
    public void confirm(Question question, Runnable whenConfirmed, Runnable whenStayed) {
        Button cancel = cancel(question);
        show(question, cancel, cancel, act(question, whenConfirmed));
        scrim.whenClosed(whenStayed);
    }

    @Override
    public void offer(Question question, Runnable whenTaken) {
        Button act = act(question, whenTaken);
        show(question, act, cancel(question), act);
    }

    private Button act(Question question, Runnable whenConfirmed) {
        Button act = act(question);
        act.setOnAction(event -> {
            scrim.whenClosed(() -> {});
            scrim.close();
            whenConfirmed.run();
        });
        return act;
    }

    @Override
    public void ask(Question question, String prompt, Consumer<String> whenGiven) {
        ask(question, prompt, AskedLine.of(question, messages), whenGiven);
    }

    @Override
    public void write(Question question, String prompt, Consumer<String> whenGiven) {
        ask(question, prompt, AskedLine.ofText(question, messages), whenGiven);
    }

    private void ask(Question question, String prompt, AskedLine line, Consumer<String> whenGiven) {
        TextInputControl field = line.field();
        field.setPromptText(prompt);
        field.setAccessibleText(question.body());
        field.setPrefWidth(width());
        List<Object> asked = List.of(question.title(), question.about());
        boolean isBegun = typed.containsKey(asked);
        field.setText(typed.getOrDefault(asked, question.beginning()));
        // Only what somebody typed: what it began with may be another by the next time.
        field.textProperty().subscribe((before, text) -> typed.put(asked, text));
        Button act = act(question);
        act.setDefaultButton(true);
        line.giveBy(act);
        act.setOnAction(event -> {
            typed.remove(asked);
            scrim.close();
            whenGiven.accept(field.getText().strip());
        });
        showTyping(question, field, act, line);
        written = line::isWritten;
        if (isBegun) {
            // What stands there already goes on, and is not written over.
            field.end();
        } else {
            field.selectAll();
        }
    }

    /**
     * Whether words stand in the dialog that is open, which nobody has given yet; it says so then. Closing the window would lose them.
     */
    public boolean isWritten() {
        return scrim.isVisible() && written.getAsBoolean();
    }

    /** Enter begins a line where somebody writes several; whoever is used to that does it everywhere. */
    private static void actOnCtrlEnter(Node fields, Button act) {
        fields.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                act.fire();
                key.consume();
            }
        });
    }

    @Override
    public void askPassword(Question question, Consumer<char[]> whenGiven) {
        PasswordLine line = new PasswordLine();
        line.setName(question.title());
        line.setShow(messages.getString("common.password.show"));
        line.setHide(messages.getString("common.password.hide"));
        line.setPrefWidth(width());
        Button act = act(question);
        act.setDefaultButton(true);
        act.disableProperty().bind(line.field().textProperty().isEmpty());
        act.setOnAction(event -> {
            char[] typed = line.take();
            scrim.close();
            whenGiven.accept(typed);
        });
        showTyping(question, line.field(), act, line);
    }

    @Override
    public void fill(Question question, Form form, Runnable whenDone) {
        Button act = act(question);
        form.complete().subscribe(isComplete -> act.setDisable(!isComplete));
        act.setOnAction(event -> {
            scrim.close();
            whenDone.run();
        });
        actOnCtrlEnter(form.fields(), act);
        if (question.isDestructive()) {
            // Enter in the field does nothing that cannot be taken back, but leads to what does.
            form.first().addEventHandler(ActionEvent.ACTION, event -> act.requestFocus());
        }
        showTyping(question, form.first(), act, scrolling(form.fields()));
    }

    /** As high as the fields where there is room for that; else they scroll, and the buttons stay in sight. */
    private static ScrollPane scrolling(Region fields) {
        ScrollPane pane = new ScrollPane(fields);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.prefViewportHeightProperty().bind(fields.layoutBoundsProperty().map(Bounds::getHeight));
        fields.heightProperty().subscribe(() -> {
            if (pane.getScene() != null) {
                // What is asked of a dialog while it is laid out is not heard.
                NextPulse.afterPulse(pane.getScene(), pane::requestLayout);
            }
        });
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /** One of two, seen beside each other: the act of the question, or what stands, which is the safe one. */
    public void choose(Question question, Region both, String keep, Runnable whenActed, Runnable whenKept) {
        Button stay = new Button(keep);
        stay.setOnAction(event -> {
            scrim.close();
            whenKept.run();
        });
        Button act = act(question);
        act.setOnAction(event -> {
            scrim.close();
            whenActed.run();
        });
        show(question, stay, stay, act, both);
    }

    /** Something to read: what failed, with its details to copy. */
    void tell(Question question, Region details) {
        Button close = close(question);
        showToRead(question, details, close, close);
    }

    @Override
    public void read(Question question, Region text, Node first) {
        VBox.setVgrow(text, Priority.ALWAYS);
        Button close = close(question);
        // The text has the keys, to be scrolled; Enter closes from there.
        close.setDefaultButton(true);
        showToRead(question, text, first, close);
        if (first instanceof ScrollPane pane) {
            NextPulse.afterPulse(scrim.getScene(), () -> {
                // Nothing is to be scrolled: the keys are where they are seen.
                if (pane.isFocused() && new Scrolled(pane).room() < 1) {
                    close.requestFocus();
                }
            });
        }
    }

    @Override
    public void close() {
        scrim.close();
    }

    private Button close(Question question) {
        Button close = act(question);
        close.setOnAction(event -> scrim.close());
        return close;
    }

    private void showToRead(Question question, Region text, Node focused, Button close) {
        VBox card = card(question);
        HBox buttons = new HBox(12, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        card.getChildren().addAll(text, buttons);
        scrim.show(card, focused);
    }

    private void show(Question question, Node focused, Button cancel, Button act, Region... more) {
        HBox buttons = new HBox(12, cancel, act);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        show(question, focused, buttons, more);
    }

    /** Where something is typed, Tab goes on to what is done with it, and only then to Cancel, which stands behind it. */
    private void showTyping(Question question, Node focused, Button act, Region fields) {
        Button cancel = cancel(question);
        if (question.isDestructive()) {
            // What cannot be taken back is not the next thing that a key presses.
            show(question, focused, cancel, act, fields);
            return;
        }
        HBox buttons = new HBox(12, act, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        show(question, focused, buttons, fields);
    }

    private void show(Question question, Node focused, HBox buttons, Region... more) {
        VBox card = card(question);
        card.getChildren().addAll(more);
        card.getChildren().add(buttons);
        scrim.show(card, focused);
    }

    private VBox card(Question question) {
        Label title = new Label(question.title());
        title.getStyleClass().addAll("t-lead", "b");
        title.setWrapText(true);
        Label body = new Label(question.body());
        body.getStyleClass().addAll("t-body", "muted");
        body.setWrapText(true);
        body.setPrefWidth(width());
        // As wide as the fields below it.
        body.setMaxWidth(Double.MAX_VALUE);
        body.setMinHeight(Region.USE_PREF_SIZE);
        Visibility.show(body, !question.body().isEmpty());
        return new VBox(16, title, body);
    }

    private double width() {
        double wanted = WIDTH_EM * Theme.textSize(scrim.getScene(), new Label());
        return scrim.getWidth() > 0 ? Math.min(wanted, scrim.getWidth() - BESIDE) : wanted;
    }

    private Button cancel(Question question) {
        Button cancel = new Button(question.stay().orElseGet(() -> messages.getString("common.cancel")));
        cancel.setOnAction(event -> scrim.close());
        return cancel;
    }

    private static Button act(Question question) {
        Button act = new Button(question.label());
        act.getStyleClass().add(question.isDestructive() ? "danger" : "primary");
        return act;
    }

    @Override
    public Optional<String> fileToOpen(String title) {
        return path(
                folders.begin(chooser(title)).showOpenDialog(scrim.getScene().getWindow()));
    }

    @Override
    public List<String> filesToOpen(String title) {
        return several(chooser(title));
    }

    @Override
    public List<String> filesToOpen(String title, List<String> endings) {
        FileChooser chooser = chooser(title);
        List<String> patterns = endings.stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new ExtensionFilter(String.join(", ", endings), patterns));
        return several(chooser);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private List<String> several(FileChooser chooser) {
        List<File> files =
                folders.begin(chooser).showOpenMultipleDialog(scrim.getScene().getWindow());
        if (files == null) {
            return List.of();
        }
        files.forEach(folders::remember);
        return files.stream().map(File::getAbsolutePath).toList();
    }

    @Override
    public Optional<String> folderToOpen(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folders.start().ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(scrim.getScene().getWindow()));
    }

    @Override
    public Optional<String> fileToSave(String title, String suggestedName, List<String> endings) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        for (String ending : endings) {
            chooser.getExtensionFilters().add(new ExtensionFilter(ending, "*." + ending));
        }
        return path(folders.begin(chooser).showSaveDialog(scrim.getScene().getWindow()));
    }

    private Optional<String> path(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folders.remember(file);
        return Optional.of(file.getAbsolutePath());
    }
}
