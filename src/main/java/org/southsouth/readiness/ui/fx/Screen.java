package org.southsouth.readiness.ui.fx;

/** What a controller can do for the window around it. All on the window thread. */
public interface Screen {
    /** The screen is left, and not kept for the guide, or the window closes: hand on what is still being typed. */
    default void leaving() {}

    /** Gives the keys to what is not finished there, where that is in sight here; false where it is not, and nothing happens. */
    default boolean takesKeysTo(Route where) {
        return false;
    }

    /** Somebody comes back from a screen that was opened here: the keys go to what opened it, if the screen knows that. */
    default void backFrom(Route left) {}

    /** Whether it is kept while somebody reads the guide, with what is typed in it, and not made anew. */
    default boolean isKeptForTheGuide() {
        return false;
    }

    /** Somebody asked for the search (Ctrl K); false where the screen has none. */
    default boolean search() {
        return false;
    }

    /** As {@link #search}, asked for on another screen: whoever opens nothing goes {@code back} there. */
    default void searchFrom(Runnable back) {
        search();
    }

    /** A key that no control took; true when the screen acted on it. */
    default boolean undo() {
        return false;
    }

    default boolean redo() {
        return false;
    }
}
