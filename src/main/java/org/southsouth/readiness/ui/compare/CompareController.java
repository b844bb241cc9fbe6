package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.ui.compare.CompareViewModel.View;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.controls.LazyPane;
import org.southsouth.readiness.ui.controls.SidePanelHost;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Shows one of the three views: themes, questions, or the choice of those to compare. */
public final class CompareController implements Screen {
    /** So wide are all tools beside one another at the usual size of text, at most. */
    private static final double TOOLS = 640;

    private final CompareViewModel model;
    private final Dialogs dialogs;

    private final AnswersPanel panel;
    private SidePanelHost place;
    /** In a small window; and there with large text. */
    private final BooleanProperty isLow = new SimpleBooleanProperty();

    private final BooleanProperty isShort = new SimpleBooleanProperty();

    @FXML
    private StackPane page;

    @FXML
    private BorderPane wide;

    @FXML
    private StackPane sheet;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox main;

    @FXML
    private Label subtitle;

    @FXML
    private ViewTabs tabs;

    @FXML
    private FlowPane tools;

    @FXML
    private VBox head;

    @FXML
    private VBox words;

    @FXML
    private ExportButton export;

    @FXML
    private NoticeBar notice;

    @FXML
    private ThemesView themes;

    @FXML
    private LazyPane<QuestionsCard> questions;

    @FXML
    private LazyPane<ConsistencyCard> consistency;

    @FXML
    private LazyPane<ChoicePane> choice;

    public CompareController(CompareViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.panel = new AnswersPanel(model);
        this.place = new SidePanelHost(new BorderPane(), new StackPane(), panel, panel::focusClose, () -> {});
    }

