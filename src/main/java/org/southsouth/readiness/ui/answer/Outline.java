package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * The framework as the navigation shows it, whatever its depth: first-level sections, and below each the sections that
 * hold questions. Only what is shown: what is in scope, and of a city what its country answered. A pillar that holds its questions itself is its own one theme; so is the root
 * of a flat framework.
 */
record Outline(List<Pillar> pillars) {
    record Pillar(Section section, List<Section> themes) {
        boolean isItsOwnTheme() {
            return themes.size() == 1 && themes.get(0).id().equals(section.id());
        }

        boolean holds(SectionId theme) {
            return themes.stream().anyMatch(section -> section.id().equals(theme));
        }
    }

    static Outline of(Scorecard scorecard, Predicate<ScoredQuestion> isShown) {
        Framework framework = scorecard.framework();
        Section root = framework.root();
        List<Section> firstLevel = root.sections().isEmpty() ? List.of(root) : root.sections();
        List<Pillar> pillars = new ArrayList<>();
        for (Section pillar : firstLevel) {
            List<Section> themes = new ArrayList<>();
            collect(scorecard, pillar, isShown, themes);
            if (!themes.isEmpty()) {
                pillars.add(new Pillar(pillar, List.copyOf(themes)));
            }
        }
        return new Outline(List.copyOf(pillars));
    }

    private static void collect(
            Scorecard scorecard, Section section, Predicate<ScoredQuestion> isShown, List<Section> themes) {
        boolean hasAny = scorecard.questionsBelow(section.id()).stream().anyMatch(isShown);
        if (hasAny && !section.questions().isEmpty()) {
            themes.add(section);
        }
        section.sections().forEach(below -> collect(scorecard, below, isShown, themes));
    }

    /** The pillar that this theme belongs to. */
    Pillar pillarOf(SectionId theme) {
        return pillars.stream()
                .filter(pillar -> pillar.holds(theme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no theme " + theme));
    }
}
