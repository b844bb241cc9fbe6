package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.round.NextRound;
import org.southsouth.readiness.core.scoring.Scoring;

/** The round of a copy: the next year after a year, else the same name with a number; the first that is free. */
final class CopyRound {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private CopyRound() {}

    /** Keeps the next round of a row's assessment under this id: everything that was said is to be confirmed. */
    static AssessmentId add(HomeRow row, AssessmentId id, AssessmentStore store, FrameworkLibrary library) {
        Assessment original = store.load(row.id());
        Framework framework = library.load(original.framework());
        NextRound next =
                NextRound.after(original, store.carried(row.id()), store.history(row.id()), framework, framework);
        Assessment made = new Assessment(id, original.framework(), of(original, store.list()), next.answers());
        store.addRound(new NewAssessment(made, Scoring.score(framework, made).standing()), next.carrying());
        return id;
    }

    /** The original's profile in the round of its copy. */
    private static Profile of(Assessment original, List<AssessmentSummary> existing) {
        Profile profile = original.profile();
        Set<String> taken = existing.stream()
                .filter(summary -> summary.framework().equals(original.framework()))
                .filter(summary -> summary.profile().subject().equals(profile.subject()))
                .map(summary -> summary.profile().round().name())
                .collect(Collectors.toSet());
        String round = profile.round().name();
        int number = 1;
        String name;
        do {
            name = name(round, number);
            number++;
        } while (taken.contains(name));
        return profile.withRound(new Round(name));
    }

    private static String name(String round, int number) {
        return YEAR.matcher(round).matches()
                ? String.format(Locale.ROOT, "%04d", Integer.parseInt(round) + number)
                : round + " " + (number + 1);
    }
}
