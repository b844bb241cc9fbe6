package org.southsouth.readiness.ui.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.ui.fx.RefusalWords;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;
import org.southsouth.readiness.words.Formats;

/** What the screen says of files, answers and people. */
record MergeWords(ScreenContext context) {
    private static final String GAP = "  ·  ";

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** The files in their order, then the assessments of which there is more to say: refused, removed here, or reviewed there. */
    List<FileRow> files(ReceivedFiles received, MergeSession session) {
        List<FileRow> rows = new ArrayList<>();
        for (FileReadResult file : received.files()) {
            if (file.parsed().isSound()) {
                rows.add(new FileRow(
                        FileRow.Kind.OPEN,
                        Formats.file(file.name()),
                        received.twin(file)
                                .map(other -> text("merge.file.twice", other))
                                .orElseGet(() -> contents(file.parsed().value()))));
            }
            String problems = problems(file);
            if (!problems.isEmpty()) {
                rows.add(new FileRow(kind(file), Formats.file(file.name()), problems));
            }
        }
        for (AssessmentMerge merge : session.all()) {
            String title = context.formats().title(merge.profile());
            if (merge.refusal().isPresent()) {
                rows.add(new FileRow(
                        FileRow.Kind.REFUSED,
                        title,
                        RefusalWords.of(context, merge.refusal().get())));
            } else if (merge.state() == LocalState.REMOVED) {
                rows.add(new FileRow(FileRow.Kind.OPEN, title, text("merge.removed")));
            }
            new BesideWords(context)
                    .line(session.stages(merge))
                    .ifPresent(line -> rows.add(new FileRow(FileRow.Kind.BESIDE, text("merge.review", title), line)));
        }
        return rows;
    }

