package org.southsouth.readiness.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Problem;

/** Submissions that came in one file, each read by itself and told of by its name. Those that are refused hold up no other. */
final class ManySubmissions {
    static final int MOST = 500;

    private final Function<FrameworkRef, Optional<Framework>> known;
    private final List<Problem> left = new ArrayList<>();
    private final List<ExchangePackage> read = new ArrayList<>();
    private int count;

    ManySubmissions(Function<FrameworkRef, Optional<Framework>> known) {
        this.known = known;
    }

    /** The name is that of a part of the file. */
    void add(String name, Submission submission) throws FormException {
        add(name, submission, place -> place.isEmpty() ? name : name + ": " + place);
    }

    /** {@code places} says where in the file what stands in the form. */
    void add(String name, Submission submission, UnaryOperator<String> places) throws FormException {
        count();
        Problems found = new Problems(name);
        ExchangePackage contents = SubmissionReading.contents(submission, known, found);
        found.all().forEach(problem -> tell(places.apply(problem.where()), problem));
        if (contents != null && found.isEmpty()) {
            boolean isOther = !read.isEmpty()
                    && !read.get(0)
                            .framework()
                            .ref()
                            .equals(contents.framework().ref());
            if (isOther) {
                left.add(Problem.of(name, "problem.submissions.mixed"));
            } else {
                read.add(contents);
            }
        }
    }

    /** One that could not be read. It counts as the others do. */
    void refuse(String name, List<Problem> problems) throws FormException {
        count();
        problems.forEach(problem -> tell(name, problem));
    }

    private void count() throws FormException {
        if (++count > MOST) {
            throw new FormException("problem.submissions.many", Integer.toString(MOST));
        }
    }

    private void tell(String where, Problem problem) {
        left.add(Problem.of(where, problem.key(), problem.arguments().toArray()));
    }

    /** Null where none is sound, which is a problem. The latest says when the file was made. */
    @Nullable
    ExchangePackage contents(Problems problems) {
        if (read.isEmpty()) {
            left.forEach(problems::add);
            if (left.isEmpty()) {
                problems.add("", "problem.submissions.none");
            }
            return null;
        }
        List<Copy> copies = read.stream().flatMap(one -> one.copies().stream()).toList();
        List<ExchangeScope> scopes =
                read.stream().map(ExchangePackage::scope).distinct().toList();
        Instant at = read.stream()
                .map(ExchangePackage::madeAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Set<String> names = read.stream()
                .map(ExchangePackage::madeBy)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String by = names.size() == 1 ? names.iterator().next() : "";
        return ExchangePackage.forms(read.get(0).framework(), copies, ExchangeScope.together(scopes), true, at, by)
                .leaving(left);
    }
}
