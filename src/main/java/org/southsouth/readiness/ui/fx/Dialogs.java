package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Questions that stand in front of a screen. Controllers ask; the answer comes back on the window thread. */
public interface Dialogs {
    /** A question with what is lost and kept; the label names the act. The safe button has the focus. */
    void confirm(Question question, Runnable whenConfirmed);

    /** One line of text, for example a reason; never empty when it comes back. */
    void ask(Question question, String prompt, Consumer<String> whenGiven);

    /** A password, never empty; whoever gets it clears it. */
    void askPassword(Question question, Consumer<char[]> whenGiven);

    /** A file to read; empty when somebody thought better of it. */
    Optional<String> fileToOpen(String title);

    Optional<String> folderToOpen(String title);

    /** A file to write; the ending is without its dot. */
    Optional<String> fileToSave(String title, String suggestedName, List<String> endings);

    /** Title (a question), body, and the label of the button that does it. */
    record Question(String title, String body, String label, boolean isDestructive) {}
}
