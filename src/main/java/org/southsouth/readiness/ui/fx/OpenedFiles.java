package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which screen files from outside lead to, by their endings. */
public final class OpenedFiles {
    /** Exchange files, and what somebody filled in without this application. */
    private static final List<String> SENT = List.of(".readiness", ".xlsx", ".xml", ".zip");

    private OpenedFiles() {}

    /** What was sent is merged, as many as there are; of others the first is opened. Empty where there is none. */
    public static Optional<Route> route(List<String> paths) {
        List<String> sent = paths.stream()
                .filter(path -> SENT.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith))
                .toList();
        if (!sent.isEmpty()) {
            return Optional.of(new Route.Merge(sent));
        }
        return paths.stream().findFirst().map(Route.Open::new);
    }

    /** The files that such a screen opens. */
    public static List<String> of(Route route) {
        if (route instanceof Route.Merge merge) {
            return merge.files();
        }
        return route instanceof Route.Open open ? List.of(open.path()) : List.of();
    }
}
