package org.southsouth.readiness.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Offering;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the list to the panel beside it, and keys to what is chosen. */
public final class ReviewController implements Screen {
    /** In units of the text size. */
    private static final double LEAST_HEIGHT_EM = 40;

    private final ReviewViewModel model;
    private final Dialogs dialogs;

    @FXML
    private StackPane page;

    @FXML
    private Region contents;

    @FXML
    private ReviewHead head;

    @FXML
    private SignOffTrail trail;

    @FXML
    private CoverageStrip coverage;

    @FXML
    private FilterLine filters;

    @FXML
    private Label problem;

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
        head.follow(model, new SignOffDialog(model, dialogs));
        filters.follow(model);
        list.follow(model);
        SearchLead.into(filters.search(), list, ReviewRow.Item.class::isInstance);
        ReviewActions actions = new ReviewActions(model, dialogs, list::chosen);
        LetterKeys.listen(page, List.of(list, panel), actions::typed);
        model.problemProperty().subscribe(this::tell);
        model.reviewingProperty().subscribe(read -> read.ifPresent(this::show));
        list.whenChosen(chosen -> showChosen(chosen, actions));
        Fitting.follow(page, head.subtitle(), (width, textSize) -> fit());
        page.heightProperty().subscribe(this::fit);
        Offering.whileShown(page, model.context().frame(), model.states().retracing());
    }

    /** In a low window the list has the room: how far each pillar is can be read from the list as well. */
    private void fit() {
        boolean isLow = page.getHeight() / head.subtitle().getFont().getSize() < LEAST_HEIGHT_EM;
        Visibility.show(coverage, !isLow);
        Styles.set(page, "low", isLow);
    }

    private void show(Reviewing reviewing) {
        boolean isFirst = !contents.isVisible();
        trail.show(reviewing, model);
        coverage.show(reviewing, model);
        contents.setVisible(true);
        list.tell();
        if (isFirst) {
            list.requestFocus();
        }
    }

    private void showChosen(List<ReviewRow> chosen, ReviewActions actions) {
        model.reviewingProperty().get().ifPresent(reviewing -> panel.show(chosen, reviewing, actions));
    }

    private void tell(String words) {
        problem.setText(words);
        Visibility.show(problem, !words.isEmpty());
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
