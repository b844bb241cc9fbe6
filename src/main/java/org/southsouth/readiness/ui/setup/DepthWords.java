package org.southsouth.readiness.ui.setup;

import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.words.Messages;

/** What the choice of depth says: how many questions there are, counted in the framework, and how long they take. */
record DepthWords(String fullTitle, String full, String core) {
    /** Below this, somebody answers in one sitting; above, ministries are asked. */
    private static final int ONE_SITTING = 60;

    private static final int SECONDS_A_QUESTION = 100;
    private static final int STEP = 5;

    /** The text of the core check is empty where there is none: for cities, and where nothing is marked core. */
    static DepthWords of(Framework framework, boolean isCity, Messages messages) {
        Predicate<Question> isAsked = question -> question.scope().contains(isCity ? Scope.CITY : Scope.COUNTRY);
        long questions = Counts.of(framework, new Basis(Depth.FULL, isCity)).questions();
        long themes = framework.sections().stream()
                .filter(section -> section.questions().stream().anyMatch(isAsked))
                .count();
        String full = messages.get("setup.depth.full.text", questions, themes) + " " + duration(questions, messages);
        boolean hasCore = !isCity && framework.coreCount() > 0;
        return new DepthWords(
                messages.getString(isCity ? "common.depth.city" : "setup.depth.full"),
                full,
                hasCore ? core(framework, messages) : "");
    }

    private static String core(Framework framework, Messages messages) {
        List<Long> byPillar = framework.root().sections().stream()
                .map(Section::id)
                .map(pillar -> framework.questionsBelow(pillar).stream()
                        .filter(Question::isCore)
                        .count())
                .distinct()
                .toList();
        int count = Counts.of(framework, new Basis(Depth.CORE, false)).questions();
        String counted = byPillar.size() == 1
                ? messages.get("setup.depth.core.even", count, byPillar.get(0))
                : messages.get("setup.depth.core.text", count);
        return counted + " " + duration(count, messages);
    }

    private static String duration(long questions, Messages messages) {
        if (questions > ONE_SITTING) {
            return messages.getString("setup.depth.weeks");
        }
        long minutes = Math.max(1, Math.round(questions * SECONDS_A_QUESTION / 60.0 / STEP)) * STEP;
        return messages.get("setup.depth.minutes", minutes);
    }
}
