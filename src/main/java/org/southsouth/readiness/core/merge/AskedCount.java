package org.southsouth.readiness.core.merge;

/**
 * How far questions are that somebody is asked, of {@code asked} in all. Each is one of four: {@code done}, so that nobody has to say
 * more; {@code unknown}, with "don't know", which somebody still has to find out; {@code waiting} for another answer, so that nobody can say anything yet;
 * or open.
 */
public record AskedCount(int asked, int done, int unknown, int waiting) {
    /** Whoever is asked can say something of these, and has not. */
    public int open() {
        return asked - done - unknown - waiting;
    }

    /** Whether something is left to answer, or to find out. */
    public boolean hasWork() {
        return open() + unknown > 0;
    }

    /** Whoever was asked has said all they can. */
    public boolean isReady() {
        return open() == 0;
    }

    public boolean isComplete() {
        return done == asked;
    }

    /** Of how many something stands in a file. */
    public int said() {
        return done + unknown;
    }
}