    private static FileRow.Kind kind(FileReadResult file) {
        if (file.hasWrongPassword()) {
            return FileRow.Kind.WRONG_PASSWORD;
        }
        return file.isLocked() ? FileRow.Kind.LOCKED : FileRow.Kind.REFUSED;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every problem, also of forms in it that were not taken, a line each. */
    private String problems(FileReadResult file) {
        return file.problems().stream()
                .map(problem -> context.messages().of(problem, file.path()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String contents(ExchangePackage contents) {
        List<String> parts = new ArrayList<>();
        List<Copy> copies = contents.copies();
        parts.add(
                copies.size() == 1
                        ? context.formats().title(copies.get(0).profile())
                        : text(contents.isForm() ? "merge.file.forms" : "merge.file.assessments", copies.size()));
        parts.add(portion(contents));
        parts.add(text("merge.file.answers", contents.counts().given()));
        parts.add(text(
                "merge.file.from",
                name(contents.madeBy()),
                context.formats().moment(contents.madeAt(), context.clock().instant())));
        // Asked for without notes, and some came all the same.
        if (copies.stream().anyMatch(MergeWords::isNoted)) {
            parts.add(text("merge.file.notes"));
        } else if (!contents.hasNotes()) {
            parts.add(text("merge.file.notes.none"));
        }
        if (!contents.files().isEmpty()) {
            parts.add(text("merge.file.attached", contents.files().size()));
        }
        return String.join(GAP, parts);
    }

    private static boolean isNoted(Copy copy) {
        return copy.trail().stream().anyMatch(row -> !row.after().note().isBlank());
    }

    private String portion(ExchangePackage contents) {
        return portion(contents.framework(), contents.scope());
    }

    private String portion(Framework framework, ExchangeScope scope) {
        if (scope instanceof ExchangeScope.Several several) {
            return context.messages()
                    .list(several.parts().stream()
                            .map(part -> portion(framework, part))
                            .toList());
        }
        if (scope instanceof ExchangeScope.Part part) {
            return title(framework, part.section());
        }
        return scope instanceof ExchangeScope.Asked asked
                ? context.messages().list(asked.bodies())
                : text("merge.file.whole");
    }

    private static String title(Framework framework, SectionId id) {
        return framework.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(section -> section.title())
                .findFirst()
                .orElse(id.value());
    }

    /** What a merge does, a line for each assessment and one more where a review came with it. */
    List<String> report(MergeSession session) {
        Map<AssessmentId, Map<AnswerMerge.Kind, Long>> counted = session.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.merge().id(), Collectors.groupingBy(MergeRow::kind, Collectors.counting())));
        List<String> lines = new ArrayList<>();
        for (AssessmentMerge merge : session.merges()) {
            Map<AnswerMerge.Kind, Long> counts = counted.getOrDefault(merge.id(), Map.of());
            String title = context.formats().title(merge.profile());
            List<String> parts = new ArrayList<>();
            KindTabs.ORDER.stream()
                    .filter(counts::containsKey)
                    .forEach(kind -> parts.add(text("merge.report." + word(kind), counts.getOrDefault(kind, 0L))));
            if (!merge.files().isEmpty()) {
                parts.add(text("merge.file.attached", merge.files().size()));
            }
            lines.add(text(
                    "merge.report",
                    title,
                    parts.isEmpty()
                            ? text("merge.report.none")
                            : String.join(context.text("common.list.comma"), parts)));
            new BesideWords(context)
                    .line(session.stages(merge))
                    .ifPresent(line -> lines.add(text("merge.report.review", title, line)));
        }
        return lines;
    }

    /** Which answers stay against those of the files, a line each. */
    List<String> kept(MergeSession session) {
        return session.rows().stream()
                .filter(MergeRow::isOursKept)
                .map(row -> text("merge.report.kept", row.question().title(), change(row)))
                .distinct()
                .toList();
    }

    /** Whose the answer on the left is: mine, or that of a file before this one. */
    String here(MergeRow row) {
        if (!row.isAfterAnother()) {
            return text("merge.here");
        }
        return row.bringer().map(this::in).orElseGet(() -> text("merge.here.chosen"));
    }

    /** What is here today where that is not the one on the left; else empty. */
    String today(MergeRow row) {
        return row.isAfterAnother() ? text("merge.here.today", answer(row.question(), row.standing())) : "";
    }

    String in(AssessmentMerge.Arrival arrival) {
        return text("merge.there", shortFile(arrival));
    }

    /** The words to keep the answer on the left. */
    String keep(MergeRow row) {
        return row.bringer()
                .map(arrival -> text("merge.mine.of", shortFile(arrival)))
                .orElseGet(() -> text("merge.mine"));
    }

    String take(MergeRow row) {
        return row.bringer().isPresent() ? text("merge.theirs.of", shortFile(row.from())) : text("merge.theirs");
    }

    private static String shortFile(AssessmentMerge.Arrival arrival) {
        return Formats.shortFile(FileName.shown(arrival.file().file()));
    }

    /** What becomes of an answer about which nobody has to choose, and why. */
    String outcome(MergeRow row) {
        return row.isOursKept() && row.bringer().isPresent()
                ? text("merge.outcome.mine-newer.of", shortFile(row.bringer().orElseThrow()))
                : text("merge.outcome." + word(row.kind()));
    }

    String kind(AnswerMerge.Kind kind) {
        return text("merge.kind." + word(kind));
    }

    String theme(MergeRow row) {
        return row.framework().homeOf(row.answer().question()).title();
    }

    String assessment(MergeRow row) {
        return context.formats().title(row.merge().profile());
    }

    String answer(Question question, Answer answer) {
        return new AnswerText(context.messages(), context.formats()).saidAsGiven(question, answer.response());
    }

    /** With the name of the file where several are open: two of them may say something of one question. */
    String line(MergeRow row, boolean isOneOfMany) {
        return isOneOfMany
                ? text("merge.change.from", FileName.shown(row.from().file().file()), change(row))
                : change(row);
    }

    String change(MergeRow row) {
        String before = answer(row.question(), row.before());
        if (row.isOpen()) {
            return text("merge.change.open", before, answer(row.question(), theirs(row)));
        }
        if (row.isOursKept()) {
            return text("merge.change.mine", before, answer(row.question(), theirs(row)));
        }
        return row.before().equals(row.after())
                ? text("merge.change.none", before)
                : text("merge.change", before, answer(row.question(), row.after()));
    }

    private static Answer theirs(MergeRow row) {
        return row.answer().theirs().after();
    }

    /** What is still to be done before a merge; empty where nothing is. */
    String todo(MergeSession session) {
        int open = session.openConflicts();
        if (open > 0) {
            return text("merge.open", open);
        }
        int reasons = session.missingReasons();
        return reasons > 0 ? text("merge.reasons", reasons) : "";
    }

    /** How a conflict is settled. */
    String state(MergeRow row) {
        Choice.Side side = row.choice().side();
        return text(side == null || row.isOpen() ? "merge.state.open" : "merge.state." + word(side));
    }

    /** Evidence and note, a line each; may be empty. */
    List<String> details(Answer answer) {
        List<String> lines = new ArrayList<>();
        if (!answer.evidence().isEmpty()) {
            lines.add(text(
                    "merge.evidence", new EvidenceText(context.messages(), context.formats()).list(answer.evidence())));
        }
        if (!answer.note().isBlank()) {
            lines.add(text("merge.note", answer.note().strip()));
        }
        return lines;
    }

    /** Who said it, and when. */
    String signed(@Nullable HistoryEntry entry) {
        return entry == null ? "" : text("merge.signed", name(entry.by()), moment(entry.at()));
    }

    private String moment(Instant at) {
        return context.formats().moment(at, context.clock().instant());
    }

    private String name(String by) {
        return by.isBlank() ? text("merge.nobody") : by;
    }

    /** What others said to the same question and did not become the answer, the latest first. */
    List<String> beside(MergeRow row) {
        Copy mine = row.merge().mine();
        List<String> lines = new ArrayList<>();
        if (mine != null) {
            for (HistoryEntry entry : mine.trail()) {
                if (entry.isAside() && entry.question().equals(row.answer().question())) {
                    lines.add(0, text("merge.beside.line", answer(row.question(), entry.after()), signed(entry)));
                }
            }
        }
        return lines;
    }
}
