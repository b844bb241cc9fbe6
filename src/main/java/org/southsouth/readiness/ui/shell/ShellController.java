package org.southsouth.readiness.ui.shell;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.ArrowsInside;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Scrim;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the top bar and the status line. */
public final class ShellController {
    private final ShellViewModel model;
    private Runnable onSearch = () -> {};
    private @Nullable TopBarRoom room;

    @FXML
    private BorderPane window;

    @FXML
    private StackPane brand;

    @FXML
    private VBox middle;

    @FXML
    private ScreenPlace content;

    @FXML
    private Scrim scrim;

    @FXML
    private HBox topBar;

    @FXML
    private HBox outside;

    @FXML
    private HBox inside;

    @FXML
    private Label title;

    @FXML
    private Label asked;

    @FXML
    private Button all;

    @FXML
    private Button more;

    @FXML
    private Button search;

    @FXML
    private Button help;

    @FXML
    private ToggleButton settings;

    @FXML
    private Foot foot;

    public ShellController(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    private ResourceBundle resources;

    @FXML
    private void initialize() {
        scrim.standBefore(window);
        brand.getChildren().addAll(Brand.rings());
        title.textProperty().bind(model.frame().titleProperty());
        content.follow(model.tour());
        content.followOpening(model.frame().openingProperty(), resources.getString("shell.opening"));
        foot.follow(model, content::focusScreen);
        model.written().ifPresent(this::follow);
        model.help().ifPresent(this::follow);
        new LostFocus(topBar, foot, content).follow();
        ArrowsInside.keep(content, window);
        new BarKeys(topBar, content, foot, model, resources.getString("shell.nav.keys")).follow(window);
        room = new TopBarRoom(topBar, title, all, more, search);
        String key = resources.getString("shell.nav.key");
        room.follow(this::go, number -> MessageFormat.format(key, number));
        asked.textProperty().bind(model.frame().askedProperty());
        asked.textProperty().subscribe(words -> Tips.show(asked, words));
        List.of(all, help, settings).forEach(button -> Tips.show(button, button.getAccessibleText()));
        Visibility.follow(asked, model.frame().askedProperty().isNotEmpty());
        model.routeProperty().subscribe(this::showRoute);
        model.frame()
                .askedProperty()
                .subscribe(words -> showRoute(model.routeProperty().get()));
    }

    /** Before the screen, also for the Tab key; Escape that nothing else takes closes it. */
    private void follow(WrittenViewModel written) {
        written.writtenProperty().subscribe(file -> {
            middle.getChildren().removeIf(WrittenCard.class::isInstance);
            file.ifPresent(shown -> {
                WrittenCard card = new WrittenCard(written);
                card.show(shown);
                middle.getChildren().add(0, card);
            });
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && written.writtenProperty().get().isPresent()) {
                written.close();
                event.consume();
            }
        });
    }

    /** The panel is made when it is opened first: a start has none. */
    private void follow(HelpViewModel help) {
        HelpPanel[] made = new HelpPanel[1];
        help.openProperty().subscribe(isOpen -> {
            if (isOpen) {
                made[0] = made[0] == null ? new HelpPanel(help) : made[0];
                content.openAtEnd(made[0]);
                made[0].show();
            } else if (made[0] != null) {
                content.closeAtEnd(made[0]);
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Also where Tab has led out of the panel.
            boolean isClosed =
                    event.getCode() == KeyCode.ESCAPE && help.openProperty().get();
            if (event.getCode() == KeyCode.F1 || isClosed) {
                help.toggle();
                event.consume();
            }
        });
        LetterKeys.listen(window, List.of(window), letter -> {
            boolean isAsked = letter.equals(resources.getString("help.key"));
            if (isAsked) {
                help.toggle();
            }
            return isAsked;
        });
    }

    @FXML
    private void help() {
        model.help().ifPresent(HelpViewModel::toggle);
    }

    private void showRoute(Route route) {
        boolean isInside = ShellViewModel.assessmentOf(route).isPresent();
        Visibility.show(outside, !isInside);
        Visibility.show(inside, isInside);
        boolean isAsked = route instanceof Route.Asked
                || !model.frame().askedProperty().get().isEmpty();
        Visibility.show(search, isInside && !isAsked);
        // From behind the password nothing of the settings can be done.
        Visibility.show(settings, !(route instanceof Route.Lock));
        for (Node tab : topBar.lookupAll(".toggle-button")) {
            ((ToggleButton) tab).setSelected(model.place().equals(tab.getUserData()));
        }
        if (room != null) {
            room.withTabs(!isAsked && !(route instanceof Route.Lock));
            room.fit();
        }
    }

    /** Puts a screen in the middle of the window. */
    public void show(Parent screen) {
        content.show(screen);
    }

    /** The keys go on in the screen, wherever in the window they are. */
    public void enterScreen() {
        content.enter();
    }

    public Scrim scrim() {
        return scrim;
    }

    public void onSearch(Runnable action) {
        onSearch = action;
    }

    @FXML
    private void go(ActionEvent event) {
        go((String) ((Node) event.getSource()).getUserData());
    }

    private void go(String place) {
        model.go(place);
        showRoute(model.routeProperty().get());
    }

    @FXML
    private void search() {
        onSearch.run();
    }
}
