package org.southsouth.readiness.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.core.card.Cards.full;
import static org.southsouth.readiness.core.card.Cards.titled;
import static org.southsouth.readiness.core.card.Cards.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tips;

class CardsScreenTest {
    private static final Card OFFER = full("c1", CardKind.OFFER, "WSM");
    private static final String HOSTILE = "<b>bold</b> %s {0} $(rm) <script>alert(1)</script>";

    private final Pack pack = new Pack();

    private Scene show(Optional<Card> draft, int width, int height, Settings settings) {
        return new InShell(pack.context, new Route.Cards(Pack.SAMOA, draft))
                .show(dialogs -> new CardsController(pack.model(draft), dialogs), width, height, settings);
    }

    private void fill() {
        pack.cards.keep(OFFER, Pack.SAMOA);
        pack.cards.keep(
                titled("Samoa – Vanuatu: Receiving money from abroad", full("c2", CardKind.EXCHANGE, "WSM")),
                Pack.SAMOA);
        pack.cards.keep(
                until(LocalDate.of(2025, 1, 31), titled("Loan figures", full("c3", CardKind.REQUEST, "WSM"))),
                Pack.SAMOA);
        pack.cards.take(List.of(titled(HOSTILE, full("c4", CardKind.REQUEST, "KHM"))));
    }

