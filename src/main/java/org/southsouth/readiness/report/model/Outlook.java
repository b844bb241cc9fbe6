package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What lies around a scorecard: the rounds before it, its peers, what to do next and with whom. */
public record Outlook(List<PastRound> rounds, Peers peers, Steps steps, Partners partners) {
    /** An earlier round by the same questionnaire, the first one first. */
    public record PastRound(String name, Scorecard scorecard) {}

    /** Those of the same depth, by name; the medians of their scores, where enough of them have one. */
    public record Peers(List<String> names, Map<SectionId, Double> medians) {
        public Peers {
            names = List.copyOf(names);
            medians = Map.copyOf(medians);
        }
    }

    /**
     * The steps with the largest gains, one a theme. {@code isPlanned}: from a plan of so many open actions, else made from the
     * answers and agreed by nobody. {@code together} is what all of {@code first} do together, in figures that add up as printed; empty where there
     * is no overall score.
     */
    public record Steps(boolean isPlanned, int actions, List<Step> first, String together) {
        public Steps {
            first = List.copyOf(first);
        }
    }

    /** {@code title} is the question behind it, {@code what} what is done; one of them may be empty, like every other text. */
    public record Step(
            int number,
            String title,
            String what,
            String lead,
            List<String> with,
            String end,
            double now,
            double goal,
            String gain) {
        public Step {
            with = List.copyOf(with);
        }
    }

    /** Whom to begin with, by the rule of {@link org.southsouth.readiness.core.cooperation.FirstPartner}; {@code none} says why there is nobody. */
    public record Partners(List<Partner> chosen, String none) {
        public Partners {
            chosen = List.copyOf(chosen);
        }
    }

    /** {@code purpose} names the themes to talk about. */
    public record Partner(String name, String kind, List<Shared> learn, Optional<Shared> offer, String purpose) {
        public Partner {
            learn = List.copyOf(learn);
        }
    }

    /** An answer of the one who shares it. */
    public record Shared(String title, double points, Grade grade) {}

    public Outlook {
        rounds = List.copyOf(rounds);
    }
}
