package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.EachOnce;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundRanks;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.statistics.Consistency;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * What is shown, with its words: the reference first where there is one, then all in alphabetical order. {@code common}
 * is the comparison on the common questions where that is another one, whichever of the two is shown.
 */
record Compared(
        Comparison comparison,
        Options options,
        Optional<Comparison> common,
        Names names,
        Cautions cautions,
        List<Radar> radars,
        List<Group> groups,
        String trouble) {

    /** How the same entries are looked at. */
    record Options(Optional<Subject> reference, boolean isOnCommon) {
        Options withReference(Optional<Subject> pinned) {
            return new Options(pinned, isOnCommon);
        }

        Options onCommon(boolean isChosen) {
            return new Options(reference, isChosen);
        }
    }

    /** Takes a moment where there are many. The options must fit: common questions only where there are some. */
    static Compared of(List<Entry> entries, Parsed<CountryGroups> table, Options options, ScreenContext context) {
        List<Entry> ordered = Names.ordered(entries, options.reference(), context.formats());
        Optional<Comparison> common =
                areOfOneVersion(ordered) ? Optional.empty() : Comparison.onCommonQuestions(ordered);
        Comparison comparison = options.isOnCommon() ? common.orElseThrow() : Comparison.of(ordered);
        Names names = new Names(ordered, context.formats(), context.messages());
        return new Compared(
                comparison,
                options,
                common,
                names,
                // Of those that answered, not of the questions that were left over.
                new Cautions(Comparability.of(ordered), ordered, names, context.messages()),
                Radar.of(comparison, context.text("compare.radar.pillars")),
                Group.of(comparison, table, context),
                Group.trouble(table, context));
    }

    private static boolean areOfOneVersion(List<Entry> entries) {
        return entries.stream().map(Compared::framework).distinct().count() == 1;
    }

    private static FrameworkRef framework(Entry entry) {
        return entry.scorecard().framework().ref();
    }

    /** Neither made up nor without a sign-off. */
    static boolean isOfficial(Entry entry) {
        return !entry.profile().subject().isFictional()
                && entry.reviews().signOff().isPresent();
    }

    List<Entry> entries() {
        return comparison.entries();
    }

    /** For a report, which says what the reference can learn as the screen does. */
    Comparison toReport() {
        return referenced() == 1 ? comparison.againstFirst() : comparison;
    }

    /** Of the columns, in their order. */
    List<Profile> profiles() {
        return entries().stream().map(Entry::profile).toList();
    }

    List<Band> bands() {
        return entries().get(0).scorecard().framework().head().bands();
    }

    /** How many stand first because their country is the reference: its latest round, or none. */
    int referenced() {
        return options.reference()
                        .flatMap(subject -> Names.reference(entries(), subject))
                        .isPresent()
                ? 1
                : 0;
    }

    /** Whether nobody stands first, and somebody could. */
    boolean canHaveReference() {
        return referenced() == 0
                && profiles().stream().map(Profile::subject).distinct().count() > 1;
    }

    /** Whether there are enough subjects of one questionnaire to say how its questions go together. */
    boolean hasConsistency() {
        return eachOnce().size() >= Consistency.LEAST && areOfOneVersion(entries());
    }

    /** Each country and each city with its latest round here: over these the consistency of the questions is taken. */
    List<Entry> eachOnce() {
        return latest().stream().map(entries()::get).toList();
    }

    /** Their places. */
    List<Integer> latest() {
        return EachOnce.places(profiles());
    }

    /** The places of those that have a rank beside others, where somebody asks for ranks. */
    List<Integer> ranked() {
        return RoundRanks.ranked(profiles());
    }
}
