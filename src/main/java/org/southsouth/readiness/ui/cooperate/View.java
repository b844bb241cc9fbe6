package org.southsouth.readiness.ui.cooperate;

/** The ways of looking at who could help whom. */
enum View {
    PARTNERS,
    EVERYBODY
}
