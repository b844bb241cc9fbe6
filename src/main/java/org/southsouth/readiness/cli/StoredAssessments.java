package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentSummary;

/** Lists what a data folder holds. It blocks. */
@FunctionalInterface
public interface StoredAssessments {
    /**
     * Without order, without the deleted ones; empty where the folder holds no data yet, and then it creates nothing.
     * Throws {@link org.southsouth.readiness.core.assessment.StoreException} where it cannot be read.
     */
    List<AssessmentSummary> list(String dataFolder);
}
