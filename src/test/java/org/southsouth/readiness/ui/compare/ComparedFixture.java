package org.southsouth.readiness.ui.compare;

import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Small comparisons in a few words. */
final class ComparedFixture {
    static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    static final Formats FORMATS = new Formats(MESSAGES, ZoneOffset.UTC);
    /** Two pillars: one of three themes with one question each, one of one theme with two. */
    static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("p", theme("t1", levels("a")), theme("t2", levels("b")), theme("t3", levels("c"))),
            pillar("q", theme("u", levels("d"), levels("e"))));

    private ComparedFixture() {}

    /** Levels of the questions a to e in order; a minus is don't know. */
    static Scenario answers(String levels) {
        Scenario scenario = Scenario.of(FRAMEWORK);
        List<String> ids = List.of("a", "b", "c", "d", "e");
        for (int i = 0; i < levels.length(); i++) {
            String level = levels.substring(i, i + 1);
            scenario = level.equals("-") ? scenario.dontKnow(ids.get(i)) : scenario.choose(ids.get(i), level);
        }
        return scenario;
    }

    static Entry entry(String subject, String round, String levels) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
        return new Entry(profile, answers(levels).scorecard());
    }

    static Cautions cautions(Entry... entries) {
        List<Entry> all = Arrays.asList(entries);
        return new Cautions(Comparability.of(all), all, new Names(all, FORMATS, MESSAGES), MESSAGES);
    }

    /** Cambodia and Samoa are least developed here, Samoa alone an island. */
    static Parsed<CountryGroups> groups() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return Parsed.of(new CountryGroups(List.of(
                new CountryFacts("KHM", "Asia", "", true, false, false, Set.of(), day),
                new CountryFacts("VNM", "Asia", "", false, false, false, Set.of(), day),
                new CountryFacts("WSM", "Oceania", "", true, false, true, Set.of(), day))));
    }
}
