package org.southsouth.readiness.files;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.problem.Problem;

/** Collects what is wrong with one source, up to {@link #MOST} problems; whoever reads on after that only wastes time. */
final class Problems {
    static final int MOST = 1000;

    private final String source;
    private final List<Problem> found = new ArrayList<>();
    private boolean isCut;

    /** The source is what the last line names when there are more problems than are listed. */
    Problems(String source) {
        this.source = source;
    }

    void add(String where, String key, Object... arguments) {
        add(Problem.of(where, key, arguments));
    }

    void add(JsonPlace where, String key, Object... arguments) {
        add(Problem.of(where.toString(), key, arguments));
    }

    void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            isCut = true;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** So far, with those that are not listed. */
    int count() {
        return found.size() + (isCut ? 1 : 0);
    }

    boolean isCut() {
        return isCut;
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        if (isCut) {
            all.add(Problem.of(source, "problem.more", Integer.toString(MOST)));
        }
        return all;
    }
}
