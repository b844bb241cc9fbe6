package org.southsouth.readiness.core.cooperation;

/**
 * How many parties are strong enough to help but are not proposed, each counted once, by the first reason that holds: not
 * validated, not willing to share, or without a document for what they are strong in.
 */
public record LeftOut(int notValidated, int notWilling, int undocumented) {}
