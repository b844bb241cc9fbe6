package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.IntervalBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.TotalStrip;

/** The whole in three blocks: score and bounds, how sure, what it rests on. */
public final class OverallCard extends VBox {
    private final ColumnsPane blocks = new ColumnsPane(3, 19, 32);

    public OverallCard() {
        getStyleClass().addAll("card", "overall-card");
        getChildren().add(blocks);
    }

    void show(Overall overall, Explanations explanations, Runnable whenOpened) {
        ActionRow total = new ActionRow(0, overall.hasTotal() ? total(overall) : noTotal(overall));
        total.getStyleClass().add("overall-total");
        total.setOnAction(whenOpened);
        total.setAccessibleText(explanations.text("scorecard.overall.why") + ". " + overall.figure() + " "
                + overall.title() + ", " + overall.sentence());
        total.setAccessibleRoleDescription(explanations.text("common.kind.score"));
        blocks.show(List.of(total, howSure(overall, explanations), restsOn(overall, explanations)));
    }

    private static VBox total(Overall overall) {
        VBox words = new VBox(Texts.heading(overall.title()), Texts.muted(overall.sentence()));
        words.setAlignment(Pos.CENTER_LEFT);
        Rows.wide(words);
        HBox score = Rows.of(16, Texts.whole(overall.figure(), "t-display", "b"), words);
        TotalStrip strip = new TotalStrip(true)
                .show(
                        overall.root().score(),
                        overall.root().low(),
                        overall.root().high());
        return growing(new VBox(8, score, strip));
    }

    private static VBox noTotal(Overall overall) {
        return growing(new VBox(4, Texts.heading(overall.title()), Texts.muted(overall.sentence())));
    }

    private static VBox growing(VBox box) {
        box.setMinWidth(0);
        Rows.wide(box);
        return box;
    }

    private static VBox howSure(Overall overall, Explanations explanations) {
        VBox block = new VBox(4, Texts.plain(explanations.text("scorecard.sure.title"), "t-body", "b"));
        for (Overall.Fact fact : overall.howSure()) {
            block.getChildren().add(row(Rows.wide(Texts.muted(fact.label())), Texts.whole(fact.figure(), "t-body")));
        }
        if (!overall.likelyHelp().isEmpty()) {
            // Said whole in the panel of the whole; here the themes below are to be seen on a small laptop.
            Tooltip.install(block, new Tooltip(overall.likelyHelp()));
        }
        return block;
    }

    private static VBox restsOn(Overall overall, Explanations explanations) {
        VBox block = new VBox(8, Texts.plain(explanations.text("scorecard.rests.title"), "t-body", "b"));
        if (overall.hasTotal()) {
            double score = overall.root().score();
            double evidenced = overall.root().evidenced();
            block.getChildren()
                    .addAll(
                            bar(explanations.text("scorecard.rests.declared"), score, overall.figure()),
                            bar(
                                    explanations.text("scorecard.rests.evidenced"),
                                    evidenced,
                                    explanations.figure(evidenced)));
        }
        for (Overall.Fact fact : overall.restsOn()) {
            GreyBar bar = new GreyBar().show(fact.share());
            Rows.wide(bar);
            block.getChildren()
                    .add(row(
                            Texts.whole(fact.label(), "t-body", "bar-label"),
                            bar,
                            Texts.whole(fact.figure(), "t-body", "fact-figure")));
        }
        block.getChildren().add(Texts.caption(overall.documented()));
        return block;
    }

    private static HBox bar(String label, double score, String figure) {
        IntervalBar bar = new IntervalBar(6).show(score, score, score);
        Rows.wide(bar);
        return row(Texts.whole(label, "t-body", "bar-label"), bar, Texts.whole(figure, "t-body", "b", "bar-figure"));
    }

    private static HBox row(Node... nodes) {
        return Rows.of(12, nodes);
    }
}
