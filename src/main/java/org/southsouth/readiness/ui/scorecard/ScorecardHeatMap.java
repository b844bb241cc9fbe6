package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.BandLegendBox;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.IntervalBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * Pillars as heads of columns of theme tiles. A framework of pillars without themes shows the pillars as tiles, and one
 * without sections its questions; what lies deeper opens in the panel.
 */
public final class ScorecardHeatMap extends VBox {
    private static final int COLUMNS = 5;
    private static final double LEAST_EM = 15;

    private final Map<Target, ActionRow> stops = new LinkedHashMap<>();
    private final ColumnsPane columns = new ColumnsPane(COLUMNS, LEAST_EM, 12);
    private final BandLegendBox legend = new BandLegendBox();
    private final HBox head = new HBox(24);
    private final Label national = Texts.paragraph("", "t-caption", "muted", "heat-map-national");
    private final Label decimal = Texts.paragraph("", "t-caption", "muted", "heat-map-decimal");
    private final MapWalk walk = new MapWalk();
    private Consumer<Target> opening = target -> {};

    public ScorecardHeatMap() {
        getStyleClass().addAll("card", "heat-map");
        head.getStyleClass().add("heat-map-head");
        Visibility.show(national, false);
        Visibility.show(decimal, false);
        getChildren().addAll(head, national, columns, decimal);
    }

    void show(Explanations explanations, Consumer<Target> opening) {
        this.opening = opening;
        Scorecard card = explanations.card();
        stops.clear();
        boolean hasThemes = card.pillars().stream()
                .anyMatch(pillar -> !pillar.section().sections().isEmpty());
        boolean showsThemes = hasThemes && card.basis().depth() == Depth.FULL;
        String shape = showsThemes ? "themes" : card.pillars().isEmpty() ? "questions" : "pillars";
        showHead(explanations, "scorecard.map.title." + shape);
        List<Node> shown = new ArrayList<>();
        if (hasThemes) {
            card.pillars().forEach(pillar -> shown.add(column(explanations, pillar)));
        } else if (card.pillars().isEmpty()) {
            card.questions().stream()
                    .filter(ScoredQuestion::counts)
                    .forEach(question -> shown.add(tile(explanations, question)));
        } else {
            card.pillars().forEach(pillar -> shown.add(beside(explanations, pillar)));
        }
        columns.setMost(hasThemes ? COLUMNS : COLUMNS - 1);
        columns.setRowGap(hasThemes ? 24 : 4);
        columns.show(shown);
        decimal.setText(explanations.text("common.decimal"));
        Visibility.show(decimal, hasDecimals(explanations, showsThemes));
        walk.start(List.copyOf(stops.values()));
    }

    private static boolean hasDecimals(Explanations explanations, boolean showsThemes) {
        Scorecard card = explanations.card();
        boolean isInTheme = showsThemes
                && card.pillars().stream()
                        .flatMap(pillar -> card.below(pillar.section()).stream())
                        .anyMatch(theme -> explanations.hasDecimal(theme.score()));
        return isInTheme || card.pillars().stream().anyMatch(explanations::hasDecimal);
    }

    /** The keys go to where they were in it, or to its first pillar. */
    void focusWalk() {
        walk.focus();
    }

    private void showHead(Explanations explanations, String titleKey) {
        legend.show(explanations.card().framework().head().bands(), explanations.messages());
        legend.setAlignment(Pos.CENTER_RIGHT);
        Rows.wide(legend);
        head.getChildren().setAll(Texts.whole(explanations.text(titleKey), "t-lead", "b"), legend);
        setAccessibleText(explanations.text("scorecard.map.hint"));
        boolean isCity = explanations.card().basis().isCity();
        Visibility.show(national, isCity);
        if (isCity) {
            national.setText(explanations
                    .nation()
                    .map(nation -> explanations.text("scorecard.inherited.map", nation))
                    .orElseGet(() -> explanations.text("scorecard.inherited.none")));
        }
    }

    private VBox column(Explanations explanations, ScoredSection pillar) {
        VBox column = new VBox(4, pillarHead(explanations, pillar));
        boolean isCore = explanations.card().basis().depth() == Depth.CORE;
        for (ScoredSection theme :
                isCore ? List.<ScoredSection>of() : explanations.card().below(pillar.section())) {
            column.getChildren().add(beside(explanations, theme));
        }
        return column;
    }

