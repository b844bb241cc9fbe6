package org.southsouth.readiness.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the list of what happened and what narrows it. */
public final class HistoryController implements Screen {
    /** In units of the text size: below this a question, what was and what is have no room side by side. */
    private static final double NARROW_EM = 56;

    private final HistoryViewModel model;
    private final Dialogs dialogs;
    private Optional<Route> left = Optional.empty();

    @FXML
    private StackPane page;

    @FXML
    private Region contents;

    @FXML
    private Label subtitle;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<HistoryViewModel.Choice<SectionId>> themes;

    @FXML
    private ComboBox<HistoryViewModel.Choice<String>> people;

    @FXML
    private ComboBox<TimeSpan> times;

    @FXML
    private Region only;

    @FXML
    private Label question;

    @FXML
    private HistoryList list;

    public HistoryController(HistoryViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        PlainTyping.whole(search);
        contents.setVisible(false);
        subtitle.textProperty().bind(model.subtitleProperty());
        search.textProperty().subscribe(text -> model.search(text));
        list.follow(model, search, this::read);
        model.trailProperty().subscribe(trail -> trail.ifPresent(this::show));
        model.filterProperty().subscribe(this::showQuestion);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        // A list keeps Esc for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        Fitting.follow(page, subtitle, (width, textSize) -> list.narrow(width < NARROW_EM * textSize));
    }

    private void show(HistoryViewModel.Trail trail) {
        offer(themes, "history.theme", trail.themes(), HistoryViewModel.Choice::words, model::theme);
        offer(people, "history.person", trail.people(), HistoryViewModel.Choice::words, model::person);
        offer(times, "history.time", List.of(TimeSpan.values()), model::words, model::time);
        showQuestion(model.filterProperty().get());
        contents.setVisible(true);
        list.requestFocus();
        beginAtFormer();
    }

    @Override
    public void backFrom(Route from) {
        left = Optional.of(from);
        if (contents.isVisible()) {
            beginAtFormer();
        }
    }

    /** Where the entry that somebody was at led away; whoever opens the history anew reads it from the newest. */
    private void beginAtFormer() {
        left.flatMap(model::former).ifPresent(list::begin);
        left = Optional.empty();
    }

    /**
     * Where nothing matches, all are shown again, as the empty list says; what is searched for goes first; else back to where
     * somebody came from.
     */
    private void escape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (list.getItems().isEmpty() && model.isNarrowed()) {
            search.clear();
            for (ComboBox<?> box : List.of(themes, people, times)) {
                box.getSelectionModel().selectFirst();
            }
            model.everyQuestion();
        } else if (!search.getText().isEmpty()) {
            search.clear();
        } else {
            model.context().navigator().back();
        }
        key.consume();
    }

    private <T> void offer(
            ComboBox<T> box, String name, List<T> choices, Function<T, String> words, Consumer<T> choose) {
        box.setAccessibleText(model.context().text(name));
        ChosenWords.show(box, words);
        box.getItems().setAll(choices);
        box.setValue(choices.get(0));
        box.valueProperty().addListener((value, before, chosen) -> choose.accept(chosen));
    }

    private void showQuestion(HistoryFilter filter) {
        String title = model.question(filter);
        question.setText(title.isEmpty() ? "" : model.context().text("history.only", title));
        Visibility.show(only, !title.isEmpty());
    }

    private void read(HistoryRow row) {
        WholeChange change = new WholeChange(row, model, earlier -> {
            dialogs.close();
            model.putBack(row, earlier);
        });
        String close = model.context().text("history.whole.close");
        dialogs.read(new Dialogs.Question(row.title(), row.themeTitle(), close, false), change, change);
    }

    @FXML
    private void showAll() {
        model.everyQuestion();
        list.requestFocus();
    }

    @FXML
    private void export() {
        dialogs.fileToSave(
                        model.context().text("history.export.title"),
                        model.suggestedName(),
                        ReportExport.endings(ReportFormat.CSV))
                .ifPresent(model::export);
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @Override
    public void leaving() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::leaving);
    }

    @Override
    public boolean search() {
        search.requestFocus();
        return true;
    }
}
