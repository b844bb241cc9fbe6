package org.southsouth.readiness.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.MergedAnswers;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.SearchKey;

/** Puts what happened into words, in the order given. */
final class HistoryWords {
    static final String GAP = "  ·  ";

    private final Framework framework;
    private final ScreenContext context;
    private final AnswerText answers;
    private final Instant now;
    private final ReviewEntryWords reviewed;
    private final Map<QuestionId, Section> themes = new HashMap<>();

    /** {@code isMerged}: other copies came into this assessment. */
    HistoryWords(Framework framework, ScreenContext context, boolean isMerged) {
        this.framework = framework;
        this.context = context;
        this.answers = new AnswerText(context.messages(), context.formats());
        this.reviewed = new ReviewEntryWords(context, isMerged);
        this.now = context.clock().instant();
        for (Section section : framework.sections()) {
            section.questions().forEach(question -> themes.put(question.id(), section));
        }
    }

    /** {@code trail}: the oldest first, as it is kept; {@code happened}: all there is to tell, in the order in which it is shown. */
    List<HistoryRow> rows(List<HistoryEntry> trail, List<TrailEntry> happened) {
        IdentityHashMap<HistoryEntry, Optional<String>> became = became(trail);
        return happened.stream()
                .map(entry -> entry instanceof TrailEntry.Answered answered
                        ? row(answered, became.getOrDefault(answered.change(), Optional.empty()))
                        : row(entry, reviewed.of(entry, entry.question().flatMap(framework::question))))
                .toList();
    }

    /** What there is to say of each change beside what it made of the answer. */
    private IdentityHashMap<HistoryEntry, Optional<String>> became(List<HistoryEntry> trail) {
        IdentityHashMap<HistoryEntry, Optional<String>> became = new IdentityHashMap<>();
        EarlierAnswers earlier = new EarlierAnswers(context);
        MergedAnswers merged = MergedAnswers.of(trail);
        for (HistoryEntry entry : trail) {
            Optional<String> again = earlier.of(entry);
            became.put(
                    entry,
                    entry.isAside()
                            ? Optional.of(aside(merged.fate(entry)))
                            : decided(entry, merged).or(() -> again));
        }
        return became;
    }

    /** What else than the response would be another if an earlier answer stood again; empty where nothing would. */
    List<String> moreThanNow(QuestionId question, Answer earlier, Answer standing) {
        List<String> said = new ArrayList<>();
        boolean isNoteGone = earlier.note().isBlank() && !standing.note().isBlank();
        if (isNoteGone) {
            said.add(context.text("history.put.note", inOneLine(standing.note())));
        }
        boolean isEvidenceGone =
                earlier.evidence().isEmpty() && !standing.evidence().isEmpty();
        if (isEvidenceGone) {
            String list = new EvidenceText(context.messages(), context.formats()).list(standing.evidence());
            said.add(context.text("history.put.evidence", list));
        }
        Answer brought = earlier.withNote(isNoteGone ? standing.note() : earlier.note())
                .withEvidence(isEvidenceGone ? standing.evidence() : earlier.evidence());
        String more = side(framework.question(question), brought, standing).more();
        if (!more.isEmpty()) {
            said.add(context.text("history.put.more", more));
        }
        return said;
    }

    /** Its lines with a stroke between them. */
    static String inOneLine(String note) {
        return note.strip().replaceAll("\\s*\\R\\s*", " / ").replaceAll("\\s+", " ");
    }

    private HistoryRow row(TrailEntry.Answered answered, Optional<String> said) {
        HistoryEntry change = answered.change();
        Optional<Question> question = framework.question(change.question());
        HistoryRow.Side before = side(question, change.before(), change.after());
        HistoryRow.Side after = after(side(question, change.after(), change.before()), said);
        return row(answered, new ReviewEntryWords.Told(before, after, true, change.reason()));
    }

