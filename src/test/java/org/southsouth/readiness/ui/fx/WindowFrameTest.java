package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowFrameTest {
    private final WindowFrame frame = new WindowFrame();
    private String left = "";

    /** Whatever is said to be saved, and whenever it is refused and mended. */
    @Test
    void nothing_says_that_all_is_saved_while_something_that_was_typed_is_not() {
        frame.askUnfinished(() -> left);
        frame.showAllSaved("Saved 13:50", left -> left);
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVED);
        left = "Not saved yet: 9999";
        frame.unfinishedChanged();
        assertThat(frame.statusProperty().get()).isEqualTo(left);
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.NOTHING);
        frame.showAllSaved("Saved 13:51", left -> left);
        assertThat(frame.statusProperty().get()).isEqualTo(left);
        frame.showUnsaved(WindowFrame.Saving.SAVING, "");
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVING);
        frame.showAllSaved("Saved 13:52", left -> left);
        left = "";
        frame.unfinishedChanged();
        assertThat(frame.statusProperty().get()).isEqualTo("Saved 13:52");
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVED);
    }

    /** Undo said nothing while a year was refused. */
    @Test
    void what_was_done_is_told_beside_what_is_not_saved_until_somebody_is_elsewhere() {
        frame.askUnfinished(() -> left);
        left = "Not saved yet: 202";
        frame.showAllSaved("Undone. Saved 13:50", words -> "Undone. " + words);
        assertThat(frame.statusProperty().get()).isEqualTo("Undone. Not saved yet: 202");
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.NOTHING);
        frame.withdraw("Undone. Saved 13:50", "All saved");
        assertThat(frame.statusProperty().get()).isEqualTo("Not saved yet: 202");
        left = "";
        frame.unfinishedChanged();
        assertThat(frame.statusProperty().get()).isEqualTo("All saved");
    }

    @Test
    void while_somebody_types_in_one_of_two_fields_something_is_being_saved() {
        frame.showAllSaved("Saved 13:50", left -> left);
        frame.showTyping("note", "Saving");
        frame.showTyping("source", "Saving");
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVING);
        frame.showTyped("note");
        assertThat(frame.statusProperty().get()).isEqualTo("Saving");
        frame.showStatus(WindowFrame.Saving.NOTHING, "Copied");
        assertThat(frame.statusProperty().get()).isEqualTo("Copied");
        frame.showAllSaved("Saved 13:51", left -> left);
        frame.showTyped("source");
        assertThat(frame.statusProperty().get()).isEqualTo("Saved 13:51");
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVED);
    }

    /** Also where a screen begins with words of its own that say nothing of saving. */
    @Test
    void a_hint_gives_way_to_what_is_not_saved_and_comes_back() {
        frame.askUnfinished(() -> left);
        left = "Not saved yet: 9999";
        frame.showStatus(WindowFrame.Saving.HINT, "A question is done");
        assertThat(frame.statusProperty().get()).isEqualTo(left);
        frame.showStatus(WindowFrame.Saving.NOTHING, "Copied");
        assertThat(frame.statusProperty().get()).isEqualTo("Copied");
        frame.showStatus(WindowFrame.Saving.HINT, "A question is done");
        left = "";
        frame.unfinishedChanged();
        assertThat(frame.statusProperty().get()).isEqualTo("A question is done");
    }
}
