package org.southsouth.readiness.ui.cooperate;

import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.cooperation.CooperationStore;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.ui.fx.ReportExport;

/** What the screen reads from and writes to, where ids of new cards come from, whom somebody chose to consider, and the way
 * to files. */
public record CooperatePorts(
        AssessmentStore store,
        FrameworkLibrary library,
        ReviewStore reviews,
        CountryGroupsSource groups,
        CooperationStore cooperation,
        Supplier<CardId> newId,
        PartnerChoice choice,
        ReportExport export) {}
