package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Reach;
import org.southsouth.readiness.core.scoring.Bands;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.BandTrack;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.ResultText;
import org.southsouth.readiness.words.ScoreMove;

/** The score of today and the one that is tried, how sure both are, and the pillars; always in sight. */
final class ResultCard extends HBox {
    private final VBox scores = new VBox(4);
    private final BandTrack track = new BandTrack();
    private final VBox sure = new VBox();
    private final PillarMoves pillars = new PillarMoves();
    private final HBox line = Rows.of(12);
    private final Label likelyOfLine = Texts.filling("", "t-body", "muted");
    private boolean hasRoom = true;
    private boolean isLow;
    private boolean hasTotal;

    ResultCard() {
        super(32);
        getStyleClass().addAll("card", "whatif-result");
        scores.getStyleClass().add("whatif-scores");
        scores.setMinWidth(0);
        sure.setMinWidth(0);
    }

    /** Never lower than what stands in it. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    void follow(WhatIfViewModel model) {
        sure.getChildren().setAll(Texts.plain(model.text("whatif.likely"), "t-body", "b"), track);
        getChildren().setAll(Rows.wide(line), scores, Rows.wide(sure), pillars);
        pillars.follow(model);
        model.triedProperty().subscribe(tried -> tried.ifPresent(now -> show(now, model.context())));
        model.drawnProperty()
                .subscribe(drawn -> drawn.ifPresent(now ->
                        model.loadedProperty().get().ifPresent(loaded -> draw(now, loaded.likely(), model.context()))));
    }

    /**
     * Where there is little room, the pillars stand elsewhere, unless there is nothing but them; in a low window what was and
     * what would be stand in one line, so that there is room for the answers below it.
     */
    void fit(boolean isRoomForPillars, boolean inLine) {
        hasRoom = isRoomForPillars;
        isLow = inLine;
        arrange();
    }

    private void arrange() {
        boolean isLine = isLow && hasTotal;
        Visibility.show(line, isLine);
        Visibility.show(scores, !isLine);
        Visibility.show(sure, hasTotal && !isLine);
        Visibility.show(pillars, !isLine && (hasRoom || !hasTotal));
    }

    private void show(Tried tried, ScreenContext context) {
        hasTotal = tried.hasTotal();
        arrange();
        showLine(tried, context);
        int size = tried.trial().size();
        String when = size == 0
                ? context.text(hasTotal ? "whatif.result.today" : "whatif.result.pillars.today")
                : context.text(changes(tried), size);
        scores.getChildren().setAll(Texts.filling(when, "t-caption", "muted"));
        if (hasTotal) {
            scores.getChildren().add(size == 0 ? today(tried, context) : moved(tried, context));
            parts(tried, context).ifPresent(words -> scores.getChildren().add(Texts.caption(words)));
        } else {
            SectionResult result = SectionResult.of(tried.before());
            String why = new ResultText(context.messages(), context.formats()).title(result);
            scores.getChildren().add(Texts.paragraph(why, "t-lead", "b"));
        }
    }

    /** A country is no better for being counted otherwise. */
    private static Optional<String> parts(Tried tried, ScreenContext context) {
        if (!tried.trial().hasOtherRules() || Double.isNaN(tried.together())) {
            return Optional.empty();
        }
        if (tried.trial().responses().isEmpty()) {
            return Optional.of(context.text("whatif.result.rules"));
        }
        double answers = tried.byAnswers();
        double rules = tried.together() - answers;
        return Optional.of(context.text(
                "whatif.result.parts",
                context.formats().change(answers),
                context.formats().change(rules)));
    }

    private static String changes(Tried tried) {
        return tried.hasTotal() ? "whatif.result.changes" : "whatif.result.pillars.changes";
    }

    private void showLine(Tried tried, ScreenContext context) {
        ScoreMove move = tried.move(context.formats());
        line.getChildren().setAll(Texts.whole(context.text("whatif.result.overall"), "t-body", "muted"));
        if (!move.isSame()) {
            line.getChildren()
                    .addAll(
                            Texts.whole(move.before(), "t-title", "b", "muted"),
                            new StackPane(Icons.of(Feather.ARROW_RIGHT)));
        }
        line.getChildren().add(Texts.whole(move.after(), "t-title", "b", "whatif-after"));
        if (!tried.trial().isEmpty()) {
            line.getChildren().add(change(move, context));
        }
        line.getChildren().addAll(Texts.whole(bands(tried.after(), context), "t-body", "b"), likelyOfLine);
    }

    /** What lies between both figures; nothing where one of them is missing. */
    private static Label change(ScoreMove move, ScreenContext context) {
        String words = move.isSame() ? context.text("whatif.result.same") : move.change();
        return Texts.whole(words, "t-lead", "b", "whatif-together");
    }

