package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The best partners as cards, then gaps and strengths; or what to do where there is nobody. */
final class PartnersView extends VBox {
    private static final int FEW = 3;
    private static final double LEAST_EM = 23;

    private final CooperateViewModel model;
    private final ReadinessBar readiness;
    private final Label count = Texts.plain("", "t-body", "muted");
    private final Label next = Texts.muted("");
    private final ColumnsPane cards = new ColumnsPane(FEW, LEAST_EM, 16);
    private final Button all = new Button();
    private final HBox head;
    private final Label leftOut = Texts.muted("");
    private final HBox more = new HBox(16, all, leftOut);
    private final Label trouble = Texts.paragraph("", "t-body", "warn-text");
    private final HelpCard help;
    private final NobodyCard nobody;
    private boolean showsAll;

    PartnersView(CooperateViewModel model, Dialogs dialogs) {
        super(16);
        this.model = model;
        readiness = new ReadinessBar(model, dialogs);
        help = new HelpCard(model);
        nobody = new NobodyCard(model, dialogs);
        head = new HBox(12, Texts.whole(model.text("cooperate.exchanges"), "t-lead", "b"), count);
        head.setAlignment(Pos.BASELINE_LEFT);
        count.textProperty().subscribe(words -> Tips.show(count, words));
        all.setMinWidth(USE_PREF_SIZE);
        all.getStyleClass().add("quiet");
        all.setOnAction(event -> {
            showAll();
            cards.requestFocus();
        });
        Rows.wide(leftOut);
        more.setAlignment(Pos.CENTER_LEFT);
        next.setText(model.text("cooperate.exchanges.next"));
        VBox exchanges = new VBox(12, new VBox(head, next), cards, more, trouble);
        exchanges.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(exchanges, readiness, nobody, help);
        model.proposalsProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Proposals found) {
        boolean isAlone = found.gathered().others().isEmpty();
        readiness.show(found);
        showCards(found);
        String words = model.words().leftOut(found);
        leftOut.setText(words);
        Visibility.show(leftOut, !words.isEmpty());
        Visibility.show(more, leftOut.isVisible() || all.isVisible());
        trouble.setText(found.gathered().trouble());
        Visibility.show(trouble, !found.gathered().trouble().isEmpty());
        Visibility.show(nobody, isAlone);
        help.show(found);
        Visibility.show(help, !isAlone);
    }

    void fit(double width, double textSize) {
        help.fit(width, textSize);
    }

    /** The keys go to the one thing to act on, where they are with the page as a whole. */
    void begin() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Optional<PartnerChoice.Left> left = model.back();
        if (owner != null && Nesting.isIn(this, owner)) {
            boolean isAtLine =
                    left.flatMap(PartnerChoice.Left::line).filter(help::goOn).isPresent();
            Optional<ExchangeCard> card =
                    left.flatMap(PartnerChoice.Left::partner).flatMap(this::of);
            if (card.isPresent()) {
                card.get().goOn();
            } else if (!isAtLine) {
                shown().findFirst().ifPresent(ExchangeCard::begin);
            }
        }
    }

    /** Also where it stands among those that are shown only when all are. */
    private Optional<ExchangeCard> of(Subject partner) {
        if (shown().noneMatch(card -> card.isOf(partner))) {
            showAll();
        }
        return shown().filter(card -> card.isOf(partner)).findFirst();
    }

    private Stream<ExchangeCard> shown() {
        return cards.getChildren().stream()
                .filter(ExchangeCard.class::isInstance)
                .map(ExchangeCard.class::cast);
    }

    private void showAll() {
        showsAll = true;
        model.proposalsProperty().get().ifPresent(this::showCards);
    }

    private void showCards(Proposals found) {
        List<Exchange> exchanges = found.exchanges();
        long twoWay = exchanges.stream().filter(Exchange::isTwoWay).count();
        count.setText(
                exchanges.isEmpty() ? none(found) : model.text("cooperate.exchanges.count", exchanges.size(), twoWay));
        int shown = showsAll ? exchanges.size() : Math.min(FEW, exchanges.size());
        List<Node> made = new ArrayList<>();
        Optional<Match> help = found.firstHelp();
        for (Exchange exchange : exchanges.subList(0, shown)) {
            ExchangeCard card = new ExchangeCard(model, exchange);
            help.ifPresent(card::withStep);
            made.add(made.isEmpty() ? card.first() : card);
        }
        cards.show(made);
        Visibility.show(next, !made.isEmpty());
        Visibility.show(cards, !made.isEmpty());
        all.setText(model.text("cooperate.exchanges.all", exchanges.size()));
        Visibility.show(all, shown < exchanges.size());
        Visibility.show(head, !found.gathered().others().isEmpty());
    }

    private String none(Proposals found) {
        return model.text(found.partners() == 0 ? "cooperate.exchanges.nobody" : "cooperate.exchanges.none");
    }
}
