package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** A section of a report: its figures, why it has no score where it has none (else empty), and what is below it. */
public record ReportSection(
        ScoredSection figures, String reason, List<ReportSection> sections, List<ReportQuestion> questions) {
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

    /**
     * The low end of what its band is read from: the worst case, or the score where it lies below. It can, where a
     * section below has too few answers for the score and still enters the bounds.
     */
    public static double lowOf(ScoredSection section) {
        return section.hasScore() ? Math.min(section.low(), section.score()) : section.low();
    }

    /** The high end, likewise. */
    public static double highOf(ScoredSection section) {
        return section.hasScore() ? Math.max(section.high(), section.score()) : section.high();
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
