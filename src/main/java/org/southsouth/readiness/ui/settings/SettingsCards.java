package org.southsouth.readiness.ui.settings;

/** The parts of the screen that do something instead of being chosen, each with a model of its own. */
public record SettingsCards(
        BackupsViewModel backups,
        PasswordViewModel password,
        SharedViewModel shared,
        PeopleViewModel people,
        SupportViewModel support,
        RemovedViewModel removed,
        AboutViewModel about) {}
