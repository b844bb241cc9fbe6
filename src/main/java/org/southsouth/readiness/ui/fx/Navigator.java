package org.southsouth.readiness.ui.fx;

/** Goes from screen to screen. To be called on the window thread. */
public interface Navigator {
    /** Leaves the screen (which saves what is being typed) and makes a fresh one. */
    void go(Route route);

    /** To the last route before this one, or home. */
    void back();
}
