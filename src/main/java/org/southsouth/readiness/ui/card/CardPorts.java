package org.southsouth.readiness.ui.card;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.core.exchange.OutputFile;

/** Where cards are kept, what reads those of others, and what makes files of them. */
public record CardPorts(
        AssessmentStore assessments, CardStore cards, CardSource source, CardWriter writer, OutputFile output) {}
