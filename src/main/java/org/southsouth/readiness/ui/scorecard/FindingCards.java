package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** The three cards below the map: strengths, gaps, data gaps. */
final class FindingCards {
    private final ScorecardViewModel.Result result;
    private final ScorecardViewModel model;

    private FindingCards(ScorecardViewModel.Result result, ScorecardViewModel model) {
        this.result = result;
        this.model = model;
    }

    static List<FindingCard> of(ScorecardViewModel.Result result, ScorecardViewModel model) {
        FindingCards cards = new FindingCards(result, model);
        ScorecardFindings findings = result.findings();
        return List.of(
                cards.card("strengths", Target.Findings.STRENGTHS, findings.strengths(), findings.said()),
                cards.card("gaps", Target.Findings.GAPS, findings.gaps(), findings.saidLow()),
                cards.dataGaps(findings.dataGaps()));
    }

    /** Those that nothing documents are told by their number alone, which leads to them. */
    private FindingCard card(
            String kind, Target.Findings all, List<ScoredQuestion> documented, List<ScoredQuestion> said) {
        Target.Findings undocumented = all == Target.Findings.GAPS ? Target.Findings.SAID_LOW : Target.Findings.SAID;
        List<Node> rows = rows(documented);
        if (!said.isEmpty()) {
            if (rows.isEmpty()) {
                rows.add(FindingCard.nothing(text("scorecard.finding.sentence." + kind, 0)));
            }
            rows.add(FindingCard.row(
                    text("scorecard.finding.said"),
                    text("scorecard.finding.more.count", String.valueOf(said.size())),
                    opening(undocumented)));
        }
        return finished(kind, documented.size(), opening(all), rows);
    }

    private List<Node> rows(List<ScoredQuestion> questions) {
        List<Node> rows = new ArrayList<>();
        for (ScoredQuestion question : questions.subList(0, Math.min(FindingCard.SHOWN, questions.size()))) {
            WhyRow item = result.explanations().item(question);
            rows.add(FindingCard.row(
                    item, result.explanations().card().framework().head().bands(), () -> model.open(item.target())));
        }
        return rows;
    }

    private FindingCard dataGaps(Map<Section, List<ScoredQuestion>> gaps) {
        List<Node> rows = new ArrayList<>();
        int open = 0;
        int told = 0;
        for (Map.Entry<Section, List<ScoredQuestion>> gap : gaps.entrySet()) {
            open += gap.getValue().size();
            if (rows.size() < FindingCard.SHOWN) {
                told += gap.getValue().size();
                String count = text("scorecard.data-gaps.theme", gap.getValue().size());
                Target target = new Target.OfSection(gap.getKey().id());
                rows.add(FindingCard.row(gap.getKey().title(), count, () -> model.open(target)));
            }
        }
        if (told < open) {
            String more = text("scorecard.finding.more.count", String.valueOf(open - told));
            rows.add(FindingCard.row(text("scorecard.data-gaps.other"), more, opening(Target.Findings.DATA_GAPS)));
        }
        return finished("data-gaps", open, opening(Target.Findings.DATA_GAPS), rows);
    }

    private FindingCard finished(String kind, int count, Runnable whenAll, List<Node> rows) {
        rows.forEach(row -> row.setAccessibleRoleDescription(text("common.kind.score")));
        if (rows.isEmpty()) {
            rows.add(FindingCard.nothing(text("scorecard.finding.sentence." + kind, 0)));
        }
        String title = text("scorecard.finding.title." + kind);
        String counted = text("scorecard.finding.count." + kind, String.valueOf(count));
        return new FindingCard(title, counted, text("scorecard.all.of", title, String.valueOf(count)), whenAll, rows);
    }

    private Runnable opening(Target.Findings all) {
        return () -> model.open(new Target.OfList(all));
    }

    private String text(String key, Object... arguments) {
        return result.explanations().text(key, arguments);
    }
}
