package org.southsouth.readiness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * Room in the top bar, whatever the window, the text size and the language. Where the words do not fit, one after the
 * other gives way: the words of the search, those of the way back, the name of the application, the end of the country, and last the tabs, from the end,
 * into a menu. The tab of the screen that is shown stays.
 */
final class TopBarRoom {
    /** Of the country, in units of the text size; all of it is in a tooltip. */
    private static final double LEAST_COUNTRY = 10;

    private final HBox topBar;
    private final Label title;
    private final Button back;
    private final Button more;
    private final Button search;
    private final List<Node> searchWords;
    private final List<ToggleButton> hidden = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();
    private Consumer<String> go = place -> {};
    private IntFunction<String> keys = String::valueOf;
    private boolean isFitting;
    private boolean hasTabs = true;

    TopBarRoom(ShellView view) {
        this.topBar = view.topBar;
        this.title = view.title;
        this.back = view.all;
        this.more = view.more;
        this.search = view.search;
        this.searchWords = view.searchWords.getChildren().stream()
                .filter(Label.class::isInstance)
                .toList();
        Visibility.show(more, false);
    }

    /** Told which place was chosen in the menu; {@code digits} says the key of the tab with a number, from 1. */
    void follow(Consumer<String> chosen, IntFunction<String> digits) {
        go = chosen;
        keys = digits;
        more.setOnAction(event -> MenuBelow.show(menu, more));
        title.textProperty().subscribe(words -> Tips.show(title, words));
        title.textProperty().subscribe(words -> {
            keepRound(words);
            fit();
        });
        // Not the title, which the first screen does not have yet.
        Fitting.follow(topBar, search, (width, textSize) -> fit());
    }

    /** The round is the last word: of two rounds of a country with a long name, nothing else says which one is shown. */
    private void keepRound(String words) {
        int end = words.lastIndexOf(' ');
        title.setEllipsisString(end < 0 ? "…" : "…" + words.substring(end));
    }

    /** Neither the list's nor an assessment's where a file asks for something, or the window is locked. */
    void withTabs(boolean isThere) {
        hasTabs = isThere;
        tabs(place -> true).forEach(tab -> Visibility.show(tab, isThere));
    }

    /** To be called where the width, the text size, the title or the tabs are others. */
    void fit() {
        if (topBar.getWidth() <= 0 || isFitting) {
            return;
        }
        isFitting = true;
        List<ToggleButton> tabs = tabs();
        tabs.forEach(tab -> tab.setManaged(hasTabs));
        hidden.forEach(tab -> tab.setVisible(hasTabs));
        hidden.clear();
        menu.getItems().clear();
        Visibility.show(more, false);
        searchWords.forEach(words -> Visibility.show(words, true));
        topBar.lookupAll(".app-name").forEach(name -> Visibility.show(name, true));
        tighten(false);
        if (!fitsWhole() || topBar.getStyleClass().contains("compact")) {
            searchWords.forEach(words -> Visibility.show(words, false));
        }
        if (!fitsWhole()) {
            tighten(true);
        }
        topBar.lookupAll(".app-name").forEach(name -> Visibility.show(name, fitsWhole()));
        for (int i = tabs.size() - 1; i > 0 && !fits(); i--) {
            if (hasTabs && !tabs.get(i).isSelected()) {
                hide(tabs.get(i), i + 1);
            }
        }
        isFitting = false;
    }

    /** Those of the place that is shown: the list's, or an assessment's. */
    private List<ToggleButton> tabs() {
        return tabs(Node::isVisible);
    }

    private List<ToggleButton> tabs(Predicate<Node> ofPlace) {
        return topBar.getChildren().stream()
                .filter(place -> place.getStyleClass().contains("tabs") && ofPlace.test(place))
                .flatMap(place -> ((HBox) place).getChildren().stream())
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .toList();
    }

    private void tighten(boolean isTight) {
        Styles.set(topBar, "tight", isTight);
        back.setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** Its key is the same here as in the bar. */
    private void hide(ToggleButton tab, int number) {
        Visibility.show(tab, false);
        hidden.add(tab);
        Visibility.show(more, true);
        menu.getItems().add(0, way((String) tab.getUserData(), tab.getText(), keys.apply(number)));
    }

    private MenuItem way(String place, String name, String key) {
        MenuItem item = new MenuItem(name, Texts.whole(key, "keycap", "t-caption"));
        item.setOnAction(event -> go.accept(place));
        return item;
    }

    private boolean fitsWhole() {
        return width() + titleWidth() <= topBar.getWidth();
    }

    /** With as little of the country as there may be. */
    private boolean fits() {
        double round = widthOf(title.getEllipsisString());
        double least = Math.min(titleWidth(), LEAST_COUNTRY * title.getFont().getSize() + round);
        return width() + least <= topBar.getWidth();
    }

    /** Without the title. */
    private double width() {
        topBar.applyCss();
        double ofTitle = hasTitle() ? Math.max(title.minWidth(-1), title.prefWidth(-1)) : 0;
        return topBar.prefWidth(-1) - ofTitle;
    }

    /** Not at the list and what stands beside it: there the title's place is hidden, and takes no room. */
    private boolean hasTitle() {
        Parent place = title.getParent();
        return title.isVisible() && place != null && place.isVisible();
    }

    /**
     * Not what the label says of itself: where its text has just changed, it still means the old one. An empty one, while an
     * assessment is opened, has its least width all the same.
     */
    private double titleWidth() {
        return hasTitle() ? Math.max(title.minWidth(-1), widthOf(title.getText())) : 0;
    }

    private double widthOf(String words) {
        return Math.ceil(Texts.width(words, title.getFont()));
    }
}
