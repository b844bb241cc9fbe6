package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;

/** What one file brought: how many answers of which sort, and to which questions those that count are, with what was changed. */
record BroughtWords(ScreenContext context, Framework framework) {
    /** A file may have brought several copies. */
    ReturnedFile of(String file, List<Stage> stages) {
        Map<QuestionId, AnswerMerge> added = new LinkedHashMap<>();
        // Of several copies the last says what it is now.
        stages.forEach(stage -> stage.plan().of(Kind.ADDED).forEach(answer -> added.put(answer.question(), answer)));
        Map<QuestionId, List<AnswerMerge>> changed = new LinkedHashMap<>();
        stages.forEach(stage -> stage.plan().of(Kind.THEIRS_NEWER).stream()
                .filter(answer -> !added.containsKey(answer.question()))
                .forEach(answer -> changed.computeIfAbsent(answer.question(), question -> new ArrayList<>())
                        .add(answer)));
        // Every question of the file is counted once: several copies in it may say something of the same one.
        Set<QuestionId> told = new HashSet<>(added.keySet());
        told.addAll(changed.keySet());
        Map<Boolean, List<AnswerMerge>> kept = once(stages, Kind.MINE_NEWER, told).stream()
                .collect(Collectors.partitioningBy(BroughtWords::isDecided));
        List<AnswerMerge> decided = kept.getOrDefault(true, List.of());
        List<AnswerMerge> mine = kept.getOrDefault(false, List.of());
        int same = once(stages, Kind.SAME, told).size();
        boolean isNothing = added.isEmpty() && changed.isEmpty();
        if (isNothing && stages.stream().allMatch(stage -> stage.plan().isKnown())) {
            return new ReturnedFile(
                    ReturnedFile.Kind.KNOWN,
                    FileName.shown(file),
                    context.text("gather.returns.known", same, mine.size(), decided.size()),
                    stayed(mine, decided));
        }
        List<String> counts = new ArrayList<>();
        if (isNothing) {
            counts.add(context.text("gather.returns.history"));
        }
        add("gather.returns.new", added.size(), counts);
        add("gather.returns.changed", changed.size(), counts);
        add("gather.returns.mine", mine.size(), counts);
        add("gather.returns.decided", decided.size(), counts);
        add("gather.returns.same", same, counts);
        List<String> named = new ArrayList<>();
        changed.values().forEach(steps -> named.add(changed(steps)));
        named.addAll(stayed(mine, decided));
        added.values().forEach(answer -> named.add(fresh(answer)));
        return new ReturnedFile(ReturnedFile.Kind.MERGED, FileName.shown(file), String.join(" ", counts), named);
    }

    /** Those of one kind that are not told of yet; from now on they are. */
    private static List<AnswerMerge> once(List<Stage> stages, Kind kind, Set<QuestionId> told) {
        return stages.stream()
                .flatMap(stage -> stage.plan().of(kind).stream())
                .filter(answer -> told.add(answer.question()))
                .toList();
    }

    /** Somebody here has seen both, and chose: the file came a second time. */
    private static boolean isDecided(AnswerMerge answer) {
        HistoryEntry mine = answer.mine();
        return mine != null && answer.theirs().hash().equals(mine.merged());
    }

    /** What was changed here after the file was made stays, and so does what was decided; whoever reads it sees both. */
    private List<String> stayed(List<AnswerMerge> mine, List<AnswerMerge> decided) {
        return Stream.concat(
                        mine.stream()
                                .map(answer -> both("gather.returns.mine.question", answer.mine(), answer.theirs())),
                        decided.stream()
                                .map(answer -> both("gather.returns.decided.question", answer.mine(), answer.theirs())))
                .toList();
    }

    /** From what was here to what the last of its copies says. */
    private String changed(List<AnswerMerge> steps) {
        AnswerMerge last = steps.get(steps.size() - 1);
        return both("gather.returns.changed.question", steps.get(0).mine(), last.theirs());
    }

    /** Where the file cannot go in before somebody chose: what is here and what is in it. */
    List<String> choices(List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> stage.plan().answers().stream())
                .filter(answer -> answer.kind() == Kind.CONFLICT || answer.isWithdrawn())
                .map(answer -> both("gather.returns.choose.question", answer.mine(), answer.theirs()))
                .distinct()
                .toList();
    }

    private String fresh(AnswerMerge answer) {
        HistoryEntry theirs = answer.theirs();
        return context.text(
                "gather.returns.new.question",
                title(theirs.question()),
                said(theirs.question(), theirs.after()),
                name(theirs));
    }

    private String name(HistoryEntry theirs) {
        return theirs.by().isBlank()
                ? context.text("merge.nobody")
                : theirs.by().strip();
    }

    private String both(String key, @Nullable HistoryEntry mine, HistoryEntry theirs) {
        Answer here = mine == null ? Answer.NONE : mine.after();
        return context.text(
                key,
                title(theirs.question()),
                said(theirs.question(), here),
                said(theirs.question(), theirs.after()),
                name(theirs));
    }

    private String said(QuestionId id, Answer answer) {
        AnswerText words = new AnswerText(context.messages(), context.formats());
        return framework
                .question(id)
                .map(question -> words.inLine(question, answer.response()))
                .orElse("");
    }

    private void add(String key, int count, List<String> counts) {
        if (count > 0) {
            counts.add(context.text(key, count));
        }
    }

    private String title(QuestionId question) {
        return framework.question(question).map(Question::title).orElse(question.value());
    }
}
