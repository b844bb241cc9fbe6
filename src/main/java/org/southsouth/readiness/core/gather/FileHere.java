package org.southsouth.readiness.core.gather;

import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.framework.QuestionId;

/** A file that came back and is not merged, since somebody has to choose first: its path, whoever answered in it, and to which questions it says something new. */
public record FileHere(String path, List<String> by, Set<QuestionId> questions) {
    public FileHere {
        by = List.copyOf(by);
        questions = Set.copyOf(questions);
    }
}
