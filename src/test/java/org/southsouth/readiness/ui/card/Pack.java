package org.southsouth.readiness.ui.card;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryCards;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The cards of Samoa in memory; files are what the test says is in them, and what was written is remembered. */
final class Pack {
    static final AssessmentId SAMOA = new AssessmentId("WSM");

    final RememberingNavigator navigator = new RememberingNavigator();
    final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    final MemoryCards cards = new MemoryCards(context.clock());
    final MemoryExports desk = new MemoryExports();
    final CardDrafts drafts = new CardDrafts();
    private final MemoryStore store = new MemoryStore(context.clock());
    private Parsed<List<Card>> file = Parsed.of(List.of());

    Pack() {
        store.add(List.of(Filled.assessment(
                "WSM",
                Questionnaires.framework(
                        Mean.ARITHMETIC,
                        Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))),
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                Answers.none())));
    }

    /** What the next file that is opened holds. */
    void inFile(Parsed<List<Card>> contents) {
        file = contents;
    }

    CardsViewModel model(Optional<Card> draft) {
        CardsViewModel.Ports ports = new CardsViewModel.Ports(
                store,
                cards,
                path -> file,
                (chosen, format) -> chosen.stream()
                        .map(Card::title)
                        .collect(Collectors.joining(","))
                        .getBytes(StandardCharsets.UTF_8),
                desk.export(context),
                drafts);
        return new CardsViewModel(new Route.Cards(SAMOA, draft), context, ports);
    }
}
