package org.southsouth.readiness.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.people.NameField;
import org.southsouth.readiness.core.people.TextMention.Kind;

/**
 * Every column in which somebody's name can stand: on its own, or among other words. A test holds them against the tables,
 * so that a new column is not forgotten.
 */
final class NameColumns {
    private static final String QUESTION = "a.subject, a.round, t.question";
    private static final String ASSESSMENT = "a.subject, a.round, ''";
    private static final String OWN = "join assessment a on a.id = t.assessment";
    private static final String SIGNED =
            "join sign_off s on s.id = t.sign_off join assessment a on a.id = s.assessment";

    private NameColumns() {}

    /** One that holds a name and nothing else. */
    record Whole(NameField place, String table, String column) {}

    /**
     * One that holds a text of some kind; {@code about} gives subject, round and question of a row, and {@code join} leads
     * from {@code t} to {@code a}.
     */
    record Text(Kind kind, String table, String column, String about, String join) {
        /** Whether it also stands among the {@link #WHOLE} ones: then a name alone in it is replaced. */
        boolean isName() {
            return WHOLE.stream()
                    .anyMatch(whole ->
                            whole.table().equals(table) && whole.column().equals(column));
        }

        private static Text of(Kind kind, String table, String column) {
            return new Text(kind, table, column, QUESTION, OWN);
        }

        /** What an answer says, where that is no choice or figure. */
        private static Text said(Kind kind, String table, String column, String type) {
            return new Text(kind, table, column, QUESTION, OWN + " and t." + type + " = 'text'");
        }
    }

    static final List<Whole> WHOLE = List.of(
            new Whole(NameField.PERSON, "person", "name"),
            new Whole(NameField.CONTACT, "assessment", "contact"),
            new Whole(NameField.SIGNATORY, "signatory", "name"),
            new Whole(NameField.HISTORY, "answer_history", "changed_by"),
            new Whole(NameField.ANSWER, "answer", "changed_by"),
            new Whole(NameField.ASSESSMENT, "assessment", "changed_by"),
            new Whole(NameField.CARRIED, "carried", "said_by"),
            new Whole(NameField.REVIEW, "review", "given_by"),
            new Whole(NameField.COMMENT, "comment", "written_by"),
            new Whole(NameField.SETTLEMENT, "comment", "settled_by"),
            new Whole(NameField.SIGN_OFF, "sign_off", "signed_by"),
            new Whole(NameField.REOPENING, "reopening", "reopened_by"),
            new Whole(NameField.FOLLOW_UP, "follow_up", "reported_by"),
            new Whole(NameField.PLAN_HISTORY, "action_history", "changed_by"),
            new Whole(NameField.CARD_CONTACT, "card", "contact"),
            new Whole(NameField.CARD_VALIDATION, "card", "validated_by"),
            new Whole(NameField.CARD, "card", "changed_by"),
            new Whole(NameField.REQUEST_TO, "request", "sent_to"),
            new Whole(NameField.REQUEST_ADDRESS, "request", "address"),
            new Whole(NameField.REQUEST, "request", "sent_by"),
            new Whole(NameField.MERGE, "merge_done", "merged_by"),
            new Whole(NameField.BEFORE_MERGE, "merge_part", "changed_by"));

    /** The places whose names enter the code of a sign-off. */
    private static final Set<NameField> CODED = Set.of(
            NameField.SIGNATORY,
            NameField.HISTORY,
            NameField.REVIEW,
            NameField.COMMENT,
            NameField.SETTLEMENT,
            NameField.SIGN_OFF);

    /** Finds the assessments with a coded sign-off that has a name in such a place; empty where no code covers it. */
    static Optional<String> signed(NameField place) {
        return WHOLE.stream()
                .filter(whole -> whole.place() == place && CODED.contains(place))
                .findFirst()
                .map(whole -> String.format(
                        "select distinct s.assessment from sign_off s join %s t on t.%s where s.code is not null and t.%s = ?",
                        whole.table(),
                        place == NameField.SIGNATORY ? "sign_off = s.id" : "assessment = s.assessment",
                        whole.column()));
    }

    /** Without the old answers of the history: each is the new one of the row before. */
    private static final List<Text> SAID = List.of(
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
            Text.of(Kind.FILE, "answer", "attached"),
            Text.of(Kind.FILE, "answer_history", "new_attached"),
            Text.of(Kind.FILE, "carried", "attached"),
            Text.of(Kind.COMMENT, "comment", "text"),
            new Text(Kind.SIGN_OFF, "sign_off", "reservations", ASSESSMENT, OWN),
            new Text(Kind.SIGN_OFF, "reopening", "reason", ASSESSMENT, SIGNED),
            new Text(Kind.SIGN_OFF, "signatory", "role", ASSESSMENT, SIGNED),
            new Text(Kind.PROFILE, "person", "role", ASSESSMENT, OWN),
            new Text(Kind.REQUEST, "request", "sent_to", ASSESSMENT, OWN),
            new Text(Kind.REQUEST, "request", "address", ASSESSMENT, OWN),
            new Text(Kind.REQUEST, "request", "message", ASSESSMENT, OWN),
            new Text(Kind.MERGE, "merge_part", "file", ASSESSMENT, OWN));

    static final List<Text> TEXTS =
            Stream.of(SAID, profiles(), plans(), cards()).flatMap(List::stream).toList();

    private static List<Text> profiles() {
        String itself = "join assessment a on a.id = t.id";
        return Stream.of("due", "lead_body", "contact")
                .map(column -> new Text(Kind.PROFILE, "assessment", column, ASSESSMENT, itself))
                .toList();
    }

    private static List<Text> plans() {
        Stream<Text> actions = Stream.of(
                        "title lead_body supporting partner indicator baseline target legal_step obstacle evidence"
                                .split(" "))
                .map(column ->
                        new Text(Kind.PLAN, "action", column, "a.subject, a.round, coalesce(t.question, '')", OWN));
        Stream<Text> told = Stream.of(
                new Text(Kind.PLAN, "follow_up", "text", ASSESSMENT, OWN),
                new Text(Kind.HISTORY, "action_history", "old_text", ASSESSMENT, OWN),
                new Text(Kind.HISTORY, "action_history", "new_text", ASSESSMENT, OWN));
        return Stream.concat(actions, told).toList();
    }

    private static List<Text> cards() {
        return Stream.of(
                        "title challenge done results replication evidence countries partners contact period validated_by"
                                .split(" "))
                .map(column ->
                        new Text(Kind.CARD, "card", column, "t.subject, coalesce(a.round, ''), ''", "left " + OWN))
                .toList();
    }
}
