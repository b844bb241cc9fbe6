package org.southsouth.readiness.report.docx;

import org.southsouth.readiness.core.chart.Tone;

/**
 * The styles of the paragraphs, as print/PRINT.md 2 has them: size and leading in half points, space before and after
 * in twentieths of a point.
 */
enum DocxStyle {
    TITLE("Title", "Title", 46, 54, 0, 60, true, Tone.INK, 0),
    KICKER("Subtitle", "Subtitle", 15, 20, 0, 0, false, Tone.MUTED, 0),
    VERDICT("Verdict", "Verdict", 26, 35, 60, 160, false, Tone.INK, 0),
    HEADING_1("Heading1", "heading 1", 38, 46, 280, 80, true, Tone.INK, 1),
    HEADING_2("Heading2", "heading 2", 23, 28, 300, 60, true, Tone.INK, 2),
    HEADING_3("Heading3", "heading 3", 18, 25, 220, 60, true, Tone.INK, 3),
    /** Not a heading itself: it would stand in the contents. */
    CONTENTS_TITLE("TOCHeading", "TOC Heading", 23, 28, 300, 60, true, Tone.INK, 0),
    CONTENTS("TOC1", "toc 1", 18, 30, 0, 120, false, Tone.INK, 0),
    LEAD("Lead", "Lead", 21, 29, 0, 80, false, Tone.MUTED, 0),
    BODY("BodyText", "Body Text", 18, 25, 0, 60, false, Tone.INK, 0),
    NOTICE("Notice", "Notice", 18, 25, 60, 60, false, Tone.CARE, 0),
    ITEM("ListParagraph", "List Paragraph", 17, 24, 0, 20, false, Tone.INK, 0),
    /** A picture of a chart. */
    CHART("Chart", "Chart", 17, 24, 60, 120, false, Tone.INK, 0),
    /** Stays on the page of what comes next. */
    KEY("Key", "Key", 17, 24, 0, 20, false, Tone.INK, 0),
    TABLE_HEAD("TableHead", "Table Head", 15, 20, 10, 10, false, Tone.MUTED, 0),
    TABLE_TEXT("TableText", "Table Text", 16, 21, 10, 10, false, Tone.INK, 0),
    TABLE_FIGURE("TableFigure", "Table Figure", 16, 21, 10, 10, false, Tone.INK, 0),
    /** A figure on the colour of its band. */
    TABLE_CHIP("TableChip", "Table Chip", 16, 21, 10, 10, false, Tone.INK, 0),
    TABLE_ID("TableSource", "Table Source", 14, 19, 0, 20, false, Tone.FAINT, 0),
    HEADER("Header", "header", 15, 20, 0, 60, false, Tone.MUTED, 0),
    FOOTER("Footer", "footer", 14, 19, 40, 0, false, Tone.FAINT, 0);

    private final String id;
    private final String label;
    private final int size;
    private final int leading;
    private final int before;
    private final int after;
    private final boolean isBold;
    private final Tone tone;
    private final int outline;

    DocxStyle(
            String id,
            String label,
            int size,
            int leading,
            int before,
            int after,
            boolean isBold,
            Tone tone,
            int outline) {
        this.id = id;
        this.label = label;
        this.size = size;
        this.leading = leading;
        this.before = before;
        this.after = after;
        this.isBold = isBold;
        this.tone = tone;
        this.outline = outline;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    int halfPoints() {
        return size;
    }

    /** In twentieths of a point, as line spacing is written. */
    int leading() {
        return leading * 10;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    boolean isBold() {
        return isBold;
    }

    Tone tone() {
        return tone;
    }

    /** 1 to 3 for headings, 0 for what is none. */
    int outline() {
        return outline;
    }

    /** Stays on the page of what comes next. */
    boolean isKeptWithNext() {
        return outline > 0 || this == LEAD || this == KEY || this == CONTENTS_TITLE || this == TABLE_HEAD;
    }

    boolean isFigure() {
        return this == TABLE_FIGURE;
    }

    boolean isCentred() {
        return this == TABLE_CHIP;
    }
}
