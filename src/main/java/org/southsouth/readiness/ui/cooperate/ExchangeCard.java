package org.southsouth.readiness.ui.cooperate;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.charts.ExchangeCharts;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** A partner: what one could learn, what one could offer, why, and the way to a card. */
final class ExchangeCard extends VBox {
    private final CooperateViewModel model;
    private final ProposalWords words;
    private final Label title = Texts.heading("");
    private final Label reasons = Texts.muted("");
    private final Button make = new Button();
    private final Subject peer;

    ExchangeCard(CooperateViewModel model, Exchange exchange) {
        this.model = model;
        this.words = model.words();
        this.peer = exchange.peer().profile().subject();
        getStyleClass().addAll("card", "exchange-card");
        Party own = exchange.own();
        getChildren().add(head(exchange));
        side("cooperate.learn", own, exchange.learn());
        side("cooperate.offer", own, exchange.offer());
        reasons.setText(words.reasons(exchange));
        getChildren().add(reasons);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, buttons(exchange));
    }

    private Node head(Exchange exchange) {
        title.setText(words.lead(exchange));
        // On two lines where it has to be: the partner's name stands at its end.
        title.setMinWidth(0);
        Rows.wide(title);
        HBox head = new HBox(
                8,
                Texts.whole(ExchangeCharts.code(exchange.own()), "mono"),
                Icons.of(exchange.isTwoWay() ? Feather.REPEAT : direction(exchange), "i-s"),
                Texts.whole(ExchangeCharts.code(exchange.peer()), "mono"),
                title);
        head.getStyleClass().add("exchange-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Where there is nothing to give in return, the arrow points to the one who learns. */
    private static Feather direction(Exchange exchange) {
        return exchange.learn().isEmpty() ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
    }

    private void side(String key, Party own, List<Exchange.Theme> themes) {
        if (themes.isEmpty()) {
            return;
        }
        Match first = themes.get(0).matches().get(0);
        Label points = Texts.whole(
                model.text("cooperate.points", ExchangeCharts.code(first.learner()), ExchangeCharts.code(first.peer())),
                "t-caption",
                "muted");
        Tips.show(points, model.text("cooperate.points.tip"));
        Label who = Texts.filling(model.text(key, words.name(own)), "t-caption", "muted");
        VBox lines = new VBox(4, Rows.of(8, Rows.wide(who), points));
        themes.forEach(theme -> lines.getChildren().add(line(theme)));
        getChildren().add(lines);
    }

    /** The strongest question of a theme with the points of both; the others and the theme stand in the tooltip. */
    private Node line(Exchange.Theme theme) {
        Match first = theme.matches().get(0);
        int more = theme.matches().size() - 1;
        String title = first.question().title();
        HBox line = Rows.of(
                8,
                named(more == 0 ? title : model.text("cooperate.more", title, more)),
                cell(first.learnerPoints(), first.learner()),
                Icons.of(Feather.ARROW_RIGHT, "i-s"),
                cell(first.peerPoints(), first.peer()));
        StringBuilder whole = new StringBuilder(theme.section().title());
        theme.matches()
                .forEach(match -> whole.append('\n')
                        .append(match.question().title())
                        .append(": ")
                        .append(words.score(match.learnerPoints(), match.learner()))
                        .append(" → ")
                        .append(words.score(match.peerPoints(), match.peer()))
                        .append(". ")
                        .append(words.match(match)));
        Tips.show(line, whole.toString());
        line.setAccessibleText(whole.toString());
        return line;
    }

    private static Label named(String name) {
        Label label = Texts.paragraph(name, "t-body");
        label.setMinWidth(0);
        Rows.wide(label);
        return label;
    }

    private ScoreCell cell(double points, Party party) {
        return new ScoreCell()
                .show(
                        points,
                        words.score(points, party),
                        party.scorecard().framework().head().bands());
    }

    private Node buttons(Exchange exchange) {
        make.setText(model.text("cooperate.card.make"));
        String both = words.pair(exchange);
        make.setAccessibleText(model.text("cooperate.card.make.of", both));
        Tips.show(make, model.text("cooperate.cards.tip"));
        make.setMinWidth(USE_PREF_SIZE);
        make.setOnAction(event -> model.draft(exchange));
        Button compare = Buttons.of(model.text("cooperate.compare"), () -> model.compare(exchange), "quiet");
        compare.setAccessibleText(model.text("cooperate.compare.of", both));
        // Whom it is about stands at its top.
        IntoSight.follow(this, make);
        IntoSight.follow(this, compare);
        return Rows.of(8, make, compare);
    }

    /** Between two others: to be looked at, not to be made into a card of this one. */
    ExchangeCard ofOthers() {
        Visibility.show(make, false);
        return this;
    }

    /** In the picture of everybody, where two were chosen: both by name, and the themes that have no line, where there are some. */
    ExchangeCard ofTwo(Exchange exchange, String others) {
        title.setText(words.pair(exchange));
        if (!others.isEmpty()) {
            getChildren().add(getChildren().indexOf(reasons), Texts.muted(others));
        }
        return this;
    }

    /** Whom the scorecard names for the first step, though somebody else may be the better match in all. */
    ExchangeCard withStep(Match help) {
        if (help.peer().profile().subject().equals(peer)) {
            Label step = Texts.paragraph(
                    model.text("cooperate.first-step", help.question().title()), "t-body");
            getChildren().add(getChildren().indexOf(reasons), step);
        }
        return this;
    }

    /** The one thing to act on. */
    ExchangeCard first() {
        make.getStyleClass().add("primary");
        return this;
    }

    boolean isOf(Subject partner) {
        return peer.equals(partner);
    }

    /** Somebody is back from the card that this one led to. */
    void goOn() {
        make.requestFocus();
        IntoSight.bring(this);
    }

    /** Where its button is in sight, so that nothing scrolls. */
    void begin() {
        boolean isSeen = Scrolled.around(make).stream()
                .allMatch(page -> page.place(make).getMaxY() <= page.top() + page.shown());
        if (isSeen) {
            make.requestFocus();
        }
    }
}
