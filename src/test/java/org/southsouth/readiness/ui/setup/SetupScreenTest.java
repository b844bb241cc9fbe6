package org.southsouth.readiness.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class SetupScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));
    private final SetupViewModel model = new SetupViewModel(
            context,
            store,
            new MemoryLibrary(framework),
            () -> new AssessmentId("new"),
            Optional.empty(),
            new SetupDrafts());
    private final KeyRobot robot = new KeyRobot();

    private Scene show(int width, int height, Settings settings) {
        return new InShell(context, new Route.Setup(Optional.empty()))
                .show(dialogs -> new SetupController(model, dialogs), width, height, settings);
    }

    @Test
    void the_buttons_stand_below_the_edges_of_the_card_also_beside_a_scroll_bar() {
        Scene scene = show(1440, 700, Settings.DEFAULT);
        Bounds card = inScene(scene.lookup(".setup-card"));
        Bounds foot = inScene(scene.lookup(".setup-foot"));
        assertThat(foot.getMinX()).isCloseTo(card.getMinX(), within(0.6));
        assertThat(foot.getMaxX()).isCloseTo(card.getMaxX(), within(0.6));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({
        "setup, 1440, 900, false, 14",
        "setup-dark, 1440, 900, true, 14",
        "setup-1024, 1024, 700, false, 14",
        "setup-1024-dark, 1024, 700, true, 14",
        "setup-largest, 1440, 900, false, 20",
        "setup-1024-largest, 1024, 700, false, 20",
    })
    void the_form_fits_its_window(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.onWindow(() -> {
            model.form()
                    .fill(new Profile(
                            new Subject("WSM"),
                            new Round("2026"),
                            Depth.FULL,
                            "30 September 2026",
                            "Embassy of Samoa, economic section",
                            "economic.section@",
                            List.of(
                                    new Person("You", "Coordinator, all themes"),
                                    new Person("Focal point, Ministry of Trade", "Answers Regulation"))));
            model.save();
        });
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(model.attentionProperty().get()).isEqualTo("One field needs attention");
    }

    @Test
    void what_is_typed_first_is_who_is_assessed() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        TextField country = (TextField) scene.lookup("#who .text-field");
        assertThat(country.isFocused()).isTrue();
        robot.write("camb").type(KeyCode.ENTER);
        assertThat(country.getText()).isEqualTo("Cambodia");
    }

    @Test
    void by_keys_alone_a_city_is_set_up() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        TextField country = (TextField) scene.lookup("#who .text-field");
        robot.clickOn("City");
        ScreenDriver.onWindow(country::requestFocus);
        robot.write("came");
        ScreenDriver.picture(popup(), "setup-suggestions");
        robot.eraseText(4).write("camb");
        robot.type(KeyCode.ENTER);
        assertThat(country.getText()).isEqualTo("Cambodia");
        robot.type(KeyCode.TAB).write("Phnom Penh");
        ScreenDriver.picture(scene, "setup-city");
        robot.type(KeyCode.ENTER);
        assertThat(store.load(new AssessmentId("new")).profile().subject()).isEqualTo(new Subject("KHM:Phnom Penh"));
        assertThat(navigator.routes()).containsExactly(new Route.Answer(new AssessmentId("new"), Optional.empty()));
    }

    /** It is known only after a look at what is kept, and the keys stayed where they were. */
    @Test
    void the_keys_are_led_to_the_round_that_is_here_already() {
        Profile cambodia = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        Scorecard empty = Scoring.score(framework, Answers.none(), Basis.of(cambodia));
        store.add(List.of(new NewAssessment(
                new Assessment(new AssessmentId("old"), framework.ref(), cambodia, Answers.none()), empty.standing())));
        Scene scene = show(1024, 700, Settings.DEFAULT);
        robot.write("camb").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(model.errorProperty(SetupField.ROUND).get()).startsWith("Cambodia 2026 is here already");
        assertThat(scene.lookup("#round .text-field").isFocused()).isTrue();
    }

    @Test
    void what_is_typed_after_page_down_is_in_sight() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScrollPane around = (ScrollPane) scene.lookup(".scroll-pane");
        ScreenDriver.onWindow(() -> around.setVvalue(around.getVmax()));
        Node country = scene.lookup("#who .text-field");
        assertThat(inScene(country).getMinY()).as("scrolled away").isLessThan(56);
        robot.write("ug");
        assertThat(inScene(country).getMinY()).isGreaterThan(56);
        ScreenDriver.picture(popup(), "setup-after-page-down");
    }

    private static Scene popup() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.Popup)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_whole_name_counts_while_the_list_below_it_is_still_open() {
        show(1024, 700, Settings.DEFAULT);
        robot.write("Samoa");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(store.list())
                .extracting(summary -> summary.profile().subject().code())
                .containsExactly("WSM");
    }

    @Test
    void whoever_types_a_whole_name_and_goes_on_gets_that_country() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup("#who .text-field").requestFocus());
        robot.write("samoa");
        robot.type(KeyCode.TAB);
        assertThat(model.form().countryProperty().get()).isEqualTo("WSM");
    }

    @Test
    void what_is_said_of_a_round_while_it_is_typed_is_in_sight_with_large_text() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        robot.write("samo");
        ScreenDriver.onWindow(() -> scene.lookup("#round .text-field").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("3026");
        ScreenDriver.settle();
        Node error = scene.lookup("#round .setup-error");
        assertThat(error.isVisible()).isTrue();
        assertThat(inScene(error).getMaxY())
                .isLessThanOrEqualTo(inScene(scene.lookup(".setup-foot")).getMinY());
    }

    @Test
    void the_first_down_goes_to_what_is_offered_and_the_next_past_it() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup("#who .text-field").requestFocus());
        robot.write("samo").type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.form().countryProperty().get()).isEqualTo("WSM");
        robot.eraseText(5).write("samo").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.form().countryProperty().get()).isEqualTo("ASM");
    }

    @Test
    void down_opens_the_list_and_moves_in_it_and_esc_closes_it() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup("#who .text-field").requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.form().countryProperty().get()).isEqualTo("ALA");
        robot.type(KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(Window.getWindows()).noneMatch(window -> window instanceof javafx.stage.Popup);
        assertThat(navigator.routes()).isEmpty();
    }

    @Test
    void a_refused_attempt_leads_to_the_first_field_to_be_mended() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        robot.clickOn(scene.lookup(".footer .primary"));
        Node country = scene.lookup("#who .text-field");
        assertThat(country.isFocused()).isTrue();
        assertThat(country.getAccessibleHelp()).startsWith("Choose a country");
    }

    @Test
    void every_field_to_be_mended_is_in_sight_with_what_is_wrong_where_there_is_room() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            model.form().fill(Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL));
            model.form().dueProperty().set("30 feb 2027");
            model.form().contactProperty().set("abc");
            ((Button) scene.lookup(".footer .primary")).fire();
        });
        ScreenDriver.settle();
        assertThat(scene.lookup("#due .text-field").isFocused()).isTrue();
        double foot = inScene(scene.lookup(".setup-foot").getParent()).getMinY();
        for (String field : List.of("#due", "#contact")) {
            Node error = scene.lookup(field + " .setup-error");
            assertThat(error.isVisible()).isTrue();
            assertThat(inScene(error).getMaxY()).as(field).isLessThanOrEqualTo(foot);
        }
    }

    /** Consent to share was given by somebody who pressed Enter to be done. */
    @Test
    void enter_on_the_consent_creates_and_space_ticks_it() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        robot.write("samo").type(KeyCode.ENTER);
        CheckBox willing = (CheckBox) scene.lookup("#willing");
        ScreenDriver.onWindow(willing::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(willing.isSelected()).isTrue();
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        assertThat(willing.isSelected()).isFalse();
        assertThat(store.load(new AssessmentId("new")).profile().willingToShare())
                .isFalse();
        assertThat(navigator.routes()).containsExactly(new Route.Answer(new AssessmentId("new"), Optional.empty()));
    }

    @Test
    void people_are_added_and_removed() {
        Scene scene = show(1440, 1100, Settings.DEFAULT);
        robot.clickOn("Add a person");
        robot.write("Sok Dara").type(KeyCode.TAB).write("Answers Logistics").type(KeyCode.ENTER);
        assertThat(model.form().people()).containsExactly(new Person("Sok Dara", "Answers Logistics"));
        ScreenDriver.picture(scene, "setup-people");
        robot.clickOn(scene.lookup(".setup-person .button.icon"));
        assertThat(model.form().people()).isEmpty();
    }

    @Test
    void the_depth_is_chosen_by_clicking_anywhere_on_its_card() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        robot.clickOn(robot.from(scene.getRoot()).lookup("Core check").<Node>query());
        assertThat(model.form().coreProperty().get()).isTrue();
    }
}
