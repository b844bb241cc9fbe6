package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.TotalStrip;

/** Beside the scorecard: why one figure is what it is, or a full list. Rows open what they name. */
public final class WhyPanel extends BorderPane {
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button close = new Button();

    public WhyPanel() {
        getStyleClass().addAll("rail", "why-panel");
        content.getStyleClass().add("why-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        close.setGraphic(Icons.of(Feather.X));
        close.getStyleClass().addAll("icon", "btn-s");
        setCenter(scroll);
    }

    void show(PanelContent detail, ScorecardViewModel model, List<Band> bands) {
        content.getChildren().clear();
        scroll.setVvalue(0);
        close.setAccessibleText(model.context().text("scorecard.panel.close"));
        close.setOnAction(event -> model.close());
        if (detail instanceof Why why) {
            showWhy(why, model, bands);
        } else if (detail instanceof Listing listing) {
            showListing(listing, model, bands);
        }
    }

    void focusClose() {
        close.requestFocus();
    }

    private void showListing(Listing listing, ScorecardViewModel model, List<Band> bands) {
        setTop(head(model.context().text("scorecard.list.title")));
        add(0, Texts.paragraph(listing.title(), "t-lead", "b"));
        add(8, Texts.paragraph(listing.sentence(), "t-body", "muted"));
        for (Listing.Group group : listing.groups()) {
            if (!group.title().isEmpty()) {
                add(24, Texts.paragraph(group.title(), "t-body", "b"));
            }
            addItems(group.items(), model, bands);
        }
        setBottom(null);
    }

    private void showWhy(Why why, ScorecardViewModel model, List<Band> bands) {
        boolean isQuestion = why.target() instanceof Target.OfQuestion;
        String caption = isQuestion
                ? "scorecard.why.points"
                : Double.isNaN(why.score()) ? "scorecard.why.none" : "scorecard.why.title";
        setTop(head(model.context().text(caption)));
        if (!why.path().isEmpty()) {
            add(0, path(why.path(), model));
        }
        ScoreCell cell = new ScoreCell().show(why.score(), why.figure(), bands);
        cell.getStyleClass().addAll("b", "why-cell");
        Label title = Texts.paragraph(why.title(), "t-lead", "b");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox name = new HBox(12, cell, title);
        name.setAlignment(Pos.CENTER_LEFT);
        add(4, name);
        why.lead().forEach(sentence -> add(12, Texts.paragraph(sentence, "t-body", isQuestion ? "" : "muted")));
        if (!why.sum().isEmpty()) {
            add(4, Texts.paragraph(why.sum(), "t-body", "b", "why-sum"));
        }
        if (!why.uncertain().isEmpty()) {
            add(4, Texts.paragraph(why.uncertain(), "t-body", "muted"));
        }
        if (!Double.isNaN(why.score()) && !why.uncertain().isEmpty()) {
            add(8, new TotalStrip(false).show(why.score(), why.low(), why.high()));
        }
        addItems(why.parts(), model, bands);
        why.blocks().forEach(this::addBlock);
        addWays(why, model);
        addMoves(why, model, isQuestion);
        setBottom(foot(why, model, isQuestion));
    }

    private HBox head(String caption) {
        HBox head = new HBox(8, Texts.filling(caption, "t-body", "muted"), close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("why-head");
        return head;
    }

    private static FlowPane path(List<Why.Step> path, ScorecardViewModel model) {
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("why-path");
        for (Why.Step step : path) {
            Button up = new Button(step.title());
            up.getStyleClass().addAll("quiet", "t-caption", "why-step");
            up.setOnAction(event -> model.open(step.target()));
            HBox with = new HBox(up, Texts.plain("›", "t-caption", "faint"));
            with.setAlignment(Pos.CENTER_LEFT);
            steps.getChildren().add(with);
        }
        return steps;
    }

    private void addItems(List<WhyRow> items, ScorecardViewModel model, List<Band> bands) {
        boolean haveGrades = items.stream().anyMatch(item -> !item.grade().isEmpty());
        for (int i = 0; i < items.size(); i++) {
            if (i == 0) {
                add(12, hairline());
            }
            add(0, row(items.get(i), model, bands, haveGrades));
            add(0, hairline());
        }
    }

    private static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    private static ActionRow row(WhyRow item, ScorecardViewModel model, List<Band> bands, boolean haveGrades) {
        VBox words = new VBox(Texts.paragraph(item.title(), "t-body"));
        if (!item.caption().isEmpty()) {
            words.getChildren().add(Texts.paragraph(item.caption(), "t-caption", "muted"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(new ScoreCell().show(item.points(), item.figure(), bands), words));
        if (haveGrades && !item.grade().isEmpty()) {
            Label grade = Texts.whole(item.grade(), "chip", "grade-chip");
            if (item.grade().equals("A") || item.grade().equals("B")) {
                grade.getStyleClass().add("accent");
            }
            nodes.add(grade);
        }
        ActionRow row = new ActionRow(12, nodes.toArray(Node[]::new));
        row.getStyleClass().add("why-row");
        row.setAccessibleText(item.title() + ": " + item.figure() + ". " + item.caption() + " " + item.grade());
        row.setAccessibleRoleDescription(model.context().text("common.kind.score"));
        row.setOnAction(() -> model.open(item.target()));
        return row;
    }

    private void addBlock(Why.Block block) {
        add(20, Texts.paragraph(block.title(), "t-body", "b"));
        block.sentences().forEach(sentence -> add(4, Texts.paragraph(sentence, "t-body", "muted")));
    }

    private void addWays(Why why, ScorecardViewModel model) {
        if (why.ways().isEmpty()) {
            return;
        }
        add(20, Texts.paragraph(model.context().text("scorecard.ways.title"), "t-body", "b"));
        for (Overall.Fact way : why.ways()) {
            Label label = Texts.paragraph(way.label(), "t-body", "muted");
            HBox.setHgrow(label, Priority.ALWAYS);
            add(8, new HBox(12, label, Texts.whole(way.figure(), "t-body")));
        }
    }

    private void addMoves(Why why, ScorecardViewModel model, boolean isQuestion) {
        if (why.moves().isEmpty()) {
            return;
        }
        String key = isQuestion ? "scorecard.move.title.question" : "scorecard.move.title";
        add(20, Texts.paragraph(model.context().text(key), "t-body", "b"));
        for (Why.Move move : why.moves()) {
            Label label = Texts.paragraph(move.label(), "t-body", "muted");
            HBox.setHgrow(label, Priority.ALWAYS);
            HBox row = new HBox(12, label, Texts.whole(move.change(), "t-body"));
            add(8, row);
        }
    }

    private static HBox foot(Why why, ScorecardViewModel model, boolean isQuestion) {
        Button open = new Button(
                model.context().text(isQuestion ? "scorecard.panel.open.question" : "scorecard.panel.open.section"));
        open.setOnAction(event -> model.answer(Optional.of(why).flatMap(Why::opens)));
        HBox foot = new HBox(12, open);
        why.opens().filter(question -> isQuestion && model.canPlan(question)).ifPresent(question -> {
            Button plan = new Button(model.context().text("scorecard.panel.plan"));
            plan.setOnAction(event -> model.plan(question));
            foot.getChildren().add(plan);
        });
        foot.getStyleClass().add("why-foot");
        return foot;
    }

    private void add(double above, Region node) {
        VBox.setMargin(node, new Insets(above, 0, 0, 0));
        content.getChildren().add(node);
    }
}
