package org.southsouth.readiness.ui.history;

import java.time.Instant;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.words.SearchKey;

/**
 * One change in words. {@code theme} is empty where the questionnaire does not have the question; {@code why} may
 * be empty.
 */
record HistoryRow(
        HistoryEntry entry,
        Optional<SectionId> theme,
        String when,
        String who,
        String title,
        String themeTitle,
        Side before,
        Side after,
        String why,
        SearchKey searchKey) {
    QuestionId question() {
        return entry.question();
    }

    Instant at() {
        return entry.at();
    }

    /** As it was signed; may be empty. */
    String by() {
        return entry.by();
    }

    /** An answer in words, and below it what else of it is another now: evidence, note. */
    record Side(String answer, String more) {
        /** In one line: the answer, or where that is the same on both sides, what else is another. */
        String inShort(Side other) {
            return answer.equals(other.answer) && !more.isEmpty() ? more : answer;
        }
    }

    /** All of it, for a tooltip and for those who listen. */
    String whole(String arrow) {
        StringBuilder whole = new StringBuilder(when + ", " + who + "\n" + title + "\n" + themeTitle);
        whole.append('\n')
                .append(before.answer())
                .append(' ')
                .append(arrow)
                .append(' ')
                .append(after.answer());
        for (String part : new String[] {before.more(), after.more(), why}) {
            if (!part.isEmpty()) {
                whole.append('\n').append(part);
            }
        }
        return whole.toString();
    }
}
