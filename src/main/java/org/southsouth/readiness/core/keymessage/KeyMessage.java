package org.southsouth.readiness.core.keymessage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;

/**
 * Where somebody stands, how sure that is, and what to do first. {@code result} has the bands that the likely range touches
 * too; {@code sureness} is there with a score and its likely range; {@code missing} is how many more answers the whole takes for
 * its completeness; {@code withoutScore} are the first-level sections without a
 * score, where that is why there is none; {@code root} is the whole; {@code weakest} and {@code strongest} are first-level sections, there where two or
 * more have scores and they differ; {@code parts} is there where there is no score for the whole by design.
 */
public record KeyMessage(
        SectionResult result,
        Optional<Sureness> sureness,
        int missing,
        List<ScoredSection> withoutScore,
        Optional<ScoredSection> weakest,
        Optional<ScoredSection> strongest,
        Optional<ProfileParts> parts,
        Optional<FirstStep> firstStep,
        Optional<FirstAnswers> firstAnswers,
        ScoredSection root) {
    public KeyMessage {
        withoutScore = List.copyOf(withoutScore);
    }

    /** {@code likely} is the range of the whole; the actions are those of its plan, in any order, overdue or not today. */
    public static KeyMessage of(
            Scorecard scorecard, Optional<LikelyRange> likely, List<Action> actions, LocalDate today) {
        SectionResult own = SectionResult.of(scorecard);
        SectionResult result = own.hasScore()
                ? likely.map(range -> own.reaching(
                                range.low(),
                                range.high(),
                                scorecard.framework().head().bands()))
                        .orElse(own)
                : own;
        List<ScoredSection> scored = scorecard.pillars().stream()
                .filter(ScoredSection::hasScore)
                .sorted(Comparator.comparingDouble(ScoredSection::score))
                .toList();
        boolean differ = scored.size() > 1
                && scored.get(0).score() < scored.get(scored.size() - 1).score();
        return new KeyMessage(
                result,
                own.hasScore()
                        ? likely.map(
                                range -> Sureness.of(own, range, result.bands().size()))
                        : Optional.empty(),
                MissingAnswers.missingOverall(scorecard),
                own.kind() == SectionResult.Kind.TOO_FEW_BELOW
                        ? scorecard.pillars().stream()
                                .filter(pillar -> pillar.isApplicable() && !pillar.hasScore())
                                .toList()
                        : List.of(),
                differ ? Optional.of(scored.get(0)) : Optional.empty(),
                differ ? Optional.of(scored.get(scored.size() - 1)) : Optional.empty(),
                own.kind() == SectionResult.Kind.CITY || own.kind() == SectionResult.Kind.CORE_CHECK
                        ? Optional.of(ProfileParts.of(scorecard))
                        : Optional.empty(),
                own.isProvisional() ? Optional.empty() : FirstStep.of(scorecard, actions, today),
                own.isProvisional() ? FirstAnswers.of(scorecard) : Optional.empty(),
                scorecard.root());
    }
}
