package org.southsouth.readiness.report.model;

import java.util.Optional;

/**
 * What a plan comes to: {@code title} is the message (empty where there is no overall score to speak of), {@code finding} who leads
 * and how much has a day, {@code note} how the actions are sorted and what their gains are, {@code schedule} the score at the end of each year (empty without a day).
 */
public record PlanMessage(String title, String finding, String note, String schedule, Optional<PlanPath> path) {}
