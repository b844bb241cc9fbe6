package org.southsouth.readiness.ui.controls.editor;

import java.time.Instant;
import org.southsouth.readiness.core.assessment.Response;

/** What stood there before this session changed it, and until when. */
public record PreviousResponse(Response response, Instant until) {}
