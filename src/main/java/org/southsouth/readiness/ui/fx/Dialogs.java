package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Questions that stand in front of a screen. Controllers ask; the answer comes back on the window thread. */
public interface Dialogs {
    /**
     * A question with what is lost and kept; the label names the act. The safe button has the focus. {@code whenStayed} runs after
     * somebody closed it without the act, when the focus is back.
     */
    void confirm(Question question, Runnable whenConfirmed, Runnable whenStayed);

    /** The same, where nothing more is done for whoever stays. */
    default void confirm(Question question, Runnable whenConfirmed) {
        confirm(question, whenConfirmed, () -> {});
    }

    /** As {@link #confirm}, where nothing is lost and the act can be left again: its button has the focus. */
    default void offer(Question question, Runnable whenTaken) {
        confirm(question, whenTaken);
    }

    /**
     * One line of text, for example a reason; never empty when it comes back. What was typed and not given stands there again for the
     * same question about the same thing.
     */
    void ask(Question question, String prompt, Consumer<String> whenGiven);

    /**
     * As {@link #ask}, of a text that may have several lines, for example a comment: Enter begins a line and Ctrl Enter gives it. What is
     * typed on after a line then falls into no screen behind the question.
     */
    default void write(Question question, String prompt, Consumer<String> whenGiven) {
        ask(question, prompt, whenGiven);
    }

    /** A password, never empty; whoever gets it clears it. */
    void askPassword(Question question, Consumer<char[]> whenGiven);

    /** Several things at once, in fields of the asker's own; can be done while they are complete. */
    void fill(Question question, Form form, Runnable whenDone);

    /** Something to read, with one button, the label, that closes it; the first gets the focus. */
    void read(Question question, Region text, Node first);

    /** Takes away what stands in front of the screen, where something that is read there is acted on. */
    default void close() {}

    /** A file to read; empty when somebody thought better of it. */
    Optional<String> fileToOpen(String title);

    /** Files of any kind to read; none when somebody thought better of it. */
    List<String> filesToOpen(String title);

    /** Files of one of these endings to read, which are without their dots; none when somebody thought better of it. */
    List<String> filesToOpen(String title, List<String> endings);

    Optional<String> folderToOpen(String title);

    /** A file to write; the ending is without its dot. */
    Optional<String> fileToSave(String title, String suggestedName, List<String> endings);

    /** Fields below a question, the one that gets the focus, and whether enough is filled in. */
    record Form(Region fields, Node first, ObservableValue<Boolean> complete) {}

    /**
     * Title (a question), body, and the label of the button that does it. {@code about}: what it is asked of, where the same can be
     * asked of several. {@code beginning}: what stands in the line of text at first, to be written over or changed.
     */
    record Question(
            String title,
            String body,
            String label,
            boolean isDestructive,
            Optional<String> stay,
            List<Object> about,
            String beginning) {
        public Question {
            about = List.copyOf(about);
        }

        public Question(String title, String body, String label, boolean isDestructive) {
            this(title, body, label, isDestructive, Optional.empty(), List.of(), "");
        }

        /** The safe button says what goes on, where "Cancel" could be that of the form behind the question. */
        public Question staying(String words) {
            return new Question(title, body, label, isDestructive, Optional.of(words), about, beginning);
        }

        public Question about(Object... things) {
            return new Question(title, body, label, isDestructive, stay, List.of(things), beginning);
        }

        public Question beginningWith(String text) {
            return new Question(title, body, label, isDestructive, stay, about, text);
        }
    }
}
