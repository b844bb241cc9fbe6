package org.southsouth.readiness.core.form;

/** Where things stand in a workbook to fill in, for whoever writes it and whoever reads it back. Rows and columns count from 0. */
public final class WorkbookLayout {
    public static final int FORMAT = 1;

    /** The sheet that is not shown, with the key of the workbook as JSON from its first cell down. */
    public static final String KEY_SHEET = "readiness";

    /** The first rows of the answers say what this is, and head the columns. */
    public static final int FIRST_ROW = 3;

    /** Between the id of a question and that of its option; no id has it. */
    public static final char OF_OPTION = ':';

    /** What stands in the row of an option that is ticked. */
    public static final String TICK = "x";

    /** On the first sheet, in {@link #SAID_COLUMN}: who filled it in, and where a blank one does not say it, for whom. */
    public static final int NAME_ROW = 2;

    public static final int SUBJECT_ROW = 3;
    public static final int ROUND_ROW = 4;
    public static final int SAID_COLUMN = 1;

    /** What one cell holds at most. */
    public static final int LONGEST_CELL = 32_767;

    /** The columns of the answers, in order; the last two are reckoned with and not shown. */
    public enum Column {
        CODE(0),
        QUESTION(1),
        ANSWER(2),
        EVIDENCE(3),
        SOURCE(4),
        YEAR(5),
        NOTE(6),
        HELP(7),
        ASK(8),
        ASKED(9),
        OPEN(10);

        private final int place;

        Column(int place) {
            this.place = place;
        }

        public int place() {
            return place;
        }
    }

    private WorkbookLayout() {}
}
