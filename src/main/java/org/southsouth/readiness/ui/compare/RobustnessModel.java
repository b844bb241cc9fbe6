package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundRanks;
import org.southsouth.readiness.core.robustness.ClearPairs;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.Background;

/** How sure the totals are, worked out beside the window, and the ranks where somebody asked for them. Window thread. */
final class RobustnessModel {
    private final Background background;
    private final ReadOnlyDoubleWrapper drawn = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Robustness>> robustness =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ClearPairs>> pairs = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Optional<RankRange>>> ranks = new ReadOnlyObjectWrapper<>(List.of());
    private List<Entry> entries = List.of();
    private boolean areRanksWanted;
    private Optional<Background.Delay> drawing = Optional.empty();

    RobustnessModel(Background background) {
        this.background = background;
    }

    /** Begins anew with these; the figures that it goes with are there already. */
    void start(List<Entry> compared) {
        forget();
        entries = compared;
        drawn.set(0);
        List<Scorecard> cards = compared.stream().map(Entry::scorecard).toList();
        drawing = Optional.of(background.draw(watch -> draw(cards, watch), drawn::set, this::found));
    }

    /** What was worked out is no longer of those that are shown, or in their order. */
    void forget() {
        stop();
        pairs.set(Optional.empty());
        robustness.set(Optional.empty());
        ranks.set(List.of());
    }

    private record Drawn(Robustness robustness, Optional<ClearPairs> pairs) {}

    /** Many are never held each against each: their pairs fill no sentence, and would take as long as the draws. */
    private static Optional<Drawn> draw(List<Scorecard> cards, DrawWatch watch) {
        int size = cards.size();
        return Robustness.of(cards, RobustnessSettings.DEFAULT, watch)
                .map(found -> new Drawn(
                        found,
                        Optional.of(found)
                                .filter(all -> size <= VerdictText.MOST)
                                .map(all -> ClearPairs.of(all, size))));
    }

    private void found(Drawn found) {
        ended();
        pairs.set(found.pairs());
        robustness.set(Optional.of(found.robustness()));
        rank();
    }

    private void ended() {
        drawing = Optional.empty();
        drawn.set(1);
    }

    /** Gives up what is still being worked out. */
    void stop() {
        drawing.ifPresent(Background.Delay::cancel);
        ended();
    }

    /** Ranks are off until somebody asks for them. */
    void showRanks(boolean areWanted) {
        areRanksWanted = areWanted;
        ranks.set(List.of());
        rank();
    }

    private void rank() {
        if (areRanksWanted && drawn.get() == 1) {
            robustness.get().ifPresent(found -> {
                List<Profile> ranked = entries.stream().map(Entry::profile).toList();
                drawn.set(0);
                drawing = Optional.of(background.draw(
                        watch -> RoundRanks.of(ranked, RoundRanks.ranked(ranked), found, watch), drawn::set, known -> {
                            ended();
                            ranks.set(known);
                        }));
            });
        }
    }

    /** How far the draws are, 0 to 1; 1 when there is nothing to wait for. */
    ReadOnlyDoubleProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Empty until it is worked out. */
    ReadOnlyObjectProperty<Optional<Robustness>> robustnessProperty() {
        return robustness.getReadOnlyProperty();
    }

    /** Who of all is higher than whom; empty until it is worked out, and where they are too many. Set before the robustness. */
    ReadOnlyObjectProperty<Optional<ClearPairs>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /** By place; an empty list as long as nobody asked, or they are not worked out. */
    ReadOnlyObjectProperty<List<Optional<RankRange>>> ranksProperty() {
        return ranks.getReadOnlyProperty();
    }
}
