package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.ui.fx.Background;

/** How far the reviews are. Read after the list is shown: whoever opens the application does not wait for it. */
final class ReviewStates {
    private final KnownReviews known;
    private final ReadOnlyObjectWrapper<Map<AssessmentId, ReviewStanding>> read = new ReadOnlyObjectWrapper<>(Map.of());

    ReviewStates(KnownReviews known) {
        this.known = known;
    }

    /** What is known from before, until it is read. */
    void recall(List<HomeRow> rows) {
        rows.forEach(row -> row.reviewed(known.of(row.id())));
    }

    void read(Background background, List<HomeRow> rows, Runnable whenRead) {
        background.run(known::read, standings -> {
            known.keep(rows.stream().map(HomeRow::id).toList(), standings);
            recall(rows);
            read.set(standings);
            whenRead.run();
        });
    }

    /** When it changes, the rows say something else. */
    ReadOnlyObjectProperty<Map<AssessmentId, ReviewStanding>> readProperty() {
        return read.getReadOnlyProperty();
    }
}
