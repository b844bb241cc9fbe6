package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.ForeignObject.Kind;

/**
 * One of the statements with which a database file makes itself anew whenever it is opened, in a form in which two files
 * that were made alike are equal: a blank between words, and marks in place of names, salts and counters that H2 chooses.
 * A mark begins with {@code <<}, and a text or a name in quotes stays in its quotes, so nothing in a file can pass for one.
 *
 * @param type H2's number of the kind of object, of which its place in the order of opening hangs
 * @param sql as it stands in the file
 */
record Definition(int type, String text, String sql) {
    private static final int TABLE = 0;
    static final int USER = 2;
    private static final int SEQUENCE = 3;
    private static final int CONSTRAINT = 5;
    private static final int SETTING = 6;
    private static final Pattern CHOSEN = Pattern.compile(
            "\"(?:PRIMARY_KEY|CONSTRAINT(?:_[0-9A-F]+)*(?:_INDEX)?|ANSWER_HISTORY_HASH_INDEX)(?:_[0-9A-F]+)+\"");
    /** Asked first, since most names are others, and a start should not wait for patterns. */
    private static final List<String> STEMS =
            List.of("\"PRIMARY_KEY_", "\"CONSTRAINT_", "\"ANSWER_HISTORY_HASH_INDEX_");

    private static final Pattern SEQUENCE_NAME = Pattern.compile("\"SYSTEM_SEQUENCE(?:_[0-9A-F]+){5}\"");
    private static final Pattern HEXADECIMAL = Pattern.compile("'[0-9a-f]*'");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");

    /** What a statement makes, by the word that says so; of several words the first in the statement decides. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("TRIGGER", Kind.TRIGGER),
            Map.entry("ALIAS", Kind.ALIAS),
            Map.entry("AGGREGATE", Kind.AGGREGATE),
            Map.entry("LINKED", Kind.LINKED_TABLE),
            Map.entry("VIEW", Kind.VIEW),
            Map.entry("TABLE", Kind.TABLE),
            Map.entry("INDEX", Kind.INDEX),
            Map.entry("KEY", Kind.INDEX),
            Map.entry("SEQUENCE", Kind.SEQUENCE),
            Map.entry("DOMAIN", Kind.DOMAIN),
            Map.entry("CONSTANT", Kind.CONSTANT),
            Map.entry("SYNONYM", Kind.SYNONYM),
            Map.entry("SCHEMA", Kind.SCHEMA),
            Map.entry("USER", Kind.USER),
            Map.entry("ROLE", Kind.ROLE));

    private static final Map<String, Kind> VERBS =
            Map.of("SET", Kind.SETTING, "GRANT", Kind.RIGHT, "COMMENT", Kind.COMMENT, "ALTER", Kind.CONSTRAINT);

    /** What two files that were made alike have in common. */
    String form() {
        return type + " " + text;
    }

