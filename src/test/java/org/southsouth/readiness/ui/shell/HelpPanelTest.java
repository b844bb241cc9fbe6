package org.southsouth.readiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.MarkdownGuide;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryMerges;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class HelpPanelTest {
    private static final AssessmentId ID = new AssessmentId("a");

    /** One route to every screen; the compiler's own list says whether one is missing. */
    private static final List<Route> ROUTES = List.of(
            new Route.Home(),
            new Route.Setup(Optional.empty()),
            new Route.Answer(ID, Optional.empty()),
            new Route.Scorecard(ID),
            new Route.WhatIf(ID),
            new Route.Change(ID),
            new Route.NextRound(ID),
            new Route.History(ID, Optional.empty()),
            new Route.Plan(ID, Optional.empty()),
            new Route.Review(ID),
            new Route.Workshop(ID, Optional.empty()),
            new Route.Cooperate(ID),
            new Route.Cards(ID, Optional.empty()),
            new Route.Compare(List.of()),
            new Route.Open("x"),
            new Route.Gather(ID),
            new Route.Several(ID, Optional.empty()),
            new Route.Send(ID),
            asked(),
            new Route.SendBack(ID),
            new Route.Merge(List.of()),
            new Route.Settings(),
            new Route.Guide(""),
            new Route.Lock());

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final HelpViewModel help = new HelpViewModel(context, "1.0");
    private final ShellViewModel model =
            new ShellViewModel(navigator, context.frame(), Optional.empty(), Optional.empty(), Optional.of(help));

    private static Route asked() {
        Framework shipped = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        Copy copy = new Copy(ID, shipped.ref(), profile, List.of());
        ExchangeScope part = new ExchangeScope.Part(new SectionId("LOG-PAY"));
        ExchangePackage contents = new ExchangePackage(shipped, List.of(copy), part, false, Instant.EPOCH, "Dara");
        ExchangeImport imports = new ExchangeImport(new MemoryMerges(), new MemoryLibrary(shipped));
        return new Route.Asked(imports.gather(List.of(new ReceivedFile("asks.readiness", contents)))
                .get(0));
    }

    private static List<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(each -> leaves(each).stream())
                        .distinct()
                        .toList()
                : List.of(type);
    }

    @Test
    void every_screen_has_its_help_and_its_chapter() {
        assertThat(ROUTES.stream().<Class<?>>map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(leaves(Route.class));
        for (Route route : ROUTES) {
            help.arrived(route);
            assertThat(help.lines()).as("%s", route).isNotEmpty().hasSizeLessThanOrEqualTo(4);
            assertThat(help.keys()).as("%s", route).isNotEmpty();
            assertThat(new MarkdownGuide().read().chapter(HelpPage.of(route).chapter()))
                    .as("%s", route)
                    .isPresent();
        }
    }

    @Test
    void the_keys_of_the_tabs_are_those_of_the_place_and_none_lead_out_from_behind_the_password() {
        help.arrived(new Route.Plan(ID, Optional.empty()));
        assertThat(help.keys()).last().asString().contains("6 Plan, 7 History");
        help.arrived(new Route.Home());
        assertThat(help.keys()).last().asString().contains("Ctrl+2: Compare").doesNotContain("Plan");
        assertThat(help.keys()).anyMatch(key -> key.contains("Ctrl+comma: settings"));
        model.arrived(new Route.Lock());
        model.goToSettings();
        assertThat(navigator.routes()).isEmpty();
        model.arrived(new Route.Plan(ID, Optional.empty()));
        model.goToSettings();
        assertThat(navigator.routes()).containsExactly(new Route.Settings());
    }

    /** With its controller, to which a screen can be given. */
    private Scene show(ShellController[] shell) {
        return ScreenDriver.show(() -> shell[0] = new ShellController(model), 1024, 700, Settings.DEFAULT);
    }

    @Test
    void tab_goes_on_over_what_it_covers() {
        ShellController[] shell = new ShellController[1];
        Scene scene = show(shell);
        Button[] made = new Button[2];
        ScreenDriver.onWindow(() -> {
            made[0] = new Button("Seen");
            made[1] = new Button("Covered");
            BorderPane screen = new BorderPane();
            screen.setLeft(made[0]);
            screen.setRight(made[1]);
            shell[0].show(screen);
            help.toggle();
        });
        ScreenDriver.settle();
        ScreenDriver.onWindow(made[0]::requestFocus);
        new KeyRobot().push(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(Nodes.isWithin(HelpPanel.class, scene.getFocusOwner())).isTrue();
        ScreenDriver.onWindow(help::toggle);
        ScreenDriver.onWindow(made[0]::requestFocus);
        new KeyRobot().push(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(made[1]);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14", "1024, 700, true, 20"})
    void f1_opens_it_over_the_screen_and_escape_gives_the_focus_back(
            int width, int height, boolean isDark, int textSize) {
        Scene scene = ScreenDriver.show(
                () -> new ShellController(model),
                width,
                height,
                new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.onWindow(() -> model.arrived(new Route.Answer(ID, Optional.empty())));
        Node before = scene.getFocusOwner();
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.F1);
        ScreenDriver.picture(scene, "help-" + width);
        assertThat(words(scene)).contains("1.", "Choose the highest answer that is fully true today.", "Version 1.0");
        assertThat(CutTexts.in(scene, label -> false)).isEmpty();
        robot.type(KeyCode.DOWN, KeyCode.END);
        assertThat(Nodes.isWithin(HelpPanel.class, scene.getFocusOwner())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(words(scene)).isEmpty();
        assertThat(scene.getFocusOwner()).isEqualTo(before);
    }

    @Test
    void its_keys_come_first_so_that_they_are_in_sight_in_a_small_window() {
        Scene scene =
                ScreenDriver.show(() -> new ShellController(model), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ScreenDriver.onWindow(() -> model.arrived(new Route.Plan(ID, Optional.empty())));
        ScreenDriver.onWindow(help::toggle);
        ScreenDriver.settle();
        List<String> words = words(scene);
        assertThat(words.indexOf(help.keys().get(0)))
                .isLessThan(words.indexOf(help.lines().get(0)));
        Node third = Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label label
                                && label.getText().equals(help.keys().get(2)))
                .get(0);
        assertThat(third.localToScene(third.getBoundsInLocal()).getMaxY()).isLessThan(700);
    }

    @Test
    void a_question_mark_opens_it_too_but_in_a_field_it_is_text() {
        ShellController[] shell = new ShellController[1];
        Scene scene = show(shell);
        TextField field = new TextField();
        Button button = new Button("Somewhere");
        ScreenDriver.onWindow(() -> {
            model.arrived(new Route.Plan(ID, Optional.empty()));
            shell[0].show(new VBox(field, button));
            field.requestFocus();
        });
        ScreenDriver.settle();
        typeInto(field);
        assertThat(help.openProperty().get()).isFalse();
        ScreenDriver.onWindow(button::requestFocus);
        typeInto(button);
        assertThat(help.openProperty().get()).isTrue();
        assertThat(scene.getFocusOwner()).isNotSameAs(button);
    }

    private static void typeInto(Node node) {
        ScreenDriver.onWindow(() -> Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static List<String> words(Scene scene) {
        return Nodes.shown(scene.getRoot(), Label.class::isInstance).stream()
                .filter(node -> Nodes.isWithin(HelpPanel.class, node))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void its_buttons_lead_to_the_guide_and_to_the_text_for_support() {
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model.arrived(new Route.Plan(ID, Optional.empty())));
        ScreenDriver.onWindow(help::toggle);
        List<Button> buttons = Nodes.shown(scene.getRoot(), Button.class::isInstance).stream()
                .filter(node -> Nodes.isWithin(HelpPanel.class, node))
                .map(Button.class::cast)
                .toList();
        assertThat(buttons).extracting(Button::getText).containsExactly("", "Read the guide", "Text for support");
        ScreenDriver.onWindow(() -> buttons.get(1).fire());
        ScreenDriver.onWindow(() -> buttons.get(2).fire());
        assertThat(navigator.routes()).containsExactly(new Route.Guide("plan"), new Route.Settings(true));
    }

    @Test
    void escape_closes_it_also_where_tab_has_led_out_of_it() {
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model.arrived(new Route.Plan(ID, Optional.empty())));
        ScreenDriver.onWindow(help::toggle);
        Node outside = Nodes.usable(scene).stream()
                .filter(node -> !Nodes.isWithin(HelpPanel.class, node))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(outside::requestFocus);
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(help.openProperty().get()).isFalse();
    }

    @Test
    void behind_the_password_nothing_leads_away() {
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model.arrived(new Route.Lock()));
        ScreenDriver.onWindow(help::toggle);
        assertThat(Nodes.shown(scene.getRoot(), Button.class::isInstance).stream()
                        .filter(node -> Nodes.isWithin(HelpPanel.class, node))
                        .map(node -> ((Button) node).getText()))
                .containsExactly("");
    }
}
