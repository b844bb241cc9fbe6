package org.southsouth.readiness.ui.cooperate;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.charts.ExchangeCharts;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.kind.PartnerMap;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.ExchangeMatrix;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;

/** Who could help whom, as a picture to walk in; the exchange of the two that are chosen stands beside it. */
final class EverybodyView extends VBox {
    private final CooperateViewModel model;
    private final Label title = Texts.muted("");
    private final PartnerGrid grid = new PartnerGrid();
    private final VBox picture;
    private final VBox beside = new VBox();
    private final FlowPane both = new FlowPane(16, 16);

    EverybodyView(CooperateViewModel model) {
        super(16);
        this.model = model;
        grid.setAccessibleRoleDescription(model.text("common.kind.map"));
        picture = new VBox(12, Texts.heading(model.text("cooperate.map.title")), title, grid);
        picture.getStyleClass().addAll("card", "partner-card");
        beside.getStyleClass().add("partner-beside");
        both.setAlignment(Pos.TOP_LEFT);
        both.getChildren().addAll(picture, beside);
        // A flow is by itself no narrower than the widest of its children wishes to be; the picture shrinks with its
        // room.
        both.setMinWidth(0);
        picture.setMinWidth(0);
        picture.maxWidthProperty().bind(both.widthProperty());
        getChildren().add(both);
        setMinHeight(USE_PREF_SIZE);
        model.proposalsProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Proposals found) {
        ExchangeCharts charts = new ExchangeCharts(
                model.words().context().messages(), model.words().context().formats());
        Parties sorted = charts.sorted(found.parties());
        int count = sorted.all().size();
        beside.getChildren().setAll(hint());
        if (!ExchangeCharts.isDrawn(sorted)) {
            String key = count < 2 ? "cooperate.exchanges.nobody" : "cooperate.map.many";
            title.setText(model.text(key, count, PartnerMap.MOST_SUBJECTS));
            Visibility.show(grid, false);
            Visibility.show(beside, false);
            return;
        }
        Visibility.show(grid, true);
        Visibility.show(beside, true);
        ExchangeMatrix matrix = ExchangeMatrix.of(sorted);
        int own = sorted.all().indexOf(found.own());
        title.setText(model.text("cooperate.map.text", matrix.most()));
        grid.show(charts.map(matrix, own), drawing(found), (giver, learner) -> sentence(matrix, giver, learner));
        grid.onChoose(pair -> choose(sorted, own, pair));
    }

    private Label hint() {
        Label hint = Texts.muted(model.text("cooperate.map.hint"));
        hint.getStyleClass().add("partner-hint");
        return hint;
    }

    private Drawing drawing(Proposals found) {
        return new Drawing(
                model.words().context().messages(),
                model.words().context().formats(),
                new BandSteps(found.gathered().framework().head().bands()),
                new FxMeasure());
    }

    private String sentence(ExchangeMatrix matrix, int giver, int learner) {
        String gives = model.words().name(matrix.parties().get(giver));
        String learns = model.words().name(matrix.parties().get(learner));
        if (giver == learner) {
            return gives;
        }
        List<String> themes = matrix.themes(giver, learner).stream()
                .map(section -> section.title())
                .toList();
        return themes.isEmpty()
                ? model.text("cooperate.map.nothing", gives, learns)
                : model.text(
                        "cooperate.map.cell",
                        gives,
                        learns,
                        themes.size(),
                        model.words().context().messages().list(themes));
    }

    /** The exchange is told from the own side where that takes part, else from the side of the one who learns. */
    private void choose(Parties parties, int own, PartnerMap.Pair pair) {
        int from = pair.giver() == own ? own : pair.learner();
        int to = from == pair.giver() ? pair.learner() : pair.giver();
        boolean isOwn = from == own;
        Optional<Exchange> exchange = Matching.of(
                        parties,
                        from,
                        question -> isOwn
                                ? model.proposalsProperty()
                                        .get()
                                        .map(found -> found.priorities().getOrDefault(question, Priority.HIGH))
                                        .orElse(Priority.HIGH)
                                : Priority.HIGH)
                .exchange(to);
        if (exchange.isPresent()) {
            ExchangeCard card = new ExchangeCard(model, exchange.get()).ofTwo(exchange.get());
            beside.getChildren().setAll(isOwn ? card.first() : card.ofOthers());
            reveal();
        } else {
            beside.getChildren().setAll(hint());
        }
    }

    /** Where the exchange stands below the picture, at the end of the page, the page goes there. */
    private void reveal() {
        if (beside.getLayoutY() <= picture.getLayoutY()) {
            return;
        }
        for (Parent above = getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                NextPulse.afterPulse(scroll.getScene(), () -> scroll.setVvalue(scroll.getVmax()));
            }
        }
    }
}
