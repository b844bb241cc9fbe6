package org.southsouth.readiness.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.gather.RequestStore;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiCardStore;
import org.southsouth.readiness.store.JdbiCooperationStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiPeopleStore;
import org.southsouth.readiness.store.JdbiPlanStore;
import org.southsouth.readiness.store.JdbiRemovedStore;
import org.southsouth.readiness.store.JdbiRequestStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.settings.RemovedViewModel;

/** What keeps the parts of one database, each made when it is first needed. {@code by}: whoever is at this computer. */
record Stores(Database database, Clock clock, Supplier<String> by) {
    ReviewStore reviews() {
        return new JdbiReviewStore(database, clock, FrameworkJson::write);
    }

    JdbiPlanStore plans() {
        return new JdbiPlanStore(database, clock, by);
    }

    /** Backs up before every merge. */
    JdbiMergeStore merges(Backups backups) {
        return new JdbiMergeStore(database, clock, by, backups, FrameworkJson::write);
    }

    Screens.Cooperation cooperation() {
        return new Screens.Cooperation(new JdbiCooperationStore(database), new JdbiCardStore(database, clock, by));
    }

    JdbiRemovedStore removed() {
        return new JdbiRemovedStore(database);
    }

    RemovedViewModel removed(ScreenContext context, AssessmentStore assessments) {
        return new RemovedViewModel(context, removed(), assessments::restore);
    }

    RequestStore requests() {
        return new JdbiRequestStore(database);
    }

    JdbiPeopleStore people() {
        return new JdbiPeopleStore(database, clock);
    }
}
