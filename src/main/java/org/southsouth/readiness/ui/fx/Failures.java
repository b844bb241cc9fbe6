package org.southsouth.readiness.ui.fx;

/** Shows work that failed: what happened, what is safe, what to do. On the window thread. */
public interface Failures {
    void show(RuntimeException failure);
}
