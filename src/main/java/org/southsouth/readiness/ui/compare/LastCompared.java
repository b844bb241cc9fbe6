package org.southsouth.readiness.ui.compare;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Profile;

/**
 * Who was compared last, in which view, at which row, which questions were listed and who was seen close up, until the window
 * closes: whoever went elsewhere meanwhile goes on there, and whoever changes some of the countries goes on with the others.
 * Window thread.
 */
public final class LastCompared {
    private List<AssessmentId> ids = List.of();
    private CompareViewModel.View view = CompareViewModel.View.THEMES;
    private Optional<CompareViewModel.Place> place = Optional.empty();
    private QuestionFilter filter = QuestionFilter.ALL;
    private Optional<CloseUp> closeUp = Optional.empty();
    private Optional<String> radar = Optional.empty();
    private boolean isFromMap;
    private boolean areFindingsOpen;

    /** The places of a pair, and whose they were. */
    private record CloseUp(List<Profile> columns, Pair pair) {
        Pair among(List<Profile> others) {
            return new Pair(place(pair.first(), others), place(pair.second(), others));
        }

        private OptionalInt place(OptionalInt before, List<Profile> others) {
            return before.isEmpty()
                    ? before
                    : IntStream.range(0, others.size())
                            .filter(other -> others.get(other).isAboutSame(columns.get(before.getAsInt())))
                            .findFirst();
        }
    }

    List<AssessmentId> ids() {
        return ids;
    }

    /**
     * The view in which these were left, or some of them; where nobody is left of those, it begins at the themes, with nothing that
     * was chosen for others.
     */
    CompareViewModel.View keep(List<AssessmentId> compared) {
        if (!Set.copyOf(compared).equals(Set.copyOf(ids))) {
            // A row may be gone, and the columns are others.
            place = Optional.empty();
        }
        if (Collections.disjoint(compared, ids)) {
            view = CompareViewModel.View.THEMES;
            filter = QuestionFilter.ALL;
            closeUp = Optional.empty();
            radar = Optional.empty();
            isFromMap = false;
            areFindingsOpen = false;
        }
        ids = List.copyOf(compared);
        return view;
    }

    /** The one that was shown last. */
    CompareViewModel.View view() {
        return view;
    }

    void look(CompareViewModel.View chosen) {
        if (view != chosen) {
            place = Optional.empty();
        }
        view = chosen;
    }

    /** Where the keys were in the view that is left; empty where nobody was at its rows. */
    void leaveAt(Optional<CompareViewModel.Place> left) {
        place = left;
    }

    /** Once: whoever looks at something else then begins there. */
    Optional<CompareViewModel.Place> takePlace() {
        Optional<CompareViewModel.Place> left = place;
        place = Optional.empty();
        return left;
    }

    void list(QuestionFilter chosen) {
        filter = chosen;
    }

    QuestionFilter filter() {
        return filter;
    }

    void openFindings(boolean areOpen) {
        areFindingsOpen = areOpen;
    }

    /** Whether all that stands out is shown, where there is room for the first only. */
    boolean areFindingsOpen() {
        return areFindingsOpen;
    }

    void comeFromMap(boolean isSo) {
        isFromMap = isSo;
    }

    /** Whether somebody came to the questions from a row of the map. */
    boolean isFromMap() {
        return isFromMap;
    }

    void seeCloseUp(List<Profile> columns, Pair pair) {
        closeUp = Optional.of(new CloseUp(columns, pair));
    }

    /**
     * Those that are still there where some of the columns are others. Empty where nobody is left, and where the choice of a
     * reference or of two alone says who is seen.
     */
    Optional<Pair> pairAmong(List<Profile> columns) {
        Optional<Pair> same =
                closeUp.filter(kept -> kept.columns().equals(columns)).map(CloseUp::pair);
        return same.or(() -> closeUp.filter(kept -> columns.size() > 2)
                .filter(kept -> !Set.copyOf(kept.columns()).equals(Set.copyOf(columns)))
                .map(kept -> kept.among(columns))
                .filter(pair -> !pair.isEmpty()));
    }

    void draw(Radar drawn) {
        radar = Optional.of(drawn.title());
    }

    /** The one of these that was drawn last, else the first. */
    Optional<Radar> radarOf(List<Radar> radars) {
        return radars.stream()
                .filter(each -> radar.equals(Optional.of(each.title())))
                .findFirst()
                .or(() -> radars.stream().findFirst());
    }
}
