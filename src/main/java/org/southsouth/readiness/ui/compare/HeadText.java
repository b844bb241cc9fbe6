package org.southsouth.readiness.ui.compare;

import org.southsouth.readiness.ui.fx.ScreenContext;

/** What a comparison is called: below its title, at the foot of the window, and as a file. */
record HeadText(Compared loaded, ScreenContext context) {
    /** So many at most stand in the name of a file. */
    private static final int NAMED = 3;

    /** "6 countries in the order of the alphabet. Overall scores stand at the end." */
    String subtitle() {
        return context.text(
                loaded.referenced() == 0 ? "compare.subtitle" : "compare.subtitle.reference", counted(), first());
    }

    /** In which order they stand, after what no comparison is. */
    String foot() {
        String order = context.text(loaded.referenced() == 0 ? "compare.order" : "compare.order.reference", first());
        return context.text("common.notice.foot") + "  ·  " + order;
    }

    /** "Fiji Samoa Comparison"; of many how many they are. */
    String file() {
        Names names = loaded.names();
        return (names.size() > NAMED ? counted() : names.all()) + " " + context.text("compare.file");
    }

    private String counted() {
        Names names = loaded.names();
        return context.text("compare.kind." + names.kind(), names.size());
    }

    private String first() {
        return context.formats().subject(loaded.entries().get(0).profile().subject());
    }
}
