package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What one file brought: how many answers of which sort, and to which questions those that count are. */
record BroughtWords(ScreenContext context, Framework framework) {
    /** A file may have brought several copies. */
    ReturnedFile of(String file, List<Stage> stages) {
        Set<QuestionId> added = questions(stages, Kind.ADDED);
        Set<QuestionId> changed = questions(stages, Kind.THEIRS_NEWER);
        changed.removeAll(added);
        int same = stages.stream()
                .mapToInt(stage -> stage.plan().of(Kind.SAME).size())
                .sum();
        boolean isNothing = added.isEmpty() && changed.isEmpty();
        if (isNothing && stages.stream().allMatch(stage -> stage.plan().isKnown())) {
            return ReturnedFile.of(
                    ReturnedFile.Kind.KNOWN, FileName.last(file), context.text("gather.returns.known", same));
        }
        List<String> counts = new ArrayList<>();
        if (isNothing) {
            counts.add(context.text("gather.returns.history"));
        }
        add("gather.returns.new", added.size(), counts);
        add("gather.returns.changed", changed.size(), counts);
        add("gather.returns.same", same, counts);
        List<String> named = new ArrayList<>();
        added.forEach(question -> named.add(context.text("gather.returns.new.question", title(question))));
        changed.forEach(question -> named.add(context.text("gather.returns.changed.question", title(question))));
        return new ReturnedFile(ReturnedFile.Kind.MERGED, FileName.last(file), String.join(" ", counts), named);
    }

    private void add(String key, int count, List<String> counts) {
        if (count > 0) {
            counts.add(context.text(key, count));
        }
    }

    private static Set<QuestionId> questions(List<Stage> stages, Kind kind) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        stages.forEach(stage ->
                stage.plan().of(kind).stream().map(AnswerMerge::question).forEach(questions::add));
        return questions;
    }

    private String title(QuestionId question) {
        return framework.question(question).map(Question::title).orElse(question.value());
    }
}
