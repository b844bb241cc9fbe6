package org.southsouth.readiness.ui.fx;

/**
 * Something that somebody typed and that is not kept yet: what it is, as part of a list, and the screen on which it goes on. What
 * is not lost when the window closes is only forgotten: somebody can open it again. {@code whose} is the title of its
 * assessment; empty where the words need none.
 */
public record Unfinished(String words, Route where, boolean isLost, String whose) {
    public Unfinished(String words, Route where, boolean isLost) {
        this(words, where, isLost, "");
    }

    public Unfinished(String words, Route where) {
        this(words, where, true);
    }
}
