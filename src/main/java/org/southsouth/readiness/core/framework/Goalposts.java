package org.southsouth.readiness.core.framework;

/**
 * Where a number begins to earn points and where it has them all. A floor above the ceiling means lower is better. On a
 * log curve both lie above 0. Fixed in the framework, never taken from the data at hand.
 */
public record Goalposts(double floor, double ceiling, boolean isLog) {}
