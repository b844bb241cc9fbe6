package org.southsouth.readiness.report.document;

import java.util.List;

/** Blocks that go together. A format without pages writes them one after the other. */
public record PageGroup(Rule rule, List<Block> blocks) implements Block {
    /** How they stand on pages. */
    public enum Rule {
        /** On one page, where one holds them. */
        KEEP,
        /** From the top of a new page. */
        NEW_PAGE,
        /** Beside each other, where there is room. */
        BESIDE
    }

    public PageGroup {
        blocks = List.copyOf(blocks);
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.group(this);
    }
}
