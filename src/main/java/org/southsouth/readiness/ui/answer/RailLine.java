package org.southsouth.readiness.ui.answer;

import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.words.ResultText;

/** What stands beside the questions about one section: its score, or what stands there instead. No window needed. */
record RailLine(SectionResult result, String figure, String title, String outlook) {
    static RailLine of(Scorecard scorecard, SectionId section, ResultText words) {
        SectionResult result = SectionResult.of(scorecard, scorecard.of(section));
        return new RailLine(
                result,
                words.figure(result, scorecard.framework().head().bands()),
                words.title(result),
                words.outlook(result, scorecard.framework().head().bands()));
    }
}
