package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Scrim;

/** Binds the top bar and the status line. */
public final class ShellController {
    private final ShellViewModel model;
    private Runnable onSearch = () -> {};

    @FXML
    private BorderPane window;

    @FXML
    private StackPane brand;

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
    private Button all;

    @FXML
    private Button search;

    @FXML
    private Label searchText;

    @FXML
    private Label searchKey;

    @FXML
    private Foot foot;

    public ShellController(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        scrim.standBefore(window);
        brand.getChildren().addAll(Brand.rings());
        title.textProperty().bind(model.frame().titleProperty());
        content.follow(model.tour());
        foot.follow(model);
        model.routeProperty().subscribe(this::showRoute);
        TopBarRoom room = new TopBarRoom(topBar, all, List.of(searchText, searchKey));
        Fitting.follow(topBar, title, (width, textSize) -> room.fit(width / textSize));
    }

    private void showRoute(Route route) {
        boolean isInside = ShellViewModel.assessmentOf(route).isPresent();
        show(!isInside, outside);
        show(isInside, inside, search);
        for (Node tab : topBar.lookupAll(".toggle-button")) {
            ((ToggleButton) tab).setSelected(ShellViewModel.placeOf(route).equals(tab.getUserData()));
            tab.setVisible(!(route instanceof Route.Lock));
        }
    }

    private static void show(boolean isShown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(isShown);
            node.setManaged(isShown);
        }
    }

    /** Puts a screen in the middle of the window. */
    public void show(Parent screen) {
        content.show(screen);
    }

    public Scrim scrim() {
        return scrim;
    }

    public void onSearch(Runnable action) {
        onSearch = action;
    }

    @FXML
    private void go(ActionEvent event) {
        model.go((String) ((Node) event.getSource()).getUserData());
        showRoute(model.routeProperty().get());
    }

    @FXML
    private void search() {
        onSearch.run();
    }
}
