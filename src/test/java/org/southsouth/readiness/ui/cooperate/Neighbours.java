package org.southsouth.readiness.ui.cooperate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryCooperation;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Samoa and those around it in memory, with the screen's ports; nobody is signed off or willing until it is said. */
final class Neighbours {
    static final AssessmentId SAMOA = new AssessmentId("WSM");

    final RememberingNavigator navigator = new RememberingNavigator();
    final DirectBackground background = new DirectBackground();
    final ScreenContext context = ScreenContexts.context(navigator, background);
    final MemoryStore store = new MemoryStore(context.clock());
    final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    final MemoryCooperation cooperation = new MemoryCooperation(store);
    final PartnerChoice choice = new PartnerChoice();
    final MemoryExports desk = new MemoryExports();
    private final List<Action> plan = new ArrayList<>();
    private final List<Framework> known = new ArrayList<>();
    private Framework framework;
    private int cards;
    private int waitingCards;

    Neighbours(Framework framework) {
        this.framework = framework;
        known.add(framework);
    }

    /** Whoever is added from here on answers this one. */
    Neighbours with(Framework other) {
        framework = other;
        known.add(other);
        return this;
    }

    /** Its id is the code and the round, but for the round of now, which has the code alone. */
    Neighbours add(String subject, String round, Answers answers) {
        Profile profile = new Profile(
                new Subject(subject),
                new Round(round),
                Depth.FULL,
                "",
                "Ministry of Trade",
                "trade@example.org",
                List.of());
        String id = round.equals("2026") ? subject : subject + round;
        store.add(List.of(Filled.assessment(id, framework, profile, answers)));
        return this;
    }

    Neighbours signed(String subject) {
        reviews.signOff(
                new Signing(new AssessmentId(subject), List.of(new Person("Ana", "Chair")), "None", "Ana"), framework);
        return this;
    }

    Neighbours willing(String subject) {
        cooperation.setWillingToShare(new AssessmentId(subject), true);
        return this;
    }

    Neighbours ready(String subject, Answers answers) {
        return add(subject, "2026", answers).willing(subject).signed(subject);
    }

    /** So many cards were begun and left. */
    Neighbours waiting(int count) {
        waitingCards = count;
        return this;
    }

    Neighbours planned(Action action) {
        plan.add(action);
        return this;
    }

    CooperateViewModel.Ports ports() {
        return new CooperateViewModel.Ports(
                store,
                Filled.library(known.toArray(Framework[]::new)),
                reviews,
                new CsvCountryGroups(Path.of("none")),
                cooperation,
                screen -> plan,
                () -> new CardId("card-" + ++cards),
                screen -> waitingCards,
                choice,
                desk.export(context));
    }

    CooperateViewModel model() {
        return new CooperateViewModel(new Route.Cooperate(SAMOA), context, ports());
    }
}
