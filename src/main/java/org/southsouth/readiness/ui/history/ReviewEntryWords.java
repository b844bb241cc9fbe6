package org.southsouth.readiness.ui.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.SignOffText;

/** What reviewers did in words: states, comments, sign-offs. */
final class ReviewEntryWords {
    private final ScreenContext context;
    private final AnswerText answers;
    private final SignOffText signOffs;
    private final boolean isMerged;

    /** The two sides of a row, whether the first became the second, and why; that may be empty. */
    record Told(HistoryRow.Side before, HistoryRow.Side after, boolean isStep, String why) {}

    /** {@code isMerged}: a merge may have put a state out of its place, too. */
    ReviewEntryWords(ScreenContext context, boolean isMerged) {
        this.context = context;
        this.isMerged = isMerged;
        this.answers = new AnswerText(context.messages(), context.formats());
        this.signOffs = new SignOffText(context.messages(), context.formats());
    }

    /** {@code question}: that of the entry, where the questionnaire has it. */
    Told of(TrailEntry entry, Optional<Question> question) {
        if (entry instanceof TrailEntry.Ruled ruled) {
            return ruled(ruled, question);
        }
        if (entry instanceof TrailEntry.Said said) {
            String more = said.isSettledWithIt() ? context.text("history.comment.agreed") : "";
            return told(
                    "history.kind.comment",
                    false,
                    HistoryWords.inOneLine(said.comment().text()),
                    more,
                    "");
        }
        if (entry instanceof TrailEntry.Settled settled) {
            String text = HistoryWords.inOneLine(settled.comment().text());
            return told("history.kind.comment", true, context.text("history.settled"), text, "");
        }
        if (entry instanceof TrailEntry.SignedOff signed) {
            return signed(signed.signOff());
        }
        if (entry instanceof TrailEntry.Reopened reopened) {
            String why = HistoryWords.inOneLine(reopened.how().reason());
            return told("history.kind.sign-off", true, context.text("history.reopened"), "", why);
        }
        throw new IllegalArgumentException("no words for " + entry);
    }

    private Told told(String before, boolean isStep, String after, String more, String why) {
        return new Told(new HistoryRow.Side(context.text(before), ""), new HistoryRow.Side(after, more), isStep, why);
    }

    private Told ruled(TrailEntry.Ruled ruled, Optional<Question> question) {
        boolean isStep = ruled.was() != TrailEntry.Was.UNKNOWN;
        String looked = ruled.answer()
                .map(answer -> context.text("history.of", words(answer, question)))
                .orElse("");
        String state = context.text(state(ruled.review().state()));
        return told(
                isStep ? state(ruled.was()) : "history.kind.state",
                isStep,
                ruled.isOver() ? context.text(isMerged ? "history.over.merged" : "history.over", state) : state,
                joined(ruled.isOver() ? over() : "", looked),
                ruled.why().map(Comment::text).map(HistoryWords::inOneLine).orElse(""));
    }

    /** Who took it back, and when, is not kept. */
    private String over() {
        return context.text(isMerged ? "history.over.merged.more" : "history.over.more");
    }

    private static String state(Enum<?> state) {
        return "history.state." + state.name().toLowerCase(Locale.ROOT);
    }

    private String words(Answer answer, Optional<Question> question) {
        return question.map(asked -> answers.saidAsGiven(asked, answer.response()))
                .orElseGet(() -> answers.without(answer.response()));
    }

    private Told signed(SignOff signOff) {
        String reservations = signOff.reservations().isBlank()
                ? ""
                : context.text("history.reservations", HistoryWords.inOneLine(signOff.reservations()));
        String signed = context.text("history.signed", signOffs.people(signOff.signatories()));
        return told("history.kind.sign-off", false, signed, joined(reservations, signOffs.code(signOff)), "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(HistoryWords.GAP));
    }
}
