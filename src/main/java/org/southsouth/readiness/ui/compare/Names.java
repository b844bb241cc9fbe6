package org.southsouth.readiness.ui.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What the entries of a comparison are called: with their round only where a name stands for several of them. */
final class Names {
    private final List<Entry> entries;
    private final List<Profile> profiles;
    private final Formats formats;
    private final Messages messages;
    private final boolean haveRounds;
    private final boolean areDistinct;
    private final Map<Object, Double> widest = new HashMap<>();

    Names(List<Entry> entries, Formats formats, Messages messages) {
        this.entries = List.copyOf(entries);
        this.messages = messages;
        this.profiles = entries.stream().map(Entry::profile).toList();
        this.formats = formats;
        this.haveRounds = profiles.stream().map(Profile::round).distinct().count() > 1;
        this.areDistinct = profiles.stream().map(Profile::subject).distinct().count() == profiles.size();
    }

    /** The reference first; then by name, in the language's own order, and by round. */
    static List<Entry> ordered(List<Entry> entries, Optional<Subject> reference, Formats formats) {
        Comparator<Round> rounds = rounds(entries);
        Optional<Entry> first = reference.flatMap(subject -> reference(entries, subject));
        return entries.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> first.isEmpty() || !first.get().equals(entry))
                        .thenComparing(entry -> formats.subject(entry.profile().subject()), formats.alphabetical())
                        .thenComparing(entry -> entry.profile().round(), rounds))
                .toList();
    }

    private static Comparator<Round> rounds(List<Entry> entries) {
        return Round.order(
                entries.stream().map(entry -> entry.profile().round()).toList());
    }

    /**
     * The latest round of a subject: where that wants to learn, its earlier rounds are columns like others. Empty where it is
     * not compared, and where nobody else is.
     */
    static Optional<Entry> reference(List<Entry> entries, Subject subject) {
        boolean hasOthers =
                entries.stream().anyMatch(entry -> !entry.profile().subject().equals(subject));
        return entries.stream()
                .filter(entry -> hasOthers && entry.profile().subject().equals(subject))
                .max(Comparator.comparing(entry -> entry.profile().round(), rounds(entries)));
    }

    /** The one round of all; empty where they are of several, which then stand over the columns. */
    Optional<String> round() {
        return haveRounds
                ? Optional.empty()
                : profiles.stream().map(profile -> profile.round().name()).findFirst();
    }

    String name(int entry) {
        return areDistinct ? formats.subject(profiles.get(entry).subject()) : whole(entry);
    }

    String whole(int entry) {
        return formats.title(profiles.get(entry));
    }

    /** The country's code or the city's name, with the round where a name stands for several of them. */
    String shorter(int entry) {
        Profile profile = profiles.get(entry);
        Subject subject = profile.subject();
        String code = subject.isCity() ? subject.city() : subject.country();
        return areDistinct ? code : code + " " + profile.round().name();
    }

    List<String> names(List<Integer> entries) {
        return entries.stream().map(this::name).toList();
    }

    /** One after the other. */
    String all() {
        return IntStream.range(0, size()).mapToObj(this::name).collect(Collectors.joining(" "));
    }

    /** The country's code, for a city none, and the round where it differs; then the name, and how far it can be relied on. */
    Grid.Head head(int entry) {
        Profile profile = profiles.get(entry);
        // A city has its name below it: with the code of its country it would look like that.
        String code = profile.subject().isCity() ? "" : profile.subject().country();
        return new Grid.Head(
                haveRounds ? (code + " " + profile.round().name()).strip() : code,
                formats.subject(profile.subject()),
                whole(entry),
                state(entries.get(entry)));
    }

    private Grid.State state(Entry entry) {
        if (entry.profile().subject().isFictional()) {
            return new Grid.State(messages.getString("common.fictional"), "warn");
        }
        AssessmentState state = entry.state();
        String words = messages.getString(
                "common.assessment." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Grid.State(words, state == AssessmentState.VALIDATED ? "accent" : "draft");
    }

    List<Grid.Head> heads() {
        return IntStream.range(0, profiles.size()).mapToObj(this::head).toList();
    }

    /** The width of the longest name in this font; measured once, since every label of a view asks for it again and again. */
    double widest(Object font, ToDoubleFunction<String> width) {
        return widest.computeIfAbsent(
                font,
                in -> IntStream.range(0, size())
                        .mapToObj(this::name)
                        .mapToDouble(width)
                        .max()
                        .orElse(0));
    }

    int size() {
        return profiles.size();
    }

    /** {@code countries}, {@code cities}, or {@code assessments} where they are mixed or the same in several rounds. */
    String kind() {
        boolean areCities =
                profiles.stream().allMatch(profile -> profile.subject().isCity());
        boolean areCountries =
                profiles.stream().noneMatch(profile -> profile.subject().isCity());
        if (!areDistinct || !(areCities || areCountries)) {
            return "assessments";
        }
        return areCities ? "cities" : "countries";
    }
}
