package org.southsouth.readiness.ui.compare;

import org.southsouth.readiness.ui.fx.ScreenContext;

/** What a comparison is called: below its title, at the foot of the window, and as a file. */
record HeadText(Compared loaded, ScreenContext context) {
    /** So many at most stand in the name of a file. */
    private static final int NAMED = 3;

    private static final String BETWEEN = "  ·  ";

    /** "6 countries (round 2026) in the order of the alphabet. Overall scores stand at the end." */
    String subtitle() {
        return context.text(
                loaded.referenced() == 0 ? "compare.subtitle" : "compare.subtitle.reference", ofRound(), first());
    }

    /** In which order they stand, and of which round they are, after what no comparison is. */
    String foot() {
        String order = context.text(loaded.referenced() == 0 ? "compare.order" : "compare.order.reference", first());
        String notice = context.text("common.notice.foot");
        return loaded.names()
                .round()
                .map(round -> String.join(BETWEEN, notice, context.text("compare.round", round), order))
                .orElseGet(() -> notice + BETWEEN + order);
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

    /** Where all are of one round: no head of a column says which. */
    private String ofRound() {
        return loaded.names()
                .round()
                .map(round -> context.text("compare.kind.round", counted(), round))
                .orElseGet(this::counted);
    }

    private String first() {
        return loaded.names().name(0);
    }
}
