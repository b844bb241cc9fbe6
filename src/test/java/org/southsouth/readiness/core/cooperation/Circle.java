package org.southsouth.readiness.core.cooperation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.testing.Scenario;

/** Parties for tests, in a few words. */
public final class Circle {
    private Circle() {}

    /** Ready, without an earlier round. Facts as {@code Region;letters;languages}: l LDC, k LLDC, s SIDS; "-" unknown. */
    public static Party party(String subject, Scenario scenario, String facts) {
        return new Party(entry(subject, "2026", scenario), Optional.empty(), facts(facts), Party.Readiness.READY);
    }

    public static Party after(Scenario before, Party party) {
        Entry earlier = entry(party.profile().subject().code(), "2024", before);
        return new Party(party.entry(), Optional.of(earlier), party.facts(), party.readiness());
    }

    public static Party as(Party.Readiness readiness, Party party) {
        return new Party(party.entry(), party.before(), party.facts(), readiness);
    }

    private static Entry entry(String subject, String round, Scenario scenario) {
        return new Entry(Profile.of(new Subject(subject), new Round(round), Depth.FULL), scenario.scorecard());
    }

    private static Optional<CountryFacts> facts(String facts) {
        if (facts.equals("-")) {
            return Optional.empty();
        }
        String[] parts = facts.split(";", -1);
        Set<String> languages = parts[2].isEmpty() ? Set.of() : Set.of(parts[2].split(" ", -1));
        return Optional.of(new CountryFacts(
                "",
                parts[0],
                "",
                parts[1].contains("l"),
                parts[1].contains("k"),
                parts[1].contains("s"),
                languages,
                LocalDate.EPOCH));
    }
}
