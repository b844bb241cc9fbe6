package org.southsouth.readiness.ui.card;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.ui.fx.ReportExport;

/**
 * Where cards are kept, what reads those of others, what makes files of them, and what was typed when somebody left before it
 * was sound.
 */
public record CardPorts(
        AssessmentStore assessments,
        CardStore cards,
        CardSource source,
        CardWriter writer,
        ReportExport export,
        CardDrafts drafts) {}
