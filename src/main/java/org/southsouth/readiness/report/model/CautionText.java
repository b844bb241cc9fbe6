package org.southsouth.readiness.report.model;

import org.southsouth.readiness.core.comparison.Caution;

/** A caution with the sentence that says it. */
public record CautionText(Caution caution, String text) {}