    @FXML
    private void initialize() {
        String title = model.context().text("compare.export.title");
        ExportButton.Offer offer = new ExportButton.Offer(
                ReportKind.SCORECARD, title, model::suggestedName, model::export, model.contents(), true);
        export.offer(model.context().messages(), dialogs, offer);
        place = new SidePanelHost(wide, sheet, panel, panel::focusClose, model::closeReading);
        tabs.follow(model);
        notice.follow(model);
        themes.follow(model);
        themes.whenAt(this::readOn);
        questions.by(this::questions);
        consistency.by(() -> new ConsistencyCard(model));
        choice.by(() -> new ChoicePane(model.choice(), model.context()));
        model.readingProperty().subscribe(this::read);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isOpen = model.readingProperty().get().isPresent();
            if (event.getCode() == KeyCode.ESCAPE && isOpen) {
                model.closeReading();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && canGoUp()) {
                tabs.focusChosen();
                IntoSight.bring(tabs);
                event.consume();
            }
        });
        model.viewProperty().subscribe(this::show);
        model.resultProperty().subscribe(result -> show(model.viewProperty().get()));
        // The toolkit is amid its own move of the focus, which another one would undo.
        page.focusedProperty().addListener((focus, before, isFocused) -> {
            if (isFocused) {
                NextPulse.afterPulse(page.getScene(), this::takeKeys);
            }
        });
        Fitting.follow(page, subtitle, this::fit);
        scroll.viewportBoundsProperty().subscribe(bounds -> themes.setMostHeight(bounds.getHeight()));
    }

    /** From a table it takes many steps to the views above it. */
    private boolean canGoUp() {
        View view = model.viewProperty().get();
        boolean isView = view != View.LOADING && view != View.CHOICE;
        return isView && !Nesting.isIn(page.getScene().getFocusOwner(), tabs);
    }

    private QuestionsCard questions() {
        QuestionsCard made = new QuestionsCard(model, this::backToMap);
        made.whenAt(this::readOn);
        panel.whenStepped(made::step);
        isLow.subscribe(is -> fit(made));
        isShort.subscribe(is -> fit(made));
        return made;
    }

    /** What is open beside the page follows whoever goes on there; over the page, nobody sees where that is. */
    private void readOn(String question) {
        if (!place.isCompact() && model.readingProperty().get().isPresent()) {
            model.read(question);
        }
    }

    private void fit(QuestionsCard made) {
        made.fit(isLow.get(), isShort.get(), model);
    }

    /** One question with everybody's answer. */
    private void read(Optional<SideBySide> reading) {
        reading.ifPresent(question -> model.resultProperty()
                .get()
                .ifPresent(loaded -> panel.show(
                        question, loaded.bands(), model.viewProperty().get() == View.QUESTIONS)));
        place.show(reading.isPresent());
    }

    private void backToMap() {
        model.show(View.THEMES);
        themes.takeKeys();
    }

    private void show(View view) {
        subtitle.setText(model.subtitle());
        Visibility.show(tools, model.resultProperty().get().isPresent());
        showNotice(view);
        showSubtitle(view);
        Visibility.show(themes, view == View.THEMES);
        questions.show(view == View.QUESTIONS);
        consistency.show(view == View.CONSISTENCY);
        choice.show(view == View.CHOICE);
        fitHeight();
        takeKeys();
    }

    /** With large text not above the table, and in a small window not above the questions: the order stands at the foot too. */
    private void showSubtitle(View view) {
        boolean isInTheWay = isShort.get() || (isLow.get() && view == View.QUESTIONS);
        boolean isEmpty = subtitle.getText().isEmpty();
        Visibility.show(subtitle, !isEmpty && (!isInTheWay || view == View.CHOICE));
    }

    /** Above the questions in one line where there is little room, or not at all: what it says stands in the heads too. */
    private void showNotice(View view) {
        notice.fit(isShort.get() || (isLow.get() && view == View.QUESTIONS));
        boolean isRead = view == View.THEMES || (view != View.CHOICE && !isShort.get());
        Visibility.show(notice, isRead && notice.isNeeded());
    }

    /** Whoever comes by a key goes on by keys, from the top: the map may be below what is seen. */
    private void takeKeys() {
        View view = model.viewProperty().get();
        if (view == View.LOADING || main.getScene() == null) {
            // Not yet: the place that was left is gone to once, and before it is laid out
            // what is on the page is in no window.
            return;
        }
        if (page.isFocused() && view == View.CHOICE) {
            choice.get().start();
        } else if (page.isFocused()) {
            model.takePlace().ifPresentOrElse(place -> goOn(view, place), tabs::focusChosen);
        }
    }

    /** Back from another screen, at the row that was left. */
    private void goOn(View view, CompareViewModel.Place place) {
        switch (view) {
            case THEMES -> themes.goOn(place);
            case QUESTIONS -> questions.get().goOn(place);
            case LOADING, CHOICE, CONSISTENCY -> tabs.focusChosen();
        }
    }

    private void fit(double width, double textSize) {
        // Where the cards stand one below the other, the page scrolls and not each of them.
        isLow.set(Theme.isCompact(width, (int) Math.round(textSize)));
        fitHeight();
        place.fit(width, textSize);
        themes.fit(isLow.get(), scroll);
        isShort.set(isLow.get() && Theme.isLarge(page.getScene()));
        themes.shorten(isShort.get(), model.context());
        showNotice(model.viewProperty().get());
        showSubtitle(model.viewProperty().get());
        fitHead(isShort.get());
    }

    /** The choice keeps to the window: its list gives way, so that the button below it is seen. */
    private void fitHeight() {
        boolean isHigh = isLow.get() && model.viewProperty().get() != View.CHOICE;
        main.setMinHeight(isHigh ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    }

    /** With large text the buttons stand beside the title: the table begins in sight. */
    private void fitHead(boolean isInShort) {
        VBox place = isInShort ? head : words;
        if (subtitle.getParent() != place) {
            words.getChildren().remove(subtitle);
            head.getChildren().remove(subtitle);
            place.getChildren().add(subtitle);
        }
        words.setMinWidth(isInShort ? Region.USE_PREF_SIZE : 0);
        tools.setMinWidth(isInShort ? 0 : Region.USE_PREF_SIZE);
        tools.setPrefWrapLength(isInShort ? page.getWidth() : TOOLS);
    }

    @FXML
    private void choose() {
        keepPlace();
        model.choose();
        choice.get().start();
    }

    @Override
    public void leaving() {
        keepPlace();
        model.robustness().stop();
    }

    private void keepPlace() {
        model.leaveAt(
                switch (model.viewProperty().get()) {
                    case THEMES -> themes.visited();
                    case QUESTIONS -> questions.get().visited();
                    case LOADING, CHOICE, CONSISTENCY -> Optional.empty();
                });
    }

    @Override
    public boolean search() {
        return switch (model.viewProperty().get()) {
            case QUESTIONS -> questions.get().focusSearch();
            case CHOICE -> choice.get().search();
            case LOADING, THEMES, CONSISTENCY -> false;
        };
    }
}
