package org.southsouth.readiness.ui.scorecard;

/** What the panel beside the scorecard shows. */
sealed interface PanelContent permits Why, Listing {
    Target target();

    String title();
}
