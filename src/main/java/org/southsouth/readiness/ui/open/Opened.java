package org.southsouth.readiness.ui.open;

import java.util.List;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Problem;

/** What came of reading a file or folder. */
sealed interface Opened {
    /** Still at it. */
    record Reading() implements Opened {}

    record Questionnaire(Framework framework) implements Opened {}

    /** Sheets of answers that this framework understands, and for each whether its like is here already. */
    record AnswerFile(Framework framework, List<Sheet> sheets) implements Opened {
        public AnswerFile {
            sheets = List.copyOf(sheets);
        }
    }

    record Sheet(AnswerSheet answers, boolean isHere) {}

    /** Refused whole; the framework's questions were asked for. */
    record RefusedAnswers(Framework framework, List<Problem> problems) implements Opened {
        public RefusedAnswers {
            problems = List.copyOf(problems);
        }
    }

    record RefusedQuestionnaire(List<Problem> problems) implements Opened {
        public RefusedQuestionnaire {
            problems = List.copyOf(problems);
        }
    }

    /** Neither a folder nor a CSV file. */
    record OtherKind() implements Opened {}
}
