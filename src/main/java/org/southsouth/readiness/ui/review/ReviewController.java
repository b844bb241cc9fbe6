package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Offering;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the list to the panel beside it, and keys to what is chosen. */
public final class ReviewController implements Screen {
    // In units of the text size.
    private static final double LEAST_HEIGHT_EM = 40;
    private static final double WIDE_EM = 102.8;
    private static final double WIDE_LIST_EM = 640 / 14.0;
    private static final double NARROW_LIST_EM = 40;
    private static final double COMPACT_EM = 400 / 14.0;

    private static final double COMPACT_SHARE = 0.4;

    private final ReviewViewModel model;
    private final Dialogs dialogs;
    private boolean isLocked;

    @FXML
    private StackPane page;

    @FXML
    private Region contents;

    @FXML
    private ReviewHead head;

    @FXML
    private SignOffTrail trail;

    @FXML
    private Checklist checks;

    @FXML
    private FilterLine filters;

    @FXML
    private Label problem;

    @FXML
    private Region answers;

    @FXML
    private ReviewList list;

    @FXML
    private AnswerPanel panel;

    public ReviewController(ReviewViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        contents.setVisible(false);
        ReviewActions actions = new ReviewActions(model, dialogs, list::chosen);
        SignOffDialog signing = new SignOffDialog(model, dialogs);
        head.follow(model, actions, signing);
        list.follow(model);
        checks.follow(model, signing, list::requestFocus);
        filters.follow(model);
        panel.follow(actions, list);
        SearchLead.into(filters.search(), list, ReviewRow.Item.class::isInstance);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::showAllOnEscape);
        // A list keeps Esc for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::showAllOnEscape);
        LetterKeys.listen(
                page,
                List.of(contents),
                letter -> actions.typed(letter) || typedAll(letter) || checks.typed(letter, model));
        model.problemProperty().subscribe(this::tell);
        model.own()
                .nameProperty()
                .when(page.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe((before, now) -> renamed());
        model.reviewingProperty().subscribe(read -> read.ifPresent(this::show));
        list.whenChosen(chosen -> showChosen(chosen, actions));
        list.addEventHandler(KeyEvent.KEY_RELEASED, this::keepAnswersInSight);
        Fitting.follow(page, head.subtitle(), this::fit);
        page.heightProperty().subscribe(this::fitHeight);
        Offering.whileShown(page, model.context().frame(), model.states().retracing());
    }

    private void fit(double width, double textSize) {
        boolean isCompact = page.getStyleClass().contains("compact");
        double wide = isCompact
                ? Math.min(COMPACT_EM * textSize, COMPACT_SHARE * width)
                : (width < WIDE_EM * textSize ? NARROW_LIST_EM : WIDE_LIST_EM) * textSize;
        answers.setMinWidth(wide);
        answers.setMaxWidth(wide);
        list.fit(isCompact);
        panel.fit(isCompact);
        filters.fit(isCompact && Theme.isHuge(page.getScene()), model);
        checks.fit(isCompact, isCompact && Theme.isHuge(page.getScene()));
        fitHeight();
        head.fit(page.getStyleClass().contains("low"));
    }

    /** In a low window the answers have the room that else is between the parts. */
    private void fitHeight() {
        double textSize = Theme.textSize(page.getScene(), head.subtitle());
        boolean isLow = page.getHeight() < LEAST_HEIGHT_EM * textSize;
        if (isLow != page.getStyleClass().contains("low")) {
            Styles.set(page, "low", isLow);
            head.fit(isLow);
            list.refresh();
        }
    }

    private void show(Reviewing reviewing) {
        // What was pressed to sign off or to reopen is gone after that, and the keys with it.
        boolean isOther = !contents.isVisible() || isLocked != reviewing.isLocked();
        isLocked = reviewing.isLocked();
        trail.show(reviewing, model);
        contents.setVisible(true);
        list.tell();
        if (isOther) {
            list.endChoice();
            list.requestFocus();
        }
    }

    /**
     * The page begins with its title and with what stops validation. Whoever goes through the answers has them and what is
     * done with one in sight; what is above them may scroll away then.
     */
    private void keepAnswersInSight(KeyEvent key) {
        boolean isWork = key.getCode().isNavigationKey() || key.getCode().isLetterKey();
        if (isWork && !key.isShortcutDown() && Theme.isLarge(page.getScene())) {
            IntoSight.bring(answers.getParent());
        }
    }

    /** Ends a choice of several first; else where nothing matches, as the empty list says, or only some answers are shown. */
    private void showAllOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && contents.isVisible() && list.endChoice()) {
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE
                && contents.isVisible()
                && (list.getItems().isEmpty() || !model.filterProperty().get().equals(ReviewFilter.NONE))) {
            if (list.getItems().isEmpty()) {
                // Whoever looked for what is not there types again.
                showAll();
            } else if (filters.search().getText().isEmpty()) {
                showAll();
                leaveSearch();
            } else {
                // What is searched for goes first: the kind that somebody goes through stays.
                filters.search().clear();
                leaveSearch();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && filters.search().isFocused()) {
            leaveSearch();
            key.consume();
        }
    }

    /** With the search too: its words stand elsewhere, and all answers are wanted. */
    private boolean typedAll(String character) {
        boolean isAll = character.equals(model.text("review.all.key"));
        if (isAll) {
            showAll();
            list.requestFocus();
        }
        return isAll;
    }

    private void showAll() {
        filters.clear();
        model.showAll();
    }

    /** Keys mean the answers again. */
    private void leaveSearch() {
        if (filters.search().isFocused()) {
            list.requestFocus();
        }
    }

    private void showChosen(List<ReviewRow> chosen, ReviewActions actions) {
        model.reviewingProperty().get().ifPresent(reviewing -> panel.show(chosen, reviewing, actions, list));
    }

    /** Whoever changed the name above the answers goes on with them, and reads which of them are their own. */
    private void renamed() {
        if (contents.isVisible() && page.getScene() != null) {
            list.tell();
            if (Nesting.isIn(page.getScene().getFocusOwner(), head)) {
                list.requestFocus();
            }
        }
    }

    private void tell(String words) {
        problem.setText(words);
        Visibility.show(problem, !words.isEmpty());
    }

    @Override
    public void leaving() {
        list.chosen().stream()
                .filter(ReviewRow.Item.class::isInstance)
                .map(ReviewRow.Item.class::cast)
                .findFirst()
                .ifPresent(item -> model.leaving(item.question()));
    }

    /** Whoever opens the review anew sees all answers of the kind they went through. */
    @Override
    public void backFrom(Route left) {
        model.former().ifPresent(filters::restore);
    }

    @Override
    public boolean search() {
        filters.focusSearch();
        return true;
    }

    @Override
    public boolean undo() {
        return model.states().undo();
    }

    @Override
    public boolean redo() {
        return model.states().redo();
    }
}
