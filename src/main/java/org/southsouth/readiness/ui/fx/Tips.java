package org.southsouth.readiness.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a node says while the mouse rests on it, and to whoever listens. A tooltip brings a window of its own: it is made when the
 * mouse first comes, since to most it never does ({@code decisions/0080}).
 */
public final class Tips {
    /** Where it wraps. */
    private static final double WIDEST = 480;

    private static final Object KEY = new Object();

    private final Node node;
    private String words = "";
    private @Nullable Tooltip tooltip;

    private Tips(Node node) {
        this.node = node;
    }

    /** From now on these words; none where they are blank. */
    public static void show(Node node, String words) {
        if (node.getProperties().get(KEY) instanceof Tips tips) {
            tips.say(words);
        } else if (!words.isBlank()) {
            Tips tips = new Tips(node);
            node.getProperties().put(KEY, tips);
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tips.make());
            tips.say(words);
        }
    }

    /** No words any more. */
    public static void none(Node node) {
        show(node, "");
    }

    /** Empty where it says nothing. */
    public static String of(Node node) {
        return node.getProperties().get(KEY) instanceof Tips tips ? tips.words : "";
    }

    private void say(String other) {
        if (other.equals(words)) {
            return;
        }
        String help = node.getAccessibleHelp();
        // What is wrong with a field is told before what it is for.
        if (help == null || help.equals(words)) {
            node.setAccessibleHelp(other.isBlank() ? null : other);
        }
        words = other.isBlank() ? "" : other;
        if (tooltip != null) {
            Tooltip.uninstall(node, tooltip);
            tooltip.hide();
            tooltip = null;
            if (node.isHover()) {
                make();
            }
        }
    }

    private void make() {
        if (tooltip == null && !words.isEmpty()) {
            Tooltip made = new Tooltip(words);
            made.setWrapText(true);
            made.setMaxWidth(WIDEST);
            Tooltip.install(node, made);
            tooltip = made;
        }
    }
}
