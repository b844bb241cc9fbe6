package org.southsouth.readiness.ui.review;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** How far the review is, and the ways on from here: the workshop, and the sign-off or what undoes it. */
public final class ReviewHead extends HBox {
    private final Label subtitle = Texts.plain("", "t-body", "muted");
    private final Button workshop = new Button();
    private final Button reopen = new Button();
    private final Button sign = new Button();

    public ReviewHead() {
        super(12);
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        for (Button button : new Button[] {workshop, reopen, sign}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        workshop.getStyleClass().add("quiet");
        sign.getStyleClass().addAll("primary", "sign-off");
    }

    void follow(ReviewViewModel model, SignOffDialog dialog) {
        VBox words = new VBox(Texts.plain(model.text("review.title"), "t-title", "b"), subtitle);
        words.setMinWidth(0);
        Rows.wide(words);
        workshop.setText(model.text("review.workshop"));
        workshop.setOnAction(event -> model.openWorkshop(Optional.empty()));
        reopen.setText(model.text("common.reopen"));
        reopen.setOnAction(event -> dialog.reopen());
        sign.setText(model.text("review.sign"));
        sign.setOnAction(event -> dialog.open());
        getChildren().setAll(words, workshop, reopen, sign);
        model.reviewingProperty().subscribe(read -> read.ifPresent(reviewing -> show(reviewing, model)));
    }

    Label subtitle() {
        return subtitle;
    }

    private void show(Reviewing reviewing, ReviewViewModel model) {
        Coverage coverage = reviewing.coverage();
        AssessmentState state = reviewing.state();
        subtitle.setText(model.text(
                "review.subtitle",
                model.text("common.assessment."
                        + state.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                coverage.passed(),
                coverage.toReview(),
                coverage.disputed()));
        Visibility.show(sign, !reviewing.isLocked());
        Visibility.show(workshop, !reviewing.isLocked());
        Visibility.show(reopen, reviewing.isLocked());
    }
}
