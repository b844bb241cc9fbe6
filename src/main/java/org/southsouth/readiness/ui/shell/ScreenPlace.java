package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.CoveredFocus;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Theme;

/** The middle of the window: the screen, and over it the tour while there is one. */
public final class ScreenPlace extends StackPane {
    private static final double MARGIN = 24;
    private static final double EDGE = 8;

    private final StackPane screen = new StackPane();
    private final ListChangeListener<String> whenDressed = change -> arrange();
    private @Nullable Parent shown;
    private @Nullable Node before;
    /** What in the screen had the keys last. */
    private @Nullable Node last;

    private @Nullable Region covering;

    /** Never wider than the window: a screen that needs more is cut at its end, and not the window on both sides. */
    public ScreenPlace() {
        setMinWidth(0);
        screen.setMinWidth(0);
        screen.setAlignment(Pos.TOP_LEFT);
        getChildren().add(screen);
        sceneProperty().addListener((property, old, scene) -> {
            if (scene != null) {
                scene.getRoot().getStyleClass().addListener(new WeakListChangeListener<>(whenDressed));
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && Nesting.isIn(owner, screen)) {
                last = owner;
            }
        });
    }

    /** The card is made with the first tour: a start has none. */
    void follow(TourViewModel model) {
        model.atProperty().subscribe(at -> {
            if (at.isPresent() && getChildren().stream().noneMatch(TourCard.class::isInstance)) {
                TourCard tour = new TourCard();
                setAlignment(tour, Pos.BOTTOM_RIGHT);
                setMargin(tour, new Insets(MARGIN));
                getChildren().add(tour);
                tour.follow(model);
                // Whether the window is small is asked in units of the text size, and that comes with the style.
                tour.applyCss();
                tour.textSizeProperty().subscribe(() -> place(tour));
                tour.heightProperty().subscribe(() -> place(tour));
                tour.visibleProperty().subscribe(() -> place(tour));
                widthProperty().subscribe(() -> place(tour));
            }
        });
    }

    /** In a small window there is no corner that nothing stands in: the card is below the screen, on its own ground. */
    private void place(TourCard tour) {
        boolean isBelow = Theme.isCompact(
                getWidth(), (int) Math.round(tour.textSizeProperty().getValue()));
        tour.stretch(isBelow);
        setAlignment(tour, isBelow ? Pos.BOTTOM_CENTER : Pos.BOTTOM_RIGHT);
        setMargin(tour, isBelow ? new Insets(0, EDGE, EDGE, EDGE) : new Insets(MARGIN));
        double taken = isBelow && tour.isVisible() ? tour.getHeight() + EDGE : 0;
        setMargin(screen, new Insets(0, 0, taken, 0));
    }

    /** In the middle while a screen that shows nothing yet takes long. */
    void followOpening(ObservableValue<Boolean> opening, String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("t-lead", "muted");
        label.setMouseTransparent(true);
        opening.subscribe(isOpening -> {
            getChildren().remove(label);
            if (isOpening) {
                getChildren().add(label);
            }
        });
    }

    void show(Parent next) {
        if (next != shown && getScene() != null) {
            screen.getChildren().clear();
            Theme.dressFor(getScene(), next);
        }
        shown = next;
        arrange();
    }

    /** With large text a screen may need more room than a small window has: then it scrolls as a whole. */
    private void arrange() {
        if (shown == null) {
            return;
        }
        List<Node> now = screen.getChildren();
        boolean isScrolled =
                now.stream().anyMatch(pane -> pane instanceof ScrollPane scroll && scroll.getContent() == shown);
        if (Theme.isLarge(getScene())) {
            if (!isScrolled) {
                now.clear();
                now.add(scrolling(shown));
                // Its content is in the window with its skin, and whoever shows a screen counts on that.
                screen.applyCss();
            }
        } else if (!now.contains(shown)) {
            screen.getChildren().setAll(shown);
        }
    }

    /** Never sideways: its parts take the width that the bar beside them leaves. */
    private static ScrollPane scrolling(Parent shown) {
        if (shown instanceof Region region) {
            region.setMinWidth(0);
        }
        ScrollPane pane = new ScrollPane(shown);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        PageKeys.passOn(pane);
        return pane;
    }

    /** Over the end of the screen, which stays in sight; what had the focus gets it back when it is closed. */
    void openAtEnd(Region panel) {
        if (panel != covering) {
            covering = panel;
            CoveredFocus.passOver(screen, panel);
        }
        before = getScene() == null ? null : getScene().getFocusOwner();
        setAlignment(panel, Pos.TOP_RIGHT);
        getChildren().add(panel);
    }

    void closeAtEnd(Region panel) {
        boolean hadFocus = getScene() != null && Nesting.isIn(getScene().getFocusOwner(), panel);
        Node former = before;
        before = null;
        boolean isThere = former != null && former.getScene() == getScene() && Nesting.isShown(former);
        // While the panel is still there: a focus that is lost with it would count as one that jumped to the top bar.
        if (hadFocus && former != null && isThere) {
            former.requestFocus();
        }
        getChildren().remove(panel);
        if (hadFocus && !isThere) {
            focusScreen();
        }
    }

    /** Whether this is the whole screen, or what the screen stands in. */
    boolean holds(Node node) {
        return node == screen || node == shown || screen.getChildren().contains(node);
    }

    /** Whether the screen does something with this key when nothing in it has the focus. */
    boolean offer(KeyCode key) {
        if (shown == null || shown.getScene() == null) {
            return false;
        }
        Node keys = shown.getScene().getFocusOwner();
        Event.fireEvent(shown, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        return shown.getScene() != null && shown.getScene().getFocusOwner() != keys;
    }

    /** Hands on what was typed outside of the screen. */
    void offer(KeyEvent typed) {
        if (shown != null && shown.getScene() != null) {
            Event.fireEvent(shown, typed);
        }
    }

    void focusScreen() {
        if (shown != null) {
            KeysPlace.giveBack(shown);
        }
    }

    /** Back to where the keys were in the screen; nothing where they are there. */
    void enter() {
        if (getScene() == null || Nesting.isIn(getScene().getFocusOwner(), screen)) {
            return;
        }
        Node former = last;
        if (former != null && Nesting.isIn(former, screen) && Nesting.isShown(former) && !former.isDisabled()) {
            KeysPlace.giveBack(former);
        } else {
            focusScreen();
        }
    }
}
