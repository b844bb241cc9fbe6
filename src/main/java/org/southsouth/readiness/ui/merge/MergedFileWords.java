package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.ui.fx.ChosenMerge.ChosenFile;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;

/** What a merge does with each file, for the screen from which the files came: as that says it of files that it merges itself. */
record MergedFileWords(ScreenContext context) {
    private static final Map<Kind, String> COUNTS = Map.of(
            Kind.CONFLICT, "gather.returns.chosen",
            Kind.ADDED, "gather.returns.new",
            Kind.THEIRS_NEWER, "gather.returns.changed",
            Kind.MINE_NEWER, "gather.returns.mine",
            Kind.SAME, "gather.returns.same");

    Map<AssessmentId, List<ChosenFile>> of(MergeSession session) {
        Map<AssessmentId, List<ChosenFile>> files = new LinkedHashMap<>();
        session.merges().forEach(merge -> {
            Map<String, List<MergeRow>> rows = new LinkedHashMap<>();
            merge.arrivals().forEach(arrival -> rows.put(arrival.file().file(), new ArrayList<>()));
            session.rows().stream()
                    .filter(row -> row.merge().id().equals(merge.id()))
                    .forEach(row -> rows.computeIfAbsent(row.from().file().file(), path -> new ArrayList<>())
                            .add(row));
            files.put(
                    merge.id(),
                    rows.entrySet().stream()
                            .map(file -> file(file.getKey(), file.getValue()))
                            .toList());
        });
        return files;
    }

    private ChosenFile file(String path, List<MergeRow> rows) {
        Map<Kind, List<MergeRow>> byKind = rows.stream().collect(Collectors.groupingBy(MergeRow::kind));
        List<String> words = new ArrayList<>();
        List<String> senders = rows.stream()
                .filter(row -> row.kind() != Kind.SAME)
                .map(row -> name(row.answer().theirs()))
                .distinct()
                .toList();
        if (!senders.isEmpty()) {
            words.add(context.text("gather.returns.from", context.messages().list(senders)));
        }
        List<String> details = new ArrayList<>();
        for (Kind kind : KindTabs.ORDER) {
            List<MergeRow> some = byKind.getOrDefault(kind, List.of());
            if (!some.isEmpty()) {
                words.add(context.text(COUNTS.getOrDefault(kind, ""), some.size()));
            }
            some.stream()
                    .filter(row -> row.kind() != Kind.SAME)
                    .map(this::detail)
                    .forEach(details::add);
        }
        return new ChosenFile(path, String.join(" ", words), details);
    }

    private String detail(MergeRow row) {
        HistoryEntry theirs = row.answer().theirs();
        String title = row.question().title();
        String there = said(row, theirs.after());
        return switch (row.kind()) {
            case CONFLICT ->
                context.text(
                        "gather.returns.chosen.question",
                        title,
                        said(row, row.after()),
                        said(row, row.before()),
                        there,
                        name(theirs));
            case ADDED -> context.text("gather.returns.new.question", title, there, name(theirs));
            case THEIRS_NEWER ->
                context.text("gather.returns.changed.question", title, said(row, row.before()), there, name(theirs));
            case MINE_NEWER, SAME ->
                context.text("gather.returns.mine.question", title, said(row, row.before()), there, name(theirs));
        };
    }

    private String said(MergeRow row, Answer answer) {
        return new AnswerText(context.messages(), context.formats()).inLine(row.question(), answer.response());
    }

    private String name(HistoryEntry theirs) {
        return theirs.by().isBlank()
                ? context.text("merge.nobody")
                : theirs.by().strip();
    }
}
