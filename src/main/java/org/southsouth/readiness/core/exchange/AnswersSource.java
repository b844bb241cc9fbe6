package org.southsouth.readiness.core.exchange;

import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;

/** Port: reads answers as CSV. It blocks and has limits on size and count. */
public interface AnswersSource {
    /** Subjects and rounds in the order of their first appearance; or every problem, a missing file included. */
    Parsed<List<AnswerSheet>> read(String file, Framework framework);
}
