package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.words.Messages;
import org.testfx.util.WaitForAsyncUtils;

/** However somebody comes to a question, its card is where it can be answered. */
class CardInSightTest {
    /** The card before may peek over the open one. */
    private static final double MOST_ABOVE = 96;

    /** Of a theme of seven. */
    private static final String LAST = "REG-GOV-07";

    /** Of eight ticks, higher than the page. */
    private static final String MANY = "REG-GOV-05";

    private static final String FAR = "LOG-CUST-03";

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop = Desktop.of(framework, Filled.answers(framework, 3, 0.1));
    private final KeyRobot robot = new KeyRobot();

    /** As in use: the window is there, and the screen comes into it. */
    private Scene show(String question, int textSize) {
        StackPane room = new StackPane();
        Scene scene = ScreenDriver.showNode(() -> room, 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> room.getChildren()
                        .setAll(new Views(Messages.in(Locale.ENGLISH)).load(desktop.controller(question))));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.settle();
        return scene;
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        ScreenDriver.settle();
    }

    private static Bounds page(Scene scene) {
        Node page = scene.getRoot().lookup(".card-list > .viewport");
        return page.localToScene(page.getLayoutBounds());
    }

    private static Bounds of(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void expectCardAtTop(Scene scene) {
        Bounds page = page(scene);
        Bounds card = of(scene.getRoot().lookup(".q-open"));
        assertThat(card.getMinY() - page.getMinY()).isBetween(0.0, MOST_ABOVE);
        assertThat(scene.getRoot().lookupAll(".q-rest").stream().map(CardInSightTest::of))
                .as("nothing is cut at the head")
                .noneMatch(row -> row.getMinY() < page.getMinY() - 1 && row.getMaxY() > page.getMinY() + 1);
        Bounds first = of(scene.getRoot().lookup(".q-open .option"));
        assertThat(first.getMaxY()).as("the first option").isLessThanOrEqualTo(page.getMaxY());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void a_question_that_a_link_leads_to_stands_below_the_head(int textSize) {
        expectCardAtTop(show(FAR, textSize));
    }

    /** A card that was just opened is held in its place, but not against somebody who turns the page. */
    @Test
    void page_down_shows_the_rest_of_a_high_card_that_was_just_opened() {
        Scene scene = show(MANY, 14);
        ScreenDriver.onWindow(() -> PageKeys.listen(scene));
        Node next = scene.getRoot().lookup(".q-open .card-foot .primary");
        assertThat(of(next).getMaxY()).isGreaterThan(page(scene).getMaxY());
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        assertThat(of(next).getMaxY()).isLessThanOrEqualTo(page(scene).getMaxY());
        push(KeyCode.PAGE_UP);
        push(KeyCode.PAGE_UP);
        assertThat(of(scene.getRoot().lookup(".q-open .option")).getMinY())
                .isGreaterThanOrEqualTo(page(scene).getMinY());
    }

    @Test
    void after_a_note_on_a_high_card_the_note_stays_in_sight() {
        Scene scene = show(MANY, 14);
        push(KeyCode.M);
        robot.write("Since 2019");
        push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(scene.getRoot().lookup(".q-open .card-foot .primary"));
        Node note = scene.getRoot().lookupAll(".q-open .inline-contents").stream()
                .filter(words -> ((Labeled) words).getText().equals("Since 2019"))
                .findFirst()
                .orElseThrow();
        assertThat(of(note).getMinY()).isGreaterThanOrEqualTo(page(scene).getMinY());
        assertThat(of(note).getMaxY()).isLessThanOrEqualTo(page(scene).getMaxY());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void a_question_that_is_searched_for_stands_below_the_head(int textSize) {
        Scene scene = show("REG-GOV-01", textSize);
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write(FAR.toLowerCase(Locale.ROOT));
        push(KeyCode.ENTER);
        expectCardAtTop(scene);
    }

    /** It was open, and somebody scrolled away from it. */
    @Test
    void the_open_question_too_where_it_is_searched_for() {
        Scene scene = show(FAR, 24);
        ScrollPane list = (ScrollPane) scene.getRoot().lookup(".card-list");
        push(KeyCode.TAB);
        ScreenDriver.onWindow(() -> list.setVvalue(1));
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write(FAR.toLowerCase(Locale.ROOT));
        push(KeyCode.ENTER);
        expectCardAtTop(scene);
    }

    @Test
    void a_digit_shows_what_it_chooses() {
        Scene scene = show(FAR, 24);
        ScrollPane list = (ScrollPane) scene.getRoot().lookup(".card-list");
        push(KeyCode.DIGIT0);
        push(KeyCode.ESCAPE);
        ScreenDriver.onWindow(() -> list.setVvalue(0));
        push(KeyCode.DIGIT4);
        Bounds chosen = of(scene.getFocusOwner());
        assertThat(desktop.stored().to(new QuestionId(FAR)).response().names("4"))
                .isTrue();
        assertThat(chosen.getMinY()).isGreaterThanOrEqualTo(page(scene).getMinY());
        assertThat(chosen.getMaxY()).isLessThanOrEqualTo(page(scene).getMaxY());
    }

    /** Where the window is narrow, its width is known only after the cards are made. */
    @Test
    void a_number_that_is_typed_after_page_down_is_seen() {
        Scene scene = show("ICT-CONN-01", 24);
        ScreenDriver.onWindow(() -> PageKeys.listen(scene));
        Node field = scene.getFocusOwner();
        assertThat(field).isInstanceOf(TextField.class);
        push(KeyCode.PAGE_DOWN);
        assertThat(of(field).getMinY()).isLessThan(page(scene).getMinY());
        robot.write("4");
        ScreenDriver.settle();
        assertThat(of(field).getMinY()).isGreaterThanOrEqualTo(page(scene).getMinY());
    }

    /** The line that asks for a name takes its room from the page, and the way on was cut. */
    @Test
    void a_card_that_was_whole_stays_so_where_the_page_gets_lower() {
        Scene scene = show(LAST, 14);
        // Somebody's own key, after which the card is not held in its place.
        push(KeyCode.SHIFT);
        ScrollPane list = (ScrollPane) scene.getRoot().lookup(".card-list");
        Node card = scene.getRoot().lookup(".q-open");
        double low = page(scene).getMaxY() - of(card).getMaxY();
        assertThat(low).as("whole").isPositive();
        Region room = (Region) scene.getRoot().lookup(".answer").getParent();
        ScreenDriver.onWindow(() -> room.setPadding(new Insets(0, 0, low + 20, 0)));
        ScreenDriver.settle();
        assertThat(of(card).getMaxY()).isLessThanOrEqualTo(page(scene).getMaxY() + 1);
        ScreenDriver.onWindow(() -> list.setVvalue(1));
        ScreenDriver.settle();
        assertThat(of(card).getMinY())
                .as("somebody scrolled")
                .isLessThan(page(scene).getMinY());
    }

    @Test
    void whoever_comes_for_the_evidence_finds_its_form_open_and_in_sight() {
        desktop.part = Route.Answer.Part.EVIDENCE;
        Scene scene = show(FAR, 24);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        Bounds field = of(scene.getFocusOwner());
        assertThat(field.getMinY()).isGreaterThanOrEqualTo(page(scene).getMinY());
        assertThat(field.getMaxY()).isLessThanOrEqualTo(page(scene).getMaxY());
    }

    @Test
    void a_key_answers_nothing_that_is_out_of_sight_and_brings_it_back() {
        Scene scene = show(LAST, 28);
        ScreenDriver.onWindow(() -> scene.getWindow().setHeight(420));
        String before = desktop.stored().to(new QuestionId(LAST)).response().toString();
        ScrollPane page = (ScrollPane) scene.getRoot().lookup(".card-list");
        // Somebody's own move, after which the card is not held in its place.
        push(KeyCode.SHIFT);
        ScreenDriver.onWindow(() -> page.setVvalue(0));
        Node open = scene.getRoot().lookup(".q-open");
        assertThat(isSeen(scene, open)).as("scrolled away").isFalse();
        push(KeyCode.DIGIT1);
        assertThat(desktop.stored().to(new QuestionId(LAST)).response()).hasToString(before);
        assertThat(isSeen(scene, open)).as("brought back").isTrue();
    }

    private static boolean isSeen(Scene scene, Node card) {
        return card.localToScene(card.getLayoutBounds()).intersects(page(scene));
    }
}
