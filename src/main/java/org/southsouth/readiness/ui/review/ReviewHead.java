package org.southsouth.readiness.ui.review;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** How far the review is, who reviews, and what is done more seldom: the workshop, back to draft, and reopening. */
public final class ReviewHead extends HBox {
    private final Label subtitle = Texts.paragraph("", "t-body", "muted");
    private final Label title = Texts.whole("", "t-title", "b");
    private final HBox line = new HBox(12);
    private final VBox words = new VBox();
    private final NameChip name = new NameChip();
    private String whole = "";
    private String brief = "";
    private String guided = "";
    private boolean isLow;

    public ReviewHead() {
        super(12);
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
    }

    void follow(ReviewViewModel model, ReviewActions actions, SignOffDialog dialog) {
        title.setText(model.text("review.title"));
        line.setAlignment(Pos.BASELINE_LEFT);
        words.setAlignment(Pos.CENTER_LEFT);
        Rows.wide(subtitle);
        stand(false);
        words.setMinWidth(0);
        words.setPrefWidth(1);
        Rows.wide(words);
        name.follow(model, actions::rename);
        Button more = Buttons.menu(
                Feather.MORE_HORIZONTAL, model.text("review.more"), () -> menu(actions), "icon", "review-more");
        Button reopen = Buttons.of(model.text("common.reopen"), dialog::reopen);
        getChildren().setAll(words, name, more, reopen);
        model.reviewingProperty()
                .subscribe(read -> read.ifPresent(reviewing -> {
                    showState(reviewing, model);
                    Visibility.show(more, !reviewing.isLocked());
                    Visibility.show(reopen, reviewing.isLocked());
                }));
    }

    private static ContextMenu menu(ReviewActions actions) {
        MenuItem workshop = new MenuItem(actions.keyed("review.workshop", "review.workshop.key"));
        workshop.setOnAction(event -> actions.workshop());
        MenuItem draft = new MenuItem(actions.keyed("review.draft", "review.draft.key"));
        draft.setOnAction(event -> actions.give(ReviewState.DRAFT));
        draft.setDisable(!actions.canGive());
        return new ContextMenu(workshop, draft);
    }

    private void showState(Reviewing reviewing, ReviewViewModel model) {
        Coverage coverage = reviewing.coverage();
        AssessmentState state = reviewing.state();
        Object[] figures = {
            model.text(
                    "common.assessment." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            coverage.passed(),
            coverage.toReview(),
            reviewing.open()
        };
        String step = reviewing.isLocked() ? "" : model.text("review.subtitle.next." + next(reviewing));
        whole = whole(model, model.text("review.subtitle", figures), step);
        brief = model.text("review.subtitle.low", figures);
        guided = step.isEmpty() ? brief : model.text("review.subtitle.both", brief, step);
        fit(isLow);
    }

    private static String whole(ReviewViewModel model, String words, String step) {
        return step.isEmpty() ? words : model.text("review.subtitle.whole", words, step);
    }

    /** What somebody does next who has never reviewed before. */
    private static String next(Reviewing reviewing) {
        if (reviewing.canBeSigned()) {
            return "sign";
        }
        return reviewing.stopped(Obstacle.Kind.NOT_REVIEWED).isEmpty() ? "mend" : "review";
    }

    /** The title and how far it is, below one another or in one line: with the largest text the answers need the room. */
    private void stand(boolean isOneLine) {
        if (words.getChildren().isEmpty() || isOneLine != words.getChildren().contains(line)) {
            line.getChildren().clear();
            words.getChildren().clear();
            if (isOneLine) {
                line.getChildren().setAll(title, subtitle);
                words.getChildren().setAll(line);
            } else {
                words.getChildren().setAll(title, subtitle);
            }
        }
    }

    /** In a low page one line, with the rest in its tooltip: the answers have the room. With large text it has no next step. */
    void fit(boolean isNowLow) {
        isLow = isNowLow;
        stand(isLow && Theme.isHuge(getScene()));
        name.shorten(Theme.isLarge(getScene()));
        String low = Theme.isLarge(getScene()) ? brief : guided;
        subtitle.setText(isLow ? low : whole);
        Tips.show(subtitle, isLow ? whole : "");
    }

    Label subtitle() {
        return subtitle;
    }
}
