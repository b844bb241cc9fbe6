package org.southsouth.readiness.app;

import java.util.UUID;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.plan.ActionId;

/** Ids of what begins here, random, so that two computers never give the same. */
final class NewIds {
    private NewIds() {}

    static AssessmentId assessment() {
        return new AssessmentId(random());
    }

    static ActionId action() {
        return new ActionId(random());
    }

    static RequestId request() {
        return new RequestId(random());
    }

    static CardId card() {
        return new CardId(random());
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
