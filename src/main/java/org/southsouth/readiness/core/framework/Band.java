package org.southsouth.readiness.core.framework;

/** A named stretch of the scale; it begins at {@code from} (0 to 100) and ends where the next one begins. */
public record Band(String id, String title, double from) {}