    @Test
    void the_list_shows_whose_cards_they_are_and_hostile_text_as_text() {
        fill();
        Scene scene = show(Optional.empty(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "cards-light");
        assertThat(scene.getRoot().lookupAll(".label"))
                .extracting(node -> ((Label) node).getText())
                .contains("Offer", "Request", "Exchange", HOSTILE, "Expired on 31 Jan 2025");
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void a_card_is_deleted_by_key_and_put_back() {
        fill();
        Scene scene = show(Optional.empty(), 1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.onWindow(() -> scene.lookup(".card-open").requestFocus());
        new KeyRobot().type(KeyCode.DELETE);
        assertThat(pack.cards.list()).hasSize(3);
        ScreenDriver.picture(scene, "cards-deleted-dark");
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(pack.cards.list()).hasSize(4);
    }

    @Test
    void the_key_that_undoes_puts_back_what_was_deleted_on_the_list_and_leaves_an_open_card_alone() {
        fill();
        CardsViewModel model = pack.model(Optional.empty());
        CardsController[] made = new CardsController[1];
        new InShell(pack.context, new Route.Cards(Pack.SAMOA, Optional.empty()))
                .show(dialogs -> made[0] = new CardsController(model, dialogs), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            assertThat(made[0].undo()).isFalse();
            model.delete(pack.cards.list().get(0));
            model.open(pack.cards.list().get(0));
            assertThat(made[0].undo()).isFalse();
            model.close();
            assertThat(made[0].undo()).isTrue();
        });
        assertThat(pack.cards.list()).hasSize(4);
    }

    @Test
    void a_card_is_opened_by_key_mended_and_saved() {
        fill();
        Scene scene = show(Optional.empty(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".card-open").requestFocus());
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.ENTER);
        TextField title = (TextField) scene.getFocusOwner();
        ScreenDriver.onWindow(() -> title.setText(""));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isEqualTo(title);
        assertThat(title.getStyleClass()).contains("is-error");
        ScreenDriver.picture(scene, "card-editor-error");
        robot.write("Mended").type(KeyCode.ENTER);
        assertThat(pack.cards.list())
                .as("nobody saves a card that is not read by the end of its title")
                .noneMatch(kept -> kept.card().title().equals("Mended"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(pack.cards.list()).anyMatch(kept -> kept.card().title().equals("Mended"));
    }

    @Test
    void a_card_that_waits_stands_first_opens_by_key_and_leaves_the_saved_one_in_focus() {
        pack.cards.take(List.of(titled(HOSTILE, full("c4", CardKind.REQUEST, "KHM"))));
        CardsViewModel begun = pack.model(Optional.of(full("c9", CardKind.OFFER, "WSM")));
        begun.openedProperty().get().orElseThrow().form().text(CardField.TITLE).set("Begun");
        begun.leaving();
        Scene scene = show(Optional.of(full("c8", CardKind.REQUEST, "WSM")), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> ((TextField) scene.getFocusOwner()).setText("Saved first"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.picture(scene, "cards-waiting-light");
        assertThat(scene.getFocusOwner().getAccessibleText()).contains("Saved first");
        assertThat(scene.getRoot().lookupAll(".label"))
                .extracting(node -> ((Label) node).getText())
                .contains("The card is saved. One more card is not saved yet.");
        ScreenDriver.onWindow(() -> scene.lookup(".card-open").requestFocus());
        assertThat(scene.getFocusOwner().getAccessibleText()).contains("Begun", "Not saved yet");
        robot.type(KeyCode.ENTER);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("Begun");
    }

    /** It was counted as made here and listed nowhere, as if it were lost. */
    @Test
    void a_saved_card_with_changes_that_wait_says_that_it_is_kept_as_it_was() {
        Scene scene = show(Optional.of(OFFER), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> ((TextField) scene.getFocusOwner()).setText("Saved"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        CardsViewModel changed = pack.model(Optional.empty());
        changed.open(changed.cardsProperty().get().orElseThrow().get(0));
        changed.openedProperty()
                .get()
                .orElseThrow()
                .form()
                .text(CardField.TITLE)
                .set("");
        changed.leaving();
        Scene again = show(Optional.empty(), 1024, 700, Settings.DEFAULT);
        assertThat(again.getRoot().lookupAll(".card-open"))
                .singleElement()
                .extracting(Node::getAccessibleText)
                .asString()
                .contains("Your changes are not saved. The card is kept as it was.");
    }

    /** The way to send a card was behind the three dots of its row alone. */
    @Test
    void after_a_card_is_saved_it_is_said_and_its_export_is_at_hand() {
        Scene scene = show(Optional.of(OFFER), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> ((TextField) scene.getFocusOwner()).setText("Saved"));
        new KeyRobot().push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.settle();
        assertThat(((Label) scene.lookup(".card-notice .label")).getText())
                .isEqualTo("The card is saved. Export it to send it to others.");
        Button export = (Button) scene.lookup(".card-notice .button");
        assertThat(export.getText()).isEqualTo("Export this card");
        ScreenDriver.onWindow(export::fire);
        ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .findFirst()
                .orElseThrow();
        assertThat(menu.getItems()).extracting(MenuItem::getText).contains("Export to print (PDF)");
        ScreenDriver.onWindow(menu::hide);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"S", "ENTER"})
    void control_and_a_key_saves_from_any_field(KeyCode key) {
        fill();
        Scene scene = show(Optional.of(full("c9", CardKind.OFFER, "WSM")), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> ((TextField) scene.getFocusOwner()).setText("Kept by a key"));
        new KeyRobot().push(KeyCode.CONTROL, key);
        assertThat(pack.cards.list()).anyMatch(kept -> kept.card().title().equals("Kept by a key"));
    }

    @Test
    void tab_leaves_a_long_field() {
        Scene scene = show(Optional.of(OFFER), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "card-editor-light");
        KeyRobot robot = new KeyRobot();
        for (int i = 0; i < 9; i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        var before = scene.getFocusOwner();
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotEqualTo(before);
    }

    @Test
    void a_day_is_written_out_from_the_beginning_and_changes_nothing() {
        Card card = full("c9", CardKind.OFFER, "WSM");
        Scene scene = show(Optional.of(card), 1024, 700, Settings.DEFAULT);
        assertThat(field(scene, "Valid until").getText()).isEqualTo("14 Oct 2028");
        new KeyRobot().push(KeyCode.CONTROL, KeyCode.S);
        assertThat(pack.cards.list())
                .singleElement()
                .matches(kept -> kept.card().validity().equals(card.validity()));
    }

    @Test
    void a_goal_that_is_none_is_told_of_in_its_row_and_a_past_day_is_only_warned_of() {
        Scene scene = show(Optional.of(full("c9", CardKind.OFFER, "WSM")), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        TextField goal = field(scene, "SDG targets");
        TextField until = field(scene, "Valid until");
        ScreenDriver.onWindow(() -> {
            goal.requestFocus();
            goal.setText("99");
            until.requestFocus();
            until.setText("2020-01-31");
        });
        robot.type(KeyCode.TAB);
        assertThat(goal.getStyleClass()).contains("is-error");
        assertThat(goal.getAccessibleHelp()).startsWith("Not an SDG goal or target: 99.");
        assertThat(until.getStyleClass()).doesNotContain("is-error");
        assertThat(until.getAccessibleHelp()).startsWith("This day is past.");
        ScreenDriver.picture(scene, "card-editor-warned");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(pack.cards.list()).isEmpty();
        assertThat(scene.getFocusOwner()).isEqualTo(goal);
        assertThat(goal.getText()).isEqualTo("99");
        ScreenDriver.onWindow(() -> goal.setText("small firms"));
        robot.type(KeyCode.TAB);
        assertThat(goal.getAccessibleHelp()).startsWith("This names no goal and no target.");
        ScreenDriver.onWindow(() -> {
            goal.requestFocus();
            goal.setText("9.c");
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(pack.cards.list())
                .singleElement()
                .matches(kept ->
                        LocalDate.of(2020, 1, 31).equals(kept.card().validity().until()));
    }

    /** The keys were in a field that nobody saw, and what was typed next replaced it. */
    @Test
    void what_keeps_a_card_from_being_saved_is_brought_into_sight() {
        Scene scene = show(Optional.of(full("c9", CardKind.OFFER, "WSM")), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        TextField title = (TextField) scene.getFocusOwner();
        ScreenDriver.onWindow(() -> title.setText("x".repeat(500)));
        TextField until = field(scene, "Valid until");
        for (int i = 0; i < 30 && scene.getFocusOwner() != until; i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(isSeen(title)).as("scrolled away").isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(title);
        assertThat(isSeen(title)).isTrue();
    }

    private static boolean isSeen(Node field) {
        Node page = field;
        while (!(page instanceof ScrollPane)) {
            page = page.getParent();
        }
        return page.localToScene(page.getLayoutBounds()).contains(field.localToScene(field.getLayoutBounds()));
    }

    private static TextField field(Scene scene, String name) {
        return (TextField)
                Nodes.shown(scene.getRoot(), node -> node instanceof TextField && name.equals(node.getAccessibleText()))
                        .get(0);
    }

    @Test
    void what_was_typed_is_given_up_only_when_somebody_says_so() {
        fill();
        Scene scene = show(Optional.of(full("c9", CardKind.OFFER, "WSM")), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> ((TextField) scene.getFocusOwner()).setText("Changed"));
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("Give up the changes");
        assertThat(scene.lookup(".card-list").isVisible()).isTrue();
        assertThat(pack.cards.list()).noneMatch(kept -> kept.card().title().equals("Changed"));
    }

    @Test
    void nothing_is_cut_in_the_small_window_with_the_largest_text() {
        fill();
        Settings largest = Settings.DEFAULT.withTextSize(20);
        Scene list = show(Optional.empty(), 1024, 700, largest);
        ScreenDriver.picture(list, "cards-largest");
        assertThat(CutTexts.in(list, label -> !Tips.of(label).isEmpty())).isEmpty();
        Scene editor = show(Optional.of(OFFER), 1024, 700, largest.withLook(WindowLook.DARK));
        ScreenDriver.picture(editor, "card-editor-largest");
        assertThat(CutTexts.in(editor, label -> !Tips.of(label).isEmpty())).isEmpty();
    }

    /** Escape led from every neighbouring screen, and not from this one. */
    @Test
    void escape_leads_from_the_list_back_to_the_partners() {
        fill();
        Scene scene = show(Optional.empty(), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".card-open").requestFocus());
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertThat(pack.navigator.routes()).as("it closes the card").isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(pack.navigator.routes()).containsExactly(new Route.Cooperate(Pack.SAMOA));
    }

    @Test
    void without_cards_it_says_how_to_make_one_and_a_card_of_others_is_only_read() {
        Scene empty = show(Optional.empty(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(empty, "cards-empty");
        new KeyRobot().clickOn("Choose a partner for a card");
        assertThat(pack.navigator.routes()).contains(new Route.Cooperate(Pack.SAMOA));
        pack.cards.take(List.of(titled(HOSTILE, full("c4", CardKind.REQUEST, "KHM"))));
        Scene scene = show(Optional.empty(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".card-open").requestFocus());
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(scene.getRoot().lookupAll(".text-input")).isEmpty();
        ScreenDriver.picture(scene, "card-of-others");
    }
}
