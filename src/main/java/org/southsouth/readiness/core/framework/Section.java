package org.southsouth.readiness.core.framework;

import java.util.List;

/**
 * A node of the framework: it has either sections or questions, never both. {@code shortTitle} is for charts and tables
 * where the title is too long for them (at most 24 characters, or the title); {@code needs} is the least share, by weight,
 * of its applicable children that must have a score for it to have one (0 to 1).
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
    /** How many characters a short title may have. */
    public static final int SHORT = 24;

    public Section {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /**
     * What a chart or a narrow column calls it: its title where that is as short as a short one may be, so that a theme has
     * one name wherever there is room for it.
     */
    public String chartTitle() {
        return title.codePointCount(0, title.length()) <= SHORT ? title : shortTitle;
    }
}
