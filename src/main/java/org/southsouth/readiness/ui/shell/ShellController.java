package org.southsouth.readiness.ui.shell;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.ArrowsInside;
import org.southsouth.readiness.ui.fx.CodedView;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Scrim;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the top bar and the status line. */
public final class ShellController implements CodedView {
    private final ShellViewModel model;
    private @Nullable ShellView made;
    private Runnable onSearch = () -> {};
    private @Nullable TopBarRoom room;

    public ShellController(ShellViewModel model) {
        this.model = model;
    }

    @Override
    public Parent view(ResourceBundle messages) {
        ShellView view = new ShellView(messages::getString);
        made = view;
        view.ways.forEach(way -> way.setOnAction(event -> go((String) way.getUserData())));
        view.search.setOnAction(event -> onSearch.run());
        view.help.setOnAction(event -> model.help().ifPresent(HelpViewModel::toggle));
        view.scrim.standBefore(view.window);
        view.brand.getChildren().addAll(Brand.rings());
        view.content.follow(model.tour());
        view.content.followOpening(model.frame().openingProperty(), messages.getString("shell.opening"));
        view.foot.follow(model, view.content::focusScreen);
        model.written().ifPresent(written -> follow(written, view));
        model.help().ifPresent(help -> follow(help, view, messages.getString("help.key")));
        new LostFocus(view.topBar, view.foot, view.content).follow();
        ArrowsInside.keep(view.content, view.window);
        new BarKeys(view.topBar, view.content, view.foot, model, messages.getString("shell.nav.keys"))
                .follow(view.window);
        followBar(view, messages.getString("shell.nav.key"));
        return view;
    }

    private ShellView view() {
        return Objects.requireNonNull(made, "no view yet");
    }

    /** {@code key} says which key the tab of a number has. */
    private void followBar(ShellView view, String key) {
        Label asked = view.asked;
        view.title.textProperty().bind(model.frame().titleProperty());
        room = new TopBarRoom(view);
        emptyUntilShown(view);
        room.follow(this::go, number -> MessageFormat.format(key, number));
        asked.textProperty().bind(model.frame().askedProperty());
        asked.textProperty().subscribe(words -> Tips.show(asked, words));
        List.of(view.all, view.help, view.settings).forEach(button -> Tips.show(button, button.getAccessibleText()));
        Visibility.follow(asked, model.frame().askedProperty().isNotEmpty());
        model.routeProperty().subscribe(this::showRoute);
        model.frame()
                .askedProperty()
                .subscribe(words -> showRoute(model.routeProperty().get()));
    }

    /** The first screen has neither an assessment's tabs nor its search. */
    private static void emptyUntilShown(ShellView view) {
        Visibility.show(view.inside, false);
        Visibility.emptyUntilShown(view.inside);
        Visibility.show(view.search, false);
        Visibility.emptyUntilShown(view.searchWords, view.search);
    }

    /** Before the screen, also for the Tab key; Escape that nothing else takes closes it. */
    private static void follow(WrittenViewModel written, ShellView view) {
        written.writtenProperty().subscribe(file -> {
            view.middle.getChildren().removeIf(WrittenCard.class::isInstance);
            file.ifPresent(shown -> {
                WrittenCard card = new WrittenCard(written);
                card.show(shown);
                view.middle.getChildren().add(0, card);
            });
        });
        view.window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && written.writtenProperty().get().isPresent()) {
                written.close();
                event.consume();
            }
        });
    }

    /** The panel is made when it is opened first: a start has none. */
    private static void follow(HelpViewModel help, ShellView view, String key) {
        HelpPanel[] made = new HelpPanel[1];
        help.openProperty().subscribe(isOpen -> {
            if (isOpen) {
                made[0] = made[0] == null ? new HelpPanel(help) : made[0];
                view.content.openAtEnd(made[0]);
                made[0].show();
            } else if (made[0] != null) {
                view.content.closeAtEnd(made[0]);
            }
        });
        view.window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Also where Tab has led out of the panel.
            boolean isClosed =
                    event.getCode() == KeyCode.ESCAPE && help.openProperty().get();
            if (event.getCode() == KeyCode.F1 || isClosed) {
                help.toggle();
                event.consume();
            }
        });
        LetterKeys.listen(view.window, List.of(view.window), letter -> {
            boolean isAsked = letter.equals(key);
            if (isAsked) {
                help.toggle();
            }
            return isAsked;
        });
    }

    private void showRoute(Route route) {
        ShellView view = view();
        boolean isInside = ShellViewModel.assessmentOf(route).isPresent();
        Visibility.show(view.outside, !isInside);
        Visibility.show(view.inside, isInside);
        boolean isAsked = route instanceof Route.Asked
                || !model.frame().askedProperty().get().isEmpty();
        Visibility.show(view.search, isInside && !isAsked);
        // From behind the password nothing of the settings can be done.
        Visibility.show(view.settings, !(route instanceof Route.Lock));
        for (Node tab : view.topBar.lookupAll(".toggle-button")) {
            ((ToggleButton) tab).setSelected(model.place().equals(tab.getUserData()));
        }
        if (room != null) {
            room.withTabs(!isAsked && !(route instanceof Route.Lock));
            room.fit();
        }
    }

    /** Puts a screen in the middle of the window. */
    public void show(Parent screen) {
        view().content.show(screen);
    }

    /** The keys go on in the screen, wherever in the window they are. */
    public void enterScreen() {
        view().content.enter();
    }

    public Scrim scrim() {
        return view().scrim;
    }

    public void onSearch(Runnable action) {
        onSearch = action;
    }

    private void go(String place) {
        model.go(place);
        showRoute(model.routeProperty().get());
    }
}
