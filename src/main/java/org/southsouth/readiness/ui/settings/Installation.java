package org.southsouth.readiness.ui.settings;

/** What is here: the version that runs, and the folder that holds everything somebody has entered. */
public record Installation(String version, String dataFolder) {}
