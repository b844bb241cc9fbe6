package org.southsouth.readiness.ui.controls.editor;

import java.time.Instant;
import org.southsouth.readiness.core.assessment.Response;

/** What stood there before this session changed it, until when, and whose it was. */
public record PreviousResponse(Response response, Instant until, Giver giver) {
    /** Who gave a response: whoever is at this computer, somebody of that name, or nobody knows who. */
    public record Giver(boolean isOwn, String name) {
        public static final Giver OWN = new Giver(true, "");
        public static final Giver UNKNOWN = new Giver(false, "");
    }
}
