package org.southsouth.readiness.report.document;

import java.util.List;

/** Sentences that stand one below the other. */
public record Bullets(List<RichText> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
    }

    public static Bullets of(List<String> sentences) {
        return new Bullets(sentences.stream().map(RichText::of).toList());
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.bullets(this);
    }
}
