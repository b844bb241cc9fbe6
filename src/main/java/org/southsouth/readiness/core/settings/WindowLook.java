package org.southsouth.readiness.core.settings;

/** The colours of the window. {@code CONTRAST} is black on white with one accent, and has a border wherever else a shade tells things apart. */
public enum WindowLook {
    LIGHT,
    DARK,
    CONTRAST
}
