package org.southsouth.readiness.core.assessment;

import java.util.List;

/**
 * What is set up before answering and can be changed later: who is assessed, in which round, how deep, by which body
 * and people. {@code due} and {@code contact} are as typed and may be empty. {@code willingToShare}: answers that are strong
 * and signed off may be shown to others as an offer, with their evidence and without their notes.
 */
public record Profile(
        Subject subject,
        Round round,
        Depth depth,
        String due,
        String leadBody,
        String contact,
        List<Person> people,
        boolean willingToShare) {
    public Profile {
        people = List.copyOf(people);
    }

    /** Not willing to share: that has to be said. */
    public Profile(
            Subject subject,
            Round round,
            Depth depth,
            String due,
            String leadBody,
            String contact,
            List<Person> people) {
        this(subject, round, depth, due, leadBody, contact, people, false);
    }

    /** With empty words around the three that count. */
    public static Profile of(Subject subject, Round round, Depth depth) {
        return new Profile(subject, round, depth, "", "", "", List.of());
    }

    /** Whether it is about the same subject, in the same round and as deep. */
    public boolean isAboutSame(Profile other) {
        return subject.equals(other.subject) && round.equals(other.round) && depth == other.depth;
    }

    /** The next round's: what was said of sharing was said of the answers of this one. */
    public Profile withRound(Round round) {
        return new Profile(subject, round, depth, due, leadBody, contact, people);
    }

    public Profile withDue(String due) {
        return new Profile(subject, round, depth, due, leadBody, contact, people, willingToShare);
    }

    public Profile withDepth(Depth depth) {
        return new Profile(subject, round, depth, due, leadBody, contact, people, willingToShare);
    }
}
