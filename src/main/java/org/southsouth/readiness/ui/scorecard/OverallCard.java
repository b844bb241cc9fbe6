package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.BandTrack;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** The whole: two sentences to take away, and below them the score, how sure it is as a picture, and what it rests on. */
public final class OverallCard extends VBox {
    private static final double NARROW_EM = 60;

    private final Button copy = new Button("", Icons.of(Feather.COPY));
    private Runnable copying = () -> {};
    private final Label first = Texts.paragraph("", "t-lead", "key-first");
    private String said = "";
    private String waiting = "";
    private HBox sure = new HBox();
    private VBox rests = new VBox();
    private boolean isNarrow;

    public OverallCard() {
        super(8);
        getStyleClass().addAll("card", "overall-card");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.getStyleClass().addAll("quiet", "btn-s");
        copy.setOnAction(event -> copying.run());
    }

    void show(Overall overall, Explanations explanations, Runnable whenOpened) {
        copy.setText(explanations.text("scorecard.copy"));
        copying = () -> copy(overall, explanations);
        List<Band> bands = explanations.card().framework().head().bands();
        sure = sure(overall, explanations, bands, whenOpened);
        rests = restsOn(overall, explanations);
        HBox.setHgrow(sure, overall.lane().isPresent() ? Priority.ALWAYS : Priority.NEVER);
        getChildren().setAll(message(overall), Rows.hairline(), blocks());
    }

    /** The same with longer words; what has the focus keeps it. */
    void tell(Overall longer, Explanations explanations) {
        // What was looked for is there: together with the words for looking it would take a line more, for good.
        await("");
        said = longer.first();
        say();
        copying = () -> copy(longer, explanations);
    }

    /** Behind the first step while something more is looked for; empty once that is over. Nothing below it moves then. */
    void await(String words) {
        if (!waiting.isEmpty() && words.isEmpty()) {
            first.setMinHeight(Math.max(first.getHeight(), first.minHeight(first.getWidth())));
        }
        waiting = words;
        say();
    }

    private void say() {
        first.setText(waiting.isEmpty() ? said : said + " " + waiting);
    }

    /** In pixels, as the page is now: where it is narrow, what it rests on stands below. */
    void fit(double width, double textSize) {
        first.setMinHeight(USE_PREF_SIZE);
        boolean isNow = width < NARROW_EM * textSize;
        if (isNow != isNarrow) {
            isNarrow = isNow;
            if (!getChildren().isEmpty()) {
                getChildren().set(getChildren().size() - 1, blocks());
            }
        }
    }

    private Pane blocks() {
        Pane blocks = isNarrow ? new VBox(12) : new HBox(32);
        blocks.getChildren().addAll(sure, rests);
        return blocks;
    }

    /** What Ctrl Shift C does too. */
    void copy() {
        copying.run();
    }

    private void copy(Overall overall, Explanations explanations) {
        ClipboardContent content = new ClipboardContent();
        content.putString(overall.copied());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(explanations.text("scorecard.copied"));
    }

    /** The first sentence has the whole width; the way to copy both stands at the end of the second. */
    private VBox message(Overall overall) {
        said = overall.first();
        say();
        first.setMinWidth(0);
        HBox second = Rows.of(16, Rows.wide(first), copy);
        return new VBox(Texts.paragraph(overall.stands(), "b", "key-stands"), second);
    }

    /** The score opens why it is so. */
    private static HBox sure(Overall overall, Explanations explanations, List<Band> bands, Runnable whenOpened) {
        VBox number = new VBox(
                overall.hasTotal()
                        ? Texts.whole(overall.figure(), "t-display", "b")
                        : Texts.whole(explanations.figure(Double.NaN), "t-display", "b", "no-total"),
                Texts.paragraph(overall.title(), "t-body", "b"));
        number.getStyleClass().add("overall-number");
        ActionRow total = new ActionRow(0, number);
        total.getStyleClass().add("overall-total");
        total.setOnAction(whenOpened);
        total.setAccessibleText(
                explanations.text("scorecard.overall.why.of", overall.figure(), overall.title(), overall.stands()));
        total.setAccessibleRoleDescription(explanations.text("common.kind.score"));
        HBox block = new HBox(24, total);
        overall.lane().ifPresent(lane -> {
            VBox picture = picture(overall, lane, explanations, bands);
            Rows.wide(picture);
            block.getChildren().add(picture);
        });
        return block;
    }

    private static VBox picture(Overall overall, BandTrack.Lane lane, Explanations explanations, List<Band> bands) {
        HBox title = Rows.of(12, Texts.whole(explanations.text("scorecard.sure.title"), "t-body", "b"));
        if (!overall.sureness().isEmpty()) {
            title.getChildren().add(Texts.whole(overall.sureness(), "chip", "key-sureness"));
        }
        BandTrack track = new BandTrack().show(bands, overall.touched(), List.of(lane), explanations.messages());
        VBox picture = new VBox(title, track);
        picture.setMinWidth(0);
        return picture;
    }

    private static VBox restsOn(Overall overall, Explanations explanations) {
        VBox block = new VBox(4, Texts.plain(explanations.text("scorecard.rests.title"), "t-body", "b"));
        for (Overall.Fact fact : overall.restsOn()) {
            GreyBar bar = new GreyBar().show(fact.share());
            block.getChildren()
                    .add(Rows.of(
                            12,
                            Texts.whole(fact.label(), "t-body", "bar-label"),
                            Rows.wide(bar),
                            Texts.whole(fact.figure(), "t-body", "fact-figure")));
        }
        block.getChildren().add(Texts.caption(overall.open()));
        block.getStyleClass().add("overall-rests");
        return block;
    }
}
