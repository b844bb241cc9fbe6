package org.southsouth.readiness.core.plan;

import org.jspecify.annotations.Nullable;

/** What becomes of one action of a plan: null before where it is new, null after where it is deleted; else both have the same id. */
public record ActionEdit(@Nullable Action before, @Nullable Action after) {
    public ActionEdit {
        if (before == null ? after == null : after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("not one action: " + before + ", " + after);
        }
    }

    public static ActionEdit adding(Action action) {
        return new ActionEdit(null, action);
    }

    public static ActionEdit deleting(Action action) {
        return new ActionEdit(action, null);
    }

    /** What takes this back. */
    public ActionEdit reversed() {
        return new ActionEdit(after, before);
    }
}
