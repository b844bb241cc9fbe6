package org.southsouth.readiness.report.model;

/** What a comparison finds, as a title, and one sentence more, which may be empty. */
public record ComparisonMessage(String title, String sentence) {}
