package org.southsouth.readiness.ui.scorecard;

import java.util.List;

/** A full list, for example of all gaps; a group is a section with its rows. */
record Listing(Target target, String title, String sentence, List<Group> groups) implements PanelContent {
    Listing {
        groups = List.copyOf(groups);
    }

    record Group(String title, List<WhyRow> items) {
        Group {
            items = List.copyOf(items);
        }
    }
}
