package org.southsouth.readiness.ui.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.words.SearchKey;

/**
 * One entry in words. {@code theme} is empty where the questionnaire does not have the question, and where it is about the whole
 * assessment; {@code why} may be empty. Not {@code isStep}: nothing became something else, and {@code before} says what it is.
 */
record HistoryRow(
        TrailEntry entry,
        Optional<SectionId> theme,
        String when,
        String who,
        String title,
        String themeTitle,
        Side before,
        Side after,
        boolean isStep,
        String why,
        SearchKey searchKey) {
    Optional<QuestionId> question() {
        return entry.question();
    }

    Instant at() {
        return entry.at();
    }

    /** As they were signed; one may be empty. */
    List<String> people() {
        return entry.people();
    }

    /** Whether an answer became another; everything else is of the review. */
    boolean isAnswered() {
        return entry instanceof TrailEntry.Answered;
    }

    /** An answer in words, and below it what else of it is another now: evidence, note. */
    record Side(String answer, String more) {
        /** In one line: the answer, or where that is the same on both sides, what else is another. */
        String inShort(Side other) {
            return answer.equals(other.answer) && !more.isEmpty() ? more : answer;
        }
    }

    String beforeInShort() {
        return isAnswered() ? before.inShort(after) : before.answer();
    }

    /** Why somebody disputes or reopens counts as much as that they do; why an answer changed has no room. */
    String afterInShort() {
        if (isAnswered()) {
            return after.inShort(before);
        }
        return why.isEmpty() ? after.answer() : after.answer() + HistoryWords.GAP + why;
    }

    /** All of it, for a tooltip and for those who listen. */
    String whole(String arrow) {
        StringBuilder whole = new StringBuilder(when + ", " + who + "\n" + title);
        if (!themeTitle.isEmpty()) {
            whole.append('\n').append(themeTitle);
        }
        whole.append('\n')
                .append(before.answer())
                .append(isStep ? ' ' + arrow + ' ' : ": ")
                .append(after.answer());
        for (String part : new String[] {before.more(), after.more(), why}) {
            if (!part.isEmpty()) {
                whole.append('\n').append(part);
            }
        }
        return whole.toString();
    }
}
