package org.southsouth.readiness.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.answer.AssessmentTitles;
import org.southsouth.readiness.ui.answer.RefusedEntries;
import org.southsouth.readiness.ui.card.CardDrafts;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.gather.GatherPlace;
import org.southsouth.readiness.ui.gather.GatherViewModel;
import org.southsouth.readiness.ui.gather.ReminderDrafts;
import org.southsouth.readiness.ui.gather.ReturnsSaid;
import org.southsouth.readiness.ui.merge.MergeDrafts;
import org.southsouth.readiness.ui.plan.Drafts;
import org.southsouth.readiness.ui.send.SendDrafts;
import org.southsouth.readiness.ui.setup.SetupDrafts;
import org.southsouth.readiness.words.Messages;

/**
 * What somebody typed and is not kept yet, on whatever screen. That of an assessment that is not in the list any more does not
 * count; it is there again where the assessment is brought back.
 */
final class HalfTyped {
    private final RefusedEntries refused;
    private final Drafts drafts = new Drafts();
    private final CardDrafts cards = new CardDrafts();
    private final SetupDrafts setups = new SetupDrafts();
    private final SendDrafts sends = new SendDrafts();
    private final GatherViewModel.Kept gathering =
            new GatherViewModel.Kept(new WaitingFiles(), new ReturnsSaid(), new ReminderDrafts(), new GatherPlace());
    private final MergeDrafts merges = new MergeDrafts(gathering.waiting());
    private final Set<AssessmentId> gone = new HashSet<>();

    HalfTyped(AssessmentTitles titles) {
        this.refused = new RefusedEntries(titles);
    }

    RefusedEntries refused() {
        return refused;
    }

    Drafts drafts() {
        return drafts;
    }

    CardDrafts cards() {
        return cards;
    }

    SetupDrafts setups() {
        return setups;
    }

    MergeDrafts merges() {
        return merges;
    }

    SendDrafts sends() {
        return sends;
    }

    /** Files that wait and what was said of them are not typed; whoever closes the window is asked about the files all the same. */
    GatherViewModel.Kept gathering() {
        return gathering;
    }

    /** The list was read, and has these. What is begun after that is in none that was removed before. */
    void listed(Set<AssessmentId> here, Messages words) {
        gone.clear();
        everything(words).flatMap(typed -> of(typed).stream()).forEach(gone::add);
        gone.removeAll(here);
    }

    List<Unfinished> all(Messages words) {
        return everything(words)
                .filter(typed -> of(typed).filter(gone::contains).isEmpty())
                .toList();
    }

    private Stream<Unfinished> everything(Messages words) {
        return Stream.of(
                        refused.unfinished(words),
                        drafts.unfinished(words),
                        cards.unfinished(words),
                        setups.unfinished(words),
                        merges.unfinished(words),
                        sends.unfinished(words),
                        gathering.reminders().unfinished(words),
                        gathering.waiting().unfinished(words))
                .flatMap(List::stream);
    }

    private static Optional<AssessmentId> of(Unfinished typed) {
        if (typed.where() instanceof Route.Setup setup) {
            return setup.assessment();
        }
        return typed.where() instanceof Route.OfAssessment of ? Optional.of(of.assessment()) : Optional.empty();
    }
}
