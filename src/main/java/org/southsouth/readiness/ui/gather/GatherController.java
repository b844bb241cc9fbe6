package org.southsouth.readiness.ui.gather;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Segment;
import org.southsouth.readiness.ui.controls.SidePanelHost;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.DroppedFiles;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the list to the panel beside it. */
public final class GatherController implements Screen {
    /** Below this width, in units of the text size, the panel has no room beside the list. */
    private static final double BESIDE_EM = 70;

    private final GatherViewModel model;
    private final Dialogs dialogs;
    private final GatherPanel panel;
    private @Nullable SidePanelHost host;
    private boolean isOpen;
    private boolean isFitted;

    @FXML
    private StackPane page;

    @FXML
    private BorderPane wide;

    @FXML
    private StackPane sheet;

    @FXML
    private Region asked;

    @FXML
    private Region emptyPage;

    @FXML
    private GatherEmpty empty;

    @FXML
    private Label subtitle;

    @FXML
    private HBox filters;

    @FXML
    private Label problem;

    @FXML
    private GatherList list;

    @FXML
    private ReturnsNotice notice;

    @FXML
    private ReturnsNotice emptyNotice;

    @FXML
    private DropBar drop;

    @FXML
    private DropBar emptyDrop;

    public GatherController(GatherViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.panel = new GatherPanel(model);
    }

    @FXML
    private void initialize() {
        Visibility.show(asked, false);
        Visibility.show(emptyPage, false);
        host = new SidePanelHost(wide, sheet, panel, panel::focusFirst, this::close);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        list.follow(model);
        list.whenChosen(this::showPanel);
        // Where a filter takes nobody, nothing is chosen, and no list says so.
        model.rowsProperty().subscribe(rows -> showPanel());
        list.whenOpened(this::open);
        list.whenRemoved(this::remove);
        panel.whenClosed(this::close);
        panel.whenRemoved(() -> list.chosen().ifPresent(this::remove));
        empty.follow(model);
        notice.follow(model.returns());
        emptyNotice.follow(model.returns());
        drop.follow(model.returns(), dialogs, notice::takeKeysNext);
        emptyDrop.follow(model.returns(), dialogs, emptyNotice::takeKeysNext);
        DroppedFiles.accept(page, model.returns()::take);
        addFilters();
        problem.textProperty().bind(model.problemProperty());
        Visibility.follow(problem, model.problemProperty().isNotEmpty());
        model.loadedProperty().subscribe(read -> read.ifPresent(this::show));
        LetterKeys.listen(page, List.of(list, panel), this::typed);
        Fitting.follow(page, subtitle, this::fit);
        list.widthProperty().subscribe(this::fitList);
        // Read while a question stood before it, the page could not take the keys; they come to it when that is closed.
        page.focusedProperty().subscribe(isFocused -> {
            if (isFocused && (asked.isVisible() || emptyPage.isVisible())) {
                takeKeys();
            }
        });
        model.load();
    }

    /** From wherever on the page, before the list takes the key, which has nothing to give up. Menus and dialogs are no part of the page. */
    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen) {
            close();
            event.consume();
        }
    }

    private void addFilters() {
        ToggleGroup group = new ToggleGroup();
        Arrays.stream(GatherFilter.values()).forEach(filter -> {
            Segment segment = new Segment();
            segment.setToggleGroup(group);
            segment.setSelected(filter == model.filterProperty().get());
            segment.setOnAction(event -> model.filterProperty().set(filter));
            model.loadedProperty().subscribe(read -> segment.setText(model.label(filter)));
            filters.getChildren().add(segment);
        });
        ArrowKeys.choosing(filters.getChildren());
        filters.getChildren().get(0).getStyleClass().add("first");
        filters.getChildren()
                .get(filters.getChildren().size() - 1)
                .getStyleClass()
                .add("last");
    }

    private void show(GatherWords words) {
        boolean isFirst = !asked.isVisible() && !emptyPage.isVisible();
        boolean isEmpty = words.snapshot().gathering().rows().isEmpty();
        say(words);
        Visibility.show(asked, !isEmpty);
        Visibility.show(emptyPage, isEmpty);
        if (isFirst) {
            // What scrolls has its content in the window only with its skin, and what is not there cannot take the
            // keys.
            page.applyCss();
            takeKeys();
        }
        showPanel();
    }

    /** With large text a further line of it would take a row of the list. */
    private void say(GatherWords words) {
        subtitle.setText(Theme.isLarge(page.getScene()) ? words.inShort() : words.subtitle());
    }

    /** What waits for a choice comes first. */
    private void takeKeys() {
        boolean isTaken = asked.isVisible() ? notice.takeKeys() : emptyNotice.takeKeys();
        if (!isTaken && emptyPage.isVisible()) {
            empty.takeKeys();
        } else if (!isTaken) {
            list.focus();
        }
    }

    private void showPanel() {
        list.chosen().ifPresent(row -> model.loadedProperty().get().ifPresent(words -> panel.show(row, words)));
        if (host != null) {
            host.show(isOpen && list.chosen().isPresent());
        }
    }

    private void open() {
        isOpen = true;
        showPanel();
        list.showChosen();
    }

    private void close() {
        isOpen = false;
        showPanel();
        list.focus();
    }

    private void remove(GatheredRow row) {
        model.loadedProperty()
                .get()
                .ifPresent(words -> dialogs.confirm(
                        new Dialogs.Question(
                                model.context().text("gather.remove.title", words.name(row)),
                                model.context().text("gather.remove.text"),
                                model.context().text("gather.remove.do"),
                                false),
                        () -> model.forget(row)));
    }

    private boolean typed(String letter) {
        boolean isCopy = letter.equalsIgnoreCase(model.context().text("gather.key.copy"));
        if (isCopy && list.chosen().isPresent()) {
            showPanel();
            panel.copy();
        }
        return isCopy;
    }

    private void fit(double width, double textSize) {
        if (host != null) {
            host.fit(width, textSize, width < BESIDE_EM * textSize);
            if (!isFitted) {
                isFitted = true;
                // A sheet would take the keys from the list before anybody asked for it.
                isOpen = width >= BESIDE_EM * textSize;
                showPanel();
            }
        }
        // It may have been read before the page was in a window.
        model.loadedProperty().get().ifPresent(this::say);
        fitList();
    }

    private void fitList() {
        if (list.getWidth() > 0) {
            list.fit(list.getWidth(), Theme.textSize(page.getScene(), subtitle));
        }
    }

    @Override
    public boolean undo() {
        return model.returns().undo();
    }

    @Override
    public void leaving() {
        model.leaving(list.chosen());
    }

    @FXML
    private void one() {
        model.askOne();
    }

    @FXML
    private void several() {
        model.askSeveral();
    }
}
