package org.southsouth.readiness.core.plan;

import java.time.LocalDate;

/** What somebody reported of an action on a day. */
public record FollowUp(LocalDate day, String text, String by) {}
