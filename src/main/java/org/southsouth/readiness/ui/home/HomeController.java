package org.southsouth.readiness.ui.home;

import java.util.Optional;
import java.util.ResourceBundle;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.CodedView;
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
public final class HomeController implements Screen, CodedView {
    /** From these widths on, in units of the text size, there is room for the words of the way to send. */
    private static final double SEND_EM = 54;

    private static final double SEND_BESIDE_BRIEF_EM = 39.5;

    private final HomeViewModel model;
    private final News news;
    private final Dialogs dialogs;
    private final Optional<AssessmentId> from;

    /** From this width of the search on, in units of the text size, its key stands in it. */
    private static final double KEY_EM = 14;

    private final HomeView view;
    private final TextField search;
    private final HomeTable table;

    /** {@code from}: the assessment that somebody comes from. */
    public HomeController(HomeViewModel model, News news, Dialogs dialogs, Optional<AssessmentId> from) {
        this.from = from;
        this.model = model;
        this.news = news;
        this.dialogs = dialogs;
        this.view = new HomeView(model::text);
        this.search = view.search;
        this.table = view.table;
    }

    @Override
    public Parent view(ResourceBundle messages) {
        view.send.setOnAction(event -> send());
        view.open.setOnAction(event -> open(view.open));
        view.create.setOnAction(event -> model.create());
        view.filters.getChildren().forEach(segment -> ((ToggleButton) segment).setOnAction(event -> filter(segment)));
        follow();
        model.load();
        return view;
    }

    private void follow() {
        PlainTyping.whole(search);
        model.countProperty().subscribe(words -> Tips.show(view.count, words));
        view.bars.follow(model, news, dialogs);
        view.list.getChildren().add(view.bars.below());
        VBox.setMargin(view.bars, new Insets(0, 0, 12, 0));
        view.failed.follow(model);
        view.empty.by(() -> new EmptyList(model, news, this::open));
        model.faceProperty().subscribe(face -> {
            Visibility.show(view.list, face == HomeViewModel.Face.LIST);
            view.empty.show(face == HomeViewModel.Face.EMPTY);
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        model.filterProperty().subscribe(this::showFilter);
        ArrowKeys.choosing(view.filters.getChildrenUnmodifiable());
        view.resume.follow(model);
        view.ticks.follow(model, table.compactProperty());
        model.comeFrom(from);
        table.comeFrom(from);
        table.follow(model);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tellWhatIsSent);
        Fitting.followFromStart(view, view.count, this::fit);
        search.focusedProperty().subscribe(isFocused -> {
            // The menu of a row has a window of its own, and would stay over what is typed.
            if (isFocused && table.getContextMenu() != null) {
                table.getContextMenu().hide();
            }
        });
        search.widthProperty().subscribe(width -> fitPrompt(width.doubleValue()));
        view.searchBox.widthProperty().subscribe(this::fitKey);
        HomeKeys.install(view, search, table, model);
        HomeKeys.begin(view, () -> view.empty.get().focusBegin(), model);
        DroppedFiles.accept(view, model::openPaths);
    }

    /** Where there is little room, the way to send is an icon, and that nothing is sent stands in the tooltip of the number. */
    private void fit(double width, double textSize) {
        table.fit(width, textSize);
        view.ticks.fit(table.isLeast());
        putTicksBelow(table.isLeast());
        view.resume.fit(table.isLeast());
        view.bars.putSampleBelow(table.isLeast());
        view.count.textProperty().bind(table.isLeast() ? model.briefCountProperty() : model.countProperty());
        double least = table.isLeast() ? SEND_BESIDE_BRIEF_EM : SEND_EM;
        view.send.setContentDisplay(width / textSize < least ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** Beside the filters they made the page wider than the window. */
    private void putTicksBelow(boolean isBelow) {
        HBox row = view.narrowing;
        boolean isThere = view.list.getChildren().contains(view.ticks);
        if (isBelow && !isThere) {
            row.getChildren().remove(view.ticks);
            view.list.getChildren().add(view.list.getChildren().indexOf(row) + 1, view.ticks);
        } else if (!isBelow && isThere) {
            view.list.getChildren().remove(view.ticks);
            row.getChildren().add(view.ticks);
        }
    }

    /** What is typed has the room before the words for its key; those stand in the help too. */
    private void fitKey() {
        Visibility.show(
                view.searchKey,
                view.searchBox.getWidth() > KEY_EM * search.getFont().getSize());
    }

    /** Beside ticks and large text one word stands for what is looked for: a cut one says nothing. */
    private void fitPrompt(double width) {
        String whole = model.text("home.search");
        double room = width - search.getInsets().getLeft() - search.getInsets().getRight();
        search.setPromptText(Texts.width(whole, search.getFont()) <= room ? whole : model.text("home.search.brief"));
    }

    private void showFilter(HomeFilter chosen) {
        view.filters
                .getChildrenUnmodifiable()
                .forEach(node -> ((ToggleButton) node).setSelected(chosen.equals(node.getUserData())));
    }

    private void filter(Node segment) {
        model.filterProperty().set((HomeFilter) segment.getUserData());
        showFilter(model.filterProperty().get());
    }

    private void open(Node button) {
        MenuBelow.show(new OpenMenu(model, dialogs), button);
    }

    /** Switched off it would not say what is missing: where nothing is chosen, the keys go to the list. */
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
        Tips.show(view.send, words);
        view.send.setAccessibleHelp(words);
    }

    @Override
    public boolean search() {
        search.requestFocus();
        IntoSight.bring(view.searchBox);
        return true;
    }

    @Override
    public boolean undo() {
        return model.removal().undo();
    }
}
