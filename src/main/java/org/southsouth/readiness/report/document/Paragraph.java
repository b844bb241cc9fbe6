package org.southsouth.readiness.report.document;

public record Paragraph(Style style, RichText text) implements Block {
    /** What a paragraph is for. */
    public enum Style {
        /** Above the title: which round. */
        KICKER,
        /** The first sentences, enough if nothing else is read. */
        VERDICT,
        LEAD,
        BODY,
        /** Something small about what stands above it. */
        NOTE,
        /** What needs care. */
        NOTICE,
        /** What colours mean. */
        LEGEND
    }

    public static Paragraph of(Style style, String text) {
        return new Paragraph(style, RichText.of(text));
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.paragraph(this);
    }
}
