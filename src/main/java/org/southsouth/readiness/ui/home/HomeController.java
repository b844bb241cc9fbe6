package org.southsouth.readiness.ui.home;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the list, what narrows it, and the ways to other screens. */
public final class HomeController implements Screen {
    private final HomeViewModel model;
    private final News news;
    private final Dialogs dialogs;

    @FXML
    private Region page;

    @FXML
    private Region list;

    @FXML
    private Region empty;

    @FXML
    private LoadErrorPane failed;

    @FXML
    private Label count;

    @FXML
    private ResumeCard resume;

    @FXML
    private TextField search;

    @FXML
    private Region filters;

    @FXML
    private TickBar ticks;

    @FXML
    private HomeBars bars;

    @FXML
    private NewsBar newsOfNone;

    @FXML
    private SampleLink look;

    @FXML
    private HomeTable table;

    public HomeController(HomeViewModel model, News news, Dialogs dialogs) {
        this.model = model;
        this.news = news;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        PlainTyping.whole(search);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(count.textProperty());
        count.setTooltip(whole);
        bars.follow(model, news);
        newsOfNone.follow(news);
        look.follow(model);
        failed.follow(model);
        model.faceProperty().subscribe(face -> {
            Visibility.show(list, face == HomeViewModel.Face.LIST);
            Visibility.show(empty, face == HomeViewModel.Face.EMPTY);
        });
        count.textProperty().bind(model.countProperty());
        search.textProperty().bindBidirectional(model.searchProperty());
        model.filterProperty().subscribe(this::showFilter);
        resume.follow(model);
        ticks.follow(model, table.compactProperty());
        table.follow(model);
        Fitting.follow(page, count, table::fit);
        HomeKeys.install(page, search, table, model);
        DroppedFiles.accept(page, model::openPaths);
        model.load();
    }

    private void showFilter(HomeFilter chosen) {
        filters.getChildrenUnmodifiable()
                .forEach(node -> ((ToggleButton) node).setSelected(chosen.name().equals(node.getUserData())));
    }

    @FXML
    private void filter(ActionEvent event) {
        model.filterProperty().set(HomeFilter.valueOf((String) ((Node) event.getSource()).getUserData()));
        showFilter(model.filterProperty().get());
    }

    @FXML
    private void open(ActionEvent event) {
        new OpenMenu(model, dialogs).show((Node) event.getSource(), Side.BOTTOM, 0, 4);
    }

    @FXML
    private void create() {
        model.create();
    }

    @Override
    public boolean search() {
        search.requestFocus();
        return true;
    }

    @Override
    public boolean undo() {
        return model.removal().undo();
    }
}
