package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiPlanStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Scrim;

/**
 * Whatever is typed into a field stays in that field: every letter, every digit and Enter, in every field of every screen.
 * No key of a screen may act from there on what is chosen beside it.
 */
class TypingTest {
    private static final String TYPED = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** Whole screens that are one form: Enter does there what their one button does. So it goes on from a figure. */
    private static final List<String> FORMS = List.of("setup", "next-round", "send", "asked-back");

    /** Whoever has no name can do nothing to an answer, by no key. */
    private static final Settings NAMED = Settings.DEFAULT.withName("Ana");

    @TempDir
    private Path folder;

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final List<String> found = new ArrayList<>();
    private int fields;

    @Test
    void what_is_typed_into_a_field_changes_nothing_else() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Map<String, String> before = kept(screens.data());
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), NAMED, 1440, 900)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.go(screen.getValue());
                ScreenDriver.onWindow(() -> openWhatCanBeFilledIn(opened.scene()));
                for (int i = 0; i < fields(opened.scene()).size(); i++) {
                    typeInto(screen.getKey(), opened, i);
                    ScreenDriver.onWindow(() -> clear(opened.scene()));
                }
            }
        }
        assertThat(fields).isGreaterThan(40);
        assertThat(found).isEmpty();
        assertThat(kept(screens.data())).isEqualTo(before);
    }

    /** Notes and evidence stand in a line until somebody opens it. */
    private static void openWhatCanBeFilledIn(Scene scene) {
        Nodes.shown(scene.getRoot(), TypingTest::opensFields).stream()
                .map(Button.class::cast)
                .forEach(Button::fire);
    }

    /** Not the one that asks the system for a file. */
    private static boolean opensFields(Node node) {
        return node.getStyleClass().contains("inline-change")
                && node.getParent().getParent().getClass().getSimpleName().endsWith("Editor");
    }

    private static List<Node> fields(Scene scene) {
        return Nodes.shown(
                scene.getRoot(),
                node -> !node.isDisabled()
                        && node.isFocusTraversable()
                        && (node instanceof TextInputControl
                                || node instanceof ComboBoxBase<?>
                                || node instanceof Spinner<?>));
    }

    private void typeInto(String screen, EveryScreen.Opened opened, int place) {
        Node field = fields(opened.scene()).get(place);
        fields++;
        ScreenDriver.onWindow(field::requestFocus);
        ScreenDriver.onWindow(() -> {
            List<String> before = others(opened, field);
            for (int i = 0; i < TYPED.length(); i++) {
                char key = TYPED.charAt(i);
                press(opened.scene(), key);
                List<String> after = others(opened, field);
                if (!after.equals(before) && !choosesByLetter(field)) {
                    note(screen, field, "'" + key + "'", before, after);
                    return;
                }
            }
            if (field instanceof TextInputControl text && text.isEditable() && !holds(text)) {
                found.add(screen + ": " + Nodes.name(field) + " has only '" + text.getText() + "'");
            }
            if (FORMS.contains(screen)) {
                return;
            }
            List<String> typed = others(opened, field);
            enter(opened.scene());
            List<String> after = others(opened, field);
            if (!after.equals(typed) && !goesOnByEnter(field)) {
                note(screen, field, "Enter", typed, after);
            }
        });
    }

    /** A closed list of what is looked at goes to the choice that begins with the letter, and what hangs on the choice follows. */
    private static boolean choosesByLetter(Node field) {
        return field instanceof ComboBox<?> box
                && !box.isEditable()
                && (box.getStyleClass().contains("question-choice")
                        || box.getStyleClass().contains("entry-picker"));
    }

    /** A figure goes on to the next question; what is open in a line of a card is done. */
    private static boolean goesOnByEnter(Node field) {
        return field.getStyleClass().contains("number-field") || field.getScene() == null;
    }

    /** A list that was narrowed to nothing has nothing that a key could act on. */
    private static void clear(Scene scene) {
        if (scene.getFocusOwner() instanceof TextField text
                && !text.getStyleClass().contains("number-field")) {
            text.clear();
        }
    }

    /** All of it, but for fields that keep a limit. */
    private static boolean holds(TextInputControl text) {
        return text.getText().contains(TYPED.substring(0, 4));
    }

    private void note(String screen, Node field, String key, List<String> before, List<String> after) {
        List<String> changed =
                after.stream().filter(sign -> !before.contains(sign)).toList();
        found.add(screen + ": " + key + " in " + Nodes.name(field) + " changed " + changed);
    }

    private static void press(Scene scene, char typed) {
        KeyCode code = KeyCode.getKeyCode(String.valueOf(typed).toUpperCase(java.util.Locale.ROOT));
        fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
        fire(scene, KeyEvent.KEY_TYPED, String.valueOf(typed), KeyCode.UNDEFINED);
        fire(scene, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
    }

    private static void enter(Scene scene) {
        fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER);
        fire(scene, KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
        fire(scene, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER);
    }

    private static void fire(Scene scene, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
        Node focused = scene.getFocusOwner();
        if (focused != null) {
            Event.fireEvent(focused, new KeyEvent(type, character, code.getName(), code, false, false, false, false));
        }
    }

    /** What can be seen of everything but this field: the screen, a dialog, what is ticked, chosen and typed elsewhere. */
    private static List<String> others(EveryScreen.Opened opened, Node field) {
        List<String> signs = new ArrayList<>();
        signs.add("route " + opened.wiring().navigator().here());
        for (Node node : Nodes.shown(opened.scene().getRoot(), node -> true)) {
            List<String> own = sign(node);
            if (!own.isEmpty() && !Nodes.isWithin(field, node) && !Nodes.isWithin(VirtualFlow.class, node)) {
                signs.addAll(own);
            }
        }
        return signs;
    }

    private static List<String> sign(Node node) {
        if (node instanceof Scrim) {
            return List.of("dialog");
        }
        if (node instanceof Toggle toggle && toggle.isSelected()) {
            return List.of("selected " + Nodes.name(node));
        }
        if (node instanceof CheckBox box && box.isSelected()) {
            return List.of("ticked " + Nodes.name(node));
        }
        if (node instanceof ComboBox<?> box) {
            return List.of("chosen " + box.getValue() + " in " + Nodes.name(node));
        }
        return node instanceof TextInputControl text && !Nodes.isWithin(ComboBoxBase.class, node)
                ? List.of("text " + text.getText() + " in " + Nodes.name(node))
                : List.of();
    }

    /** Those that were there before: an action that is being written is kept when its screen is left. */
    private static List<String> planned(List<Action> actions) {
        return actions.stream()
                .filter(action -> action.id().value().matches("a[0-9]+"))
                .map(action -> action.id() + " " + action.state())
                .toList();
    }

    /** Answers, but for figures which can be typed, states of answers and actions of every assessment. */
    private Map<String, String> kept(Path data) {
        Map<String, String> all = new LinkedHashMap<>();
        try (Database database = Database.in(data, () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "");
            JdbiReviewStore reviews = new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write);
            JdbiPlanStore plans = new JdbiPlanStore(database, Clock.systemUTC(), () -> "");
            for (AssessmentSummary summary : store.list()) {
                AssessmentId id = summary.id();
                Answers given = store.load(id).answers();
                String answers = framework.questions().stream()
                        .filter(question -> !(question.kind() instanceof QuestionKind.Numeric))
                        .map(question ->
                                question.id() + "=" + given.to(question.id()).response())
                        .collect(Collectors.joining("\n"));
                String rest = Stream.of(reviews.load(id).standing(), planned(plans.load(id)))
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
                all.put(id.value(), answers + "\n" + rest);
            }
        }
        return all;
    }
}
