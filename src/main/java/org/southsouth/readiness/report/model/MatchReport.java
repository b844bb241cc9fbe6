package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Party;

/**
 * Whom a party could learn from and what it could offer: {@code message} names whom to begin with (empty where nobody can help) and {@code finding} says
 * what for; the same partners as values; what to begin with, then the strongest matches, the best for each gap; partners, two-way exchanges first; every gap with those who are
 * strong on it; every strength with those who could use it. {@code leftOut} says who is strong and not named, {@code taken}
 * that everybody is taken to be ready to share; each may be empty.
 */
public record MatchReport(
        ReportHead head,
        Matching matching,
        String subject,
        String message,
        String finding,
        String lead,
        String taken,
        List<FirstPartner> first,
        List<StrongestLine> strongest,
        List<PartnerLine> partners,
        List<GapLine> gaps,
        List<StrengthLine> strengths,
        String leftOut) {
    /** A partner, whose {@code title} is its name with its round and that it has no score yet where that is so, with the themes to learn and to offer, and what the two have in common, which may be empty. */
    public record PartnerLine(
            Exchange exchange,
            String name,
            String title,
            String kind,
            List<ThemeLine> learn,
            List<ThemeLine> offer,
            String alike) {
        public PartnerLine {
            learn = List.copyOf(learn);
            offer = List.copyOf(offer);
        }

        /** Its kind and what the two have in common. */
        public String about() {
            return alike.isEmpty() ? kind : kind + "; " + alike;
        }
    }

    /** A theme and the questions in it, each with the points of both: "Parcel data (25 and 82)". */
    public record ThemeLine(String title, List<String> questions, Exchange.Theme theme) {
        public ThemeLine {
            questions = List.copyOf(questions);
        }

        /** The sum of its matches. */
        public double value() {
            return theme.value();
        }
    }

    /** A gap and the peers that are strong on it, strongest match first; {@code leftOut} may be empty. */
    public record GapLine(Matching.Gap gap, List<MatchLine> peers, String leftOut) {
        public GapLine {
            peers = List.copyOf(peers);
        }
    }

    /** A match to begin with, or the best for its gap; {@code planned} says whom the plan names for it where that is somebody else, and is empty else. */
    public record StrongestLine(GapLine gap, MatchLine line, String planned) {
        /** Why the two fit: the reasons without the last, which is what the answer rests on. */
        public List<String> alike() {
            return line.reasons().subList(0, line.reasons().size() - 1);
        }
    }

    /** A strength and those who have the gap, strongest match first. */
    public record StrengthLine(Matching.Strength strength, List<MatchLine> learners) {
        public StrengthLine {
            learners = List.copyOf(learners);
        }
    }

    /** The other side of a match: its name, the same with its round and that it has no score yet where that is so, its points and the reasons in words. */
    public record MatchLine(Match match, String name, String title, double points, List<String> reasons) {
        public MatchLine {
            reasons = List.copyOf(reasons);
        }
    }

    public MatchReport {
        first = List.copyOf(first);
        strongest = List.copyOf(strongest);
        partners = List.copyOf(partners);
        gaps = List.copyOf(gaps);
        strengths = List.copyOf(strengths);
    }

    /** Whether somebody is taken to be validated who is not; then {@code taken} says so. */
    public boolean isTakenAsReady() {
        return !taken.isEmpty();
    }

    /** The line of somebody who can give or take something. */
    PartnerLine partner(Party peer) {
        return partners.stream()
                .filter(partner -> partner.exchange().peer().equals(peer))
                .findFirst()
                .orElseThrow();
    }

    /** Those to begin with first, then all others, in the order of {@code partners}. */
    public List<PartnerLine> firstPartners() {
        Stream<PartnerLine> begin = first.stream().map(chosen -> partner(chosen.peer()));
        return Stream.concat(begin, partners.stream()).distinct().toList();
    }

    /** What to begin with, with this partner; empty where it is not one of the first. */
    public List<Match> begin(PartnerLine partner) {
        return first.stream()
                .filter(chosen -> chosen.peer().equals(partner.exchange().peer()))
                .flatMap(chosen -> chosen.matches().stream())
                .toList();
    }

    /** Gaps with at least one peer. */
    public List<GapLine> helped() {
        return gaps.stream().filter(gap -> !gap.peers().isEmpty()).toList();
    }

    /** Gaps that nobody can help with. */
    public List<GapLine> alone() {
        return gaps.stream().filter(gap -> gap.peers().isEmpty()).toList();
    }

    /** Strengths that somebody could use. */
    public List<StrengthLine> wanted() {
        return strengths.stream()
                .filter(strength -> !strength.learners().isEmpty())
                .toList();
    }
}
