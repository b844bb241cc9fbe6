package org.southsouth.readiness.core.assessment;

import java.util.List;

/**
 * What is set up before answering and can be changed later: who is assessed, in which round, how deep, by which body
 * and people. {@code due} and {@code contact} are as typed and may be empty.
 */
public record Profile(
        Subject subject, Round round, Depth depth, String due, String leadBody, String contact, List<Person> people) {
    public Profile {
        people = List.copyOf(people);
    }

    /** With empty words around the three that count. */
    public static Profile of(Subject subject, Round round, Depth depth) {
        return new Profile(subject, round, depth, "", "", "", List.of());
    }

    public Profile withRound(Round round) {
        return new Profile(subject, round, depth, due, leadBody, contact, people);
    }

    public Profile withDepth(Depth depth) {
        return new Profile(subject, round, depth, due, leadBody, contact, people);
    }
}
