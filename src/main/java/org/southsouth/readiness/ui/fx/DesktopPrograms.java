package org.southsouth.readiness.ui.fx;

/** Port to the desktop, which has a program for a file or a folder, or has none. */
@FunctionalInterface
public interface DesktopPrograms {
    /** Shows it. {@code whenRefused} runs on the window thread where nothing did. */
    void show(String file, Runnable whenRefused);
}
