package org.southsouth.readiness.core.publicfigure;

import java.util.List;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/** The figures to work with, and what is the matter with the person's own table where it is not the one they are from. */
public record ReadFigures(PublicFigures figures, List<Problem> problems) {
    public static final ReadFigures NONE = new ReadFigures(PublicFigures.NONE, List.of());

    public ReadFigures {
        problems = List.copyOf(problems);
    }

    /** Those of {@code own}, or the shipped ones where that has a problem. Blocks. */
    public static ReadFigures of(PublicFiguresSource own, PublicFiguresSource shipped) {
        Parsed<PublicFigures> read = own.read();
        return read.isSound()
                ? new ReadFigures(read.value(), List.of())
                : new ReadFigures(shipped.read().value(), read.problems());
    }
}
