package org.southsouth.readiness.core.merge;

/**
 * How far questions are that somebody is asked, of {@code asked} in all. {@code done} are those of which whoever was asked has
 * said all they can; {@code unknown} are those among them with "don't know", which somebody still has to find out.
 */
public record AskedCount(int asked, int done, int unknown) {
    /** Nothing was said of these yet. */
    public int open() {
        return asked - done;
    }

    /** Everything was said that is needed: nothing is open, and nothing is not known. */
    public boolean isComplete() {
        return open() == 0 && unknown == 0;
    }
}
