package org.southsouth.readiness.core.framework;

/** One answer to choose. Points run from 0 to 100; in a {@code multiple} that counts shares they are 0 and unused. */
public record Option(String id, String text, double points) {}
