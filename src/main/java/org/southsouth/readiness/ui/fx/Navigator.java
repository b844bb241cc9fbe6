package org.southsouth.readiness.ui.fx;

/** Goes from screen to screen. To be called on the window thread. */
public interface Navigator {
    /** Leaves the screen (which saves what is being typed) and makes a fresh one. */
    void go(Route route);

    /** To what somebody left unfinished, while the window is being closed: where it is in sight, only the keys go to it. */
    default void goToUnfinished(Route where) {
        go(where);
    }

    /** To the last route before this one, or home. */
    void back();
}
