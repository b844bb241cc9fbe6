package org.southsouth.readiness.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.chart.Label;

/**
 * What several assessments are called beside one another. What all of them share is left out: the subject where only rounds
 * differ, the round where only subjects do. No two have the same name, and no two the same code.
 */
public final class Naming {
    /** Letters of a code for a subject, and of a round that stands in a code. */
    private static final int CODE = 3;

    private static final int ROUND = 5;

    private final Messages messages;
    private final Formats formats;
    private final List<Profile> profiles;
    private final boolean isOneSubject;
    private final boolean isOneRound;

    public Naming(Messages messages, Formats formats, List<Profile> profiles) {
        this(messages, formats, profiles, isSame(profiles.stream().map(Profile::round)));
    }

    private Naming(Messages messages, Formats formats, List<Profile> profiles, boolean isOneRound) {
        this.messages = messages;
        this.formats = formats;
        this.profiles = List.copyOf(profiles);
        this.isOneSubject = isSame(profiles.stream().map(Profile::subject));
        this.isOneRound = isOneRound;
    }

    /** Without rounds, where each subject is there once. */
    public static Naming withoutRounds(Messages messages, Formats formats, List<Profile> profiles) {
        return new Naming(messages, formats, profiles, true);
    }

    private static boolean isSame(Stream<?> values) {
        return values.distinct().count() == 1;
    }

    /** Whether they are rounds of one subject, more than one. */
    public boolean areRounds() {
        return isOneSubject && profiles.size() > 1;
    }

    /** Whether all are of the same round. */
    public boolean isOneRound() {
        return isOneRound;
    }

    /** In their order. */
    public List<Label> labels() {
        List<String> names =
                distinct(profiles.stream().map(this::name).toList(), (name, number) -> name + " (" + number + ")");
        List<String> codes =
                distinct(profiles.stream().map(this::code).toList(), (code, number) -> beginning(code) + "-" + number);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            labels.add(new Label(names.get(i), codes.get(i)));
        }
        return labels;
    }

    private String name(Profile profile) {
        if (areRounds()) {
            return profile.round().name();
        }
        String subject = subject(profile.subject());
        return isOneRound
                ? subject
                : messages.get(
                        "common.subject.round",
                        formats.withEnd(subject),
                        profile.round().name());
    }

    /** With the country where two cities have one name. */
    private String subject(Subject subject) {
        String name = formats.subject(subject);
        boolean isShared = profiles.stream()
                .map(Profile::subject)
                .anyMatch(other ->
                        !other.equals(subject) && formats.subject(other).equals(name));
        return isShared && subject.isCity()
                ? messages.get("common.subject.city", name, formats.country(subject.country()))
                : name;
    }

    /** A country by its own, a city with the first letters of its name; with the round where that is short and differs. */
    private String code(Profile profile) {
        String round = profile.round().name();
        if (areRounds()) {
            return round.length() <= ROUND ? round : beginning(round);
        }
        Subject subject = profile.subject();
        String code =
                beginning(subject.country()) + (subject.isCity() ? "-" + beginning(formats.subject(subject)) : "");
        return isOneRound || round.length() > ROUND ? code : code + " " + round;
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(CODE, text.codePointCount(0, text.length())));
        return text.substring(0, end).strip().toUpperCase(Locale.ROOT);
    }

    /** Those that are there already are called otherwise, by a number. */
    private static List<String> distinct(List<String> texts, BinaryOperator<String> other) {
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String text : texts) {
            String made = text;
            for (int number = 2; !seen.add(made); number++) {
                made = other.apply(text, Integer.toString(number));
            }
            distinct.add(made);
        }
        return distinct;
    }
}
