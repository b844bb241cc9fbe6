package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.IntervalBar;
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
        VBox words = new VBox(
                Texts.paragraph(overall.title(), "t-lead", "b"),
                Texts.paragraph(overall.sentence(), "t-body", "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox score = new HBox(16, Texts.whole(overall.figure(), "t-display", "b"), words);
        score.setAlignment(Pos.CENTER_LEFT);
        TotalStrip strip = new TotalStrip(true)
                .show(
                        overall.root().score(),
                        overall.root().low(),
                        overall.root().high());
        return growing(new VBox(8, score, strip));
    }

    private static VBox noTotal(Overall overall) {
        return growing(new VBox(
                4,
                Texts.paragraph(overall.title(), "t-lead", "b"),
                Texts.paragraph(overall.sentence(), "t-body", "muted")));
    }

    private static VBox growing(VBox box) {
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static VBox howSure(Overall overall, Explanations explanations) {
        VBox block = new VBox(4, Texts.plain(explanations.text("scorecard.sure.title"), "t-body", "b"));
        for (Overall.Fact fact : overall.howSure()) {
            block.getChildren().add(row(growing(fact.label()), Texts.whole(fact.figure(), "t-body")));
        }
        if (!overall.likelyHelp().isEmpty()) {
            // Said whole in the panel of the whole; here the themes below are to be seen on a small laptop.
            Tooltip.install(block, new Tooltip(overall.likelyHelp()));
        }
        return block;
    }

    /** In as many lines as it takes. */
    private static Node growing(String label) {
        Label words = Texts.paragraph(label, "t-body", "muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
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
            HBox.setHgrow(bar, Priority.ALWAYS);
            block.getChildren().add(row(label(fact.label()), bar, Texts.whole(fact.figure(), "t-body", "fact-figure")));
        }
        block.getChildren().add(Texts.paragraph(overall.documented(), "t-caption", "muted"));
        return block;
    }

    private static HBox bar(String label, double score, String figure) {
        IntervalBar bar = new IntervalBar(6).show(score, score, score);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return row(label(label), bar, Texts.whole(figure, "t-body", "b", "bar-figure"));
    }

    private static Node label(String text) {
        return Texts.whole(text, "t-body", "bar-label");
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(12, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
