package org.southsouth.readiness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Scrim;

/** The parts of the window around every screen, where they stand. In code, not in FXML, since every start waits for it. */
final class ShellView extends StackPane {
    final BorderPane window = new BorderPane();
    final VBox middle = new VBox();
    final ScreenPlace content = new ScreenPlace();
    final Scrim scrim = new Scrim();
    final StackPane brand = new StackPane();
    final HBox outside = new HBox();
    final HBox inside = new HBox();
    final Label title = Texts.plain("", "t-body", "b", "topbar-title");
    final Label asked = Texts.plain("", "t-body", "muted", "topbar-asked");
    final Button all;
    final Button more = icon(new Button(), Feather.MORE_HORIZONTAL, "icon");
    final Button search = new Button();
    final HBox searchWords;
    final Button help = icon(new Button(), Feather.HELP_CIRCLE, "icon");
    final ToggleButton settings = icon(new ToggleButton(), Feather.SETTINGS, "icon-tab");
    final HBox topBar = new HBox(16);
    final Foot foot = new Foot();

    /** What leads to the place that it names as its user data: the tabs, the way back to the list, and the settings. */
    final List<ButtonBase> ways = new ArrayList<>();

    private final Function<String, String> words;

    ShellView(Function<String, String> words) {
        this.words = words;
        all = whole(new Button(words.apply("shell.nav.all"), Icons.of(Feather.CHEVRON_LEFT)), "quiet", "crumb");
        all.setAccessibleText(words.apply("shell.nav.all.spoken"));
        searchWords = searchWords();
        fillOutside();
        fillInside();
        fillTopBar();
        fillFoot();
        VBox.setVgrow(content, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.getChildren().add(content);
        window.setMinWidth(0);
        window.getStyleClass().add("page");
        window.setTop(topBar);
        window.setCenter(middle);
        window.setBottom(foot);
        getChildren().addAll(window, scrim);
    }

    private HBox searchWords() {
        HBox shown = Rows.of(
                8,
                Icons.of(Feather.SEARCH),
                Texts.plain(words.apply("shell.search"), "faint"),
                Texts.plain(words.apply("shell.search.key"), "keycap", "t-caption"));
        search.setGraphic(shown);
        search.setAccessibleText(words.apply("shell.search"));
        search.getStyleClass().add("search-button");
        return shown;
    }

    private void fillOutside() {
        outside.getStyleClass().add("tabs");
        outside.getChildren()
                .addAll(
                        Texts.whole(words.apply("common.app.name"), "t-body", "b", "app-name"),
                        tab("home", "shell.nav.assessments"),
                        tab("compare", "shell.nav.compare"));
    }

    private void fillInside() {
        inside.getStyleClass().add("tabs");
        asked.setMinWidth(0);
        Region divider = new Region();
        divider.getStyleClass().add("topbar-divider");
        inside.getChildren()
                .addAll(
                        way(all, "home"),
                        divider,
                        title,
                        asked,
                        tab("answer", "shell.nav.answer", "shell.nav.answer.spoken"),
                        tab("gather", "shell.nav.gather", "shell.nav.gather.spoken"),
                        tab("review", "shell.nav.review", "shell.nav.review.spoken"),
                        tab("scorecard", "shell.nav.scorecard", "shell.nav.scorecard.spoken"),
                        tab("cooperate", "shell.nav.cooperate", "shell.nav.cooperate.spoken"),
                        tab("plan", "shell.nav.plan", "shell.nav.plan.spoken"),
                        tab("history", "shell.nav.history", "shell.nav.history.spoken"));
    }

    private void fillTopBar() {
        brand.getStyleClass().add("brand");
        more.setAccessibleText(words.apply("shell.more"));
        help.setAccessibleText(words.apply("help.open"));
        settings.setAccessibleText(words.apply("shell.nav.settings"));
        topBar.setMinWidth(0);
        topBar.getStyleClass().add("topbar");
        topBar.getChildren().addAll(brand, outside, inside, more, Rows.gap(), search, help, way(settings, "settings"));
    }

    private void fillFoot() {
        foot.setRetryText(words.apply("shell.status.retry"));
        foot.setStopText(words.apply("shell.status.stop"));
        foot.setUndoText(words.apply("shell.undo"));
        foot.setUndoTip(words.apply("shell.undo.tip"));
        foot.setRedoText(words.apply("shell.redo"));
        foot.setRedoTip(words.apply("shell.redo.tip"));
    }

    private ToggleButton tab(String place, String key) {
        return way(whole(new ToggleButton(words.apply(key)), "tab-button"), place);
    }

    private ToggleButton tab(String place, String key, String spoken) {
        ToggleButton tab = tab(place, key);
        tab.setAccessibleText(words.apply(spoken));
        return tab;
    }

    private <T extends ButtonBase> T way(T button, String place) {
        button.setUserData(place);
        ways.add(button);
        return button;
    }

    private static <T extends ButtonBase> T whole(T button, String... styles) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        return button;
    }

    private static <T extends ButtonBase> T icon(T button, Feather icon, String style) {
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(style);
        return button;
    }
}
