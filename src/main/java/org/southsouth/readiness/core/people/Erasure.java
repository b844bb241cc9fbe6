package org.southsouth.readiness.core.people;

import java.time.Instant;

/** That a name was erased, and what stands in so many places now. Which name is nowhere any more. */
public record Erasure(Instant at, String role, int places) {}
