package org.southsouth.readiness.core.assessment;

/** Somebody who takes part, with what they do; both as typed. */
public record Person(String name, String role) {}
