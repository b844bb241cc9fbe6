package org.southsouth.readiness.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.MarkdownGuide;
import org.southsouth.readiness.testing.Contrast;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;

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
        KeyRobot robot = new KeyRobot();
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
    void a_word_that_is_typed_while_reading_is_looked_for_and_enter_goes_from_place_to_place() {
        Scene scene = show("answer", 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> scene.lookup(".guide").requestFocus());
        KeyRobot robot = new KeyRobot();
        robot.write("sign-off");
        ScreenDriver.settle();
        TextField search = (TextField) scene.lookup(".text-field");
        assertThat(search.isFocused()).isTrue();
        assertThat(search.getText()).isEqualTo("sign-off");
        Label told = (Label) scene.lookup(".guide-told");
        int all = Integer.parseInt(told.getText().replaceAll("Place 1 of (\\d+)\\. Enter: the next\\.", "$1"));
        ScreenDriver.picture(scene, "guide-found-24");
        String before = model.orElseThrow().openProperty().get().orElseThrow().anchor();
        Set<String> chapters = new LinkedHashSet<>();
        for (int place = 1; place <= all; place++) {
            assertThat(told.getText()).startsWith("Place " + place + " of " + all + ".");
            Node shown = current(scene);
            Bounds seen = scene.lookup(".guide-scroll")
                    .localToScene(scene.lookup(".guide-scroll").getLayoutBounds());
            assertThat(seen.contains(shown.localToScene(shown.getLayoutBounds())))
                    .as("place %s", place)
                    .isTrue();
            boolean isAtEnd = ((ScrollPane) scene.lookup(".guide-scroll")).getVvalue() >= 1;
            assertThat(isAtEnd || shown.localToScene(0, 0).getY() <= seen.getMinY() + 0.55 * seen.getHeight())
                    .as("place %s is read with what follows", place)
                    .isTrue();
            chapters.add(model.orElseThrow().openProperty().get().orElseThrow().anchor());
            robot.type(KeyCode.ENTER);
            ScreenDriver.settle();
        }
        assertThat(chapters).hasSizeGreaterThan(1).startsWith(before);
        assertThat(told.getText()).startsWith("Place 1 of " + all + ".");
        robot.type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).as("what is looked for goes first").isEmpty();
        assertThat(scene.getRoot().lookupAll(".guide-found")).isEmpty();
        assertThat(told.isVisible()).isFalse();
    }

    private static Node current(Scene scene) {
        return scene.getRoot().lookupAll(".guide-found").stream()
                .filter(node -> node.getStyleClass().contains("is-current"))
                .findFirst()
                .orElseThrow();
    }

    /** The first chapter with one of the words stayed open, since it had been opened before the last word was typed. */
    @ParameterizedTest
    @CsvSource({
        "bring back a backup, keep-it-safe",
        "how to get a backup back, keep-it-safe",
        "change an answer after signing, review-and-sign",
        "how do I restore a bakcup, keep-it-safe",
        "bring back a backup, keep-it-safe",
        "provisional, read-the-scorecard"
    })
    void the_chapter_with_the_most_of_the_words_is_opened(String typed, String anchor) {
        GuideViewModel typing = open("answer");
        for (int end = 1; end <= typed.length(); end++) {
            typing.search(typed.substring(0, end));
        }
        assertThat(typing.openProperty().get().orElseThrow().anchor()).isEqualTo(anchor);
        assertThat(typing.found().get(0).anchor()).isEqualTo(anchor);
    }

    @Test
    void where_no_chapter_has_all_the_words_those_with_the_most_are_found_and_it_is_said() {
        GuideViewModel typing = open("answer");
        typing.search("restore a lost zebra backup");
        assertThat(typing.openProperty().get().orElseThrow().anchor()).isEqualTo("keep-it-safe");
        assertThat(typing.toldProperty().get())
                .isEqualTo("No chapter has all your words. These have the most of them.");
        typing.search("zebras");
        assertThat(typing.found()).isEmpty();
    }

    /** Those of several words, in headings, tables and pictures too: the page marks as many as are told. */
    @ParameterizedTest
    @CsvSource({"answer", "the list", "country"})
    void every_place_that_is_told_is_marked(String words) {
        Scene scene = show("answer", 1024, 700, Settings.DEFAULT);
        TextField search = (TextField) scene.lookup(".text-field");
        ScreenDriver.onWindow(() -> search.setText(words));
        Label told = (Label) scene.lookup(".guide-told");
        int all = Integer.parseInt(told.getText().replaceAll(".* of (\\d+)\\..*", "$1"));
        for (int place = 0; place < all; place++) {
            assertThat(current(scene)).isNotNull();
            ScreenDriver.onWindow(model.orElseThrow()::next);
        }
        ScreenDriver.onWindow(() -> search.setText("counrty"));
        assertThat(told.getText()).isEqualTo("These chapters have words near yours.");
    }

    @ParameterizedTest
    @EnumSource(WindowLook.class)
    void words_that_were_found_stand_out_and_are_read_in_every_theme(WindowLook look) {
        Scene scene = show("answer", 1024, 700, Settings.DEFAULT.withLook(look));
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".text-field")).setText("question"));
        ScreenDriver.settle();
        List<Label> marks = scene.getRoot().lookupAll(".guide-found").stream()
                .map(node -> (Label) node)
                .toList();
        assertThat(marks).hasSizeGreaterThan(1).allSatisfy(mark -> {
            List<BackgroundFill> fills = mark.getBackground().getFills();
            Color ground = (Color) fills.get(fills.size() - 1).getFill();
            assertThat(Contrast.of((Color) mark.getTextFill(), ground)).isGreaterThan(4.5);
        });
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

    @ParameterizedTest
    @ValueSource(strings = {"settings", "if-something-goes-wrong"})
    void the_chapter_that_is_open_is_in_sight_among_the_others(String chapter) {
        Scene scene = show(chapter, 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.settle();
        ListView<?> list = (ListView<?>) scene.lookup(".guide-contents .list-view");
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        int open = list.getSelectionModel().getSelectedIndex();
        assertThat(open)
                .isBetween(
                        flow.getFirstVisibleCell().getIndex(),
                        flow.getLastVisibleCell().getIndex());
        Bounds own = flow.getCell(open).localToScene(flow.getCell(open).getLayoutBounds());
        Bounds all = flow.localToScene(flow.getLayoutBounds());
        assertThat(own.getMinY()).isGreaterThanOrEqualTo(all.getMinY() - 1);
        assertThat(own.getMaxY()).isLessThanOrEqualTo(all.getMaxY() + 1);
    }

    @Test
    void escape_leaves_from_the_chapters_too() {
        Scene scene = show("answer", 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".list-view").requestFocus());
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void whoever_is_led_here_reads_on_at_once() {
        Scene scene = show("read-the-scorecard", 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScrollPane text = (ScrollPane) scene.lookup(".guide-scroll");
        ScreenDriver.onWindow(() -> scene.lookup(".guide").requestFocus());
        assertThat(text.isFocused()).isTrue();
        new KeyRobot().type(KeyCode.DOWN, KeyCode.DOWN);
        ScreenDriver.settle();
        assertThat(text.getVvalue()).isPositive();
    }

    @Test
    void the_text_is_read_by_keys_and_escape_leaves_it() {
        Scene scene = show("read-the-scorecard", 1024, 700, Settings.DEFAULT);
        ScrollPane text = (ScrollPane) scene.lookup(".guide-scroll");
        ListView<?> chapters = (ListView<?>) scene.lookup(".list-view");
        ScreenDriver.onWindow(chapters::requestFocus);
        KeyRobot robot = new KeyRobot();
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
