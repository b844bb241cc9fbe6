package org.southsouth.readiness.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.robustness.Reach;
import org.southsouth.readiness.core.scoring.Bands;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.WhatIf;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryPlans;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.words.ChoiceLook;

class WhatIfScreenTest {
    private static final AssessmentId ID = new AssessmentId("a");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryPlans plans = new MemoryPlans();
    private final KeyRobot robot = new KeyRobot();
    private @Nullable WhatIfViewModel made;
    private int actions;

    private Scene show(int width, int height, Settings settings) {
        return show(width, height, settings, Depth.FULL);
    }

    private Scene show(int width, int height, Settings settings, Depth depth) {
        return show(width, height, settings, depth, 0.05);
    }

    private Scene show(int width, int height, Settings settings, Depth depth, double blank) {
        MemoryStore store = new MemoryStore(context.clock());
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), depth);
        store.add(List.of(Filled.assessment("a", framework, profile, Filled.answers(framework, 12, blank))));
        WhatIfViewModel.Ports ports = new WhatIfViewModel.Ports(
                new EntrySource(store, Filled.library(framework)),
                plans,
                () -> new ActionId("new" + actions++),
                new LastTrial());
        return new InShell(context, new Route.WhatIf(ID))
                .show(
                        dialogs -> {
                            made = new WhatIfViewModel(ID, context, ports);
                            return new WhatIfController(made);
                        },
                        width,
                        height,
                        settings);
    }

    private WhatIfViewModel model() {
        return Objects.requireNonNull(made);
    }

    /** Five answers as best as they can be: every kind of question is among them. */
    private void change() {
        ScreenDriver.onWindow(() -> {
            List<WhatIfLine> lines =
                    model().loadedProperty().get().orElseThrow().lines();
            for (int at : List.of(0, 1, 3, 4, firstNumber(lines))) {
                WhatIfLine line = lines.get(at);
                model().answer(line.id(), WhatIf.best(line.stored().question().kind()));
            }
        });
    }

    private static int firstNumber(List<WhatIfLine> lines) {
        return lines.indexOf(lines.stream()
                .filter(line -> line.numeric().isPresent())
                .findFirst()
                .orElseThrow());
    }

    /** Below the figure with the changes. */
    private static String bands(Scene scene) {
        return Nodes.shown((Parent) shown(scene, ".whatif-scores"), Label.class::isInstance).stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    private static String overall(Scene scene) {
        return text(scene, ".whatif-after");
    }

    private static String text(Scene scene, String style) {
        return ((Label) shown(scene, style)).getText();
    }

    private static Node shown(Scene scene, String style) {
        return Objects.requireNonNull(all(scene, style).get(0), style);
    }

    private static List<Node> all(Scene scene, String style) {
        return Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains(style.substring(1)));
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) shown(scene, ".whatif-list");
    }

    private void at(Scene scene, int row) {
        ScreenDriver.onWindow(() -> {
            list(scene).scrollTo(Math.max(0, row - 1));
            list(scene).getSelectionModel().select(row);
            list(scene).getFocusModel().focus(row);
            list(scene).requestFocus();
        });
    }

    @Test
    void pictures() {
        for (boolean isDark : new boolean[] {false, true}) {
            String theme = isDark ? "-dark" : "-light";
            for (int[] size : new int[][] {{1440, 900}, {1366, 768}, {1024, 700}}) {
                Scene scene =
                        show(size[0], size[1], Settings.DEFAULT.withLook(isDark ? WindowLook.DARK : WindowLook.LIGHT));
                ScreenDriver.picture(scene, "whatif-empty-" + size[0] + theme);
                change();
                ScreenDriver.picture(scene, "whatif-" + size[0] + theme);
                assertThat(CutTexts.in(scene, WhatIfScreenTest::hasTooltip)).isEmpty();
            }
        }
    }

    @Test
    void the_keys_choose_an_answer_for_the_row_they_are_at_and_set_it_back() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        String before = overall(scene);
        at(scene, 0);
        robot.push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isInstanceOf(ComboBox.class);
        ComboBox<?> choice = (ComboBox<?>) scene.getFocusOwner();
        assertThat(choice.isShowing()).isTrue();
        int today = choice.getSelectionModel().getSelectedIndex();
        boolean isLast = today == choice.getItems().size() - 1;
        robot.push(isLast ? KeyCode.UP : KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(choice.getSelectionModel().getSelectedIndex()).isEqualTo(isLast ? today - 1 : today + 1);
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        assertThat(model().trial().responses()).hasSize(1);
        assertThat(all(scene, ".is-changed")).hasSize(1);
        assertThat(text(scene, ".whatif-together")).isNotBlank();
        robot.push(KeyCode.DELETE);
        assertThat(model().trial().isEmpty()).isTrue();
        assertThat(overall(scene)).isEqualTo(before);
        assertThat(choice.getSelectionModel().getSelectedIndex()).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({"1024, 24", "1440, 14"})
    void where_nothing_moves_one_figure_and_words_say_so(int width, int textSize) {
        Scene scene = show(width, 700, Settings.DEFAULT.withTextSize(textSize));
        String today = overall(scene);
        WhatIfLine line = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(one -> !one.stored().answer().response().isAnswer())
                .findFirst()
                .orElseThrow();
        boolean isUnknown = line.stored().answer().response().isDontKnow();
        Response same = isUnknown ? new Response.Blank() : new Response.DontKnow();
        ScreenDriver.onWindow(() -> model().answer(line.id(), Optional.of(same)));
        ScreenDriver.settle();
        assertThat(model().trial().isEmpty()).isFalse();
        assertThat(text(scene, ".whatif-together")).isEqualTo("no change");
        assertThat(overall(scene)).isEqualTo(today);
        ScreenDriver.picture(scene, "whatif-same-" + textSize);
    }

    /** As in every other choice of a view: an arrow that moves only the frame looks as if nothing happened. */
    @Test
    void the_arrows_choose_the_part_that_is_seen() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        List<Node> segments = List.copyOf(all(scene, ".segment"));
        ScreenDriver.onWindow(() -> segments.get(0).requestFocus());
        robot.push(KeyCode.RIGHT);
        ScreenDriver.settle();
        assertThat(((ToggleButton) segments.get(1)).isSelected()).isTrue();
        assertThat(all(scene, ".whatif-changes")).hasSize(1);
        assertThat(scene.getFocusOwner()).isSameAs(segments.get(1));
        robot.push(KeyCode.LEFT);
        ScreenDriver.settle();
        assertThat(all(scene, ".whatif-changes")).isEmpty();
    }

    @Test
    void the_arrows_go_on_from_todays_answer_to_the_next_one_and_to_the_one_before() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        at(scene, levels(line -> line.aims().get(1).response().isEmpty()));
        robot.push(KeyCode.ENTER);
        ComboBox<?> choice = (ComboBox<?>) scene.getFocusOwner();
        assertThat(((WhatIfLine.Aim) choice.getValue()).label())
                .as("what that is")
                .startsWith("1  As today: ");
        assertThat(((Labeled) choice.lookup(".list-cell")).getText()).isEqualTo("1  As today");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(((WhatIfLine.Aim) choice.getValue()).response()).contains(new Response.Chosen("2"));
        robot.push(KeyCode.DELETE).push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(((WhatIfLine.Aim) choice.getValue()).response()).contains(new Response.Chosen("0"));
    }

    /** The answer that the arrows had led to stayed as a change, and nobody had chosen it. */
    @Test
    void escape_in_the_list_brings_back_what_stood_there() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        at(scene, levels(line -> line.aims().get(1).response().isEmpty()));
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN);
        assertThat(all(scene, ".whatif-changes")).as("the arrows try it").isNotEmpty();
        robot.push(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(model().trial().isEmpty()).isTrue();
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(model().trial().responses().values()).containsExactly(new Response.Chosen("2"));
    }

    /** Where the first question of levels stands of which that is true. */
    private int levels(Predicate<WhatIfLine> which) {
        List<WhatIfLine> lines = model().loadedProperty().get().orElseThrow().lines();
        return lines.indexOf(lines.stream()
                .filter(line -> line.aims().size() == 5)
                .filter(which)
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void the_list_of_targets_has_one_edge_and_shows_every_answer_whole(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK).withTextSize(textSize));
        List<WhatIfLine> lines = model().loadedProperty().get().orElseThrow().lines();
        at(
                scene,
                lines.indexOf(lines.stream()
                        .max(Comparator.comparing(WhatIfScreenTest::longest))
                        .orElseThrow()));
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        ComboBox<?> choice = (ComboBox<?>) scene.getFocusOwner();
        ListView<?> shown = (ListView<?>) ((ComboBoxListViewSkin<?>) choice.getSkin()).getPopupContent();
        ScreenDriver.picture(shown.getScene(), "whatif-targets-" + textSize);
        assertThat(Nodes.shown(shown, ScrollBar.class::isInstance)).isEmpty();
        assertThat(shown.getEffect()).isNull();
        assertThat(shown.getBackground().getFills())
                .allMatch(fill -> fill.getInsets().getRight() <= 1);
        assertThat(shown.localToScreen(shown.getLayoutBounds()).getMaxX())
                .isLessThan(scene.getWindow().getX() + scene.getX() + 1024);
        Bounds box = choice.localToScreen(choice.getLayoutBounds());
        Bounds list = shown.localToScreen(shown.getLayoutBounds());
        assertThat(list.getMinY() >= box.getMaxY() - 1 || list.getMaxY() <= box.getMinY() + 1)
                .as("beside the box and not over it")
                .isTrue();
        assertThat(CutTexts.in(shown.getScene(), label -> false)).isEmpty();
    }

    private static int longest(WhatIfLine line) {
        return line.aims().stream().mapToInt(aim -> aim.label().length()).max().orElse(0);
    }

    @Test
    void escape_closes_what_is_open_and_then_leads_back_to_the_scorecard() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        at(scene, levels(line -> true));
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(navigator.routes()).isEmpty();
        at(scene, firstNumber(model().loadedProperty().get().orElseThrow().lines()));
        robot.push(KeyCode.ENTER).write("9").push(KeyCode.ESCAPE);
        assertThat(navigator.routes()).isEmpty();
        assertThat(model().trial().isEmpty()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(ID));
        for (String from : List.of(".whatif-put", ".slider", ".whatif-search")) {
            change();
            ScreenDriver.onWindow(() -> Nodes.shown(shown(scene, from).getParent(), Node::isFocusTraversable)
                    .get(0)
                    .requestFocus());
            robot.push(KeyCode.ESCAPE);
        }
        assertThat(navigator.routes()).hasSize(4);
    }

    @Test
    void the_keys_stay_in_the_row_whose_answer_was_chosen_by_the_mouse() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ComboBox<?> choice = (ComboBox<?>)
                Nodes.shown(list(scene), node -> node.getStyleClass().contains("whatif-choice"))
                        .get(2);
        robot.clickOn(choice);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        ListCell<?> cell = (ListCell<?>) choice.getParent().getParent().getParent();
        assertThat(cell.getIndex()).isPositive();
        assertThat(list(scene).getFocusModel().getFocusedIndex()).isEqualTo(cell.getIndex());
    }

    @Test
    void the_list_is_one_stop_of_tab_and_f6_goes_from_it_to_the_changes_and_back() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        change();
        at(scene, 1);
        robot.push(KeyCode.TAB);
        assertThat(Nesting.isIn(scene.getFocusOwner(), list(scene))).isFalse();
        at(scene, 1);
        robot.push(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isEqualTo(shown(scene, ".whatif-put"));
        robot.push(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        assertThat(list(scene).getFocusModel().getFocusedIndex()).isEqualTo(1);
    }

    @Test
    void a_number_is_typed_and_a_bad_one_says_what_is_expected() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        List<WhatIfLine> lines = model().loadedProperty().get().orElseThrow().lines();
        int row = firstNumber(lines);
        at(scene, row);
        robot.push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        TextField field = (TextField) scene.getFocusOwner();
        String before = overall(scene);
        robot.write("-5").push(KeyCode.ENTER);
        assertThat(field.getStyleClass()).contains("is-error");
        assertThat(field.getAccessibleHelp()).startsWith("Type 0 ");
        assertThat(text(scene, ".danger-text")).isEqualTo(field.getAccessibleHelp());
        assertThat(field.getText()).isEqualTo("-5");
        assertThat(overall(scene)).isEqualTo(before);
        assertThat(model().trial().isEmpty()).isTrue();
        ScreenDriver.picture(scene, "whatif-bad-number");
        double best = WhatIf.best(lines.get(row).stored().question().kind())
                .map(Response::figure)
                .orElseThrow()
                .getAsDouble();
        ScreenDriver.onWindow(field::selectAll);
        robot.write((long) best + " " + lines.get(row).numeric().orElseThrow().unit())
                .push(KeyCode.ENTER);
        assertThat(field.getText()).as("its unit stands beside it").isEqualTo(String.valueOf((long) best));
        assertThat(field.getStyleClass()).doesNotContain("is-error");
        assertThat(model().responseTo(lines.get(row).id())).contains(new Response.Figure(Math.rint(best)));
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
    }

    @Test
    void a_number_that_could_be_two_is_asked_about() {
        show(1440, 900, Settings.DEFAULT);
        WhatIfLine line = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(one -> one.numeric()
                        .filter(kind -> kind.decimals() > 0 && kind.accepts(1.2) && kind.accepts(1200))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        NumberAim number = new NumberAim(line, context);
        assertThat(number.read("1.200").isTaken()).isFalse();
        assertThat(number.expected("1.200")).isEqualTo("Type 1200 or 1.2.");
        assertThat(number.read("1200").response()).contains(new Response.Figure(1200));
    }

    @Test
    void a_number_counts_once_the_field_is_left_and_escape_goes_back() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        WhatIfLine line = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(one -> one.numeric().filter(kind -> kind.accepts(90)).isPresent())
                .findFirst()
                .orElseThrow();
        at(scene, model().loadedProperty().get().orElseThrow().lines().indexOf(line));
        robot.push(KeyCode.ENTER);
        TextField field = (TextField) scene.getFocusOwner();
        robot.write("90");
        assertThat(model().trial().isEmpty()).isTrue();
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        assertThat(model().responseTo(line.id())).contains(new Response.Figure(90));
        robot.push(KeyCode.ENTER).write("many").push(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("90");
        assertThat(model().refusedProperty().get()).isEmpty();
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
    }

    @Test
    void a_digit_typed_on_a_row_begins_its_number_and_escape_gives_it_up() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        WhatIfLine line = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(one -> one.numeric().filter(kind -> kind.accepts(90)).isPresent())
                .findFirst()
                .orElseThrow();
        at(scene, model().loadedProperty().get().orElseThrow().lines().indexOf(line));
        robot.write("90");
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("90");
        assertThat(model().responseTo(line.id())).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        assertThat(model().responseTo(line.id())).isEmpty();
        robot.write("90").push(KeyCode.ENTER);
        assertThat(model().responseTo(line.id())).contains(new Response.Figure(90));
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        robot.write("8").push(KeyCode.ESCAPE);
        assertThat(model().responseTo(line.id())).contains(new Response.Figure(90));
    }

    @Test
    void a_digit_chooses_the_answer_before_which_it_stands_on_the_row_and_in_the_open_list() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        WhatIfLine level = first(ChoiceLook.LEVELS);
        Response.Chosen aim = level.aims().stream()
                .flatMap(one -> one.response().stream())
                .map(Response.Chosen.class::cast)
                .findFirst()
                .orElseThrow();
        at(scene, lines().indexOf(level));
        robot.write(aim.option());
        assertThat(model().responseTo(level.id())).contains(aim);
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        robot.write(level.stored().answer().response().chosen().orElseThrow());
        assertThat(model().responseTo(level.id())).isEmpty();
        WhatIfLine yesOrNo = first(ChoiceLook.YES_NO);
        at(scene, lines().indexOf(yesOrNo));
        assertThat(yesOrNo.aims()).extracting(WhatIfLine.Aim::mark).containsExactly("1", "2", "3");
        assertThat(yesOrNo.aims()).extracting(WhatIfLine.Aim::label).allMatch(label -> label.matches("[123]  .+"));
        robot.write("1");
        assertThat(model().responseTo(yesOrNo.id()))
                .isEqualTo(yesOrNo.aims().get(0).response())
                .isPresent();
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        robot.push(KeyCode.DELETE).push(KeyCode.ENTER).push(KeyCode.DIGIT1);
        ScreenDriver.settle();
        assertThat(model().responseTo(yesOrNo.id()))
                .isEqualTo(yesOrNo.aims().get(0).response());
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        robot.write("9");
        assertThat(((ComboBox<?>) scene.getFocusOwner()).isShowing())
                .as("no answer has it, so they are shown")
                .isTrue();
    }

    /** Six changes raised the score by seven points, of which the answers did two. */
    @Test
    void what_answers_do_is_told_apart_from_what_other_rules_do() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().weigh(0, 90));
        assertThat(captions(scene)).contains("No answer is better, it is only counted otherwise.");
        WhatIfLine best = lines().get(0);
        ScreenDriver.onWindow(() ->
                model().answer(best.id(), WhatIf.best(best.stored().question().kind())));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "whatif-parts");
        Tried tried = model().triedProperty().get().orElseThrow();
        assertThat(tried.byAnswers()).isPositive().isNotCloseTo(tried.together(), offset(0.01));
        String words = context.text(
                "whatif.result.parts",
                context.formats().change(tried.byAnswers()),
                context.formats().change(tried.together() - tried.byAnswers()));
        assertThat(captions(scene)).contains(words);
        assertThat(CutTexts.in(scene)).doesNotContain(words);
        ScreenDriver.onWindow(() -> model().weighAsToday());
        assertThat(captions(scene)).doesNotContain(words);
    }

    private static List<String> captions(Scene scene) {
        return scene.getRoot().lookup(".whatif-result").lookupAll(".t-caption").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<WhatIfLine> lines() {
        return model().loadedProperty().get().orElseThrow().lines();
    }

    /** The first that has an answer of this kind. */
    private WhatIfLine first(ChoiceLook look) {
        return lines().stream()
                .filter(line -> line.stored().answer().response().chosen().isPresent())
                .filter(line -> line.stored()
                        .question()
                        .kind()
                        .choice()
                        .filter(choice -> ChoiceLook.of(choice) == look)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void points_and_targets_stand_in_columns_below_their_heads() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(all(scene, ".whatif-aim").stream()
                        .map(WhatIfScreenTest::left)
                        .distinct())
                .containsExactly(left(shown(scene, ".whatif-aim-head")));
    }

    /** What they do is told at every size: with huge text how to choose, and how to set back in the help. */
    @ParameterizedTest
    @ValueSource(ints = {14, 20, 24, 28})
    void the_keys_of_a_row_stand_in_the_head_of_its_targets(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.picture(scene, "whatif-keys-" + textSize);
        Node head = shown(scene, ".whatif-aim-head");
        List<String> keys = all(scene, ".keycap").stream()
                .filter(key -> Nodes.isWithin(head, key))
                .map(key -> ((Labeled) key).getText())
                .toList();
        assertThat(keys).isEqualTo(textSize < 24 ? List.of("Enter", "Delete") : List.of("Enter"));
        assertThat(CutTexts.in(scene, label -> !Nodes.isWithin(head, label))).isEmpty();
        assertThat(left(shown(scene, ".whatif-aim"))).isEqualTo(left(head));
    }

    /** The words of a closed list stand whole in the tooltip of the list. */
    private static boolean hasTooltip(Labeled label) {
        boolean isOfList = label instanceof ListCell<?>
                && label.getParent() instanceof ComboBox<?> list
                && !Tips.of(list).isEmpty();
        return isOfList || !Tips.of(label).isEmpty();
    }

    /** The name of a question and the answer chosen for it: in a row of the list they stand whole in a tooltip. */
    private static boolean isOfRow(Labeled label) {
        return hasTooltip(label)
                && (label instanceof ListCell<?>
                        || label.getParent().getParent().getStyleClass().contains("whatif-row"));
    }

    private static long left(Node node) {
        return Math.round(node.localToScene(node.getLayoutBounds()).getMinX());
    }

    @Test
    void the_list_is_searched_and_narrowed_to_a_pillar() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int many = list(scene).getItems().size();
        ScreenDriver.onWindow(() -> ((ComboBox<?>) shown(scene, ".whatif-narrow"))
                .getSelectionModel()
                .selectLast());
        ScreenDriver.onWindow(() -> shown(scene, ".whatif-narrow").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(((ComboBox<?>) shown(scene, ".whatif-narrow")).isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        int some = list(scene).getItems().size();
        assertThat(some).isPositive().isLessThan(many / 2);
        robot.clickOn("Search").write("zzz");
        assertThat(list(scene).getItems()).isEmpty();
    }

    @Test
    void an_arrow_moves_a_weight_by_five_and_all_stay_a_hundred() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(all(scene, ".whatif-equal")).isEmpty();
        Slider slider = (Slider) shown(scene, ".slider");
        ScreenDriver.onWindow(slider::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.UP);
        assertThat(slider.getValue()).isEqualTo(35);
        robot.type(KeyCode.DOWN);
        assertThat(slider.getValue()).isEqualTo(30);
        robot.type(KeyCode.UP);
        assertThat(model().shares().rounded()).containsExactly(35, 22, 22, 21);
        robot.clickOn("Equal weights");
        assertThat(slider.getValue()).isEqualTo(25);
        assertThat(model().trial().isEmpty()).isTrue();
    }

    /** The heads of the window stood above its edge, and its foot below: the sentences about other weights had no room. */
    @Test
    void what_is_said_of_other_weights_asks_for_no_more_height() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        List<WhatIfLine> lines = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(line -> line.stored().answer().response() instanceof Response.Chosen
                        && line.stored().points() > 30
                        && line.stored().points() < 70)
                .limit(2)
                .toList();
        for (WhatIfLine line : lines) {
            Option first = line.stored()
                    .question()
                    .kind()
                    .choice()
                    .orElseThrow()
                    .options()
                    .get(0);
            ScreenDriver.onWindow(() -> model().answer(line.id(), Optional.of(new Response.Chosen(first.id()))));
        }
        ScreenDriver.settle();
        Slider slider = (Slider) shown(scene, ".slider");
        ScreenDriver.onWindow(slider::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(slider.getValue()).isEqualTo(45);
        ScreenDriver.settle();
        Region body = (Region) scene.lookup(".whatif-results");
        assertThat(body.minHeight(body.getWidth())).isLessThanOrEqualTo(450);
    }

    @Test
    void a_change_is_removed_by_its_button_and_starting_again_is_taken_back() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(((Button) shown(scene, ".whatif-put")).isDisabled()).isTrue();
        assertThat(((Button) shown(scene, ".whatif-again")).isDisabled()).isTrue();
        assertThat(Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label label
                                && label.getText().startsWith("Choose a target on the left.")))
                .hasSize(1);
        change();
        assertThat(all(scene, ".whatif-change")).hasSize(5);
        ScreenDriver.onWindow(() -> ((Button) shown(scene, ".whatif-remove")).fire());
        assertThat(all(scene, ".whatif-change")).hasSize(4);
        robot.clickOn("Start again");
        assertThat(all(scene, ".whatif-change")).isEmpty();
        robot.clickOn("Undo");
        assertThat(all(scene, ".whatif-change")).hasSize(4);
    }

    /** With a loss among them too: each alone, what that adds up to, all together, and which of them the plan leaves out. */
    @ParameterizedTest
    @CsvSource({"1024, 700, 14", "1440, 900, 14"})
    void what_changes_give_alone_and_together_is_told_and_which_one_the_plan_leaves_out(
            int width, int height, int textSize) {
        Scene scene = show(width, height, Settings.DEFAULT.withTextSize(textSize));
        change();
        Scorecard stored = model().loadedProperty().get().orElseThrow().stored();
        Response lowest = new Response.Chosen("0");
        WhatIfLine worse = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(line -> model().responseTo(line.id()).isEmpty())
                .filter(line -> line.stored().answer().response() instanceof Response.Chosen given
                        && line.stored().points() > 30
                        && !given.equals(lowest))
                .filter(line -> line.stored().question().kind().choice().orElseThrow().options().stream()
                        .anyMatch(option -> option.id().equals("0")))
                .filter(line -> {
                    Trial trial = model().trial().answering(line.id(), Optional.of(lowest));
                    Tried tried = Tried.of(stored, trial, List.of(), context);
                    return tried.moreThanSum() != 0
                            && tried.after().of(line.id()).points()
                                    < line.stored().points();
                })
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> model().answer(worse.id(), Optional.of(lowest)));
        ScreenDriver.settle();
        Tried tried = model().triedProperty().get().orElseThrow();
        assertThat(tried.moreThanSum()).as("they do not add up").isNotZero();
        assertThat(text(scene, ".whatif-added")).isEqualTo(context.formats().change(tried.addedUp()));
        assertThat(text(scene, ".whatif-sum")).isEqualTo(context.formats().change(tried.together(), 2));
        String title = worse.stored().question().title();
        assertThat(all(scene, ".t-caption"))
                .extracting(node -> node instanceof Label label ? label.getText() : "")
                .contains("They do not simply add up: what one change is worth depends on the others.")
                .anyMatch(words ->
                        words.startsWith("Not for the plan, since it earns fewer points than today: " + title + "."));
        ScreenDriver.picture(scene, "whatif-worse-" + width + "-" + textSize);
        Trial better = ToPlan.better(tried);
        assertThat(better.responses()).doesNotContainKey(worse.id());
        Scorecard planned = better.on(stored);
        assertThat(text(scene, ".whatif-of-plan"))
                .isEqualTo(context.formats()
                        .gain(planned.root().score() - stored.root().score()));
        assertThat(all(scene, ".whatif-step"))
                .as("each with the answer that was chosen")
                .hasSize(model().trial().responses().size());
        ScreenDriver.onWindow(() -> model().plan());
        ScreenDriver.settle();
        assertThat(text(scene, ".whatif-planned-words"))
                .contains("Left out, since it earns fewer points than today: " + title + ".");
    }

    /** "One step" of a number says nothing; and what can be typed stands in its field. */
    @Test
    void a_number_says_which_one_its_gain_is_for() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        List<WhatIfLine> lines = model().loadedProperty().get().orElseThrow().lines();
        WhatIfLine number = lines.stream()
                .filter(line ->
                        line.numeric().filter(kind -> kind.max() != null).isPresent() && line.gain() > 0)
                .findFirst()
                .orElseThrow();
        at(scene, lines.indexOf(number));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "whatif-number-24");
        assertThat(number.step()).isNotEmpty();
        Node cell = list(scene).lookupAll(".whatif-cell").stream()
                .filter(node -> node instanceof ListCell<?> row && row.getItem() == number)
                .findFirst()
                .orElseThrow();
        assertThat(cell.lookupAll(".label"))
                .extracting(label -> ((Labeled) label).getText())
                .contains("at " + number.step())
                .anyMatch(words -> words.startsWith("Today: " + number.today() + " · "));
        assertThat(((TextField) cell.lookup(".whatif-number")).getPromptText()).contains("–");
        assertThat(lines.stream().filter(line -> line.numeric().isPresent()).map(line -> new NumberAim(line, context)))
                .extracting(NumberAim::prompt)
                .contains("0–100")
                .as("none is cut")
                .allMatch(words -> words.length() <= "0–100".length() + 1);
    }

    @Test
    void p_puts_the_changes_in_the_plan_and_leads_there() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        change();
        at(scene, 0);
        robot.write("p");
        assertThat(plans.load(ID)).hasSize(5);
        assertThat(text(scene, ".whatif-planned-words")).isEqualTo("5 proposed actions are now in the plan.");
        ScreenDriver.picture(scene, "whatif-planned");
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Open the plan");
        robot.push(KeyCode.ENTER);
        Route.Plan plan = (Route.Plan) navigator.routes().get(navigator.routes().size() - 1);
        assertThat(plan.action()).contains(plans.load(ID).get(0).id());
    }

    /** Of one part at a time the answers are seen, and not what is said of the plan. */
    @Test
    void with_large_text_p_leads_to_what_it_did_and_that_is_said_once() {
        Scene scene = show(1024, 620, Settings.DEFAULT.withTextSize(24));
        change();
        at(scene, 0);
        robot.write("p");
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "whatif-planned-24");
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Open the plan");
        assertThat(place(scene.getFocusOwner()).getMaxY())
                .as("whole above the foot")
                .isLessThanOrEqualTo(place(shown(scene, ".statusbar")).getMinY());
        String said = text(scene, ".whatif-planned-words");
        assertThat(said).startsWith("5 proposed actions are now in the plan.");
        assertThat(text(scene, ".status-words")).isEqualTo("Saved in the plan. Ctrl Z takes it out again.");
    }

    /** The answers are not seen there, and the keys fell to the foot of the window, where P does nothing. */
    @Test
    void with_large_text_start_again_leaves_the_keys_on_the_page() {
        Scene scene = show(1024, 620, Settings.DEFAULT.withTextSize(24));
        change();
        robot.write("p");
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> shown(scene, ".whatif-again").requestFocus());
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(model().trial().isEmpty()).isTrue();
        assertThat(scene.getFocusOwner()).isInstanceOf(ToggleButton.class);
        assertThat(((ToggleButton) scene.getFocusOwner()).getText()).startsWith("Your changes");
    }

    /** Its letter stands on its button, wherever the keys are. */
    @Test
    void the_order_of_the_answers_is_said_and_what_the_plan_has_already_is_marked() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(all(scene, ".whatif-columns"))
                .singleElement()
                .satisfies(head -> assertThat(Nodes.shown((Parent) head, Label.class::isInstance))
                        .anyMatch(node -> ((Label) node).getText().contains("greatest gain first")));
        assertThat(belows(scene)).isNotEmpty().noneMatch(words -> words.startsWith("In the plan"));
        change();
        ScreenDriver.onWindow(model()::plan);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "whatif-in-the-plan");
        assertThat(belows(scene).subList(0, 3))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("In the plan · "),
                        second -> assertThat(second).startsWith("In the plan · "),
                        third -> assertThat(third).startsWith("Today"));
        Scene again = show(1440, 900, Settings.DEFAULT);
        assertThat(belows(again).get(0)).startsWith("In the plan · ");
    }

    @Test
    void what_is_taken_out_of_the_plan_is_marked_no_more() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        change();
        ScreenDriver.onWindow(model()::plan);
        ScreenDriver.settle();
        assertThat(belows(scene).get(0)).startsWith("In the plan · ");
        ScreenDriver.onWindow(model()::undo);
        ScreenDriver.settle();
        assertThat(belows(scene)).noneMatch(words -> words.startsWith("In the plan"));
    }

    /** In the order of the rows. */
    private static List<String> belows(Scene scene) {
        return all(scene, ".whatif-below").stream()
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(node.getLayoutBounds()).getMinY()))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void p_works_on_the_way_back_to_the_scorecard_too() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        change();
        ScreenDriver.onWindow(() -> scene.lookup("#back").requestFocus());
        robot.write("p");
        assertThat(plans.load(ID)).hasSize(5);
    }

    @Test
    void a_worse_answer_is_nothing_for_the_plan_and_that_is_said() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            WhatIfLine line = model().loadedProperty().get().orElseThrow().lines().stream()
                    .filter(one -> one.stored().question().kind() instanceof QuestionKind.Choice
                            && one.stored().points() > 0)
                    .findFirst()
                    .orElseThrow();
            model().answer(line.id(), Optional.of(new Response.Chosen("0")));
        });
        assertThat(all(scene, ".whatif-change")).hasSize(1);
        assertThat(((Button) shown(scene, ".whatif-put")).isDisabled()).isTrue();
        assertThat(said(scene, "Only better answers go in the plan.")).isEqualTo(1);
        change();
        assertThat(said(scene, "Only better answers go in the plan.")).isZero();
    }

    @Test
    void answers_that_do_not_raise_the_score_together_are_not_offered_to_the_plan_and_that_is_said() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            List<WhatIfLine> all = model().loadedProperty().get().orElseThrow().lines();
            all.stream()
                    .skip(1)
                    .filter(line -> line.numeric().isEmpty())
                    .forEach(line -> line.aims().stream()
                            .flatMap(aim -> aim.response().stream())
                            .filter(response -> response.equals(new Response.Chosen("0")))
                            .findFirst()
                            .ifPresent(worst -> model().answer(line.id(), Optional.of(worst))));
            model().answer(
                            all.get(0).id(),
                            WhatIf.best(all.get(0).stored().question().kind()));
        });
        assertThat(model().triedProperty().get().orElseThrow().together()).isNegative();
        assertThat(((Button) shown(scene, ".whatif-put")).isDisabled()).isTrue();
        assertThat(
                        said(
                                scene,
                                "These answers together do not raise the score, so none goes in the plan. First take out what lowers it."))
                .isEqualTo(1);
        robot.write("p");
        assertThat(plans.load(ID)).isEmpty();
    }

    /** As the scorecard has them: worst and best case reach both, and the words below the score name both. */
    @Test
    void the_bands_that_are_bold_below_the_track_are_those_named_below_the_score() {
        Scene scene = show(1440, 900, Settings.DEFAULT, Depth.FULL, 0.08);
        Tried tried = model().triedProperty().get().orElseThrow();
        Reach reach = Reach.of(tried.before().root());
        assertThat(Bands.between(tried.bands(), reach.low(), reach.high())).hasSizeGreaterThan(1);
        List<String> bold = Nodes.shown((Parent) shown(scene, ".band-track"), Label.class::isInstance).stream()
                .filter(label -> label.getStyleClass().contains("b"))
                .map(label -> ((Label) label).getText())
                .toList();
        assertThat(Bands.between(tried.bands(), reach.low(), reach.high()))
                .allSatisfy(band -> assertThat(bold).anyMatch(words -> words.startsWith(band.title())));
    }

    @Test
    void what_changes_less_than_whole_numbers_show_has_a_decimal_in_both() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        WhatIfLine small = model().loadedProperty().get().orElseThrow().lines().stream()
                .filter(line -> isHidden(line))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() ->
                model().answer(small.id(), WhatIf.best(small.stored().question().kind())));
        List<String> figures = Nodes.shown((Parent) shown(scene, ".whatif-scores"), Label.class::isInstance).stream()
                .filter(label -> label.getStyleClass().contains("t-display"))
                .map(label -> ((Label) label).getText())
                .toList();
        assertThat(figures).hasSize(2).doesNotHaveDuplicates().allMatch(figure -> figure.contains("."));
    }

    /** Whether whole numbers would not tell what its best answer changes. */
    private boolean isHidden(WhatIfLine line) {
        Scorecard before = model().triedProperty().get().orElseThrow().before();
        double from = before.root().score();
        double to = Trial.NONE
                .answering(line.id(), WhatIf.best(line.stored().question().kind()))
                .on(before)
                .root()
                .score();
        return Math.abs(to - from) > 0.1 && Math.round(from) == Math.round(to);
    }

    private static int said(Scene scene, String words) {
        return Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label label && label.getText().equals(words))
                .size();
    }

    @Test
    void where_there_is_little_room_the_weights_stand_behind_the_changes() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        change();
        assertThat(all(scene, ".slider")).isEmpty();
        assertThat(all(scene, ".whatif-change")).hasSize(5);
        robot.clickOn("Pillar weights");
        assertThat(all(scene, ".slider")).hasSize(4);
        assertThat(all(scene, ".whatif-change")).isEmpty();
        ScreenDriver.picture(scene, "whatif-weights-1024-dark");
        assertThat(CutTexts.in(scene, WhatIfScreenTest::hasTooltip)).isEmpty();
    }

    @Test
    void the_small_window_says_the_bands_the_units_and_the_sum_whole_and_names_the_gain() {
        Scene scene = show(1024, 700, Settings.DEFAULT, Depth.FULL, 0.1);
        change();
        List<WhatIfLine> lines = model().loadedProperty().get().orElseThrow().lines();
        int longest = lines.indexOf(lines.stream()
                .filter(line -> line.numeric().isPresent())
                .max(Comparator.comparing(
                        line -> line.numeric().orElseThrow().unit().length()))
                .orElseThrow());
        at(scene, longest);
        ScreenDriver.picture(scene, "whatif-whole-1024");
        assertThat(CutTexts.in(scene, WhatIfScreenTest::isOfRow)).isEmpty();
        assertThat(bands(scene)).contains("/");
        assertThat(shown(scene, ".whatif-gain-head").localToScene(0, 0).getX())
                .isEqualTo(shown(scene, ".whatif-gain").localToScene(0, 0).getX());
        assertThat(left(shown(scene, ".whatif-aim-head"))).isEqualTo(left(shown(scene, ".whatif-aim")));
    }

    @Test
    void the_largest_text_shows_one_part_at_a_time_and_cuts_nothing() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        change();
        assertThat(all(scene, ".whatif-aim")).isNotEmpty();
        for (ToggleButton segment :
                Nodes.shown((Parent) shown(scene, ".whatif-segments"), ToggleButton.class::isInstance).stream()
                        .map(ToggleButton.class::cast)
                        .toList()) {
            ScreenDriver.onWindow(segment::fire);
            ScreenDriver.picture(scene, "whatif-largest-" + segment.getText().replace(" ", "-"));
            assertThat(CutTexts.in(scene, WhatIfScreenTest::hasTooltip))
                    .as(segment.getText())
                    .isEmpty();
        }
        assertThat(all(scene, ".whatif-after")).hasSize(1);
    }

    @Test
    void with_the_largest_text_three_answers_and_the_score_stay_in_sight() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        change();
        Node list = scene.lookup(".whatif-list");
        double row = 3.1 * 24;
        assertThat(list.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(3 * row);
        for (KeyCode key : new KeyCode[] {KeyCode.HOME, KeyCode.END}) {
            ScreenDriver.onWindow(list::requestFocus);
            robot.type(key);
            ScreenDriver.settle();
            for (Node seen : List.of(list, scene.lookup(".whatif-result .whatif-after"))) {
                Bounds place = seen.localToScene(seen.getLayoutBounds());
                assertThat(place.getMinY()).isPositive();
                assertThat(place.getMaxY()).isLessThan(700);
            }
        }
    }

    @Test
    void a_core_check_shows_its_pillars_and_no_total() {
        Scene scene = show(1440, 900, Settings.DEFAULT, Depth.CORE);
        change();
        assertThat(all(scene, ".whatif-after")).isEmpty();
        assertThat(all(scene, ".slider")).isEmpty();
        assertThat(all(scene, ".whatif-pillars")).hasSize(1);
        assertThat(all(scene, ".whatif-change"))
                .hasSameSizeAs(model().trial().responses().keySet());
        ScreenDriver.picture(scene, "whatif-core");
        assertThat(CutTexts.in(scene, WhatIfScreenTest::hasTooltip)).isEmpty();
    }

    @Test
    void pillars_instead_of_a_total_have_room_at_the_largest_text() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20), Depth.CORE);
        Node pillars = shown(scene, ".whatif-pillars");
        assertThat(pillars.getBoundsInParent().getMaxY())
                .isLessThanOrEqualTo(
                        shown(scene, ".whatif-result").getLayoutBounds().getHeight());
        ScreenDriver.picture(scene, "whatif-core-largest");
    }

    @Test
    void with_large_text_the_first_changes_and_their_sum_are_seen_where_they_are_chosen() {
        for (int size : new int[] {24, 28}) {
            Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(size));
            change();
            Node segment = all(scene, ".segment").stream()
                    .filter(node -> ((ToggleButton) node).getText().startsWith("Your changes"))
                    .findFirst()
                    .orElseThrow();
            ScreenDriver.onWindow(segment::requestFocus);
            robot.type(KeyCode.SPACE);
            ScreenDriver.settle();
            ScreenDriver.picture(scene, "whatif-changes-" + size);
            Node foot = shown(scene, ".statusbar");
            double edge = foot.localToScene(foot.getLayoutBounds()).getMinY();
            Bounds row = place(shown(scene, ".whatif-change"));
            Bounds total = place(shown(scene, ".whatif-total"));
            assertThat(total.getMaxY()).as("size " + size).isLessThanOrEqualTo(edge);
            assertThat(row.getMaxY()).as("size " + size).isLessThanOrEqualTo(total.getMinY());
            assertThat(place(segment).getMinY()).as("size " + size).isPositive();
        }
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
