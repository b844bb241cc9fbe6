package org.southsouth.readiness.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.MarkdownGuide;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.testfx.api.FxRobot;

class GuideScreenTest {
    private final RememberingNavigator navigator = new RememberingNavigator();
    private Optional<GuideViewModel> model = Optional.empty();

    private GuideViewModel open(String chapter) {
        return new GuideViewModel(
                ScreenContexts.context(navigator, new DirectBackground()), new MarkdownGuide(), chapter);
    }

    private Scene show(String chapter, int width, int height, Settings settings) {
        return ScreenDriver.show(
                () -> {
                    model = Optional.of(open(chapter));
                    return new GuideController(model.get());
                },
                width,
                height,
                settings);
    }

    @ParameterizedTest
    @CsvSource({
        "answer, 1440, 900, false, 14",
        "export, 1024, 700, true, 14",
        "read-the-scorecard, 1024, 700, false, 20"
    })
    void a_chapter_is_a_page_with_its_pictures(String chapter, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(chapter, width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.picture(scene, "guide-" + chapter + "-" + width + "-" + textSize);
        assertThat(CutTexts.in(scene, label -> false)).isEmpty();
        if (!chapter.equals("export")) {
            ImageView picture = (ImageView) scene.lookup(".image-view");
            assertThat(picture.getImage().getWidth()).isGreaterThan(1000);
            assertThat(picture.getBoundsInParent().getWidth()).isLessThan(width);
            assertThat(picture.getAccessibleText()).isNotBlank();
        }
    }

    @Test
    void searching_leaves_the_chapters_that_have_the_words() {
        Scene scene = show("answer", 1440, 900, Settings.DEFAULT);
        TextField search = (TextField) scene.lookup(".text-field");
        ListView<?> chapters = (ListView<?>) scene.lookup(".list-view");
        int all = chapters.getItems().size();
        ScreenDriver.onWindow(search::requestFocus);
        FxRobot robot = new FxRobot();
        robot.write("sign-off");
        assertThat(chapters.getItems()).isNotEmpty().hasSizeLessThan(all);
        robot.type(KeyCode.DOWN);
        assertThat(chapters.isFocused()).isTrue();
        ScreenDriver.onWindow(() -> search.setText("zzzz"));
        assertThat(chapters.getItems()).isEmpty();
        ScreenDriver.onWindow(() -> search.setText(""));
        assertThat(chapters.getItems()).hasSize(all);
    }

    @Test
    void an_unknown_chapter_opens_the_first() {
        GuideViewModel unknown = open("nowhere");
        assertThat(unknown.openProperty().get().map(GuideChapter::anchor))
                .isEqualTo(unknown.found().stream().findFirst().map(GuideChapter::anchor));
        unknown.search("erase a name");
        assertThat(unknown.openProperty().get().map(GuideChapter::words).orElseThrow())
                .containsIgnoringCase("erase a name");
    }

    @Test
    void escape_leaves_from_the_chapters_too() {
        Scene scene = show("answer", 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".list-view").requestFocus());
        new FxRobot().type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void whoever_is_led_here_reads_on_at_once() {
        Scene scene = show("read-the-scorecard", 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScrollPane text = (ScrollPane) scene.lookup(".guide-scroll");
        ScreenDriver.onWindow(() -> scene.lookup(".guide").requestFocus());
        assertThat(text.isFocused()).isTrue();
        new FxRobot().type(KeyCode.DOWN, KeyCode.DOWN);
        ScreenDriver.settle();
        assertThat(text.getVvalue()).isPositive();
    }

    @Test
    void the_text_is_read_by_keys_and_escape_leaves_it() {
        Scene scene = show("read-the-scorecard", 1024, 700, Settings.DEFAULT);
        ScrollPane text = (ScrollPane) scene.lookup(".guide-scroll");
        ListView<?> chapters = (ListView<?>) scene.lookup(".list-view");
        ScreenDriver.onWindow(chapters::requestFocus);
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.TAB);
        assertThat(text.isFocused()).isTrue();
        robot.type(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        assertThat(text.getVvalue()).isPositive();
        robot.type(KeyCode.END);
        ScreenDriver.settle();
        assertThat(text.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }
}
