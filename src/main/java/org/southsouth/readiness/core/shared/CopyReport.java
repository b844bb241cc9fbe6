package org.southsouth.readiness.core.shared;

import java.util.List;
import org.southsouth.readiness.core.problem.Problem;

/**
 * What was copied from one database to another and read back there: assessments (the deleted ones too), answers and
 * changes of answers; and what does not fit in the trails, which it did not in the other either. {@code wasThere} says that
 * an earlier copy, of which nobody was told the end, had brought all of it already.
 */
public record CopyReport(long assessments, long answers, long changes, List<Problem> problems, boolean wasThere) {
    public CopyReport {
        problems = List.copyOf(problems);
    }
}
