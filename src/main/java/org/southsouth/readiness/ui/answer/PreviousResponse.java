package org.southsouth.readiness.ui.answer;

import java.time.Instant;
import org.southsouth.readiness.core.assessment.Response;

/** What stood there before this session changed it, and until when. */
record PreviousResponse(Response response, Instant until) {}
