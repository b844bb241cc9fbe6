package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.ui.fx.Background;

/** How far the reviews are. Read after the list is shown: whoever opens the application does not wait for it. */
final class ReviewStates {
    private final KnownReviews known;
    /** How often. Not what was read: where no review is begun, that is the same from the first time on. */
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();

    ReviewStates(KnownReviews known) {
        this.known = known;
    }

    /** What is known from before, until it is read. */
    void recall(List<HomeRow> rows) {
        rows.forEach(row -> row.reviewed(known.of(row.id())));
    }

    /**
     * To be called before the list is read. What it gives is for the work that reads it, which blocks: how far the reviews are,
     * where the list has an assessment of which that is not known. None at a start, which does not wait for it.
     */
    Function<HomeList, Optional<Map<AssessmentId, ReviewStanding>>> besideList() {
        Optional<Set<AssessmentId>> before = known.assessments();
        return list -> before.filter(
                        all -> list.rows().stream().map(HomeRow::id).anyMatch(id -> !all.contains(id)))
                .map(all -> known.read());
    }

    void keep(List<HomeRow> rows, Map<AssessmentId, ReviewStanding> standings) {
        known.keep(rows.stream().map(HomeRow::id).toList(), standings);
    }

    void read(Background background, List<HomeRow> rows, Runnable whenRead) {
        background.run(known::read, standings -> {
            keep(rows, standings);
            recall(rows);
            read.set(read.get() + 1);
            whenRead.run();
        });
    }

    /** When it changes, the rows say something else. */
    ReadOnlyIntegerProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
