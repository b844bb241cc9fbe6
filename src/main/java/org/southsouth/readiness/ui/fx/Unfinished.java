package org.southsouth.readiness.ui.fx;

/** Something that somebody typed and that is not kept yet: what it is, as part of a list, and the screen on which it goes on. */
public record Unfinished(String words, Route where) {}