    static Definition of(int type, String sql) {
        List<String> words = words(sql);
        List<String> kept = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int noted = noted(type, words, at);
            if (noted == 0) {
                kept.add(marked(type, words.get(at), at == 0 ? "" : words.get(at - 1)));
            }
            at += Math.max(1, noted);
        }
        return new Definition(type, String.join(" ", kept), sql);
    }

    /**
     * How many words from there on are H2's own note: how varied a column was when it last looked, where a counter goes on,
     * and which of the indexes a constraint uses, which follows from the order in which they were made.
     */
    private static int noted(int type, List<String> words, int at) {
        return switch (type) {
            case TABLE -> isSelectivity(words, at) ? 2 : 0;
            case SEQUENCE -> isRestart(words, at) ? 3 : 0;
            case CONSTRAINT -> isIndexName(words, at) ? 4 : 0;
            default -> 0;
        };
    }

    private static boolean isSelectivity(List<String> words, int at) {
        return at + 1 < words.size()
                && words.get(at).equals("SELECTIVITY")
                && NUMBER.matcher(words.get(at + 1)).matches();
    }

    private static boolean isRestart(List<String> words, int at) {
        return at + 2 < words.size()
                && words.get(at).equals("RESTART")
                && words.get(at + 1).equals("WITH")
                && NUMBER.matcher(words.get(at + 2)).matches();
    }

    private static boolean isIndexName(List<String> words, int at) {
        return at + 3 < words.size()
                && words.get(at).equals("INDEX")
                && at > 0
                && words.get(at - 1).equals(")")
                && words.get(at + 1).equals("\"PUBLIC\"")
                && words.get(at + 2).equals(".")
                && isQuoted(words.get(at + 3));
    }

    private static String marked(int type, String word, String before) {
        if (isQuoted(word)) {
            return markedName(word);
        }
        boolean isSecret = before.equals("SALT") || before.equals("HASH");
        if (type == USER && isSecret && HEXADECIMAL.matcher(word).matches()) {
            return "<<secret>>";
        }
        boolean isCounter =
                (type == SEQUENCE && before.equals("WITH")) || (type == SETTING && before.equals("CREATE_BUILD"));
        return isCounter && NUMBER.matcher(word).matches() ? "<<number>>" : word;
    }

    private static String markedName(String name) {
        if (name.startsWith("\"SYSTEM_SEQUENCE_")) {
            return SEQUENCE_NAME.matcher(name).matches() ? "<<sequence>>" : name;
        }
        boolean mayBe = STEMS.stream().anyMatch(name::startsWith);
        return mayBe && CHOSEN.matcher(name).matches() ? "<<chosen>>" : name;
    }

    /** Words and numbers, what is in quotes with its quotes, and every other character by itself. */
    private static List<String> words(String sql) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < sql.length(); ) {
            char first = sql.charAt(at);
            if (first == ' ' || first == '\n') {
                at++;
            } else {
                int end = first == '"' || first == '\'' ? quoted(sql, at) : plain(sql, at);
                words.add(sql.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    /** The end of what is in quotes; a quote in it stands twice. */
    private static int quoted(String sql, int start) {
        char quote = sql.charAt(start);
        int at = start + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) != quote) {
                at++;
            } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return sql.length();
    }

    private static int plain(String sql, int start) {
        int at = start;
        while (at < sql.length() && isWordPart(sql.charAt(at))) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    private static boolean isWordPart(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || character == '_';
    }

    /** How it is named to people. */
    ForeignObject asForeign() {
        List<String> words = words(sql);
        String verb = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
        Kind kind = verb.equals("CREATE") ? created(words) : VERBS.getOrDefault(verb, Kind.STATEMENT);
        String name = switch (kind) {
            case SETTING -> words.size() > 1 ? words.get(1) : "";
            case CONSTRAINT -> firstName(words.subList(Math.max(0, words.indexOf("CONSTRAINT")), words.size()));
            case RIGHT, COMMENT, STATEMENT -> "";
            default -> firstName(words);
        };
        return new ForeignObject(kind, name.isBlank() ? sql : name);
    }

    private static Kind created(List<String> words) {
        for (String word : words) {
            Kind kind = KINDS.get(word.toUpperCase(Locale.ROOT));
            if (kind != null) {
                return kind;
            }
            if (isQuoted(word)) {
                break;
            }
        }
        return Kind.STATEMENT;
    }

    /** The last part of the first name, as in "schema"."name". */
    private static String firstName(List<String> words) {
        int at = 0;
        while (at < words.size() && !isQuoted(words.get(at))) {
            at++;
        }
        while (at + 2 < words.size() && words.get(at + 1).equals(".")) {
            at += 2;
        }
        return at < words.size() ? unquoted(words.get(at)) : "";
    }

    private static boolean isQuoted(String word) {
        return word.startsWith("\"");
    }

    private static String unquoted(String word) {
        int end = word.length() > 1 && word.endsWith("\"") ? word.length() - 1 : word.length();
        return isQuoted(word) ? word.substring(1, end).replace("\"\"", "\"") : word;
    }
}
