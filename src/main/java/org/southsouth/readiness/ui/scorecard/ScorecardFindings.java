package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** What stands out among the answers: strengths, gaps, and what is not known, by theme. */
final class ScorecardFindings {
    private final Explanations explanations;
    private final List<ScoredQuestion> counting;

    ScorecardFindings(Explanations explanations) {
        this.explanations = explanations;
        this.counting = explanations.card().questions().stream()
                .filter(ScoredQuestion::counts)
                .toList();
    }

    /** Documented (grade A or B), from 75 points, the highest first, then in the order of reading. */
    List<ScoredQuestion> strengths() {
        return strong(true);
    }

    /** The same of those that nothing documents. */
    List<ScoredQuestion> said() {
        return strong(false);
    }

    private List<ScoredQuestion> strong(boolean isDocumented) {
        return counting.stream()
                .filter(ScoredQuestion::isStrong)
                .filter(question -> question.isDocumented() == isDocumented)
                .sorted(Comparator.comparingDouble(ScoredQuestion::points).reversed())
                .toList();
    }

    /** Below 50 points, the lowest first, then in the order of reading. */
    List<ScoredQuestion> gaps() {
        return counting.stream()
                .filter(ScoredQuestion::isLow)
                .sorted(Comparator.comparingDouble(ScoredQuestion::points))
                .toList();
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
            found.computeIfAbsent(
                            explanations
                                    .card()
                                    .framework()
                                    .homeOf(question.question().id()),
                            home -> new ArrayList<>())
                    .add(question);
        }
        Map<Section, List<ScoredQuestion>> ordered = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Section, List<ScoredQuestion>> one) ->
                                one.getValue().size())
                        .reversed())
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    Listing allStrengths() {
        Listing documented = listing("strengths", strengths());
        List<ScoredQuestion> said = said();
        if (said.isEmpty()) {
            return documented;
        }
        List<Listing.Group> groups = new ArrayList<>(documented.groups());
        groups.add(new Listing.Group(
                explanations.text("scorecard.finding.said"),
                said.stream().map(explanations::item).toList()));
        return new Listing(documented.title(), documented.sentence(), groups);
    }

    /** Of these alone, as the row that counts them leads to. */
    Listing allSaid() {
        List<ScoredQuestion> said = said();
        return new Listing(
                explanations.text("scorecard.finding.said"),
                explanations.text("scorecard.finding.sentence.said", said.size()),
                List.of(new Listing.Group(
                        "", said.stream().map(explanations::item).toList())));
    }

    Listing allGaps() {
        return listing("gaps", gaps());
    }

    private Listing listing(String kind, List<ScoredQuestion> questions) {
        Listing.Group group =
                new Listing.Group("", questions.stream().map(explanations::item).toList());
        return new Listing(
                explanations.text("scorecard.finding.title." + kind),
                explanations.text("scorecard.finding.sentence." + kind, questions.size()),
                List.of(group));
    }

    Listing allDataGaps() {
        List<Listing.Group> groups = new ArrayList<>();
        int[] count = {0};
        dataGaps().forEach((section, questions) -> {
            count[0] += questions.size();
            groups.add(new Listing.Group(
                    section.title(), questions.stream().map(explanations::item).toList()));
        });
        return new Listing(
                explanations.text("scorecard.finding.title.data-gaps"),
                explanations.text("scorecard.finding.sentence.data-gaps", count[0]),
                groups);
    }
}
