package org.southsouth.readiness.store;

import java.util.List;
import org.southsouth.readiness.core.people.Passage.Kind;
import org.southsouth.readiness.core.people.Place;

/**
 * Every column in which somebody's name can stand: on its own, or among other words. A test holds them against the tables,
 * so that a new column is not forgotten.
 */
final class NameColumns {
    private static final String OWN = "join assessment a on a.id = t.assessment";
    private static final String SIGNED =
            "join sign_off s on s.id = t.sign_off join assessment a on a.id = s.assessment";

    private NameColumns() {}

    /** One that holds a name and nothing else. */
    record Whole(Place place, String table, String column) {}

    /** One that holds a text of some kind; {@code question} says which one it is about, and {@code join} leads from {@code t} to {@code a}. */
    record Text(Kind kind, String table, String column, String question, String join) {
        private static Text of(Kind kind, String table, String column) {
            return new Text(kind, table, column, "t.question", OWN);
        }

        /** What an answer says, where that is no choice or figure. */
        private static Text said(Kind kind, String table, String column, String type) {
            return new Text(kind, table, column, "t.question", OWN + " and t." + type + " = 'text'");
        }
    }

    static final List<Whole> WHOLE = List.of(
            new Whole(Place.PERSON, "person", "name"),
            new Whole(Place.CONTACT, "assessment", "contact"),
            new Whole(Place.SIGNATORY, "signatory", "name"),
            new Whole(Place.HISTORY, "answer_history", "changed_by"),
            new Whole(Place.ANSWER, "answer", "changed_by"),
            new Whole(Place.ASSESSMENT, "assessment", "changed_by"),
            new Whole(Place.CARRIED, "carried", "said_by"),
            new Whole(Place.REVIEW, "review", "given_by"),
            new Whole(Place.COMMENT, "comment", "written_by"),
            new Whole(Place.SETTLEMENT, "comment", "settled_by"),
            new Whole(Place.SIGN_OFF, "sign_off", "signed_by"),
            new Whole(Place.REOPENING, "reopening", "reopened_by"));

    /** Without the old answers of the history: each is the new one of the row before. */
    static final List<Text> TEXTS = List.of(
            Text.of(Kind.NOTE, "answer", "note"),
            Text.said(Kind.NOTE, "answer", "content", "kind"),
            Text.of(Kind.SOURCE, "answer", "source"),
            Text.of(Kind.HISTORY, "answer_history", "new_note"),
            Text.said(Kind.HISTORY, "answer_history", "new_content", "new_kind"),
            Text.of(Kind.HISTORY, "answer_history", "new_source"),
            Text.of(Kind.HISTORY, "answer_history", "reason"),
            Text.of(Kind.CARRIED, "carried", "note"),
            Text.said(Kind.CARRIED, "carried", "content", "kind"),
            Text.of(Kind.CARRIED, "carried", "source"),
            Text.of(Kind.COMMENT, "comment", "text"),
            new Text(Kind.SIGN_OFF, "sign_off", "reservations", "''", OWN),
            new Text(Kind.SIGN_OFF, "reopening", "reason", "''", SIGNED),
            new Text(Kind.SIGN_OFF, "signatory", "role", "''", SIGNED),
            new Text(Kind.PROFILE, "person", "role", "''", OWN),
            profile("due"),
            profile("lead_body"),
            profile("contact"));

    private static Text profile(String column) {
        return new Text(Kind.PROFILE, "assessment", column, "''", "join assessment a on a.id = t.id");
    }
}
