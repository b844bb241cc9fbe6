package org.southsouth.readiness.core.publicfigure;

import org.southsouth.readiness.core.problem.Parsed;

/** Port: the table of published figures. It blocks and has limits on size and count. */
public interface PublicFiguresSource {
    /** The person's own table where there is one, else the shipped one; or every problem of it. */
    Parsed<PublicFigures> read();
}
