package org.southsouth.readiness.core.assessment;

/** An assessment to keep for the first time, with its figures. */
public record NewAssessment(Assessment assessment, Standing standing) {}
