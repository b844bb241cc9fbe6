package org.southsouth.readiness.core.card;

import java.util.List;
import org.southsouth.readiness.core.problem.Parsed;

/** Port: the cards of a JSON file that somebody sent. It blocks and has limits on size and count. */
public interface CardSource {
    /** All of them, each sound after {@link CardCheck}; or every problem, and none. */
    Parsed<List<Card>> read(String file);
}
