package org.southsouth.readiness.ui.home;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.DroppedFiles;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the list, what narrows it, and the ways to other screens. */
public final class HomeController implements Screen {
    /** From these widths on, in units of the text size, there is room for the words of the way to send. */
    private static final double SEND_EM = 54;

    private static final double SEND_BESIDE_BRIEF_EM = 39.5;

    private final HomeViewModel model;
    private final News news;
    private final Dialogs dialogs;
    private final Optional<AssessmentId> from;

    /** From this width of the search on, in units of the text size, its key stands in it. */
    private static final double KEY_EM = 14;

    @FXML
    private Region page;

    @FXML
    private VBox list;

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
    private Region searchBox;

    @FXML
    private Label searchKey;

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

    @FXML
    private Button send;

    /** Where there is no assessment yet. */
    @FXML
    private Button begin;

    /** {@code from}: the assessment that somebody comes from. */
    public HomeController(HomeViewModel model, News news, Dialogs dialogs, Optional<AssessmentId> from) {
        this.from = from;
        this.model = model;
        this.news = news;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        PlainTyping.whole(search);
        model.countProperty().subscribe(words -> Tips.show(count, words));
        bars.follow(model, news, dialogs);
        list.getChildren().add(bars.below());
        newsOfNone.follow(news);
        look.follow(model);
        VBox.setMargin(bars, new Insets(0, 0, 12, 0));
        VBox.setMargin(newsOfNone, new Insets(0, 0, 24, 0));
        VBox.setMargin(look, new Insets(0, 0, 32, 0));
        failed.follow(model);
        model.faceProperty().subscribe(face -> {
            Visibility.show(list, face == HomeViewModel.Face.LIST);
            Visibility.show(empty, face == HomeViewModel.Face.EMPTY);
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        model.filterProperty().subscribe(this::showFilter);
        ArrowKeys.choosing(filters.getChildrenUnmodifiable());
        resume.follow(model);
        ticks.follow(model, table.compactProperty());
        model.comeFrom(from);
        table.comeFrom(from);
        table.follow(model);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tellWhatIsSent);
        Fitting.followFromStart(page, count, this::fit);
        search.focusedProperty().subscribe(isFocused -> {
            // The menu of a row has a window of its own, and would stay over what is typed.
            if (isFocused && table.getContextMenu() != null) {
                table.getContextMenu().hide();
            }
        });
        search.widthProperty().subscribe(width -> fitPrompt(width.doubleValue()));
        searchBox.widthProperty().subscribe(this::fitKey);
        HomeKeys.install(page, search, table, model);
        HomeKeys.begin(page, begin, model);
        DroppedFiles.accept(page, model::openPaths);
        model.load();
    }

    /** Where there is little room, the way to send is an icon, and that nothing is sent stands in the tooltip of the number. */
    private void fit(double width, double textSize) {
        table.fit(width, textSize);
        ticks.fit(table.isLeast());
        putTicksBelow(table.isLeast());
        resume.fit(table.isLeast());
        bars.putSampleBelow(table.isLeast());
        count.textProperty().bind(table.isLeast() ? model.briefCountProperty() : model.countProperty());
        double least = table.isLeast() ? SEND_BESIDE_BRIEF_EM : SEND_EM;
        send.setContentDisplay(width / textSize < least ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** What is typed has the room before the words for its key; those stand in the help too. */
    /** Beside the filters they made the page wider than the window. */
    private void putTicksBelow(boolean isBelow) {
        HBox row = (HBox) searchBox.getParent();
        boolean isThere = list.getChildren().contains(ticks);
        if (isBelow && !isThere) {
            row.getChildren().remove(ticks);
            list.getChildren().add(list.getChildren().indexOf(row) + 1, ticks);
        } else if (!isBelow && isThere) {
            list.getChildren().remove(ticks);
            row.getChildren().add(ticks);
        }
    }

    private void fitKey() {
        Visibility.show(
                searchKey, searchBox.getWidth() > KEY_EM * search.getFont().getSize());
    }

    /** Beside ticks and large text one word stands for what is looked for: a cut one says nothing. */
    private void fitPrompt(double width) {
        String whole = model.text("home.search");
        double room = width - search.getInsets().getLeft() - search.getInsets().getRight();
        search.setPromptText(Texts.width(whole, search.getFont()) <= room ? whole : model.text("home.search.brief"));
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
        MenuBelow.show(new OpenMenu(model, dialogs), (Node) event.getSource());
    }

    /** Switched off it would not say what is missing: where nothing is chosen, the keys go to the list. */
    @FXML
    private void send() {
        HomeRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            table.requestFocus();
        } else {
            model.go(new Route.Send(row.id()));
        }
    }

    private void tellWhatIsSent(@Nullable HomeRow row) {
        String words = row == null ? model.text("home.send.none") : model.text("home.send.what", row.title());
        Tips.show(send, words);
        send.setAccessibleHelp(words);
    }

    @FXML
    private void create() {
        model.create();
    }

    @Override
    public boolean search() {
        search.requestFocus();
        IntoSight.bring(searchBox);
        return true;
    }

    @Override
    public boolean undo() {
        return model.removal().undo();
    }
}
