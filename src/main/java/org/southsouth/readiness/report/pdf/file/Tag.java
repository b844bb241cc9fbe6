package org.southsouth.readiness.report.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** What something on a page is, for whoever has it read out: an element of the structure tree (ISO 32000-1, 14.8.4). */
public final class Tag {
    /** The standard types used here. */
    public enum Role {
        DOCUMENT("Document"),
        SECTION("Sect"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        PARAGRAPH("P"),
        LIST("L"),
        ITEM("LI"),
        ITEM_LABEL("Lbl"),
        ITEM_BODY("LBody"),
        TABLE("Table"),
        ROW("TR"),
        HEAD("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        LINK("Link");

        private final String word;

        Role(String word) {
            this.word = word;
        }
    }

    /** Content of a page. */
    record Mark(PdfPage page, int number) {}

    /** What can be pressed on a page. */
    record Pressed(PdfPage page, PDAnnotationLink link) {}

    private final Role role;
    private final List<Object> kids = new ArrayList<>();
    private @Nullable String alt;
    private @Nullable String scope;
    private int columns = 1;
    private double @Nullable [] box;

    Tag(Role role) {
        this.role = role;
    }

    /** A new one below this, after those that are there. */
    public Tag add(Role kid) {
        Tag tag = new Tag(kid);
        kids.add(tag);
        return tag;
    }

    /** Says in words what cannot be read. */
    public Tag withAlt(String text) {
        alt = text;
        return this;
    }

    /** A head of a table: of its column, else of its row. */
    public Tag withScope(boolean isOfColumn) {
        scope = isOfColumn ? "Column" : "Row";
        return this;
    }

    /** A cell across so many columns. */
    public Tag across(int count) {
        columns = count;
        return this;
    }

    void mark(PdfPage page, int number) {
        kids.add(new Mark(page, number));
    }

    void press(PdfPage page, PDAnnotationLink link) {
        kids.add(new Pressed(page, link));
    }

    /** Left, bottom, right and top on the page, in points. */
    void bound(double... corners) {
        box = corners;
    }

    String word() {
        return role.word;
    }

    List<Object> kids() {
        return kids;
    }

    @Nullable
    String alt() {
        return alt;
    }

    @Nullable
    String scope() {
        return scope;
    }

    int columns() {
        return columns;
    }

    double @Nullable [] box() {
        return box;
    }
}
