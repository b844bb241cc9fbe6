package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.OneOfEach;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** What stands out among the answers: strengths, gaps, and what is not known, by theme. */
final class ScorecardFindings {
    private static final Comparator<ScoredQuestion> LOWEST = Comparator.comparingDouble(ScoredQuestion::points);
    private static final Comparator<ScoredQuestion> HIGHEST = LOWEST.reversed();

    private final Explanations explanations;
    private final List<ScoredQuestion> counting;

    ScorecardFindings(Explanations explanations) {
        this.explanations = explanations;
        this.counting = explanations.card().questions().stream()
                .filter(ScoredQuestion::counts)
                .toList();
    }

    /** Documented (grade A or B), from 75 points: one of each theme before the second of any, the highest first. */
    List<ScoredQuestion> strengths() {
        return strong(true);
    }

    /** The same of those that nothing documents. */
    List<ScoredQuestion> said() {
        return strong(false);
    }

    private List<ScoredQuestion> strong(boolean isDocumented) {
        return ranked(question -> question.isStrong() && question.isDocumented() == isDocumented, HIGHEST);
    }

    /** Documented, below 50 points: one of each theme before the second of any, the lowest first. */
    List<ScoredQuestion> gaps() {
        return low(true);
    }

    /** The same of those that nothing documents: something may be there. */
    List<ScoredQuestion> saidLow() {
        return low(false);
    }

    private List<ScoredQuestion> low(boolean isDocumented) {
        return ranked(question -> question.isLow() && question.isDocumented() == isDocumented, LOWEST);
    }

    private List<ScoredQuestion> ranked(Predicate<ScoredQuestion> wanted, Comparator<ScoredQuestion> order) {
        Map<Section, List<ScoredQuestion>> themes = new LinkedHashMap<>();
        counting.stream()
                .filter(wanted)
                .forEach(question -> themes.computeIfAbsent(home(question), home -> new ArrayList<>())
                        .add(question));
        return OneOfEach.first(List.copyOf(themes.values()), order);
    }

    private Section home(ScoredQuestion question) {
        return explanations.card().framework().homeOf(question.question().id());
    }

    /** The open questions by the section that holds them: those with most first, then in the order of reading. */
    Map<Section, List<ScoredQuestion>> dataGaps() {
        return bySection(counting.stream()
                .filter(question -> !question.state().isAnswered())
                .toList());
    }

    private Map<Section, List<ScoredQuestion>> bySection(List<ScoredQuestion> questions) {
        Map<Section, List<ScoredQuestion>> found = new LinkedHashMap<>();
        for (ScoredQuestion question : questions) {
            found.computeIfAbsent(home(question), home -> new ArrayList<>()).add(question);
        }
        Map<Section, List<ScoredQuestion>> ordered = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Section, List<ScoredQuestion>> one) ->
                                one.getValue().size())
                        .reversed())
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    /** The full list of these. */
    Listing all(Target.Findings findings) {
        return switch (findings) {
            case STRENGTHS -> both(findings, "strengths", strengths(), said(), HIGHEST);
            case SAID -> undocumented(findings, "said", said(), HIGHEST);
            case GAPS -> both(findings, "gaps", gaps(), saidLow(), LOWEST);
            case SAID_LOW -> undocumented(findings, "said-low", saidLow(), LOWEST);
            case DATA_GAPS -> allDataGaps();
        };
    }

    private Listing both(
            Target.Findings findings,
            String kind,
            List<ScoredQuestion> documented,
            List<ScoredQuestion> said,
            Comparator<ScoredQuestion> order) {
        List<Listing.Group> groups = new ArrayList<>(List.of(group("", documented, order)));
        if (!said.isEmpty()) {
            groups.add(group(explanations.text("scorecard.finding.said"), said, order));
        }
        return new Listing(
                new Target.OfList(findings),
                explanations.text("scorecard.finding.title." + kind),
                explanations.text("scorecard.finding.sentence." + kind, documented.size()),
                groups);
    }

    private Listing undocumented(
            Target.Findings findings, String kind, List<ScoredQuestion> said, Comparator<ScoredQuestion> order) {
        return new Listing(
                new Target.OfList(findings),
                explanations.text("scorecard.finding.said"),
                explanations.text("scorecard.finding.sentence." + kind, said.size()),
                List.of(group("", said, order)));
    }

    /** In a long list only the points order them, then the order of reading. */
    private Listing.Group group(String title, List<ScoredQuestion> questions, Comparator<ScoredQuestion> order) {
        List<ScoredQuestion> reading =
                counting.stream().filter(questions::contains).sorted(order).toList();
        return new Listing.Group(title, reading.stream().map(explanations::item).toList());
    }

    private Listing allDataGaps() {
        List<Listing.Group> groups = new ArrayList<>();
        int[] count = {0};
        dataGaps().forEach((section, questions) -> {
            count[0] += questions.size();
            groups.add(new Listing.Group(
                    section.title(), questions.stream().map(explanations::item).toList()));
        });
        return new Listing(
                new Target.OfList(Target.Findings.DATA_GAPS),
                explanations.text("scorecard.finding.title.data-gaps"),
                explanations.text("scorecard.finding.sentence.data-gaps", count[0]),
                groups);
    }
}
