package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Reach;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * A section of a report: its figures, its likely range (of the root and the first level, where they have a score), why it has
 * no score where it has none (else empty), and what is below it.
 */
public record ReportSection(
        ScoredSection figures,
        Optional<LikelyRange> likely,
        String reason,
        List<ReportSection> sections,
        List<ReportQuestion> questions) {
    public ReportSection {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    public String id() {
        return figures.section().id().value();
    }

    public String title() {
        return figures.section().title();
    }

    public String shortTitle() {
        return figures.section().shortTitle();
    }

    /** What its bands are read from. */
    public Reach reach() {
        return Reach.of(figures, likely);
    }

    /** The sections below it that hold questions, at any depth, in order; itself where it holds them. */
    public List<ReportSection> leaves() {
        List<ReportSection> leaves = new ArrayList<>();
        if (sections.isEmpty()) {
            leaves.add(this);
        }
        sections.forEach(section -> leaves.addAll(section.leaves()));
        return leaves;
    }
}
