package org.southsouth.readiness.core.people;

import java.util.Locale;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

/** A text in which a name stands among other words. An erasure leaves it as it is; {@code round} and {@code question} are empty where it is about none. */
public record TextMention(Kind kind, Subject subject, Round round, String question, String words) {
    /** What the text is. */
    public enum Kind {
        /** The note beside an answer as it stands; somebody can change it. */
        NOTE,
        /** The source of an answer as it stands; somebody can change it. */
        SOURCE,
        /** The name of a file that is attached to an answer, as it stands, in the history, or as an earlier round had it. */
        FILE,
        /** A note or source in the history, or the reason of a change: it stays. */
        HISTORY,
        /** What an earlier round said. */
        CARRIED,
        COMMENT,
        /** The reservations of a sign-off, or the reason of a reopening. */
        SIGN_OFF,
        /** Lead body, date or contact of an assessment, or what somebody's role is; somebody can change it. */
        PROFILE,
        /** An action of a plan, or a report on it; somebody can change it. */
        PLAN,
        /** An offer or request; somebody can change it. */
        CARD,
        /** Who was sent questions, or the message with them; somebody can take it off the list. */
        REQUEST,
        /** The name of a file that was merged; taking back the merge takes it away. */
        MERGE;

        /** The last part of a message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
