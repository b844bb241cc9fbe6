package org.southsouth.readiness.ui.cooperate;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.charts.ExchangeCharts;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching.Gap;
import org.southsouth.readiness.core.cooperation.Matching.Strength;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Tips;

/** A gap or a strength: the question, the own points, the others with theirs, why the first one, and what to do. */
final class HelpRow {
    private final CooperateViewModel model;
    private final ProposalWords words;
    private final Proposals found;
    private final Question question;
    private final double points;
    private final List<Match> matches;
    private final Function<Match, Party> other;
    private final ToDoubleFunction<Match> otherPoints;
    private Node priority = new Region();
    private String nobody = "";
    private String leftOut = "";
    private final Button act = new Button();
    private int mostPeers = 1;
    private HBox row = new HBox();

    private HelpRow(
            CooperateViewModel model,
            Proposals found,
            Question question,
            double points,
            List<Match> matches,
            Function<Match, Party> other,
            ToDoubleFunction<Match> otherPoints) {
        this.model = model;
        this.words = model.words();
        this.found = found;
        this.question = question;
        this.points = points;
        this.matches = matches;
        this.other = other;
        this.otherPoints = otherPoints;
        act.getStyleClass().addAll("quiet", "btn-s");
        act.setWrapText(true);
    }

    static HelpRow ofGap(CooperateViewModel model, Proposals found, Gap gap) {
        HelpRow row =
                new HelpRow(model, found, gap.question(), gap.points(), gap.matches(), Match::peer, Match::peerPoints);
        row.leftOut = row.words.leftOut(gap.leftOut());
        row.nobody = row.leftOut.isEmpty() ? model.text("cooperate.peers.none") : row.leftOut;
        row.priority = row.choice(gap.priority());
        row.act.setText(model.text("cooperate.request"));
        row.act.setAccessibleText(
                model.text("cooperate.request.of", gap.question().title()));
        row.act.setOnAction(event -> model.request(gap));
        return row;
    }

    static HelpRow ofStrength(CooperateViewModel model, Proposals found, Strength strength) {
        HelpRow row = new HelpRow(
                model,
                found,
                strength.question(),
                strength.points(),
                strength.matches(),
                Match::learner,
                Match::learnerPoints);
        row.nobody = model.text("cooperate.learners.none");
        row.act.setText(model.text("cooperate.offer.make"));
        row.act.setAccessibleText(
                model.text("cooperate.offer.of", strength.question().title()));
        row.act.setOnAction(event -> model.offer(strength.question()));
        return row;
    }

    /** With so many of the others shown, the rest counted. */
    HBox laid(HelpColumns columns, int most) {
        mostPeers = most;
        row = columns.row(question(), own(), columns.hasReasons() ? peers() : named(peers()), why(), priority, act);
        row.getStyleClass().add("help-row");
        IntoSight.follow(row, priority);
        IntoSight.follow(row, act);
        return row;
    }

    boolean isShown() {
        return row.getParent() != null;
    }

    /** Where somebody left for the card that it led to. */
    void goOn() {
        act.requestFocus();
        IntoSight.bring(row);
    }

    private Node question() {
        VBox lines = new VBox(
                Texts.paragraph(question.title(), "t-body"),
                Texts.caption(found.gathered().framework().homeOf(question.id()).title()));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        return lines;
    }

    private Node own() {
        return Rows.of(0, cell(points, found.own()));
    }

    private ScoreCell cell(double figure, Party party) {
        return new ScoreCell()
                .show(
                        figure,
                        words.score(figure, party),
                        party.scorecard().framework().head().bands());
    }

    private Node peers() {
        HBox peers = Rows.of(8);
        peers.setMinWidth(0);
        for (Match match : matches.subList(0, Math.min(mostPeers, matches.size()))) {
            Party party = other.apply(match);
            HBox peer = Rows.of(
                    4,
                    Texts.whole(ExchangeCharts.code(party), "mono", "help-mono"),
                    cell(otherPoints.applyAsDouble(match), party));
            String sentence = Stream.of(words.reason(match, party), words.match(match), leftOut)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            Tips.show(peer, sentence);
            peer.setAccessibleText(sentence);
            peers.getChildren().add(peer);
        }
        int more = matches.size() - mostPeers;
        if (more > 0) {
            Label others = Texts.whole(model.text("cooperate.peers.more", more), "t-body", "muted");
            Tips.show(
                    others,
                    String.join(
                            "\n",
                            matches.subList(mostPeers, matches.size()).stream()
                                    .map(match -> words.reason(match, other.apply(match)))
                                    .toList()));
            peers.getChildren().add(others);
        }
        if (matches.isEmpty()) {
            peers.getChildren().add(Texts.plain(model.text("cooperate.none"), "t-body", "muted"));
        }
        return peers;
    }

    /** Where no reason stands beside the code, and tells whose it is, the name does below it. */
    private Node named(Node peers) {
        VBox lines = new VBox(peers);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (!matches.isEmpty()) {
            lines.getChildren().add(Texts.caption(words.name(other.apply(matches.get(0)))));
        }
        return lines;
    }

    private Node why() {
        String text = matches.isEmpty() ? nobody : words.reason(matches.get(0), other.apply(matches.get(0)));
        Label why = Texts.filling(text, "t-body", "muted");
        why.setWrapText(true);
        if (matches.isEmpty() || leftOut.isEmpty()) {
            return why;
        }
        // Somebody stronger may be known to the reader, who would look for it in vain.
        VBox lines = new VBox(why, Texts.caption(leftOut));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        return lines;
    }

    private Node choice(Priority now) {
        ComboBox<Priority> box = new ComboBox<>();
        box.getItems().setAll(Priority.values());
        ChosenWords.show(box, words::priority);
        box.setValue(now);
        box.setAccessibleText(model.text("cooperate.priority.of", question.title()));
        ListKeys.takeFromOpen(box, words::priority, chosen -> model.prioritise(question, chosen));
        return box;
    }
}