    private HistoryRow row(TrailEntry entry, ReviewEntryWords.Told told) {
        Optional<Section> theme = entry.question().map(themes::get);
        String id = entry.question().map(QuestionId::value).orElse("");
        String title = entry.question()
                .map(question ->
                        framework.question(question).map(Question::title).orElse(id))
                .orElseGet(() -> context.text("history.assessment"));
        String themeTitle = theme.map(Section::title).orElse("");
        String who = entry.by().isBlank() ? context.text("history.nobody") : entry.by();
        String searched = Stream.of(
                        id,
                        title,
                        themeTitle,
                        who,
                        told.before().answer(),
                        told.before().more(),
                        told.after().answer(),
                        told.after().more())
                .reduce("", (all, part) -> all + ' ' + part);
        return new HistoryRow(
                entry,
                theme.map(Section::id),
                context.formats().moment(entry.at(), now),
                who,
                title,
                themeTitle,
                told.before(),
                told.after(),
                told.isStep(),
                told.why(),
                SearchKey.of(searched + ' ' + told.why()));
    }

    /** Whose answer it is where two were merged; empty where a change settles none. */
    private Optional<String> decided(HistoryEntry entry, MergedAnswers merged) {
        if (entry.merged() == null) {
            return Optional.empty();
        }
        boolean isKept = entry.after().equals(entry.before());
        return merged.takenBy(entry)
                .filter(theirs -> !isKept)
                .map(theirs -> theirs.by().isBlank()
                        ? context.text("history.merged.taken.nobody")
                        : context.text("history.merged.taken", theirs.by()))
                .or(() -> Optional.of(context.text(isKept ? "history.merged.kept" : "history.merged.other")));
    }

    private String aside(MergedAnswers.Fate fate) {
        return context.text(
                switch (fate) {
                    case TAKEN -> "history.aside.taken";
                    case CHANGED -> "history.aside.changed";
                    case LEFT -> "history.aside";
                });
    }

    /** With what became of it: what came from another copy says so itself, and so does what stood there before. */
    private HistoryRow.Side after(HistoryRow.Side side, Optional<String> said) {
        String more = Stream.of(side.more(), said.orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(GAP));
        return new HistoryRow.Side(side.answer(), more);
    }

    private HistoryRow.Side side(Optional<Question> question, Answer answer, Answer other) {
        List<String> more = new ArrayList<>();
        if (!answer.evidence().equals(other.evidence())) {
            more.add(evidence(answer.evidence(), other.evidence()));
        }
        if (!answer.note().equals(other.note())) {
            more.add(
                    answer.note().isBlank()
                            ? context.text("history.note.none")
                            : context.text("history.note", inOneLine(answer.note())));
        }
        String words = question.map(asked -> answers.saidAsGiven(asked, answer.response()))
                .orElseGet(() -> answers.without(answer.response()));
        return new HistoryRow.Side(words, String.join(GAP, more));
    }

    /** Only what differs: of a long source that stays, the end of the line with the new year would be cut. */
    private String evidence(Evidence evidence, Evidence other) {
        if (evidence.isEmpty()) {
            return context.text("history.evidence.none");
        }
        if (other.isEmpty()) {
            String list = new EvidenceText(context.messages(), context.formats()).list(evidence);
            return context.text("history.evidence", list);
        }
        List<String> parts = new ArrayList<>();
        if (!Objects.equals(evidence.grade(), other.grade())) {
            Grade grade = evidence.grade();
            parts.add(context.text("history.grade", grade == null ? Formats.NONE : grade.name()));
        }
        if (!Objects.equals(evidence.year(), other.year())) {
            Integer year = evidence.year();
            parts.add(context.text("history.year", year == null ? Formats.NONE : year.toString()));
        }
        if (!evidence.files().equals(other.files())) {
            List<String> files = context.formats().attached(evidence.files());
            parts.add(context.text(
                    "history.files",
                    files.isEmpty() ? Formats.NONE : context.messages().list(files)));
        }
        if (parts.isEmpty() || !evidence.sourceLine().equals(other.sourceLine())) {
            String source = evidence.sourceLine().isBlank() ? Formats.NONE : evidence.sourceLine();
            parts.add(context.text("history.source", source));
        }
        return String.join(GAP, parts);
    }
}