    private static GridPane today(Tried tried, ScreenContext context) {
        GridPane grid = grid();
        grid.add(figure(tried.move(context.formats()).after(), "whatif-after"), 0, 0);
        grid.add(bands(tried.before(), context, "b"), 0, 1);
        return grid;
    }

    private static GridPane moved(Tried tried, ScreenContext context) {
        GridPane grid = grid();
        ScoreMove move = tried.move(context.formats());
        HBox after = Rows.of(12, figure(move.after(), "whatif-after"), change(move, context));
        if (move.isSame()) {
            grid.add(after, 0, 0);
            grid.add(bands(tried.after(), context, "b"), 0, 1);
            return grid;
        }
        grid.add(figure(move.before(), "muted"), 0, 0);
        grid.add(Icons.of(Feather.ARROW_RIGHT), 1, 0);
        grid.add(after, 2, 0);
        grid.add(bands(tried.before(), context, "muted"), 0, 1);
        grid.add(bands(tried.after(), context, "b"), 2, 1);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setAlignment(Pos.TOP_LEFT);
        return grid;
    }

    private static Label figure(String shown, String style) {
        Label figure = Texts.whole(shown, "t-display", "b", style);
        // Two decimals would press what changed against the range beside it.
        Styles.set(figure, "whatif-long", shown.length() > "99.9".length());
        GridPane.setValignment(figure, VPos.CENTER);
        return figure;
    }

    private static Label bands(Scorecard card, ScreenContext context, String style) {
        String words = bands(card, context);
        // One word alone would break within.
        Label names =
                words.contains(" ") ? Texts.paragraph(words, "t-body", style) : Texts.whole(words, "t-body", style);
        GridPane.setValignment(names, VPos.TOP);
        return names;
    }

    private static String bands(Scorecard card, ScreenContext context) {
        Reach reach = Reach.of(card.root());
        return card.root().hasScore()
                ? context.formats()
                        .bands(
                                reach.low(),
                                reach.high(),
                                card.framework().head().bands())
                : context.text("whatif.result.none");
    }

    private void draw(WhatIfViewModel.Drawn drawn, Optional<LikelyRange> today, ScreenContext context) {
        Tried tried = drawn.tried();
        List<BandTrack.Lane> lanes = new ArrayList<>();
        BandTrack.Lane before = lane(tried.before(), today, "whatif.likely.today", context);
        if (tried.trial().isEmpty()) {
            lanes.add(before);
        } else {
            lanes.add(pale(before));
            lanes.add(alone(lane(tried.after(), drawn.likely(), "whatif.likely.changes", context)));
        }
        likelyOfLine.setText(likely(drawn, today, context));
        List<Band> bands = tried.bands();
        List<Band> touched = bands.stream()
                .filter(band -> isTouched(band, tried.before().root(), today, bands)
                        || isTouched(band, tried.after().root(), drawn.likely(), bands))
                .toList();
        track.show(bands, touched, lanes, context.messages());
    }

    private static String likely(WhatIfViewModel.Drawn drawn, Optional<LikelyRange> today, ScreenContext context) {
        Tried tried = drawn.tried();
        double score = tried.after().root().score();
        return (tried.trial().isEmpty() ? today : drawn.likely())
                .map(range -> context.formats().bounds(range.low(), range.high(), score, tried.bands()))
                .map(range -> context.text("whatif.likely.line", range))
                .orElse("");
    }

    /** Today's likely range stands back beside the other one. */
    private static BandTrack.Lane pale(BandTrack.Lane lane) {
        return new BandTrack.Lane(
                lane.score(), Double.NaN, Double.NaN, lane.likelyLow(), lane.likelyHigh(), lane.words());
    }

    /** Without worst and best case. */
    private static BandTrack.Lane alone(BandTrack.Lane lane) {
        return new BandTrack.Lane(
                lane.score(), lane.likelyLow(), lane.likelyHigh(), Double.NaN, Double.NaN, lane.words());
    }

    /** Those that the scorecard names of it too. */
    private static boolean isTouched(Band band, ScoredSection section, Optional<LikelyRange> likely, List<Band> bands) {
        Reach reach = Reach.of(section, likely);
        return section.hasScore()
                && Bands.between(bands, reach.low(), reach.high()).contains(band);
    }

    private static BandTrack.Lane lane(Scorecard card, Optional<LikelyRange> range, String key, ScreenContext context) {
        ScoredSection root = card.root();
        @Nullable LikelyRange likely = range.filter(found -> root.hasScore()).orElse(null);
        Formats formats = context.formats();
        List<Band> bands = card.framework().head().bands();
        return new BandTrack.Lane(
                root.score(),
                likely == null ? Double.NaN : likely.low(),
                likely == null ? Double.NaN : likely.high(),
                root.hasScore() ? root.low() : Double.NaN,
                root.hasScore() ? root.high() : Double.NaN,
                likely == null
                        ? ""
                        : context.text(key, formats.bounds(likely.low(), likely.high(), root.score(), bands)));
    }
}
