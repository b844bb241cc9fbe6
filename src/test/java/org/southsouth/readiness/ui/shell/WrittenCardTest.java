package org.southsouth.readiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WrittenFile;

class WrittenCardTest {
    private static final String FILE = "/home/ana/Documents/Samoa-2026-scorecard.pdf";

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final List<String> shown = new ArrayList<>();
    private final WrittenViewModel written = new WrittenViewModel(context, this::show);
    private final ShellViewModel model =
            new ShellViewModel(navigator, context.frame(), Optional.empty(), Optional.of(written), Optional.empty());

    private boolean hasNoPrograms;

    private void show(String file, Runnable whenRefused) {
        shown.add(file);
        if (hasNoPrograms) {
            whenRefused.run();
        }
    }

    private Scene show(int width, int height, Settings settings) {
        return ScreenDriver.show(() -> new ShellController(model), width, height, settings);
    }

    private void write(String file, long size) {
        ScreenDriver.onWindow(() -> context.frame().showWritten(new WrittenFile(file, size, ScreenContexts.NOW)));
    }

    private static List<Button> buttons(Scene scene) {
        return Nodes.shown(scene.getRoot(), Button.class::isInstance).stream()
                .filter(node -> Nodes.isWithin(WrittenCard.class, node))
                .map(Button.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14", "1024, 700, true, 14", "1024, 700, false, 20", "1024, 700, true, 24"})
    void it_says_what_was_written_and_where(int width, int height, boolean isDark, int textSize) {
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        write(FILE, 412_000);
        ScreenDriver.picture(scene, "written-" + width + "-" + textSize);
        assertThat(Nodes.shown(scene.getRoot(), Label.class::isInstance).stream()
                        .filter(node -> Nodes.isWithin(WrittenCard.class, node))
                        .map(node -> ((Label) node).getText()))
                .containsExactly("Samoa-2026-scorecard.pdf", "Written at 14:02. PDF, 412 kB, in the folder Documents.");
        assertThat(buttons(scene))
                .extracting(Button::getText)
                .containsExactly("Open", "Show in folder", "Copy path", "");
        assertThat(CutTexts.in(scene, label -> label.getText().startsWith("Samoa")))
                .isEmpty();
    }

    @Test
    void its_buttons_open_show_and_copy() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        write(FILE, 412_000);
        ScreenDriver.onWindow(() -> buttons(scene).get(0).fire());
        ScreenDriver.onWindow(() -> buttons(scene).get(1).fire());
        assertThat(shown).containsExactly(FILE, "/home/ana/Documents");
        Button copy = buttons(scene).get(2);
        ScreenDriver.onWindow(() -> {
            copy.fire();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(FILE);
        });
        assertThat(copy.getText()).isEqualTo("Copied");
    }

    @Test
    void where_no_program_shows_it_that_is_said_until_it_is_tried_again() {
        hasNoPrograms = true;
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        write(FILE, 412_000);
        ScreenDriver.onWindow(() -> buttons(scene).get(1).fire());
        assertThat(words(scene)).contains("The folder could not be opened. Its path can be copied.");
        ScreenDriver.picture(scene, "written-refused");
        assertThat(CutTexts.in(scene, label -> label.getText().startsWith("Samoa")))
                .isEmpty();
        ScreenDriver.onWindow(() -> buttons(scene).get(0).fire());
        assertThat(words(scene))
                .contains("This computer has no program that opens the file. Its path can be copied.")
                .hasSize(3);
        hasNoPrograms = false;
        ScreenDriver.onWindow(() -> buttons(scene).get(1).fire());
        assertThat(words(scene)).hasSize(2);
        hasNoPrograms = true;
        ScreenDriver.onWindow(() -> buttons(scene).get(1).fire());
        write("/home/ana/answers.csv", 12);
        assertThat(words(scene)).as("of another file").hasSize(2);
    }

    private static List<String> words(Scene scene) {
        return Nodes.shown(scene.getRoot(), Label.class::isInstance).stream()
                .filter(node -> Nodes.isWithin(WrittenCard.class, node))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void one_at_a_time_until_it_is_closed_or_the_screen_is_left() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        write(FILE, 412_000);
        write("/home/ana/answers.csv", 12);
        assertThat(buttons(scene)).hasSize(4);
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(buttons(scene)).isEmpty();
        write(FILE, 412_000);
        ScreenDriver.onWindow(() -> model.arrived(new Route.Scorecard(new AssessmentId("a"))));
        assertThat(buttons(scene)).isEmpty();
    }

    @Test
    void an_exchange_file_is_not_opened_here() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        write("/home/ana/Samoa.readiness", 12);
        assertThat(buttons(scene)).extracting(Button::getText).containsExactly("Show in folder", "Copy path", "");
        write("/home/ana/backups/backup-4.mv.db", 12);
        assertThat(buttons(scene))
                .as("no program opens a backup")
                .extracting(Button::getText)
                .containsExactly("Show in folder", "Copy path", "");
    }

    @Test
    void of_several_their_folder_is_shown_and_copied() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        WrittenFile last = new WrittenFile("/home/ana/Sent/Samoa Customs.xlsx", -1, ScreenContexts.NOW, 3);
        ScreenDriver.onWindow(() -> context.frame().showWritten(last));
        ScreenDriver.picture(scene, "written-several");
        assertThat(buttons(scene)).extracting(Button::getText).containsExactly("Show in folder", "Copy path", "");
        assertThat(written.name(last)).isEqualTo("3 files, with a text beside each");
        assertThat(written.path(last)).isEqualTo("/home/ana/Sent");
        written.showFolder(last);
        assertThat(shown).containsExactly("/home/ana/Sent");
    }

    @Test
    void names_of_all_kinds_have_words() {
        assertThat(written.facts(new WrittenFile("/plain", 5, ScreenContexts.NOW)))
                .isEqualTo("Written at 14:02. 5 bytes, in the folder /.");
        assertThat(written.facts(new WrittenFile("/a.b/plain", 5, ScreenContexts.NOW)))
                .isEqualTo("Written at 14:02. 5 bytes, in the folder a.b.");
        assertThat(written.facts(new WrittenFile("/b/copy.zip", -1, ScreenContexts.NOW)))
                .isEqualTo("Written at 14:02, in the folder b.");
    }
}
