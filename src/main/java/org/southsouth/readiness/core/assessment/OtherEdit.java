package org.southsouth.readiness.core.assessment;

import java.time.Instant;

/** The answer that somebody else gave to a question since it was looked at; it stands until a person decides. */
public record OtherEdit(Answer answer, Instant at, String by) {}
