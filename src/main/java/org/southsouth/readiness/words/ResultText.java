package org.southsouth.readiness.words;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;

/** What {@link SectionResult} says, in words: the same on every screen. */
public final class ResultText {
    private final Messages messages;
    private final Formats formats;

    public ResultText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** "53"; an en dash where there is no score. */
    public String figure(SectionResult result, List<Band> bands) {
        return formats.score(result.score(), bands);
    }

    /** Beside the figure its bands; else what stands there instead: "Provisional, 12 % complete". */
    public String title(SectionResult result) {
        return switch (result.kind()) {
            case SCORED -> formats.bands(result.bands());
            case CITY -> messages.getString("common.total.none.city");
            case CORE_CHECK -> messages.getString("common.total.none.core");
            case NOTHING_APPLIES -> messages.getString("common.result.nothing-applies");
            case NOTHING_ANSWERED -> messages.getString("common.result.nothing-answered");
            case TOO_FEW_ANSWERS, TOO_FEW_BELOW ->
                messages.get("common.provisional", formats.percent(result.completeness()));
        };
    }

    /** The same of a whole, with the reason where it is provisional, for a list. */
    public String line(SectionResult result, FrameworkHead head) {
        return switch (result.kind()) {
            case TOO_FEW_ANSWERS ->
                messages.get(
                        "common.result.too-few.answers",
                        formats.percentBelow(result.completeness(), head.completeness()),
                        formats.percent(head.completeness()));
            case TOO_FEW_BELOW -> messages.get("common.result.too-few.themes", formats.percent(result.completeness()));
            default -> title(result);
        };
    }

    /** What the open questions can make of it; empty where it has no bounds, and where nothing is answered yet. */
    public String outlook(SectionResult result, List<Band> bands) {
        boolean isOpenAsAWhole = result.kind() == SectionResult.Kind.NOTHING_ANSWERED;
        if (Double.isNaN(result.low()) || isOpenAsAWhole || result.kind() == SectionResult.Kind.CORE_CHECK) {
            return "";
        }
        List<String> ends = formats.ends(result.low(), result.high(), result.score(), bands);
        String low = ends.get(0);
        String high = ends.get(1);
        return result.open() > 0 && low.equals(high)
                ? messages.get("common.outlook.same", result.open(), low)
                : messages.get("common.outlook", result.open(), low, high);
    }

    /** "Customs (2 more), Post (1 more) and 3 others": what keeps this section from its score; empty where nothing does. */
    public String shortages(Scorecard scorecard, ScoredSection section, int most) {
        List<MissingAnswers> found = MissingAnswers.below(scorecard, section);
        List<String> names = new ArrayList<>();
        for (MissingAnswers one : found.subList(0, Math.min(most, found.size()))) {
            names.add(
                    one.missing() > 0
                            ? messages.get("common.shortage", one.section().title(), one.missing())
                            : one.section().title());
        }
        if (found.size() > most) {
            names.add(messages.get("common.shortage.others", found.size() - most));
        }
        return names.isEmpty() ? "" : messages.list(names);
    }
}
