package org.southsouth.readiness.ui.review;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** For each pillar, how many answers passed the review and how many are documented, as bars with their figures. */
public final class CoverageStrip extends HBox {
    public CoverageStrip() {
        super(24);
        getStyleClass().addAll("card", "coverage-strip");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Reviewing reviewing, ReviewViewModel model) {
        getChildren().clear();
        for (ScoredSection pillar : reviewing.scorecard().pillars()) {
            Coverage coverage = Coverage.of(
                    reviewing.scorecard(), reviewing.reviews(), pillar.section().id());
            VBox column = new VBox(
                    4,
                    Texts.paragraph(pillar.section().shortTitle(), "t-body", "b"),
                    Texts.plain(
                            model.text("review.coverage.passed", coverage.passed(), coverage.toReview()),
                            "t-caption",
                            "muted"),
                    bar(coverage.passed(), coverage.toReview()),
                    Texts.plain(
                            model.text("review.coverage.documented", coverage.documented(), coverage.answered()),
                            "t-caption",
                            "muted"),
                    bar(coverage.documented(), coverage.answered()));
            column.setPrefWidth(1);
            column.setMinWidth(0);
            Rows.wide(column);
            getChildren().add(column);
        }
    }

    private static GreyBar bar(int part, int all) {
        return new GreyBar().show(all == 0 ? 0 : (double) part / all);
    }
}
