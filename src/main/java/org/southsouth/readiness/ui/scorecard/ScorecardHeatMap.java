package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final MapWalk walk = new MapWalk();
    private Consumer<Target> opening = target -> {};

    public ScorecardHeatMap() {
        getStyleClass().addAll("card", "heat-map");
        head.getStyleClass().add("heat-map-head");
        Visibility.show(national, false);
        getChildren().addAll(head, national, columns);
    }

    void show(Explanations whys, Consumer<Target> opening) {
        this.opening = opening;
        Scorecard card = whys.card();
        stops.clear();
        boolean hasThemes = card.pillars().stream()
                .anyMatch(pillar -> !pillar.section().sections().isEmpty());
        boolean showsThemes = hasThemes && card.basis().depth() == Depth.FULL;
        String shape = showsThemes ? "themes" : card.pillars().isEmpty() ? "questions" : "pillars";
        showHead(whys, "scorecard.map.title." + shape);
        List<Node> shown = new ArrayList<>();
        if (hasThemes) {
            card.pillars().forEach(pillar -> shown.add(column(whys, pillar)));
        } else if (card.pillars().isEmpty()) {
            card.questions().stream()
                    .filter(ScoredQuestion::counts)
                    .forEach(question -> shown.add(tile(whys, question)));
        } else {
            card.pillars().forEach(pillar -> shown.add(beside(whys, pillar)));
        }
        columns.setMost(hasThemes ? COLUMNS : COLUMNS - 1);
        columns.setRowGap(hasThemes ? 24 : 4);
        columns.show(shown);
        walk.start(List.copyOf(stops.values()));
    }

    private void showHead(Explanations whys, String titleKey) {
        legend.show(whys.card().framework().head().bands(), whys.messages());
        legend.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(legend, Priority.ALWAYS);
        head.getChildren().setAll(Texts.whole(whys.text(titleKey), "t-lead", "b"), legend);
        setAccessibleText(whys.text("scorecard.map.hint"));
        boolean isCity = whys.card().basis().isCity();
        Visibility.show(national, isCity);
        if (isCity) {
            national.setText(whys.nation()
                    .map(nation -> whys.text("scorecard.inherited.map", nation))
                    .orElseGet(() -> whys.text("scorecard.inherited.none")));
        }
    }

    private VBox column(Explanations whys, ScoredSection pillar) {
        VBox column = new VBox(4, pillarHead(whys, pillar));
        boolean isCore = whys.card().basis().depth() == Depth.CORE;
        for (ScoredSection theme :
                isCore ? List.<ScoredSection>of() : whys.card().below(pillar.section())) {
            column.getChildren().add(beside(whys, theme));
        }
        return column;
    }

    private ActionRow pillarHead(Explanations whys, ScoredSection pillar) {
        HBox title = new HBox(
                8,
                Texts.filling(pillar.section().shortTitle(), "t-body", "b"),
                Texts.whole(whys.figure(pillar.score()), "t-lead", "b"));
        title.setAlignment(Pos.CENTER_LEFT);
        IntervalBar bar = new IntervalBar(6).show(pillar.score(), pillar.low(), pillar.high());
        HBox foot = new HBox(
                8,
                Texts.filling(bands(whys, pillar), "t-caption", "muted"),
                Texts.whole(whys.bounds(pillar), "t-caption", "muted"));
        VBox content = new VBox(4, title, bar, foot);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        ActionRow row = new ActionRow(0, content);
        row.getStyleClass().add("pillar-head");
        row.setAccessibleText(sentence(whys, pillar));
        row.setAccessibleRoleDescription(whys.text("common.kind.pillar"));
        return stop(row, new Target.OfSection(pillar.section().id()));
    }

    private static String bands(Explanations whys, ScoredSection pillar) {
        SectionResult result = whys.result(pillar);
        return result.isProvisional() && result.answered() > 0
                ? whys.text("scorecard.pillar.none")
                : whys.results().title(result);
    }

    /** A tile, with the national score under it where there is one. */
    private Region beside(Explanations whys, ScoredSection section) {
        HeatTile tile = tile(whys, section);
        return whys.national(section)
                .<Region>map(score -> {
                    Label words = Texts.paragraph(score, "t-caption", "faint", "heat-national");
                    return new VBox(2, tile, words);
                })
                .orElse(tile);
    }

    private HeatTile tile(Explanations whys, ScoredSection section) {
        HeatTile tile = new HeatTile(
                section.section().title(),
                section.score(),
                whys.figure(section.score()),
                sentence(whys, section),
                whys.card().framework().head().bands());
        tile.setAccessibleRoleDescription(whys.text("common.kind.theme"));
        return stop(tile, new Target.OfSection(section.section().id()));
    }

    private HeatTile tile(Explanations whys, ScoredQuestion question) {
        WhyRow item = whys.item(question);
        HeatTile tile = new HeatTile(
                item.title(),
                item.points(),
                item.figure(),
                item.title() + ": " + item.figure() + ". " + item.caption(),
                whys.card().framework().head().bands());
        tile.setAccessibleRoleDescription(whys.text("common.kind.question"));
        return stop(tile, item.target());
    }

    private <T extends ActionRow> T stop(T row, Target target) {
        row.setOnAction(() -> opening.accept(target));
        stops.put(target, row);
        return row;
    }

    private static String sentence(Explanations whys, ScoredSection section) {
        String own = own(whys, section);
        return whys.national(section).map(score -> own + " " + score + ".").orElse(own);
    }

    private static String own(Explanations whys, ScoredSection section) {
        String title = section.section().title();
        if (!section.isApplicable()) {
            return whys.text("scorecard.tile.nothing", title);
        }
        String answered = whys.text(
                "common.answered.of", String.valueOf(section.answered()), String.valueOf(section.applicable()));
        SectionResult result = SectionResult.of(whys.card(), section);
        return result.hasScore()
                ? whys.text(
                        "scorecard.tile.score",
                        title,
                        whys.figure(result.score()),
                        whys.results()
                                .outlook(result, whys.card().framework().head().bands()),
                        answered)
                : whys.text("scorecard.tile.none", title, answered);
    }

    /** Puts the ring around what the panel shows. */
    void select(PanelContent shown) {
        stops.forEach((own, row) -> row.setSelected(shown instanceof Why why && own.equals(why.target())));
    }

    void selectNothing() {
        stops.values().forEach(row -> row.setSelected(false));
    }
}