    private ActionRow pillarHead(Explanations explanations, ScoredSection pillar) {
        HBox title = Rows.of(
                8,
                Texts.filling(pillar.section().chartTitle(), "t-body", "b"),
                Texts.whole(explanations.figure(pillar.score()), "t-lead", "b"));
        IntervalBar bar = new IntervalBar(6).show(pillar.score(), pillar.low(), pillar.high());
        HBox foot = new HBox(
                8,
                Texts.filling(bands(explanations, pillar), "t-caption", "muted"),
                Texts.whole(explanations.bounds(pillar), "t-caption", "muted"));
        VBox content = new VBox(4, title, bar, foot);
        content.setMinWidth(0);
        Rows.wide(content);
        ActionRow row = new ActionRow(0, content);
        row.getStyleClass().add("pillar-head");
        row.setAccessibleText(sentence(explanations, pillar));
        row.setAccessibleRoleDescription(explanations.text("common.kind.pillar"));
        return stop(row, new Target.OfSection(pillar.section().id()));
    }

    private static String bands(Explanations explanations, ScoredSection pillar) {
        SectionResult result = explanations.result(pillar);
        return result.isProvisional() && result.answered() > 0
                ? explanations.text("scorecard.pillar.none")
                : explanations.results().title(result);
    }

    /** A tile, with the national score under it where there is one. */
    private Region beside(Explanations explanations, ScoredSection section) {
        HeatTile tile = tile(explanations, section);
        return explanations
                .national(section)
                .<Region>map(score -> {
                    Label words = Texts.paragraph(score, "t-caption", "faint", "heat-national");
                    return new VBox(2, tile, words);
                })
                .orElse(tile);
    }

    private HeatTile tile(Explanations explanations, ScoredSection section) {
        HeatTile tile = new HeatTile(
                section.section().title(),
                section.score(),
                explanations.figure(section.score()),
                sentence(explanations, section),
                explanations.card().framework().head().bands());
        tile.setAccessibleRoleDescription(explanations.text("common.kind.theme"));
        return stop(tile, new Target.OfSection(section.section().id()));
    }

    private HeatTile tile(Explanations explanations, ScoredQuestion question) {
        WhyRow item = explanations.item(question);
        HeatTile tile = new HeatTile(
                item.title(),
                item.points(),
                item.figure(),
                item.title() + ": " + item.figure() + ". " + item.caption(),
                explanations.card().framework().head().bands());
        tile.setAccessibleRoleDescription(explanations.text("common.kind.question"));
        return stop(tile, item.target());
    }

    private <T extends ActionRow> T stop(T row, Target target) {
        row.setOnAction(() -> opening.accept(target));
        stops.put(target, row);
        return row;
    }

    private static String sentence(Explanations explanations, ScoredSection section) {
        String own = own(explanations, section);
        return explanations
                .national(section)
                .map(score -> own + " " + score + ".")
                .orElse(own);
    }

    private static String own(Explanations explanations, ScoredSection section) {
        String title = section.section().title();
        if (!section.isApplicable()) {
            return explanations.text("scorecard.tile.nothing", title);
        }
        String answered = explanations.text(
                "common.answered.of", String.valueOf(section.answered()), String.valueOf(section.applicable()));
        SectionResult result = SectionResult.of(explanations.card(), section);
        return result.hasScore()
                ? explanations.text(
                        "scorecard.tile.score",
                        title,
                        explanations.figure(result.score()),
                        explanations
                                .results()
                                .outlook(
                                        result,
                                        explanations.card().framework().head().bands()),
                        answered)
                : explanations.text("scorecard.tile.none", title, answered);
    }

    /** What opens this; empty where the map has nothing for it. */
    Optional<Node> stop(Target target) {
        return Optional.ofNullable(stops.get(target));
    }

    /** Puts the ring around what the panel shows. */
    void select(PanelContent shown) {
        stops.forEach((own, row) -> row.setSelected(own.equals(shown.target())));
    }

    void selectNothing() {
        stops.values().forEach(row -> row.setSelected(false));
    }
}
