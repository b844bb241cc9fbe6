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
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;

/** Who could help whom, as a picture to walk in; the exchange of the two that are chosen stands beside it. */
final class EverybodyView extends VBox {
    private final CooperateViewModel model;
    private final Label title = Texts.muted("");
    private final Label empty = Texts.caption("");
    private final PartnerGrid grid = new PartnerGrid();
    private final VBox picture;
    private final VBox beside = new VBox(12);
    private final FlowPane both = new FlowPane(16, 16);

    EverybodyView(CooperateViewModel model) {
        super(16);
        this.model = model;
        grid.setAccessibleRoleDescription(model.text("common.kind.map"));
        empty.setText(model.text("cooperate.map.empty"));
        picture = new VBox(12, Texts.heading(model.text("cooperate.map.title")), title, grid, empty);
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
            Visibility.show(empty, false);
            return;
        }
        Visibility.show(grid, true);
        Visibility.show(beside, true);
        ExchangeMatrix matrix = ExchangeMatrix.of(sorted);
        int own = sorted.all().indexOf(found.own());
        title.setText(model.text("cooperate.map.text", matrix.most()));
        grid.show(charts.map(matrix, own), drawing(found), (giver, learner) -> sentence(matrix, giver, learner));
        grid.onChoose(pair -> choose(matrix, sorted, own, pair));
        Visibility.show(empty, sorted.all().stream().anyMatch(party -> !party.isReady()));
    }

    private Label hint() {
        return hint(model.text("cooperate.map.hint"));
    }

    private static Label hint(String words) {
        Label hint = Texts.muted(words);
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
                ? nothing(matrix.parties().get(giver), matrix.parties().get(learner))
                : model.text(
                        "cooperate.map.cell",
                        gives,
                        learns,
                        themes.size(),
                        model.words().context().messages().list(themes));
    }

    /** Why a cell is empty. */
    private String nothing(Party giver, Party learner) {
        String gives = model.words().name(giver);
        String learns = model.words().name(learner);
        if (giver.profile()
                .subject()
                .country()
                .equals(learner.profile().subject().country())) {
            return model.text("cooperate.map.nothing.one", gives, learns);
        }
        return switch (giver.readiness()) {
            case READY -> model.text("cooperate.map.nothing", gives, learns);
            case NOT_VALIDATED -> model.text("cooperate.map.nothing.not-validated", gives);
            case NOT_WILLING -> model.text("cooperate.map.nothing.not-willing", gives);
        };
    }

    /** The exchange is told from the own side where that takes part, else from the side of the one who learns. */
    private void choose(ExchangeMatrix matrix, Parties parties, int own, PartnerMap.Pair pair) {
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
        beside.getChildren().clear();
        if (pair.giver() == pair.learner()) {
            beside.getChildren().add(hint());
            return;
        }
        if (matrix.count(pair.giver(), pair.learner()) == 0) {
            // The other way round there may be something all the same, which the card says.
            beside.getChildren().add(hint(sentence(matrix, pair.giver(), pair.learner()) + '.'));
        }
        exchange.ifPresent(found -> {
            List<Exchange.Theme> said = pair.giver() == from ? found.offer() : found.learn();
            ExchangeCard card = new ExchangeCard(model, found).ofTwo(found, rest(matrix, pair, said));
            beside.getChildren().add(isOwn ? card.first() : card.ofOthers());
        });
        reveal();
    }

    /** The themes of a cell for which the card has no line; empty where it has one for each. */
    private String rest(ExchangeMatrix matrix, PartnerMap.Pair pair, List<Exchange.Theme> said) {
        List<String> others = matrix.themes(pair.giver(), pair.learner()).stream()
                .filter(section ->
                        said.stream().noneMatch(theme -> theme.section().equals(section)))
                .map(Section::title)
                .toList();
        return others.isEmpty()
                ? ""
                : model.text(
                        "cooperate.map.more",
                        model.words().name(matrix.parties().get(pair.giver())),
                        model.words().name(matrix.parties().get(pair.learner())),
                        others.size(),
                        model.words().context().messages().list(others));
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
