package org.southsouth.readiness.core.framework;

import java.util.List;

/**
 * A node of the framework: it has either sections or questions, never both. {@code shortTitle} is for charts and tables
 * (at most 24 characters, or the title); {@code needs} is the least share, by weight, of its applicable children that
 * must have a score for it to have one (0 to 1).
 */
public record Section(
        SectionId id,
        String title,
        String shortTitle,
        String purpose,
        double weight,
        Mean mean,
        double needs,
        List<Section> sections,
        List<Question> questions) {
    public Section {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }
}
