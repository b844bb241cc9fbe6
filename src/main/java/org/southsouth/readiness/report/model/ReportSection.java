package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** Of a sentence that another one follows, in letters that have spaces between sentences, and in those that have none. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!\u061F](?=\\s+\\P{Ll})|[\u3002\uFF1F\uFF01]");

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

    public String chartTitle() {
        return figures.section().chartTitle();
    }

    /** What its bands are read from. */
    public Reach reach() {
        return Reach.of(figures, likely);
    }

    /** What it is about, for those who read its figures: how its questions are to be answered is for those who answer. */
    public String purpose() {
        return forReaders(figures.section().purpose());
    }

    /** The first sentence. */
    static String forReaders(String purpose) {
        Matcher end = SENTENCE_END.matcher(purpose);
        return end.find() ? purpose.substring(0, end.end()).strip() : purpose;
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
