package org.southsouth.readiness.core.assessment;

/**
 * Something in a database file that this application never puts there.
 *
 * @param name as the file has it, without characters that a screen or a terminal would act on, at most {@value #LONGEST}
 *     characters long
 */
public record ForeignObject(Kind kind, String name) {
    static final int LONGEST = 100;

    /** What it is; databases of H2 know these. Where a file holds several, the first of this order is told. */
    public enum Kind {
        /** A class of Java that would be loaded. */
        CLASS,
        /** A part of the file below the tables. */
        MAP,
        /** A statement of SQL of any other kind. */
        STATEMENT,
        TRIGGER,
        ALIAS,
        AGGREGATE,
        LINKED_TABLE,
        SETTING,
        VIEW,
        DOMAIN,
        CONSTANT,
        CONSTRAINT,
        TABLE,
        SYNONYM,
        SCHEMA,
        USER,
        ROLE,
        RIGHT,
        SEQUENCE,
        INDEX,
        COMMENT
    }

    public ForeignObject {
        name = plain(name);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .forEach(character -> plain.appendCodePoint(isShown(character) ? character : ' '));
        return plain.toString().strip();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
