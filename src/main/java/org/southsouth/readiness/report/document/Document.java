package org.southsouth.readiness.report.document;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.report.model.ReportHead;

/**
 * A whole report. {@code kind} names it in words, {@code note} is what stands in its margin where it has no state of its own;
 * {@code isWide}: its pages lie across; {@code hasContents}: it is long enough for a table of contents.
 */
public record Document(
        ReportHead head,
        String kind,
        Optional<State> state,
        String note,
        boolean isWide,
        boolean hasContents,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** How far it can be relied on; {@code depth} where it is less than a full assessment, else empty. */
    public record State(String word, String depth, boolean needsCare) {}

    /** The name of whom it is about with its kind. */
    public String title() {
        return head.title() + " · " + kind;
    }

    public void writeTo(BlockWriter writer) {
        blocks.forEach(block -> block.writeTo(writer));
    }
}
