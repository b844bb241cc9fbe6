package org.southsouth.readiness.core.people;

/** A name as it is spelled in one kind of place, and how often. */
public record Mention(String name, NameField place, int count) {}
